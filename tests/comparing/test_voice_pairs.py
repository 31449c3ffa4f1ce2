"""Voices stand side by side by name, or by a claim that both make; that is said, and never more."""

from dataclasses import replace

import pytest

from reader.comparing.comparison import compare
from reader.comparing.voice_pairs import Naming
from reader.model.attribution import SourceKind
from reader.model.report import Report
from tests.comparing.two_reports import text_report, with_voice

PERSON, UNNAMED, CROWD, BODY = (
    SourceKind.PERSON,
    SourceKind.UNNAMED,
    SourceKind.COLLECTIVE,
    SourceKind.ORGANIZATION,
)


def _pairs(left: Report, right: Report) -> list[tuple[str | None, Naming, str | None]]:
    return [
        (pair.left.name if pair.left else None, pair.naming, pair.right.name if pair.right else None)
        for pair in compare(left, right).voices
    ]


def _says(name: str, kind: SourceKind, content: str = "it rained") -> Report:
    return with_voice(text_report(f"{name} said {content}."), name, kind, "said", content)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ines Calloway", "Ines Calloway"), ("Ines Calloway", "Ms Calloway"), ("Dr Ines Calloway", "Calloway")],
)
def test_a_person_is_the_same_under_a_shorter_name(one: str, other: str) -> None:
    assert _pairs(_says(one, PERSON), _says(other, PERSON)) == [(one, Naming.BOTH, other)]


@pytest.mark.parametrize(
    ("one", "kind", "other", "its_kind"),
    [
        ("Ines Calloway", PERSON, "Mark Calloway", PERSON),
        ("Ines Calloway", PERSON, "Ines Moor", PERSON),
        ("Critics", CROWD, "Critics", CROWD),
        ("a senior official", UNNAMED, "a senior official", UNNAMED),
        ("The harbour board", BODY, "The school board", BODY),
    ],
)
def test_voices_are_not_the_same_by_half_a_name_or_by_a_description(
    one: str, kind: SourceKind, other: str, its_kind: SourceKind
) -> None:
    pairs = _pairs(_says(one, kind), _says(other, its_kind, "it snowed"))
    assert pairs == [(one, Naming.ONLY_LEFT, None), (None, Naming.ONLY_RIGHT, other)]


def test_a_body_is_the_same_with_and_without_its_article() -> None:
    pairs = _pairs(_says("The harbour board", BODY), _says("harbour board", BODY))
    assert [naming for _one, naming, _other in pairs] == [Naming.BOTH]


CLAIM = "the ministry raised doubts about the harbour 17 times"


def test_a_claim_brings_a_voice_that_one_report_names_beside_one_that_the_other_does_not() -> None:
    left, right = _says("a government source", UNNAMED, CLAIM), _says("Petra Quill", PERSON, CLAIM)
    assert _pairs(left, right) == [("a government source", Naming.RIGHT, "Petra Quill")]
    assert _pairs(right, left) == [("Petra Quill", Naming.LEFT, "a government source")]
    assert (
        compare(left, right).voices[0].claim is compare(left, right).claims[0] or compare(left, right).voices[0].claim
    )


def test_two_unnamed_voices_with_one_claim_are_named_in_neither() -> None:
    pairs = _pairs(_says("an aide", UNNAMED, CLAIM), _says("insiders", UNNAMED, CLAIM))
    assert pairs == [("an aide", Naming.NEITHER, "insiders")]


def test_a_name_counts_more_than_a_claim_and_nobody_stands_twice() -> None:
    left = with_voice(_says("a government source", UNNAMED, CLAIM), "a government source", UNNAMED, "said", CLAIM)
    right = text_report(f"Petra Quill said {CLAIM}.", "Petra Quill told us more.")
    right = with_voice(right, "Petra Quill", PERSON, "said", CLAIM)
    names = [pair.right.name for pair in compare(left, right).voices if pair.right is not None]
    assert names == ["Petra Quill"]


def test_a_voice_that_is_only_mentioned_has_no_row() -> None:
    report = _says("Ines Calloway", PERSON)
    silent = replace(report, attributions=(), voices=(replace(report.voices[0], attributions=()),))
    assert compare(silent, silent).voices == ()
