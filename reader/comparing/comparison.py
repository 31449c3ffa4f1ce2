"""Two reports of one event, put side by side. The words of the texts only; nothing says which report is better."""

from dataclasses import dataclass
from typing import Final

from reader.comparing.claims import Claim, claims
from reader.comparing.passages import Weights, passages
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
    sides = passages(left), passages(right)
    weights = Weights(*sides)
    linked = claims(*sides, weights, left.article.text)
    voices = voice_pairs(left, right, linked)
    return Comparison(
        left,
        right,
        linked,
        voices,
        _questions(left, right),
        speech_pairs(left, right, voices),
        thing_pairs(left, right, sides, weights),
    )


def _questions(left: Report, right: Report) -> tuple[tuple[Criterion, Criterion], ...]:
    there = {criterion.id: criterion for criterion in right.criteria}
    return tuple(
        (criterion, there[criterion.id])
        for criterion in left.criteria
        if criterion.id.startswith(SOURCING) and criterion.id in there
    )
