"""From the menu to two reports side by side and back, in the real window with real engines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.compare.comparing import Comparing
from reader.gui.empty_page import ArticleRow
from reader.model.report import Category
from reader.resources import seeds
from tests.gui.whole_program import WAIT, program_reading


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path) as running:
        yield running


def _comparing(program: WindowProgram) -> Comparing:
    found = program.frame.findChild(Comparing)
    assert found is not None
    return found


def _choose(program: WindowProgram) -> Comparing:
    """Ctrl+K: the sheet on which the second report is chosen."""
    QTest.keyClick(program.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = _comparing(program)
    assert program.window.parts.pages.currentWidget() is found.choice
    return found


def test_a_sample_is_compared_by_keys_and_escape_brings_the_article_back(qtbot: QtBot, program: WindowProgram) -> None:
    found, pages = _choose(program), program.window.parts.pages
    second = next(row for row in found.choice.findChildren(ArticleRow) if "seven votes" in row.accessibleName())
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert found.choice.is_working
    qtbot.waitUntil(lambda: pages.currentWidget() is found.page, timeout=WAIT)
    assert not program.window.parts.legend.isVisible()
    QTest.keyClick(found.page.left, Qt.Key.Key_N)
    assert found.page.shown_claim == 0
    assert program.reading.chosen is None
    QTest.keyClick(program.frame, Qt.Key.Key_3)
    assert Category.HEDGE in program.reading.visible.categories
    QTest.keyClick(program.frame, Qt.Key.Key_Escape)
    assert pages.currentWidget() is program.window.view
    assert program.window.parts.legend.isVisible()


def test_a_file_that_cannot_be_read_is_told_on_the_sheet(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    found = _choose(program)
    found.choice.path_chosen.emit(tmp_path / "empty.txt")
    qtbot.waitUntil(lambda: bool(found.choice.trouble), timeout=WAIT)
    assert found.choice.trouble.endswith(".")
    assert not found.choice.is_working
    assert program.reading.is_complete


def test_a_report_in_another_language_is_not_compared(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    german = "Der Rat hat am Donnerstag beschlossen, dass die alte Brücke über den Fluss im Herbst gesperrt wird. " * 5
    (tmp_path / "rat.txt").write_text(german, encoding="utf-8")
    found = _choose(program)
    found.choice.path_chosen.emit(tmp_path / "rat.txt")
    qtbot.waitUntil(lambda: "not in English" in found.choice.trouble, timeout=WAIT)


def test_reading_the_second_report_can_be_cancelled(program: WindowProgram) -> None:
    found = _choose(program)
    found.choice.path_chosen.emit(seeds()[1])
    cancel = next(button for button in found.choice.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not found.choice.is_working
    assert not found.choice.trouble


def test_an_empty_clipboard_is_told(program: WindowProgram) -> None:
    QGuiApplication.clipboard().clear()
    found = _choose(program)
    found.choice.paste_requested.emit()
    assert found.choice.trouble == "There is no text to read here."


def test_without_a_whole_report_there_is_nothing_to_compare(program: WindowProgram) -> None:
    assert program.window.actions["compare"].isEnabled()
    program.window.actions["close"].trigger()
    assert not program.window.actions["compare"].isEnabled()
