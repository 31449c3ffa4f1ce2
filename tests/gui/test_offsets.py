"""Positions in the model and in Qt, with everything that makes the two differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.gui.offsets import DocumentOffsets, Offsets, for_qt
from reader.model.span import Span

HARD = (
    "a\u00a0b \U0001f600c\U0001f469\u200d\U0001f680 e\u0301 \u05e9\u05dc\u05d5\u05dd"
    "\td\u2029e\u2028f\ufffcg\x00h\ufdd0i\ud83dj"
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(), st.data())
def test_units_count_as_utf_16_does_and_lead_back(text: str, data: st.DataObject) -> None:
    offsets = Offsets(text)
    point = data.draw(st.integers(0, len(text)))
    assert offsets.to_unit(point) == units(text[:point])
    assert offsets.to_point(offsets.to_unit(point)) == point


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    assert [Offsets("x\U0001f600y").to_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(st.text())
def test_what_qt_gets_is_as_long_as_the_text(text: str) -> None:
    assert units(for_qt(text)) == units(text)


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Z", "C")), max_size=40))
def test_qt_keeps_the_text_in_one_block_of_the_same_length(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(for_qt(text))
    assert (document.blockCount(), document.characterCount()) == (1, units(text) + 1)


def test_hard_characters_keep_their_places_in_a_document() -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(for_qt(HARD))
    assert document.blockCount() == 1
    offsets = Offsets(HARD)
    for letter in "abcdefghij":
        cursor = QTextCursor(document)
        cursor.setPosition(offsets.to_unit(HARD.index(letter)))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == letter or letter == "e"


BLOCKS = ("One \U0001f600.", "Two.", "\U0001f600\U0001f600 three")
TEXT = "\n\n\n".join(BLOCKS)


@pytest.fixture
def places() -> DocumentOffsets:
    starts = [TEXT.index(block) for block in BLOCKS]
    spans = tuple(Span(start, start + len(block)) for start, block in zip(starts, BLOCKS, strict=True))
    return DocumentOffsets(TEXT, spans, lead=5)


def test_a_document_has_one_break_between_blocks_however_many_the_text_has(places: DocumentOffsets) -> None:
    assert places.to_document(0) == 5
    assert places.to_document(TEXT.index("Two")) == 5 + units(BLOCKS[0]) + 1
    assert places.to_document(TEXT.index("three")) == 5 + units(BLOCKS[0]) + 1 + 4 + 1 + 5


def test_every_place_inside_a_block_leads_back(places: DocumentOffsets) -> None:
    for point, sign in enumerate(TEXT):
        if sign != "\n":
            assert places.to_article(places.to_document(point)) == point


def test_a_place_between_blocks_is_the_end_of_the_one_before(places: DocumentOffsets) -> None:
    end = TEXT.index("\n")
    assert places.to_document(end + 2) == places.to_document(end)
    assert places.to_article(0) == 0


def test_an_empty_text_has_one_place() -> None:
    assert (DocumentOffsets("", ()).to_document(3), DocumentOffsets("", ()).to_article(3)) == (0, 0)
