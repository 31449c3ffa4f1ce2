"""The sentences of the article that answer a question; each is a door to what it shows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.places import place_of
from reader.gui.panel.question_row import TEXT_AT, answer_in_words
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.words import Words
from reader.model.report import Answer, Criterion, Evidence, Report
from reader.model.span import Span

SHOWN_AT_ONCE = 12
"""So many pieces of evidence are listed; a text that has more of one kind needs no longer proof."""


class EvidenceList(QWidget):
    """What stands below an open question. Pieces of one sentence are one door."""

    door_opened = Signal(tuple)

    def __init__(self, look: Look, report: Report, criterion: Criterion) -> None:
        super().__init__()
        self._look, self._report = look, report
        self._column = QVBoxLayout(self)
        left, right = look.whole(PAD + TEXT_AT), look.whole(PAD)
        self._column.setContentsMargins(left, look.whole(2), right, look.whole(12))
        self._column.setSpacing(0)
        groups = list(_by_sentence(report, criterion.evidence).items())
        for sentence, pieces in groups[:SHOWN_AT_ONCE]:
            self._add(sentence, pieces)
        if len(groups) > SHOWN_AT_ONCE:
            self._say(self.tr("and {count} more sentences").format(count=len(groups) - SHOWN_AT_ONCE))
        if not groups and criterion.answer is not Answer.FOUND:
            self._say(answer_in_words(criterion.answer) + ".")

    def _add(self, sentence: Span, pieces: list[Evidence]) -> None:
        article = self._report.article
        spans = tuple(sorted({piece.span for piece in pieces}))
        words = sentence.on_one_line(article.text)
        door = TextDoor(self._look, words, place_of(article, sentence.start), spans, place_first=True)
        door.opened.connect(self.door_opened)
        self._column.addWidget(door)
        shown = "; ".join(dict.fromkeys(piece.shows for piece in pieces if piece.shows))
        if shown:
            self._say(shown, indent=32)

    def _say(self, text: str, indent: int = 0) -> None:
        words = Words(self._look, text, Use.SECOND, "text_secondary", pad=0)
        words.setContentsMargins(self._look.whole(indent) if indent else 0, 0, 0, self._look.whole(4))
        self._column.addWidget(words)


def _by_sentence(report: Report, evidence: tuple[Evidence, ...]) -> dict[Span, list[Evidence]]:
    found: dict[Span, list[Evidence]] = {}
    for piece in evidence:
        sentence = report.sentence_at(piece.span.start)
        found.setdefault(sentence.span if sentence else piece.span, []).append(piece)
    return found
