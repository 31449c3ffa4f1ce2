"""Quotation marks: where a quotation begins and ends, and what only looks like one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotations import Quotation, find_quotations
from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span


def article(text: str) -> Article:
    """One paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(start, start + len(line)), BlockKind.PARAGRAPH))
        start += len(line) + 1
    return Article(text, "test", tuple(blocks))


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(article(text))


def outer(text: str) -> list[str]:
    return [each.outer.of(text) for each in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We tried," she said, "and failed."', ['"We tried,"', '"and failed."']),
        ("“We tried,” she said.", ["“We tried,”"]),
        ("‘We don’t know,’ she said.", ["‘We don’t know,’"]),
        ("'We don't know,' he said. 'It's odd.'", ["'We don't know,'", "'It's odd.'"]),
        ("Er sagte «wir gehen» und »wir kommen«.", ["«wir gehen»", "»wir kommen«"]),
        ("Er sagte „wir gehen“ und ging.", ["„wir gehen“"]),
        ("``Well,'' the guard said.", ["``Well,''"]),
        ("The “Bad mark“ and ”another one” stand.", ["“Bad mark“", "”another one”"]),
    ],
)
def test_every_kind_of_mark(text: str, expected: list[str]) -> None:
    assert outer(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The players' union and the Joneses' house don't matter.",
        "In the '90s we knew 'em, and ’twas fine.",
        "She is 5'10\" and the board is 6'2\" long.",
        "Rock 'n' roll o'clock isn't 'til nine.",
        "The mayor’s son and the boys’ coach can’t come.",
    ],
)
def test_apostrophes_decades_and_measures_are_no_quotations(text: str) -> None:
    assert outer(text) == []


def test_a_plural_apostrophe_does_not_close_a_single_quotation() -> None:
    text = "He said: ‘We know what the players’ union wants.’ Then he left."
    assert outer(text) == ["‘We know what the players’ union wants.’"]


def test_nested_quotations_have_levels() -> None:
    text = "“He told me ‘no way’ twice,” she said."
    assert [(each.outer.of(text), each.level) for each in quotations(text)] == [
        ("“He told me ‘no way’ twice,”", 0),
        ("‘no way’", 1),
    ]


def test_the_inner_span_leaves_the_marks_out() -> None:
    (found,) = quotations("She said “we tried” and left.")
    assert found.inner == Span(found.outer.start + 1, found.outer.end - 1)


def test_a_speech_over_several_paragraphs_continues_until_it_is_closed() -> None:
    text = "“We tried.\n“We failed.\n“We left,” she said."
    assert [(each.outer.of(text), each.continues) for each in quotations(text)] == [
        ("“We tried.", True),
        ("“We failed.", True),
        ("“We left,”", False),
    ]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "He was “not there at all.\nThe door stood open."
    assert [(each.outer.of(text), each.continues) for each in quotations(text)] == [("“not there at all.", False)]


def test_a_missing_closing_mark_does_not_swallow_the_next_quotation() -> None:
    text = '"We tried. "We failed," she said.'
    assert outer(text) == ['"We tried.', '"We failed,"']


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("The “reform” of the port cost jobs.", True),
        ("The so-called “expert panel” met again.", True),
        ("“No,” he said.", False),
        ("He reads “The Harbour” every day.", False),
        ("He said: “utter nonsense”.", False),
        ("She called it “a long and costly mistake” again.", False),
    ],
)
def test_a_word_or_two_inside_the_writers_sentence_are_a_scare_quote(text: str, scare: bool) -> None:
    assert [each.scare for each in quotations(text)] == [scare]


@given(st.text(alphabet="ab s.,\n'’‘\"“”«»„‹›`90é😀\u00a0", max_size=80))
def test_any_text_gives_quotations_that_lie_in_it_in_order(text: str) -> None:
    found = quotations(text)
    assert list(found) == sorted(found, key=lambda each: (each.outer.start, -each.outer.end))
    for each in found:
        assert 0 <= each.outer.start <= each.inner.start < each.inner.end <= each.outer.end <= len(text)
        assert "\n" not in each.outer.of(text)


@pytest.mark.parametrize("pattern", ['"', "'", "“‘", "’", '" a', "s' a ", "«»", '“"‘ x'])
def test_time_grows_with_the_length_only(pattern: str) -> None:
    def seconds(count: int) -> float:
        text = pattern * count
        started = time.process_time()
        quotations(text)
        return time.process_time() - started

    seconds(100)
    short, long = (min(seconds(count) for _ in range(3)) for count in (4_000, 32_000))
    assert long < max(short, 0.005) * 8 * 5  # eight times the text; five times the noise of a busy machine
