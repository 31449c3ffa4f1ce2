"""A1 to A4: how each unnamed voice is described, why its name is withheld, how it knows, how many it is."""

from collections.abc import Iterator

from reader.model.attribution import KnowingKind, ReasonKind, Voice
from reader.model.report import Criterion, Evidence
from reader.questions.sourcing import (
    NOBODY,
    NOT_FOUND,
    ONLY_CROWDS,
    Sourcing,
    counted,
    found,
    not_applicable,
    not_found,
    share_of,
)

STEPS = (
    "no role at all",
    "a role",
    "a role with a body, a side or a rank",
    "a rank in a body, a number or a loose way of knowing",
    "a first-hand way of knowing",
)
"""The five steps of the ladder in plain words."""

_LISTED = 3
"""So many voices are named in a summary."""


def answer_description(sourcing: Sourcing) -> Criterion:
    question = "How is each one described?"
    if not sourcing.voices:
        return not_applicable("A1", question, NOBODY)
    ordered = sorted(sourcing.voices, key=_step)
    low, high = ordered[0], ordered[-1]
    if _step(low) == _step(high):
        who = sourcing.name(low) if len(ordered) == 1 else f"All {len(ordered)}"
        summary = f"{who}: {STEPS[_step(low)]}"
    else:
        first = sourcing.name(low) if not _step(low) else STEPS[_step(low)]
        summary = f"From {first} to {STEPS[_step(high)]}"
    return found("A1", question, summary, (_described(sourcing, voice) for voice in sourcing.voices))


def _step(voice: Voice) -> int:
    return voice.ladder or 0


def _described(sourcing: Sourcing, voice: Voice) -> Evidence:
    return Evidence(
        sourcing.sources.get(voice.id, voice.mentions[0]), f"step {_step(voice)} of 4: {STEPS[_step(voice)]}"
    )


def answer_reason(sourcing: Sourcing) -> Criterion:
    question = "Does the text say why the name is withheld?"
    if not sourcing.people:
        return not_applicable("A2", question, ONLY_CROWDS if sourcing.voices else NOBODY)
    given = [voice for voice in sourcing.people if voice.reason.kind is not ReasonKind.NONE]
    evidence = [piece for voice in sourcing.people for piece in _reasons(voice)]
    if not given:
        asked = f"{NOT_FOUND}: a name is held back without a reason" if evidence else NOT_FOUND
        return not_found("A2", question, asked, evidence)
    stock = [voice for voice in given if voice.reason.kind is ReasonKind.STOCK]
    kind = (
        "a stock reason"
        if len(stock) == len(given)
        else "a reason of its own"
        if not stock
        else "reasons, some of them stock"
    )
    return found("A2", question, f"{share_of(len(given), len(sourcing.people))}: {kind}", evidence)


def _reasons(voice: Voice) -> Iterator[Evidence]:
    shows = {
        ReasonKind.STATED: "why the name is withheld",
        ReasonKind.STOCK: "a stock reason: it tells a reader little",
        ReasonKind.NONE: "the name is withheld, no reason given",
    }
    for span in voice.reason.spans:
        yield Evidence(span, shows[voice.reason.kind])


def answer_knowing(sourcing: Sourcing) -> Criterion:
    question = "Does it say how they know?"
    if not sourcing.people:
        return not_applicable("A3", question, ONLY_CROWDS if sourcing.voices else NOBODY)
    told = [voice for voice in sourcing.people if voice.knowing.kind is not KnowingKind.NONE]
    if not told:
        return not_found("A3", question)
    loose = [voice for voice in told if voice.knowing.kind is KnowingKind.WEAK]
    best = next((voice for voice in told if voice.knowing.kind is KnowingKind.DIRECT), told[0])
    words = " ".join(best.knowing.spans[0].of(sourcing.text).split())
    how = "loosely" if len(loose) == len(told) else "at first hand" if not loose else "some only loosely"
    summary = f"{share_of(len(told), len(sourcing.people))}, {how}: “{words}”"
    return found("A3", question, summary, (piece for voice in told for piece in _ways(voice)))


def _ways(voice: Voice) -> Iterator[Evidence]:
    shows = "how they know, loosely" if voice.knowing.kind is KnowingKind.WEAK else "how they know, at first hand"
    for span in voice.knowing.spans:
        yield Evidence(span, shows)


def answer_number(sourcing: Sourcing) -> Criterion:
    question = "How many are they?"
    if not sourcing.people:
        return not_applicable("A4", question, ONLY_CROWDS if sourcing.voices else NOBODY)
    stated = [voice for voice in sourcing.people if voice.number is not None]
    bare = [voice for voice in sourcing.people if voice.number is None]
    evidence = [
        Evidence(sourcing.sources.get(voice.id, voice.mentions[0]), _number_shown(voice)) for voice in sourcing.people
    ]
    if not stated:
        return not_found("A4", question, f"Number not stated: {_names(sourcing, bare)}", evidence)
    parts = [f"{_names(sourcing, bare)}: number not stated"] if bare else []
    several = [voice for voice in stated if (voice.number or 0) > 1]
    if several:
        parts.insert(0, _names(sourcing, several))
    if len(stated) > len(several):
        single = len(stated) - len(several)
        parts.insert(1 if several else 0, counted(single, "single voice"))
    return found("A4", question, "; ".join(parts), evidence)


def _number_shown(voice: Voice) -> str:
    if voice.number is None:
        return "number not stated"
    return "one voice" if voice.number == 1 else f"{voice.number}, as stated"


def _names(sourcing: Sourcing, voices: list[Voice]) -> str:
    listed = list(dict.fromkeys(sourcing.name(voice) for voice in voices))
    more = f" and {len(listed) - _LISTED} more" if len(listed) > _LISTED else ""
    return ", ".join(listed[:_LISTED]) + more
