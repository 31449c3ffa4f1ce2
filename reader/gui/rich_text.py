"""Marked text as HTML with its style in every tag, which is what word processors take from the clipboard.

The colours are the light theme's, whatever the window's are: what is pasted stands on white paper.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import escape
from typing import Final

from reader.gui.look import Look, ThemeName
from reader.gui.mark_painter import ROLES
from reader.gui.marks import Mark, marks_of
from reader.model.article import Article, BlockKind
from reader.model.report import Category, Report
from reader.model.runs import Run, Step, by_block, runs
from reader.model.span import Span

_SERIF: Final = "font-family:Literata,Georgia,serif"
_SANS: Final = "font-family:'Source Sans 3','Segoe UI',sans-serif"
_BLOCKS: Final = {BlockKind.HEADLINE: "h1", BlockKind.HEADING: "h2"}

Shows = Callable[[Mark], bool]


def rich_passage(article: Article, marks: Sequence[Mark], passage: Span, shows: Shows) -> str:
    """A passage of the article with the marks that `shows` lets through, each with its letter; a tag for each block."""
    found = ""
    for block, indices in zip(article.blocks, by_block(article, marks), strict=True):
        if block.span.overlaps(passage):
            part = Span(max(block.span.start, passage.start), min(block.span.end, passage.end))
            shown = [at for at in indices if shows(marks[at]) and marks[at].span.overlaps(part)]
            tag = _BLOCKS.get(block.kind, "p")
            found += f'<{tag} style="{_SERIF}">{_marked(article.text, part, shown, marks)}</{tag}>'
    return found


def rich_words(report: Report, words: Span, shows: Shows) -> str:
    """The same as `rich_passage` for words within a line, without a tag around them."""
    marks = marks_of(report)
    shown = [mark for mark in marks if mark.span.overlaps(words) and shows(mark)]
    shown.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return _marked(report.article.text, words, [mark.index for mark in shown], marks)


def rich_lines(lines: Iterable[str]) -> str:
    """Lines of HTML as paragraphs in the face of the panel."""
    return "".join(f'<p style="{_SANS}">{line}</p>' for line in lines)


def _marked(text: str, stretch: Span, indices: list[int], marks: Sequence[Mark]) -> str:
    return "".join(_step(run, marks) for run in runs(text, stretch, marks, indices))


def _step(run: Run, marks: Sequence[Mark]) -> str:
    if run.step is Step.TEXT:
        return escape(run.text)
    mark = marks[run.index]
    if run.step is Step.OPEN:
        return f'{"<b>[</b>" if mark.own and run.is_first else ""}<span style="{_style(mark)}">'
    end = f"{'<b>]</b>' if mark.own else ''}{_letter(mark)}" if run.is_last else ""
    return f"</span>{end}"


def _letter(mark: Mark) -> str:
    colour = "" if mark.own else f";color:{_colour(mark.category, 'line')}"
    drawn = f"{_SANS};font-weight:600;font-size:70%{colour}"
    return f'<sup><span style="{drawn}">{mark.letter}</span></sup>'


def _style(mark: Mark) -> str:
    """Box, wave or dots, with the words that Word itself knows for them, and the tint of the writer's own wording.

    A person's own mark has brackets at its ends in place of a line.
    """
    ground = f"background:{_colour(mark.category, 'tint')}"
    if mark.own:
        return ground
    line = _colour(mark.category, "line")
    drawn = {
        Category.UNNAMED_SOURCE: f"border:solid {line} 1.0pt",
        Category.LOADED_LANGUAGE: f"text-decoration:underline wavy {line};text-underline:wave",
        Category.HEDGE: f"text-decoration:underline dotted {line};text-underline:dotted",
    }[mark.category]
    return drawn if mark.quoted else f"{drawn};{ground}"


@cache
def _colour(category: Category, part: str) -> str:
    return Look(ThemeName.LIGHT).colour(f"{ROLES[category]}_{part}").name()
