"""Find in the article: counted, round at the ends, painted so that marks stay, closed by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.look import ThemeName
from reader.gui.main_window import MainWindow
from tests.gui.pictures import count, picture

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def find(window: MainWindow, words: str) -> QLineEdit:
    QTest.keyClick(window.parts.frame, KEY.Key_F, CONTROL)
    field = window.parts.frame.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, words)
    return field


def test_enter_and_f3_go_from_place_to_place_and_round(window: MainWindow) -> None:
    bar = window.parts.search_bar
    field = find(window, "the roof")
    total = window.view.article.text.casefold().count("the roof")
    assert bar.place_text() == f"1 of {total}"
    QTest.keyClick(field, KEY.Key_Return, SHIFT)
    assert bar.place_text() == f"{total} of {total}"
    QTest.keyClick(field, KEY.Key_Return)
    assert bar.place_text() == f"1 of {total}"
    find(window, "theatre")
    total = window.view.article.text.casefold().count("theatre")
    QTest.keyClick(window.parts.frame, KEY.Key_F3)
    assert bar.place_text() == f"2 of {total}"
    QTest.keyClick(window.parts.frame, KEY.Key_F3, SHIFT)
    assert bar.place_text() == f"1 of {total}"


def test_what_is_not_there_is_said(window: MainWindow) -> None:
    find(window, "zeppelin")
    assert window.parts.search_bar.place_text() == "not in this article"


def test_escape_closes_the_bar_and_gives_the_keyboard_back(window: MainWindow) -> None:
    find(window, "theatre")
    QTest.keyClick(window.parts.frame, KEY.Key_Escape)
    assert not window.parts.search_bar.isVisible()
    assert window.view.hasFocus()


def test_f3_opens_the_bar_with_the_words_of_last_time(window: MainWindow) -> None:
    find(window, "theatre")
    window.leave()
    QTest.keyClick(window.parts.frame, KEY.Key_F3)
    assert window.parts.search_bar.words == "theatre"
    assert window.parts.search_bar.place_text().startswith("1 of ")


@pytest.mark.parametrize("theme", [name for name in ThemeName if name is not ThemeName.PRINT])
def test_the_current_place_has_a_ring_in_every_theme(window: MainWindow, theme: ThemeName) -> None:
    window.parts.look.set_theme(theme)
    accent = window.parts.look.colour("accent")
    before = count(picture(window.view.viewport()), accent)
    window.view.show_found((), None)
    find(window, "surveyors")
    assert count(picture(window.view.viewport()), accent) > before + 40


def test_another_article_closes_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "theatre")
    window.actions["close"].trigger()
    qtbot.waitUntil(lambda: not window.parts.search_bar.isVisible(), timeout=2000)
