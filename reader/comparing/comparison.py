"""Two reports of one event, put side by side. The words of the texts only; nothing says which report is better."""

from dataclasses import dataclass
from typing import Final

from reader.comparing.claims import Claim, claims, one_claim_each
from reader.comparing.passages import Weights, passages
from reader.comparing.pieces import Pieces, gathered, whole
from reader.comparing.voice_pairs import VoicePair, voice_pairs
from reader.comparing.wording_pairs import WordingPair, speech_pairs, thing_pairs
from reader.model.report import Criterion, Report

SOURCING: Final = ("A", "B1", "B2")
"""How the ids of the questions about sourcing begin."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What stands next to what. `questions` have the same id on both sides."""

    left: Report
    right: Report
    claims: tuple[Claim, ...]
    voices: tuple[VoicePair, ...]
    questions: tuple[tuple[Criterion, Criterion], ...]
    speech: tuple[WordingPair, ...]
    things: tuple[WordingPair, ...]


def compare(left: Report, right: Report) -> Comparison:
    """The comparison of two whole reports; the same two always give the same one."""
    return whole(comparing(left, right))


def comparing(left: Report, right: Report) -> Pieces[Comparison]:
    """The same in pieces of some milliseconds, for two books have thousands of sentences each."""
    ours = yield from gathered(passages(left))
    theirs = yield from gathered(passages(right))
    weights = Weights(ours, theirs)
    linked = one_claim_each((yield from gathered(claims(ours, theirs, weights, left.article.text))))
    yield
    voices = voice_pairs(left, right, linked)
    yield
    speech = yield from gathered(speech_pairs(left, right, voices))
    things = yield from thing_pairs(left, right, (ours, theirs), weights, linked)
    return Comparison(left, right, linked, voices, _questions(left, right), speech, things)


def _questions(left: Report, right: Report) -> tuple[tuple[Criterion, Criterion], ...]:
    there = {criterion.id: criterion for criterion in right.criteria}
    return tuple(
        (criterion, there[criterion.id])
        for criterion in left.criteria
        if criterion.id.startswith(SOURCING) and criterion.id in there
    )
