"""The action table: no key twice, every action in a menu, single letters can be switched off."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reader.gui.actions import MENUS, TABLE, Actions, is_single_letter
from reader.gui.look import Look


def actions(qtbot: QtBot) -> tuple[Actions, QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    return Actions(window, Look()), window


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for row in TABLE for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_a_menu(qtbot: QtBot) -> None:
    made, window = actions(qtbot)
    menus = made.fill(window.menuBar())
    assert tuple(menus) == MENUS
    listed = {action.objectName() for menu in menus.values() for action in menu.actions()}
    assert listed >= {row.id for row in TABLE}


def test_single_letter_keys_can_be_switched_off_and_others_stay(qtbot: QtBot) -> None:
    made, _window = actions(qtbot)
    made.set_single_letter_keys(False)
    left = [key.toString() for row in TABLE for key in made[row.id].shortcuts()]
    assert not any(is_single_letter(key) for key in left)
    assert "Ctrl+O" in left
    made.set_single_letter_keys(True)
    assert "N" in [key.toString() for key in made["next"].shortcuts()]
