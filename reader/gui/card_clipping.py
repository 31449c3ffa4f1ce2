"""The card of a mark as it goes to the clipboard."""

from html import escape

from reader.gui.clipping import Clipping
from reader.gui.panel.card_text import card_sections, card_text, wording_note
from reader.gui.panel.places import in_quotation_marks
from reader.gui.rich_text import rich_lines, rich_words
from reader.model.report import Report
from reader.model.rule import Rule


def card_clipping(report: Report, index: int, rule: Rule, note: str = "") -> Clipping:
    """The card of a mark: its words as they are marked, then what the card says and what the person noted."""
    span = report.findings[index].span
    marked = rich_words(report, span, lambda mark: mark.index == index)
    words = as_quotation(span.of(report.article.text), marked)
    sections = (f"<b>{escape(part.head)}:</b> {escape(part.text)}" for part in card_sections(rule, note))
    whose = wording_note(report, report.findings[index])
    lines = (words, *([escape(whose)] if whose else []), *sections)
    return Clipping(card_text(report, index, rule, note), rich_lines(lines))


def as_quotation(words: str, shown: str) -> str:
    """Words as they are shown, in quotation marks unless they bring their own."""
    return shown if in_quotation_marks(words) == words else f"“{shown}”"
