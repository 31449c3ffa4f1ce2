"""What is marked in a text, as the window draws it: a finding reduced to its place, letter and category."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.model.attribution import Attribution, SourceKind
from reader.model.remarks import Remarks
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

PERSON, CROWD, NO_SOURCE, LOADED, HEDGE = "U", "C", "S", "L", "H"

_UNNAMED: Final = {SourceKind.COLLECTIVE: CROWD, SourceKind.NONE: NO_SOURCE}
_OTHERS: Final = {Category.LOADED_LANGUAGE: LOADED, Category.HEDGE: HEDGE}
LETTERS: Final = {Category.UNNAMED_SOURCE: PERSON, **_OTHERS}
"""The letter that stands for a whole category."""

SIGNS: Final = frozenset({PERSON, CROWD, NO_SOURCE, LOADED, HEDGE})
"""The letters that name a kind of mark; in a lesson a number may stand in their place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. `index` counts the report's findings and then the person's own marks; `letter` is U, C, S, L or H.

    `span` counts code points in the text that is shown: the article's, or a label's own. `own`: a person made it.
    `bare`: only its letter is shown, beside the text, at the right where a person's letters stand.
    """

    index: int
    span: Span
    letter: str
    category: Category
    quoted: bool
    own: bool = False
    bare: bool = False


def marks_of(report: Report) -> tuple[Mark, ...]:
    """The marks of a report, in the order of its findings."""
    attributions = {found.id: found for found in report.attributions}
    return tuple(
        _mark(index, finding, attributions.get(finding.attribution or ""))
        for index, finding in enumerate(report.findings)
    )


def own_marks_of(remarks: Remarks, first: int) -> tuple[Mark, ...]:
    """The person's own marks; the first of them has the index `first`."""
    return tuple(
        Mark(index, own.span, LETTERS[own.category], own.category, quoted=False, own=True)
        for index, own in enumerate(remarks.own_marks, first)
    )


def marks_within(marks: tuple[Mark, ...], span: Span) -> tuple[Mark, ...]:
    """The marks that touch a stretch of the text, cut to it and counted from its start."""
    return tuple(
        replace(mark, span=Span(max(mark.span.start, span.start), min(mark.span.end, span.end)).moved(-span.start))
        for mark in marks
        if mark.span.overlaps(span)
    )


def sample(category: Category, words: str, *, quoted: bool = False) -> Mark:
    """A mark over all of some words, for a legend or a heading that stands for no finding."""
    return Mark(-1, Span(0, len(words)), LETTERS[category], category, quoted)


def meaning(mark: Mark) -> str:
    """What the mark says, in words, for whoever cannot see it."""
    said = {
        PERSON: QCoreApplication.translate("Marks", "unnamed person"),
        CROWD: QCoreApplication.translate("Marks", "crowd"),
        NO_SOURCE: QCoreApplication.translate("Marks", "no source given"),
        LOADED: QCoreApplication.translate("Marks", "loaded language"),
        HEDGE: QCoreApplication.translate("Marks", "hedge"),
    }[mark.letter if mark.letter in SIGNS else LETTERS[mark.category]]
    if mark.own:
        return QCoreApplication.translate("Marks", "marked by you as {mark}").format(mark=said)
    return QCoreApplication.translate("Marks", "{mark}, quoted").format(mark=said) if mark.quoted else said


def line_of(mark: Mark) -> str:
    """How the mark is drawn, in words."""
    if mark.own:
        return QCoreApplication.translate("Marks", "ends of a box")
    return {
        Category.UNNAMED_SOURCE: QCoreApplication.translate("Marks", "box"),
        Category.LOADED_LANGUAGE: QCoreApplication.translate("Marks", "wavy line"),
        Category.HEDGE: QCoreApplication.translate("Marks", "dotted line"),
    }[mark.category]


def _mark(index: int, finding: Finding, attribution: Attribution | None) -> Mark:
    letter = _OTHERS.get(finding.category) or _letter(attribution)
    return Mark(index, finding.span, letter, finding.category, finding.wording is Wording.QUOTED)


def _letter(attribution: Attribution | None) -> str:
    return PERSON if attribution is None else _UNNAMED.get(attribution.source_kind, PERSON)
