"""Who is described first and named right after is no unnamed voice; who stays unnamed is one."""

from collections.abc import Callable

import pytest

from reader.model.attribution import SourceKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("text", "described", "name"),
    [
        (
            "A former chairman of the bridge board says it is rotten.\n\n“Shut it,” said Don Marsh, who led the board.",
            "A former chairman of the bridge board",
            "Don Marsh",
        ),
        (
            "A Treasury doctor said that they were ill. Carla Rosen, a physician at the Treasury, said they slept.",
            "A Treasury doctor",
            "Carla Rosen",
        ),
        (
            "It rained.\n\nOne of the chemists who developed the spray denounced it. “It is wrong,” Karim Lode said.",
            "One of the chemists who developed the spray",
            "Karim Lode",
        ),
    ],
)
def test_a_voice_named_right_after_has_that_name(sourcing_of: Reads, text: str, described: str, name: str) -> None:
    voice = sourcing_of(text).voice(described)
    assert (voice.name, voice.kind) == (name, SourceKind.PERSON)


def test_a_voice_taken_up_with_the_and_a_name_is_that_person(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "On Monday it rained all day in Harrow.\n\nThe sale fell through in May.\n\n"
        "An informant has told the committee that the lido was sold. Sam Marsh reported that on Wednesday. "
        "The informant, Douglas Webb, said that the board knew."
    )
    assert read.voice("An informant") == read.voice("The informant, Douglas Webb")


@pytest.mark.parametrize(
    "text",
    [
        "The river rose. A neighbour said the water came at noon. Ann Lee, a teacher, said it came at one.",
        "A neighbour said the water came at noon. Ann Lee said that her cellar was dry.",
        "The quay will stay shut, a neighbour said.\n\n“It was shameless,” Petra Brook, who sells tickets there, said.",
        "A neighbour said the water came at noon.\n\nIt rained.\n\nIt snowed.\n\nIt blew. “We are dry,” Ann Lee said.",
    ],
)
def test_somebody_else_named_after_is_somebody_else(sourcing_of: Reads, text: str) -> None:
    read = sourcing_of(text)
    (neighbour,) = (voice for voice in read.report.voices if "neighbour" in voice.name)
    assert neighbour.kind is SourceKind.UNNAMED


def test_several_of_whom_some_are_named_next_are_identified(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "The order insults the coast, leading lawmakers said on Friday.\n\n“It is a dark day,” said Senator Gus Marsh."
    )
    assert read.voice("leading lawmakers").kind is SourceKind.PERSON
    assert read.marked == []


@pytest.mark.parametrize(
    "text",
    [
        "A chorus of leading sailors has said the same, including the former captain Ida Marsh.",
        "Many sailors have warned that the mast will break, including Ida Marsh of Harrow.",
    ],
)
def test_a_group_some_of_whom_the_sentence_names_is_identified(sourcing_of: Reads, text: str) -> None:
    assert [each.source_kind for each in sourcing_of(text).report.attributions] == [SourceKind.PERSON]
