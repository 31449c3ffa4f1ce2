"""The sheet of keys: made from the action table, narrowed by typing, obeyed by Enter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from reader.gui.actions import TABLE, Actions
from reader.gui.key_caps import KeyCaps
from reader.gui.keys_page import KeysPage
from reader.gui.look import Look, Spacing
from reader.gui.present.show_keys import SHOW_KEYS


def page(qtbot: QtBot) -> tuple[QMainWindow, KeysPage, Actions, QLineEdit]:
    window, look = QMainWindow(), Look()
    qtbot.addWidget(window)
    actions = Actions(window, look)
    sheet = KeysPage(look, actions)
    window.setCentralWidget(sheet)
    window.show()
    field = sheet.findChild(QLineEdit)
    assert field is not None
    return window, sheet, actions, field


def test_every_action_is_on_the_sheet_and_then_the_keys_of_a_presentation(qtbot: QtBot) -> None:
    _window, sheet, actions, _field = page(qtbot)
    shown = sheet.shown_texts()
    assert sorted(shown[: len(TABLE)]) == sorted(actions[row.id].text() for row in TABLE)
    assert shown[len(TABLE) :] == [row.text for row in SHOW_KEYS]


def test_enter_on_a_key_of_a_presentation_alone_does_nothing(qtbot: QtBot) -> None:
    _window, sheet, _actions, field = page(qtbot)
    QTest.keyClicks(field, "light on the")
    assert sheet.shown_texts() == ["Light on the sentence"]
    with qtbot.assertNotEmitted(sheet.closed):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_typing_narrows_the_list_and_enter_does_the_first_that_is_left(qtbot: QtBot) -> None:
    _window, sheet, actions, field = page(qtbot)
    QTest.keyClicks(field, "larg")
    assert sheet.shown_texts() == ["Larger"]
    with qtbot.waitSignals([actions["larger"].triggered, sheet.closed]):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_without_a_wish_does_nothing(qtbot: QtBot) -> None:
    _window, _sheet, actions, field = page(qtbot)
    with qtbot.assertNotEmitted(actions[TABLE[0].id].triggered):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_sheet_survives_another_scale(qtbot: QtBot) -> None:
    look = Look()
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, look)
    sheet = KeysPage(look, actions)
    window.setCentralWidget(sheet)
    look.set_scale(2.0)
    assert len(sheet.shown_texts()) == len(TABLE) + len(SHOW_KEYS)


def test_large_type_gets_fewer_columns_and_nothing_is_cut_at_the_side(qtbot: QtBot) -> None:
    look, window = Look(), QMainWindow()
    qtbot.addWidget(window)
    sheet = KeysPage(look, Actions(window, look))
    window.setCentralWidget(sheet)
    window.resize(1000, 600)
    window.show()
    look.set_scale(2.0)
    qtbot.waitUntil(lambda: sheet.horizontalScrollBar().maximum() == 0, timeout=2000)


@pytest.mark.parametrize(
    ("shortcut", "keys"),
    [
        ("Ctrl+Shift+O", ["Ctrl", "Shift", "O"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("Ctrl+-", ["Ctrl", "-"]),
        ("N", ["N"]),
        ("", []),
    ],
)
def test_each_key_of_a_shortcut_has_a_cap(qtbot: QtBot, shortcut: str, keys: list[str]) -> None:
    caps = KeyCaps(Look(), shortcut)
    qtbot.addWidget(caps)
    assert caps.keys == keys
    assert caps.sizeHint().width() >= 26 * len(keys)


def test_long_names_of_actions_break_where_the_window_is_small(qtbot: QtBot) -> None:
    window, sheet, actions, _field = page(qtbot)
    for row in TABLE:
        actions[row.id].setText("Une action dont le nom est bien plus long en français")
    window.resize(1024, 640)
    sheet.look.set_page_style(replace(sheet.look.page_style, spacing=Spacing.WIDE))  # the sheet is made anew
    content = sheet.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= sheet.viewport().width()
