"""A person's marks beside the program's: what both marked, only the person, only the program. Nothing is counted up."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.remarks import OwnMark
from reader.model.report import Category, Finding, Report
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that somebody marked: indices into the person's marks and into the report's findings, one of them empty
    unless both marked there. `span` holds all of these marks.
    """

    span: Span
    category: Category
    own: tuple[int, ...]
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piles:
    """Each in the order of the text."""

    both: tuple[Stretch, ...] = ()
    only_own: tuple[Stretch, ...] = ()
    only_program: tuple[Stretch, ...] = ()


def piles(report: Report, own_marks: tuple[OwnMark, ...]) -> Piles:
    """The same category and a word in common is *both*, however far each mark reaches around it.

    Marks that meet the same mark of the other hand are one stretch, so that nothing is counted twice.
    """
    met = list(_met(report, own_marks))
    taken = {at for _, findings in met for at in findings}
    stretches = [_stretch(report, own_marks, own, findings) for own, findings in met]
    alone = [_stretch(report, own_marks, set(), {at}) for at in range(len(report.findings)) if at not in taken]
    return Piles(
        both=_in_order(each for each in stretches if each.findings),
        only_own=_in_order(each for each in stretches if not each.findings),
        only_program=_in_order(iter(alone)),
    )


def _met(report: Report, own_marks: tuple[OwnMark, ...]) -> Iterator[tuple[set[int], set[int]]]:
    """The person's marks, each with the findings that it meets; those that meet the same finding together."""
    groups: list[tuple[set[int], set[int]]] = []
    for number, mark in enumerate(own_marks):
        own, findings = {number}, _findings_at(report, mark)
        for group in [group for group in groups if group[1] & findings]:
            own |= group[0]
            findings |= group[1]
            groups.remove(group)
        groups.append((own, findings))
    yield from groups


def _findings_at(report: Report, mark: OwnMark) -> set[int]:
    text = report.article.text
    return {
        at
        for at, found in enumerate(report.findings)
        if found.span.overlaps(mark.span) and found.category is mark.category and _share_a_word(found, mark, text)
    }


def _share_a_word(one: Finding, other: OwnMark, text: str) -> bool:
    """Whether two marks that overlap have a letter or a figure in common, and not only a blank or a sign."""
    shared = text[max(one.span.start, other.span.start) : min(one.span.end, other.span.end)]
    return any(map(str.isalnum, shared))


def _stretch(report: Report, own_marks: tuple[OwnMark, ...], own: set[int], findings: set[int]) -> Stretch:
    marks: list[OwnMark | Finding] = [own_marks[at] for at in sorted(own)]
    marks += [report.findings[at] for at in sorted(findings)]
    span = Span(min(mark.span.start for mark in marks), max(mark.span.end for mark in marks))
    return Stretch(span, marks[0].category, tuple(sorted(own)), tuple(sorted(findings)))


def _in_order(stretches: Iterator[Stretch]) -> tuple[Stretch, ...]:
    return tuple(sorted(stretches, key=_place))


def _place(stretch: Stretch) -> tuple[Span, Category]:
    return stretch.span, stretch.category
