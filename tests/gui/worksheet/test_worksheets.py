"""A worksheet from the menu to a file, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.paper.sheet_size import SheetSize
from tests.gui.whole_program import program_reading

A4 = SheetSize(4000, 4000 * 297 / 210)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path) as running:
        yield running


def _open_sheet(program: WindowProgram) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(program.frame, Qt.Key.Key_P, keys)


def test_a_worksheet_and_its_answers_are_saved(program: WindowProgram, tmp_path: Path) -> None:
    _open_sheet(program)
    sheet = program.window.worksheets.sheet
    assert program.window.parts.pages.currentWidget() is sheet
    for button, name in ((sheet.save, "sheet.pdf"), (sheet.save_answers, "answers.pdf")):
        QTest.keyClick(button, Qt.Key.Key_Space)
        dialog = program.frame.findChild(QFileDialog, "save-pages")
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.setObjectName("")
        dialog.reject()
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
        assert name in sheet.text()


def test_a_question_that_is_switched_off_is_on_neither_sheet(program: WindowProgram) -> None:
    _open_sheet(program)
    made = program.window.worksheets
    first = made.sheet.switches[0]
    before = sum(len(page.questions) for page in made.pages(A4).pages)
    assert first.text() in made.answers(A4).text().replace("\n", " ")
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert sum(len(page.questions) for page in made.pages(A4).pages) == before - 1
    assert first.text() not in made.answers(A4).text().replace("\n", " ")


def test_a_folder_that_cannot_be_written_is_told_on_the_sheet(program: WindowProgram, tmp_path: Path) -> None:
    _open_sheet(program)
    QTest.mouseClick(program.window.worksheets.sheet.save, Qt.MouseButton.LeftButton)
    dialog = program.frame.findChild(QFileDialog, "save-pages")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "not there" / "sheet.pdf"))
    dialog.reject()
    assert "was not written" in program.window.worksheets.sheet.text()


def test_a_lesson_leads_to_its_worksheet(program: WindowProgram, tmp_path: Path) -> None:
    lessons = program.window.lessons
    lessons.create(tmp_path / "a.slesson")
    lessons.sheet.mark_chosen.emit(0)
    lessons.work.ask(0, "Who are these people?")
    QTest.mouseClick(lessons.sheet.foot.worksheet, Qt.MouseButton.LeftButton)
    made = program.window.worksheets
    assert next(switch.text() for switch in made.sheet.switches) == "Who are these people?"


def test_without_a_report_there_is_no_worksheet(program: WindowProgram) -> None:
    program.window.actions["close"].trigger()
    assert not program.window.actions["worksheet"].isEnabled()
