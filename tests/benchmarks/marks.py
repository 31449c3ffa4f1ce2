"""How fast the article view answers on 100,000 words with 5,000 marks.

    python -m tests.benchmarks.marks [WORDS] [MARKS]

Prints the median and the slowest of several rounds in milliseconds; every figure includes painting the screen.
One frame at 60 pictures a second is 16.7 ms.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from itertools import cycle

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.gui.article_view import ArticleView
from reader.gui.look import Look, ThemeName
from reader.gui.marks import marks_of, own_marks_of
from reader.model.article import Article, Block, BlockKind
from reader.model.attribution import Attribution, Manner, SourceKind
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category, Finding, Report, Sentence, Wording
from reader.model.span import Span

ROUNDS = 25
SENTENCE = (
    "An officer at the depot said that the grim convoy may have left "
    "before the ferry reached the northern quay at noon."
)
WORDS_A_SENTENCE = len(SENTENCE.split())
SENTENCES_A_PARAGRAPH = 3
MARKED = (
    ("An officer at the depot", Category.UNNAMED_SOURCE, "unnamed.person"),
    ("grim", Category.LOADED_LANGUAGE, "loaded.dark_adjective"),
    ("may", Category.HEDGE, "hedge.may"),
)
"""What is marked in the sentence, with the rule that would mark it."""


def long_report(words: int, marks: int) -> Report:
    """A made-up article of so many words, with so many marks spread evenly over its sentences."""
    count = words // WORDS_A_SENTENCE
    blocks, starts, at = [], [], 0
    for number in range(0, count, SENTENCES_A_PARAGRAPH):
        here = min(SENTENCES_A_PARAGRAPH, count - number)
        length = here * (len(SENTENCE) + 1) - 1
        blocks.append(Block(Span(at, at + length), BlockKind.PARAGRAPH))
        starts += [at + step * (len(SENTENCE) + 1) for step in range(here)]
        at += length + 2
    text = "\n\n".join(
        " ".join([SENTENCE] * min(SENTENCES_A_PARAGRAPH, count - number))
        for number in range(0, count, SENTENCES_A_PARAGRAPH)
    )
    article = Article(text, "benchmark", tuple(blocks), paragraphs=tuple(block.span for block in blocks), language="en")
    places = [(start, phrase, category, rule) for start in starts for phrase, category, rule in MARKED]
    chosen = places[:: max(1, len(places) // marks)][:marks]
    return Report(
        article,
        attributions=tuple(_attribution(start) for start in starts),
        findings=tuple(map(_finding, chosen)),
        sentences=tuple(Sentence(Span(start, start + len(SENTENCE)), Wording.WRITER, 0.1) for start in starts),
    )


def _finding(place: tuple[int, str, Category, str]) -> Finding:
    start, phrase, category, rule = place
    at = start + SENTENCE.index(phrase)
    return Finding(Span(at, at + len(phrase)), category, rule, Wording.WRITER, (), str(start))


def _attribution(start: int) -> Attribution:
    said = SENTENCE.index("said")
    source, cue, content = Span(0, 23), Span(said, said + 4), Span(said + 10, len(SENTENCE) - 1)
    who, says, what = ((span.moved(start),) for span in (source, cue, content))
    return Attribution(str(start), who, says, what, Manner.INDIRECT, SourceKind.UNNAMED, "v1")


def own_marks(report: Report) -> Remarks:
    """A person's mark on every hundredth finding."""
    return Remarks(own_marks=tuple(OwnMark(found.category, found.span) for found in report.findings[::100]))


def measure(name: str, act: Callable[[], object], view: ArticleView, rounds: int = ROUNDS) -> None:
    taken = []
    for _ in range(rounds):
        QApplication.processEvents()
        began = time.perf_counter()
        act()
        view.viewport().repaint()
        view.ruler.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    print(f"{name:34} {statistics.median(taken):8.1f} {max(taken):8.1f}")


def main(words: int, marks: int) -> None:
    application = QApplication.instance() or QApplication([])
    report = long_report(words, marks)
    view = ArticleView(Look())
    view.resize(900, 676)
    view.show()
    print(f"{words:,} words, {len(report.findings):,} marks".ljust(34), "  median  slowest")
    measure("show the text", lambda: view.show_article(report.article), view, 3)
    measure("show the marks", lambda: view.show_marks(marks_of(report), report), view, 5)
    began = time.perf_counter()
    while view.ruler.is_empty():
        application.processEvents()
    print(f"{'until the ruler is drawn':34} {(time.perf_counter() - began) * 1000:8.1f}")
    some = cycle((frozenset({Category.UNNAMED_SOURCE}), frozenset(Category)))
    measure("switch categories", lambda: view.show_visible(next(some)), view)
    own = own_marks_of(own_marks(report), len(report.findings))
    measure("lay own marks over the text", lambda: view.show_marks((*marks_of(report), *own), report), view, 5)
    order = iter(range(0, len(report.findings), 7))
    measure("step to another mark", lambda: view.choose(next(order)), view)
    pointed = iter(range(len(report.findings)))
    measure("point at a mark", lambda: view.light_attribution_of(next(pointed)), view)
    measure("find the mark at a place", lambda: view.mark_at(300, 300), view)
    bar = view.verticalScrollBar()
    bar.setValue(0)
    measure("scroll by a screen", lambda: bar.setValue(bar.value() + bar.pageStep()), view)
    measure("scroll by a line", lambda: bar.setValue(bar.value() + 30), view)
    dimmed = tuple(block.span for block in report.article.blocks[::2])
    changes = cycle((dimmed, None))
    measure("grey out half of the text", lambda: view.show_dimmed(next(changes)), view)
    themes = cycle((ThemeName.DARK, ThemeName.LIGHT))
    measure("another theme", lambda: view.look.set_theme(next(themes)), view, 6)
    scales = cycle((1.1, 1.0))
    measure("another scale", lambda: view.look.set_scale(next(scales)), view, 4)


if __name__ == "__main__":
    main(*(int(argument) for argument in (sys.argv[1:] + ["100000", "5000"][len(sys.argv) - 1 :])))
