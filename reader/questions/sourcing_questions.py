"""The panel's questions about sourcing, A1 to A10, B1 and B2, each answered with evidence from the text."""

from reader.model.report import Criterion, Report
from reader.questions.claim_questions import answer_claims, answer_opening, answer_unsourced
from reader.questions.description_questions import answer_description, answer_knowing, answer_number, answer_reason
from reader.questions.ledger_questions import answer_identified, answer_shares
from reader.questions.sourcing import Sourcing
from reader.questions.support_questions import answer_confirmation, answer_other_side, answer_stake


def answer_sourcing(report: Report) -> tuple[Criterion, ...]:
    """A1 to A10, B1 and B2 in this order, from the report's attributions, voices, findings and sentences.

    What the text does not show is "not found in this text"; what nothing in it asks for does not apply.
    """
    sourcing = Sourcing(report)
    return (
        answer_description(sourcing),
        answer_reason(sourcing),
        answer_knowing(sourcing),
        answer_number(sourcing),
        answer_confirmation(sourcing),
        answer_other_side(sourcing),
        answer_claims(sourcing),
        answer_opening(sourcing),
        answer_stake(sourcing),
        answer_unsourced(sourcing),
        answer_shares(sourcing),
        answer_identified(sourcing),
    )
