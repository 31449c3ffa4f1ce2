"""Letters and column: chosen by mouse or keys, seen at once in the article, kept for the next session."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.letters_card import LettersCard
from reader.gui.look import FACES, Column, PageStyle, Spacing, Typeface
from reader.gui.main_window import MainWindow
from reader.settings import SettingsStore
from tests.gui.sample_report import HEADLINE


def opened(window: MainWindow) -> LettersCard:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    card = window.parts.frame.findChild(LettersCard)
    assert isinstance(card, LettersCard)
    assert card.isVisible()
    return card


def press(card: LettersCard, name: str, within: str) -> None:
    """Press the button of that name in the row of that title."""
    buttons = [one for one in card.findChildren(QToolButton) if one.accessibleName() == f"{within}: {name}"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("face", list(Typeface))
def test_every_face_is_there_and_sets_the_article(window: MainWindow, face: Typeface) -> None:
    press(opened(window), FACES[face], "Typeface")
    assert window.view.document().defaultFont().families()[0] == FACES[face]
    blocks = (window.view.document().findBlockByNumber(number) for number in range(3))
    headline = next(block.begin().fragment().charFormat().font() for block in blocks if block.text() == HEADLINE)
    assert headline.families()[0] == FACES[face]
    assert window.panel.font().families()[0] != FACES[face] or face is Typeface.SOURCE_SANS


def test_lines_and_column_change_the_page_and_nothing_else(window: MainWindow) -> None:
    card = opened(window)
    height, width = (
        window.view.document().size().height(),
        window.view.document().rootFrame().frameFormat().leftMargin(),
    )
    press(card, "Wide", "Lines")
    assert window.view.document().size().height() > height
    press(card, "Narrow", "Column")
    assert window.view.document().rootFrame().frameFormat().leftMargin() > width


def test_what_is_chosen_is_kept(window: MainWindow, store: SettingsStore) -> None:
    card = opened(window)
    press(card, "Lexend", "Typeface")
    press(card, "Close", "Lines")
    press(card, "Wide", "Column")
    assert (store.value.typeface, store.value.spacing, store.value.column) == ("lexend", "close", "wide")
    assert window.parts.look.page_style == PageStyle(Typeface.LEXEND, Spacing.CLOSE, Column.WIDE)


def test_it_works_by_keys_alone_and_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    card = opened(window)
    assert card.isAncestorOf(window.parts.frame.focusWidget())
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Space)
    assert window.parts.look.page_style.typeface is Typeface.SOURCE_SANS
    assert card.isAncestorOf(window.parts.frame.focusWidget())
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=2000)
    assert window.view.hasFocus()


def test_a_click_elsewhere_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    card = opened(window)
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=2000)


def test_the_theme_is_chosen_there_too(window: MainWindow, store: SettingsStore) -> None:
    press(opened(window), "Sepia", "Colours")
    assert store.value.theme == "sepia"
    assert window.actions["sepia"].isChecked()


def test_in_a_low_window_the_card_scrolls_inside_its_own_edge(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.look.set_scale(2.0)
    window.parts.frame.resize(1024, 640)
    card = opened(window)
    bar = next(found for found in card.findChildren(QScrollBar) if found.isVisible())
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=2000)
    assert card.geometry().bottom() < window.parts.frame.height()
    assert card.rect().contains(bar.geometry().translated(bar.mapTo(card, QPoint()) - bar.pos()))
