"""Captions are left out of a page, unless the person wants them: then they stay on every page."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.review_page import ReviewPage
from reader.model.article import Article, Dropped
from reader.model.review import with_captions
from tests.library.articles import article_of

CAPTION = "The cranes at low water"
PAGE = replace(
    article_of("Cranes to go", "The harbour master said so.", "Nobody objected.", origin="page.html"),
    language="cy",  # another language is not sent to an engine
    dropped=(Dropped("Home", "menu", 0), Dropped(CAPTION, "caption", 2)),
)
WHOLE = with_captions(PAGE)


def arrive(window: MainWindow, article: Article) -> None:
    """As from the engine."""
    window.parts.link.article_opened.emit(article)


def test_a_caption_stands_at_its_place() -> None:
    assert [block.span.of(WHOLE.text) for block in WHOLE.blocks] == [
        "Cranes to go",
        "The harbour master said so.",
        CAPTION,
        "Nobody objected.",
    ]
    assert [gone.reason for gone in WHOLE.dropped] == ["menu"]
    assert with_captions(WHOLE) is WHOLE


def test_the_box_ticks_the_captions_and_those_of_later_pages(window: MainWindow, qtbot: QtBot) -> None:
    arrive(window, PAGE)
    window.actions["review"].trigger()
    page = window.parts.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    page.keep_captions.setFocus()
    QTest.keyClick(page.keep_captions, Qt.Key.Key_Space)
    assert page.kept == (False, True, True, True, True)
    page.undo()
    assert page.kept == (False, True, True, False, True)
    page.keep_captions.click()
    page.keep_captions.click()
    page._done.click()
    assert window.parts.reading.article == WHOLE
    other = replace(PAGE, text=PAGE.text.replace("objected", "answered"))
    arrive(window, other)
    qtbot.waitUntil(lambda: window.parts.reading.article == with_captions(other))
    assert window.parts.settings.value.keep_captions


def test_a_caption_that_was_taken_out_by_hand_stays_out(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.settings.keep(replace(window.parts.settings.value, keep_captions=True))
    arrive(window, PAGE)
    qtbot.waitUntil(lambda: window.parts.reading.article == WHOLE)
    window.parts.doing.take_over(PAGE)
    window.parts.doing.close_article()
    arrive(window, PAGE)
    window.actions["review"].trigger()
    qtbot.wait(50)  # whatever would add it comes with the next turn of the event loop
    assert window.parts.reading.article == PAGE
