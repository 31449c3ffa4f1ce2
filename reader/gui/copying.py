"""Ctrl+C: a passage, a card or a question with its marks, as rich text for a word processor and as plain text."""

from html import escape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.card_clipping import as_quotation, card_clipping
from reader.gui.clipping import Clipping, copy
from reader.gui.panel.places import in_quotation_marks, place_of, words_at
from reader.gui.panel.question_row import QuestionRow, answer_in_words
from reader.gui.rich_text import rich_lines, rich_words
from reader.gui.window_parts import WindowParts
from reader.model.report import Criterion, Evidence, Finding, Report


class Copying(QObject):
    """Copies what has the keyboard; without a selection in the article, the card that is open."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        parts.actions["copy"].triggered.connect(self._on_copy)

    def _on_copy(self) -> None:
        reading = self._parts.reading
        report, chosen, row = reading.report, reading.chosen, _question_with(QApplication.focusWidget())
        mark = reading.mark(chosen)
        if report is not None and row is not None:
            copy(question_clipping(report, row.criterion))
        elif report is None or chosen is None or self._parts.view.textCursor().hasSelection():
            self._parts.view.copy()
        elif isinstance(mark, Finding):
            note = reading.remarks.note_on(mark)
            rule = self._parts.told_rulebook.rule(mark.rule_id)
            copy(card_clipping(report, chosen, rule, note.text if note else ""))


def question_clipping(report: Report, criterion: Criterion) -> Clipping:
    """A question with its answer and the words that answer it, as they are marked."""
    answer = answer_in_words(criterion.answer)
    plain = [f"{criterion.question} {answer}.", criterion.summary]
    rich = [f"<b>{escape(criterion.question)}</b> {escape(answer)}.", escape(criterion.summary)]
    for shown in criterion.evidence:
        words, about = words_at(report.article, (shown.span,)), _about(report, shown)
        plain.append(f"{in_quotation_marks(words)} ({about})")
        marked = rich_words(report, shown.span, lambda _mark: True)
        rich.append(f"{as_quotation(words, marked)} ({escape(about)})")
    return Clipping("\n".join(plain), rich_lines(rich))


def _about(report: Report, shown: Evidence) -> str:
    place = place_of(report.article, shown.span.start)
    return f"{shown.shows}, {place}" if shown.shows else place


def _question_with(widget: QWidget | None) -> QuestionRow | None:
    """The question whose row has the keyboard."""
    return widget if isinstance(widget, QuestionRow) else None
