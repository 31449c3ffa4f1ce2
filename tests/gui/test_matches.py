"""Where words stand in a text: whatever way they are typed, never across the end of a line."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.matches import matches

TEXT = "The “late” vote – a re‑run.\n\nThe vote, they say, isn’t over: THE\xa0VOTE counts."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the vote", ["The vote", "THE\xa0VOTE"]),
        ("  the   vote ", ["The vote", "THE\xa0VOTE"]),
        ('"late"', ["“late”"]),
        ("isn't", ["isn’t"]),
        ("re-run", ["re‑run"]),
        ("run the", []),
        (".", [".", "."]),
        ("", []),
        ("   ", []),
    ],
)
def test_words_are_found_as_a_person_types_them(words: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in matches(TEXT, words)] == found


@given(st.text(max_size=200), st.text(max_size=5))
def test_every_place_lies_in_the_text_and_none_overlaps_another(text: str, words: str) -> None:
    places = matches(text, words)
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(one.end <= other.start for one, other in pairwise(places))
