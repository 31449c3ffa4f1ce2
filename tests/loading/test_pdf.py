"""Print is read as a person reads it: columns one after the other, running lines left out, broken words whole."""

import contextlib
import random
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from reader.errors import OpenError
from reader.loading.pdf import article_from_pdf
from tests.loading.formats import STORY
from tests.loading.same_words import OF_A_PRINT, token_f1

WORDS = " ".join(STORY.paragraphs + STORY.after)


def _shuffled(number: int) -> str:
    """A paragraph in words of its own order, so that no line comes twice."""
    words = WORDS.lower().replace(".", "").split()
    return f"{' '.join(random.Random(number).sample(words, 55)).capitalize()} {number}."


LONG = [_shuffled(number) for number in range(72)]


class Press:
    """Sets text in points on A4 pages, line by line, as a newspaper does."""

    def __init__(self, qapp: QApplication) -> None:  # noqa: ARG002 # fonts need an application
        self._content = QByteArray()
        self._buffer = QBuffer(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(72)
        self._painter = QPainter(self._writer)

    def font(self, size: float) -> QFont:
        font = QFont("Source Serif 4")
        font.setPointSizeF(size)
        self._painter.setFont(font)
        return font

    def line(self, text: str, left: float, top: float, size: float = 10, spacing: float = 0) -> None:
        font = self.font(size)
        font.setWordSpacing(spacing)
        self._painter.setFont(font)
        self._painter.drawText(QRectF(left, top, 500, 60), Qt.AlignmentFlag.AlignLeft, text)

    def broken(self, text: str, width: float, size: float = 10) -> list[str]:
        """The text in lines; a word that does not fit is broken with a hyphen after its sixth letter."""
        metrics = QFontMetricsF(self.font(size), self._writer)
        lines, line = [], ""
        for word in text.split():
            if metrics.horizontalAdvance(f"{line} {word}") <= width:
                line = f"{line} {word}".strip()
            elif len(word) > 9 and word[:-1].isalpha() and metrics.horizontalAdvance(f"{line} {word[:6]}-") <= width:
                lines.append(f"{line} {word[:6]}-")
                line = word[6:]
            else:
                lines.append(line)
                line = word
        return [*lines, line]

    def page(self) -> None:
        self._writer.newPage()

    def picture(self) -> None:
        image = QImage(60, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        self._painter.drawImage(QRectF(50, 50, 400, 600), image)

    def done(self) -> bytes:
        self._painter.end()
        return bytes(self._content.data())


def set_in_columns(press: Press, paragraphs: Sequence[str], columns: int, across: bool) -> bytes:
    """A headline over the page, columns below, on every page a running head and a number.

    `across` prints row by row over all columns, as some programs do.
    """
    width, gap, pitch = 500 / columns - 12, 500 / columns, 13
    rows = [
        ("    " if at == 0 and number else "") + line
        for number, text in enumerate(paragraphs)
        for at, line in enumerate(press.broken(text, width - 14))
    ]
    per_column = 48
    pages = [rows[at : at + columns * per_column] for at in range(0, len(rows), columns * per_column)]
    for number, page in enumerate(pages, 1):
        if number > 1:
            press.page()
        press.line("The Coast Gazette · Harbour edition", 50, 30, 8)
        press.line(f"{number}", 300, 800, 8)
        top = 80
        if number == 1:
            press.line(STORY.headline, 50, 60, 22)
            top = 110
        places = [
            (row, 50 + column * gap, top + at * pitch)
            for column in range(columns)
            for at, row in enumerate(page[column * per_column : (column + 1) * per_column])
        ]
        for row, left, height in sorted(places, key=lambda place: place[2]) if across else places:
            press.line(row.strip(), left + (12 if row.startswith("    ") else 0), height)
    return press.done()


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("across", [False, True])
def test_columns_are_read_one_after_the_other(qapp: QApplication, columns: int, across: bool) -> None:
    article = article_from_pdf(set_in_columns(Press(qapp), LONG, columns, across), "x")
    paragraphs = [span.of(article.text) for span in article.paragraphs]
    assert article.headline is not None
    assert article.headline.of(article.text) == STORY.headline
    assert token_f1(article.text, " ".join([STORY.headline, *LONG])) >= OF_A_PRINT
    assert sum(paragraph in LONG for paragraph in paragraphs) >= 0.9 * len(LONG)  # all, where it was measured
    whole = [paragraph for paragraph in paragraphs if paragraph in LONG]
    assert whole == sorted(whole, key=LONG.index)


def test_running_heads_and_page_numbers_are_left_out(qapp: QApplication) -> None:
    article = article_from_pdf(set_in_columns(Press(qapp), LONG, 2, False), "x")
    assert "Harbour edition" not in article.text
    reasons = {gone.text: gone.reason for gone in article.dropped}
    assert reasons["The Coast Gazette · Harbour edition"] == "running head"
    assert reasons["1"] == "page number"


def test_a_single_page_has_its_outlet_above_the_headline_and_no_page_number(qapp: QApplication) -> None:
    press = Press(qapp)
    press.line("The Coast Gazette", 50, 30, 12)
    press.line(STORY.headline, 50, 70, 22)
    for at, line in enumerate(press.broken(WORDS, 400)):
        press.line(line, 50, 110 + 13 * at)
    press.line("Tuesday 4 May 2021 – page 1", 50, 800)
    article = article_from_pdf(press.done(), "x")
    assert [block.kind.value for block in article.blocks].count("headline") == 1
    assert article.headline is not None
    assert article.headline.of(article.text) == STORY.headline
    assert [(gone.text, gone.reason) for gone in article.dropped] == [("Tuesday 4 May 2021 – page 1", "page number")]


def test_a_word_broken_at_the_end_of_a_line_is_whole_and_a_compound_keeps_its_hyphen(qapp: QApplication) -> None:
    press = Press(qapp)
    press.line("The well-known engineers said that the invest-", 50, 100)
    press.line("igation had begun, and that it was a well-", 50, 113)
    press.line("known affair between London-", 50, 126)
    press.line("Paris and the coast.", 50, 139)
    assert article_from_pdf(press.done(), "x").text == (
        "The well-known engineers said that the investigation had begun, and that it was a well-known affair "
        "between London-Paris and the coast."
    )


def test_a_scan_is_said_to_be_one(qapp: QApplication) -> None:
    press = Press(qapp)
    press.picture()
    with pytest.raises(OpenError, match="scan"):
        article_from_pdf(press.done(), "x")


def test_a_document_that_is_partly_a_scan_says_so(qapp: QApplication) -> None:
    press = Press(qapp)
    for at, line in enumerate(press.broken(WORDS, 400)):
        press.line(line, 50, 100 + 13 * at)
    press.page()
    press.picture()
    article = article_from_pdf(press.done(), "x")
    assert article.text.split() == WORDS.split()
    assert any("only a picture" in note for note in article.notes)


def test_an_empty_page_is_no_scan(qapp: QApplication) -> None:
    with pytest.raises(OpenError, match="no text"):
        article_from_pdf(Press(qapp).done(), "x")


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.95])
def test_a_pdf_that_is_cut_off_is_read_or_refused_in_a_sentence(qapp: QApplication, kept: float) -> None:
    whole = set_in_columns(Press(qapp), LONG[:8], 1, False)
    with contextlib.suppress(OpenError):
        assert article_from_pdf(whole[: int(kept * len(whole))], "x").text


def test_spaced_words_at_the_top_are_one_line_and_keep_their_day(qapp: QApplication) -> None:
    press = Press(qapp)
    press.line("The Coast Gazette · 4 May 2021", 50, 30, spacing=4)
    press.line(STORY.headline, 50, 70, 22)
    for at, line in enumerate(press.broken(WORDS, 400)):
        press.line(line, 50, 110 + 13 * at)
    article = article_from_pdf(press.done(), "x")
    assert "The Coast Gazette · 4 May 2021" in article.text
    assert not article.dropped
