"""What a person added, as an export shows it: marks of their own among the program's, and their notes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reader.exports.words import CATEGORY_OF_ONE, in_quotes, place_name
from reader.model.outline import Fact, Heading, Line, Part, Proof
from reader.model.remarks import Remarks
from reader.model.report import Finding, Report, Wording
from reader.model.report_json import Json

OWN: Final = "own"
"""The rule of a mark that no rule made."""


def with_own_marks(report: Report, remarks: Remarks) -> Report:
    """The report with the person's marks behind its findings, each under the rule OWN."""
    own = tuple(Finding(mark.span, mark.category, OWN, Wording.WRITER) for mark in remarks.own_marks)
    return replace(report, findings=(*report.findings, *own)) if own else report


def is_own(finding: Finding) -> bool:
    return finding.rule_id == OWN


def own_hand(report: Report, remarks: Remarks) -> Iterator[Part]:
    """The person's marks and notes as a chapter of their own; nothing where there are none."""
    notes = [(finding, note.text) for finding in report.findings if (note := remarks.note_on(finding)) is not None]
    own = [finding for finding in report.findings if is_own(finding)]
    if not (notes or own):
        return
    yield Heading("The reader’s own marks and notes")
    for finding in own:
        kind = CATEGORY_OF_ONE[finding.category]
        yield Proof(_words(report, finding), f"marked as {kind}, {_place(report, finding)}")
    if notes:
        yield Line("Where the reader disagrees:")
    yield from (Fact(f"{_words(report, finding)}, {_place(report, finding)}", said) for finding, said in notes)


def remarks_as_json(report: Report, remarks: Remarks) -> Json:
    """The person's marks and notes beside a report: spans as in the report, and of a note the rule it speaks of."""
    noted = [note for finding in report.findings if (note := remarks.note_on(finding)) is not None]
    return {
        "own_marks": [{"span": [own.span.start, own.span.end], "category": own.category} for own in remarks.own_marks],
        "notes": [{"span": [at.span.start, at.span.end], "rule": at.rule_id, "text": at.text} for at in noted],
    }


def _words(report: Report, finding: Finding) -> str:
    return in_quotes(" ".join(finding.span.of(report.article.text).split()))


def _place(report: Report, finding: Finding) -> str:
    return place_name(report.article.place(finding.span.start))
