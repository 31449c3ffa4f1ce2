"""Why a name is withheld: stated, stock or not at all; in the same sentence, in the next, or once for all."""

from collections.abc import Callable

import pytest

from reader.model.attribution import ReasonKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        (
            "A clerk, who asked not to be named for fear of losing her job, said the files were gone.",
            ReasonKind.STATED,
            "asked not to be named for fear of losing her job",
        ),
        (
            "A clerk said the files were gone. She asked not to be named because her brother works there.",
            ReasonKind.STATED,
            "asked not to be named because her brother works there",
        ),
        (
            "A clerk spoke on condition of anonymity because she feared for her job. The clerk said it was gone.",
            ReasonKind.STATED,
            "spoke on condition of anonymity because she feared for her job",
        ),
        (
            "A clerk, who was not authorised to speak publicly, said the files were gone.",
            ReasonKind.STOCK,
            "not authorised to speak publicly",
        ),
        (
            "A clerk said the files were gone. He spoke on the condition of anonymity to discuss internal matters.",
            ReasonKind.STOCK,
            "spoke on the condition of anonymity to discuss internal matters",
        ),
        ("A clerk, who declined to be named, said the files were gone.", ReasonKind.NONE, "declined to be named"),
    ],
)
def test_reason(sourcing_of: Reads, text: str, kind: ReasonKind, words: str) -> None:
    read = sourcing_of(text)
    voice = next(voice for voice in read.report.voices if voice.name == "A clerk")
    assert voice.reason.kind is kind
    assert [read.words(span) for span in voice.reason.spans] == [words]


def test_without_a_sign_there_is_no_reason(sourcing_of: Reads) -> None:
    reason = sourcing_of("A clerk said the files were gone because of the flood.").voice("A clerk").reason
    assert (reason.kind, reason.spans) == (ReasonKind.NONE, ())


def test_a_reason_granted_once_holds_for_every_saying(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "A clerk spoke on condition of anonymity because she feared for her job. The clerk said it was gone.\n\n"
        "The flood came in May. The clerk said nobody had locked the door."
    )
    voice = read.voice("The clerk")
    assert len(voice.attributions) == 2
    assert voice.reason.kind is ReasonKind.STATED


def test_neither_is_about_the_last_two(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "A guard said the gate was open. A driver said the gate was shut. Neither was authorised to speak to reporters."
    )
    assert [voice.reason.kind for voice in read.report.voices] == [ReasonKind.STOCK, ReasonKind.STOCK]
