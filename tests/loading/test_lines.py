"""Lines that a mail program broke are joined; lines that a writer broke are not."""

import textwrap

import pytest

from reader.loading.lines import paragraphs, with_newlines

FIRST = (
    "The harbour master closed the north quay on Monday after a crane lost its jib in the wind, and the ferry to the "
    "islands was sent to the old pier, where nobody had swept since the spring."
)
SECOND = (
    "It was the third time this year. The port authority, which owns the crane, said it was looking into the matter."
)


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_wrapped_paragraphs_are_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(text, width) for text in (FIRST, SECOND))
    assert paragraphs(wrapped) == [FIRST, SECOND]


def test_an_indent_begins_a_paragraph_in_a_wrapped_text() -> None:
    wrapped = "\n".join(textwrap.fill(text, 60, initial_indent="    ") for text in (FIRST, SECOND))
    assert paragraphs(wrapped) == [FIRST, SECOND]


def test_a_headline_above_wrapped_lines_stays_alone() -> None:
    assert paragraphs(f"Quay closed\n{textwrap.fill(FIRST, 60)}") == ["Quay closed", FIRST]


def test_a_word_parted_at_a_hyphen_is_one_word_again() -> None:
    lines = (
        "The master of the harbour closed the well-",
        "known north quay on Monday morning, for",
        "the crane had lost its jib in the wind.",
    )
    assert paragraphs("\n".join(lines)) == [f"{lines[0]}{lines[1]} {lines[2]}"]


def test_one_line_a_paragraph_is_kept() -> None:
    assert paragraphs(f"{FIRST}\n{SECOND}") == [FIRST, SECOND]


def test_short_lines_that_a_writer_broke_are_kept() -> None:
    poem = "The quay is shut,\nthe crane is down;\nwe took the bus\nback into town."
    assert paragraphs(poem) == poem.split("\n")


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\f", "\v"])
def test_every_kind_of_newline_is_one(newline: str) -> None:
    assert with_newlines(f"one{newline}two") == "one\ntwo"
