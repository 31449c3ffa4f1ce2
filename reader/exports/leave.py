"""Questions that lead off the page, at the end of what stands behind the text: each with a line to search for."""

from collections.abc import Iterator
from typing import Final

from reader.model.outline import Heading, Line, Part
from reader.model.report import Report
from reader.model.report_json import Json
from reader.questions.leave_questions import LeaveKind, LeaveQuestion, leave_questions

TITLE: Final = "Now leave the page"
WHY: Final = "One page cannot confirm itself. Copy a line into a search of your own."

_ASKED: Final = {
    LeaveKind.CLAIM: "Who else reports this, and with a name? “{subject}”",
    LeaveKind.RELAY: "What did {subject} itself report, word for word?",
    LeaveKind.DOCUMENT: "Can you read this for yourself: {subject}?",
    LeaveKind.PERSON: "Who is {subject}, and what do others say of them?",
    LeaveKind.BODY: "What has {subject} said elsewhere, word for word?",
    LeaveKind.EVENT: "How do other newsrooms tell this story, and whom do they name?",
}


def leave_page(report: Report) -> Iterator[Part]:
    """Nothing where the article gives no question."""
    questions = leave_questions(report)
    if questions:
        yield Heading(TITLE)
        yield Line(WHY, quiet=True)
    for question in questions:
        yield Line(asked(question))
        yield Line(search_line(question), quiet=True)


def asked(question: LeaveQuestion) -> str:
    return _ASKED[question.kind].format(subject=question.in_a_sentence)


def search_line(question: LeaveQuestion) -> str:
    return f"Search for: {question.search}"


def leave_page_as_json(report: Report) -> Json:
    """The questions beside a report: what each asks to be looked up, its sentence and a line for a search."""
    found = leave_questions(report) if report.criteria else ()
    return {
        "leave_the_page": [
            {"kind": one.kind, "subject": one.subject, "question": asked(one), "search": one.search} for one in found
        ]
    }
