"""Nouns for what many say: with the words behind "from" as their source, or with none."""

from collections.abc import Callable

import pytest

from reader.model.attribution import SourceKind
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]


@pytest.mark.parametrize(
    ("text", "cue", "content", "source"),
    [
        ("The mayor has faced sharp criticism for selling the lido.", "sharp criticism", "selling the lido", ""),
        (
            "The mayor faced heavy criticism from shopkeepers over the fence.",
            "heavy criticism",
            "the fence",
            "shopkeepers",
        ),
        ("The sale drew praise from the unions.", "praise", "The sale", "the unions"),
        (
            "There has been much speculation in the town that the mayor will leave.",
            "much speculation",
            "that the mayor will leave",
            "",
        ),
        ("The pier was shut amid growing concerns that it may sink.", "growing concerns", "that it may sink", ""),
    ],
)
def test_a_noun_that_is_met_with_is_a_cue(sourcing_of: Reads, text: str, cue: str, content: str, source: str) -> None:
    read = sourcing_of(text)
    (found,) = read.report.attributions
    assert [read.words(span) for span in found.cue] == [cue]
    assert [read.words(span) for span in found.content] == [content]
    assert [read.words(span) for span in found.source] == ([source] if source else [])
    assert (found.source_kind is SourceKind.NONE) == (not source)


@pytest.mark.parametrize(
    "text",
    [
        "The critics’ praise filled a page.",
        "There was no criticism of the plan.",
        "The speculation that the mayor has fuelled goes on.",
        "He bought the paper for its criticism.",
    ],
)
def test_a_noun_that_only_names_the_thing_is_none(sourcing_of: Reads, text: str) -> None:
    assert sourcing_of(text).report.attributions == ()
