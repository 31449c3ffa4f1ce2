"""What a person added, as an export shows it: marks of their own among the program's, and their notes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reader.exports.words import CATEGORY_OF_ONE, in_quotes, place_name
from reader.model.outline import Fact, Heading, Line, Part, Proof
from reader.model.remarks import OWN_RULES, OwnMark, Remarks, Stand
from reader.model.report import Category, Finding, Report, Wording
from reader.model.report_json import Json

STANDS: Final = {
    Stand.FOR: "The reader thinks so.",
    Stand.AGAINST: "The reader does not think so.",
    Stand.UNSURE: "The reader is not sure.",
}


def with_own_marks(report: Report, remarks: Remarks) -> Report:
    """The report with the person's marks behind its findings, each under what stands for its rule."""
    own = tuple(
        Finding(mark.span, mark.category, OWN_RULES[mark.category], Wording.WRITER) for mark in remarks.own_marks
    )
    return replace(report, findings=(*report.findings, *own)) if own else report


def is_own(finding: Finding) -> bool:
    return finding.rule_id in OWN_RULES.values()


def program_counts(report: Report) -> dict[Category, str]:
    """How many marks of each category the program made; no figure for none, for they may only be switched off."""
    found = Counter(finding.category for finding in report.findings if not is_own(finding))
    return {category: str(found[category] or "") for category in Category}


def own_hand(report: Report, remarks: Remarks) -> Iterator[Part]:
    """The person's marks, notes and answers as a chapter of their own; nothing where there are none."""
    notes = [(finding, note.text) for finding in report.findings if (note := remarks.note_on(finding)) is not None]
    own = [finding for finding in report.findings if is_own(finding)]
    judged = [(finding, each.stand) for finding in report.findings if (each := remarks.judgement_on(finding))]
    whole = remarks.article_note()
    if not (notes or own or judged or whole):
        return
    yield Heading("The reader’s own marks and notes")
    if whole is not None:
        yield Fact("To the whole article", whole.text)
    for finding in own:
        kind = CATEGORY_OF_ONE[finding.category]
        yield Proof(_words(report, finding), f"marked as {kind}, {_place(report, finding)}")
    said_to = {False: "Where the reader disagrees:", True: "What the reader says to their own marks:"}
    for whose, line in said_to.items():
        said = [(finding, text) for finding, text in notes if is_own(finding) is whose]
        if said:
            yield Line(line)
        yield from (Fact(f"{_words(report, finding)}, {_place(report, finding)}", text) for finding, text in said)
    if judged:
        yield Line("Who is right, the reader or the program?")
    yield from (Fact(f"{_words(report, finding)}, {_place(report, finding)}", STANDS[at]) for finding, at in judged)


def remarks_as_json(report: Report, remarks: Remarks) -> Json:
    """What the person says beside a report: spans as in the report, and of a note the rule it speaks of."""
    marks: tuple[Finding | OwnMark, ...] = (*report.findings, *remarks.own_marks)
    found = (remarks.article_note(), *map(remarks.note_on, marks))
    noted = [note for note in found if note is not None]
    judged = [each for mark in marks if (each := remarks.judgement_on(mark)) is not None]
    return {
        "own_marks": [{"span": [own.span.start, own.span.end], "category": own.category} for own in remarks.own_marks],
        "notes": [{"span": [at.span.start, at.span.end], "rule": at.rule_id, "text": at.text} for at in noted],
        "judgements": [
            {"span": [at.span.start, at.span.end], "category": at.category, "stand": at.stand}
            for at in dict.fromkeys(judged)
        ],
    }


def _words(report: Report, finding: Finding) -> str:
    return in_quotes(" ".join(finding.span.of(report.article.text).split()))


def _place(report: Report, finding: Finding) -> str:
    return place_name(report.article.place(finding.span.start))
