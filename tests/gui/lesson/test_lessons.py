"""A lesson from beginning to end in the real window: made, kept, opened again by a student, answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.lesson.answers_outline import answers_outline
from reader.gui.lesson.lessons import Lessons
from reader.gui.paper.sheet_size import sheet_of, usual_page
from reader.loading.opening import open_lesson
from reader.model.answers import Answers
from reader.model.lesson import Lesson, Step
from reader.model.outline import Fact, Heading, Line, Proof
from reader.resources import seeds
from tests.gui.whole_program import WAIT, program_reading


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path) as running:
        yield running


def _new_lesson(qtbot: QtBot, program: WindowProgram, path: Path) -> Lessons:
    """Ctrl+Shift+L asks where a new lesson is to be kept."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(program.frame, Qt.Key.Key_L, keys)
    dialog = program.frame.findChild(QFileDialog, "new-lesson")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(path.is_file)
    return program.window.lessons


def steps_in(path: Path) -> tuple[Step, ...]:
    """The steps of the lesson in a file."""
    taught = open_lesson(path)
    assert taught is not None
    return taught[0].steps


def test_a_lesson_is_made_by_keys_and_is_in_its_file(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    path = tmp_path / "Bridge.slesson"
    lessons = _new_lesson(qtbot, program, path)
    assert program.window.parts.pages.currentWidget() is lessons.sheet
    view = lessons.sheet.view
    QTest.keyClick(view, Qt.Key.Key_N)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_N)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert program.reading.chosen is None
    fields = lessons.sheet.order.fields
    assert fields is not None
    QTest.keyClicks(fields.question, "Who says so?")
    assert [step.question for step in steps_in(path)] == ["", "Who says so?"]
    QTest.keyClick(program.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(program.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(steps_in(path)) == 1


def test_a_lesson_opens_as_a_class_has_it(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    path = tmp_path / "Bridge.slesson"
    lessons = _new_lesson(qtbot, program, path)
    lessons.sheet.mark_chosen.emit(0)
    lessons.work.ask(0, "Who are they?")
    lessons.work.answer(0, "Two who were there.")
    program.window.actions["close"].trigger()
    assert lessons.work.lesson is None
    program.window.open_path(path)
    qtbot.waitUntil(lambda: lessons.work.lesson is not None, timeout=WAIT)
    assert program.window.parts.pages.currentWidget() is lessons.sheet
    assert not lessons.sheet.is_editing
    assert not lessons.sheet.view.lesson_marks.marks
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    lessons.sheet.lesson_class.steps[0].button.click()
    assert {mark.index for mark in lessons.sheet.view.lesson_marks.marks} == {0}
    assert [step.answer for step in steps_in(path)] == ["Two who were there."]


def _answered(qtbot: QtBot, program: WindowProgram, path: Path) -> Lessons:
    """A lesson of one question, which a student called Ada answers."""
    lessons = _new_lesson(qtbot, program, path)
    lessons.sheet.mark_chosen.emit(0)
    QTest.mouseClick(lessons.sheet.foot.class_view, Qt.MouseButton.LeftButton)
    QTest.keyClicks(lessons.sheet.lesson_class.name, "Ada")
    QTest.keyClicks(lessons.sheet.lesson_class.steps[0].field, "Somebody.")
    return lessons


def _save(program: WindowProgram, path: Path) -> None:
    """Answer the dialog that the button opens."""
    QTest.mouseClick(program.window.lessons.sheet.foot.save_answers, Qt.MouseButton.LeftButton)
    dialog = program.frame.findChild(QFileDialog, "save-answers")
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("Answers of Ada.slesson")
    if path.suffix == ".pdf":
        dialog.filterSelected.emit("PDF (*.pdf)")
        assert dialog.selectedFiles()[0].endswith("Answers of Ada.pdf")
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_students_answers_are_one_file_that_opens_again(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons = _answered(qtbot, program, tmp_path / "Bridge.slesson")
    _save(program, tmp_path / "ada.slesson")
    assert "ada.slesson" in lessons.sheet.foot.text()
    assert program.window.parts.settings.value.export_folder == str(tmp_path)
    program.window.actions["close"].trigger()
    assert lessons.work.lesson is None
    program.window.open_path(tmp_path / "ada.slesson")
    qtbot.waitUntil(lambda: lessons.work.lesson is not None, timeout=WAIT)
    assert lessons.sheet.foot.text() == "These are the answers of Ada."
    assert lessons.sheet.lesson_class.name.text() == "Ada"
    assert lessons.sheet.lesson_class.steps[0].field.toPlainText() == "Somebody."
    assert not lessons.sheet.foot.edit.isVisible()
    before = (tmp_path / "ada.slesson").read_bytes()
    QTest.keyClicks(lessons.sheet.lesson_class.steps[0].field, "x")
    assert (tmp_path / "ada.slesson").read_bytes() == before


def test_answers_go_onto_pages_too(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons = _answered(qtbot, program, tmp_path / "Bridge.slesson")
    _save(program, tmp_path / "ada.pdf")
    assert (tmp_path / "ada.pdf").read_bytes().startswith(b"%PDF")
    assert "ada.pdf" in lessons.sheet.foot.text()


def test_what_is_answered_is_undone_with_ctrl_z(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons = _answered(qtbot, program, tmp_path / "Bridge.slesson")
    field = lessons.sheet.lesson_class.steps[0].field
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.toPlainText(), lessons.sheet.lesson_class.name.text()) == ("", "Ada")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert lessons.sheet.lesson_class.name.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert lessons.sheet.lesson_class.name.text() == "Ada"


def test_answers_are_there_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Bridge.slesson"
    with program_reading(qtbot, tmp_path) as first:
        _answered(qtbot, first, path)
    with program_reading(qtbot, tmp_path, sample=1) as second:
        second.window.open_path(path)
        qtbot.waitUntil(lambda: second.window.lessons.work.lesson is not None, timeout=WAIT)
        page = second.window.lessons.sheet.lesson_class
        assert (page.name.text(), page.steps[0].field.toPlainText()) == ("Ada", "Somebody.")


def test_what_was_answered_is_still_there_after_another_article(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path
) -> None:
    path = tmp_path / "Bridge.slesson"
    lessons = _new_lesson(qtbot, program, path)
    lessons.sheet.mark_chosen.emit(0)
    lessons.show(editing=False)
    QTest.keyClicks(lessons.sheet.lesson_class.steps[0].field, "Somebody.")
    program.window.open_path(seeds()[1])
    qtbot.waitUntil(lambda: lessons.work.lesson is None, timeout=WAIT)
    program.window.open_path(path)
    qtbot.waitUntil(lambda: lessons.work.lesson is not None, timeout=WAIT)
    assert lessons.sheet.lesson_class.steps[0].field.toPlainText() == "Somebody."


def test_the_answers_on_paper_hold_question_answer_and_what_was_looked_at(lesson: Lesson) -> None:
    answers = Answers("Ada").with_answer(0, "The council.")
    parts = list(answers_outline(lesson, answers, frozenset({0})))
    assert Fact("Name", "Ada") in parts
    assert Heading("1  Which critics?", level=2) in parts
    assert Line("The council.") in parts
    assert Proof("“Critics”", "¶1") in parts
    assert Line("No answer", quiet=True) in parts
    assert not any("Nobody in the text" in str(part) for part in parts)


def test_another_article_ends_the_lesson(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons = _new_lesson(qtbot, program, tmp_path / "Bridge.slesson")
    program.window.open_path(seeds()[1])
    qtbot.waitUntil(lambda: lessons.work.lesson is None, timeout=WAIT)
    assert program.window.parts.pages.currentWidget() is program.window.view


def test_a_damaged_lesson_is_told_in_the_banner(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    bad = tmp_path / "bad.slesson"
    bad.write_text('{"schema": "sourcelight.lesson/1", "steps": []}', encoding="utf-8")
    program.window.open_path(bad)
    qtbot.waitUntil(lambda: "damaged" in program.window.banner.text(), timeout=WAIT)
    assert program.reading.is_complete


def test_the_answers_fill_pages_that_are_counted(program: WindowProgram, lesson: Lesson) -> None:
    paper = sheet_of(usual_page(program.frame.locale()))
    pages = program.window.lessons.student._pages(Lesson(lesson.article, lesson.steps * 30), paper)
    assert pages.count > 1
    assert pages.text().count("Which critics?") == 30
