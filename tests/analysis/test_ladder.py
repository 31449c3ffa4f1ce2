"""The ladder from "sources" to somebody who was in the room, with number and way of knowing."""

from collections.abc import Callable

import pytest

from reader.model.attribution import KnowingKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("source", "step", "number"),
    [
        ("Sources", 0, None),
        ("Insiders", 0, None),
        ("An official", 1, 1),
        ("A Treasury official", 2, 1),
        ("One European diplomat", 2, 1),
        ("A government source", 2, 1),
        ("A clerk at the ministry", 2, 1),
        ("A senior Treasury official", 3, 1),
        ("Two officials", 3, 2),
        ("Twelve officials", 3, 12),
        ("A dozen officials", 3, 12),
        ("Several Treasury officials", 2, None),
        ("Three senior Treasury officials", 3, 3),
    ],
)
def test_step_and_number(sourcing_of: Reads, source: str, step: int, number: int | None) -> None:
    voice = sourcing_of(f"{source} said the budget was wrong.").voice(source)
    assert (voice.ladder, voice.number) == (step, number)


@pytest.mark.parametrize(
    ("source", "step", "kind", "words"),
    [
        ("A person familiar with the talks", 3, KnowingKind.WEAK, "familiar with the talks"),
        ("Two people with knowledge of the talks", 3, KnowingKind.WEAK, "with knowledge of the talks"),
        ("Two people with direct knowledge of the talks", 4, KnowingKind.DIRECT, "direct knowledge of the talks"),
        ("Two people who attended the meeting", 4, KnowingKind.DIRECT, "who attended the meeting"),
        ("An official who was briefed on the plan", 4, KnowingKind.DIRECT, "who was briefed on the plan"),
    ],
)
def test_how_they_know(sourcing_of: Reads, source: str, step: int, kind: KnowingKind, words: str) -> None:
    read = sourcing_of(f"{source} said the price was too low.")
    voice = read.voice(source)
    assert (voice.ladder, voice.knowing.kind) == (step, kind)
    assert [read.words(span) for span in voice.knowing.spans] == [words]


def test_somebody_who_was_not_there_does_not_know(sourcing_of: Reads) -> None:
    source = "An official, who was not in the room"
    assert sourcing_of(f"{source}, said the price was too low.").voice(source).knowing.kind is KnowingKind.NONE


def test_identified_voices_have_no_step(sourcing_of: Reads) -> None:
    assert sourcing_of("Ada Brook said the price was too low.").voice("Ada Brook").ladder is None
