"""A lesson is made with keys as well as with the mouse; a class sees what has been shown and nothing else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.lesson.lesson_sheet import LessonSheet
from reader.gui.look import Look
from reader.model.answers import Answers
from reader.model.lesson import Lesson, Step
from reader.model.report import Category, Report
from reader.model.rule import Match, Rule
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from tests.gui.pictures import count, picture

CROWD = Rule("unnamed.crowd", Category.UNNAMED_SOURCE, "A crowd", "Nobody can be asked.", "Who?", "", "", Match.PHRASE,
             ("critics",), ("[[Critics]] say.", "None."))  # fmt: skip


@pytest.fixture
def sheet(qtbot: QtBot, lesson: Lesson, report: Report) -> LessonSheet:
    made = LessonSheet(Look())
    made.lesson_class.show_rules(Rulebook((CROWD,), ""))
    qtbot.addWidget(made)
    made.resize(1280, 728)
    made.show()
    with qtbot.waitSignal(made.view.settled):
        made.show_article(lesson, report)
    made.show_order(lesson, report, None)
    return made


def test_the_rows_say_number_words_kind_and_whether_something_is_asked(sheet: LessonSheet) -> None:
    assert [row.accessibleName() for row in sheet.order.rows()] == [
        "1, Critics, unnamed person, with a question",
        "2, slammed, marked by you as loaded language, with a question",
    ]


def test_n_and_enter_go_through_all_marks_and_choose_one(sheet: LessonSheet, qtbot: QtBot) -> None:
    sheet.view.setFocus()
    chosen = []
    for _ in range(5):
        QTest.keyClick(sheet.view, Qt.Key.Key_N)
        chosen.append(sheet.view.chosen)
    assert chosen == [0, 4, 1, 2, 0]  # Critics, slammed (the teacher's), aides, may, and round
    with qtbot.waitSignal(sheet.mark_chosen) as told:
        QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert told.args == [0]


def test_words_are_marked_with_m_and_a_figure(sheet: LessonSheet, qtbot: QtBot) -> None:
    sheet.view.setFocus()
    sheet.view.select(Span(27, 35))
    QTest.keyClick(sheet.view, Qt.Key.Key_M)
    assert sheet.bar.isVisible()
    with qtbot.waitSignal(sheet.words_marked) as told:
        QTest.keyClick(sheet.view, Qt.Key.Key_2)
    assert told.args == [Span(27, 35), Category.LOADED_LANGUAGE]
    assert sheet.foot.isVisible()


def test_without_a_selection_m_says_what_to_do(sheet: LessonSheet) -> None:
    QTest.keyClick(sheet.view, Qt.Key.Key_M)
    assert "Select words first" in sheet.foot.text()
    assert not sheet.bar.isVisible()


def test_escape_ends_marking_first(sheet: LessonSheet) -> None:
    sheet.view.select(Span(27, 35))
    QTest.keyClick(sheet.view, Qt.Key.Key_M)
    QTest.keyClick(sheet.view, Qt.Key.Key_Escape)
    assert not sheet.bar.isVisible()
    assert sheet.foot.isVisible()


@pytest.mark.parametrize(("key", "wish"), [(Qt.Key.Key_Down, [0, 1]), (Qt.Key.Key_Up, [0, -1])])
def test_alt_and_arrows_move_the_row_that_has_the_keyboard(
    key: Qt.Key, wish: list[int], sheet: LessonSheet, qtbot: QtBot
) -> None:
    sheet.activateWindow()
    sheet.order.focus_row(0)
    qtbot.waitUntil(sheet.order.rows()[0].hasFocus)
    with qtbot.waitSignal(sheet.moved) as told:
        QTest.keyClick(sheet.order.rows()[0], key, Qt.KeyboardModifier.AltModifier)
    assert told.args == wish


def test_a_row_is_dragged_by_its_grip(sheet: LessonSheet, qtbot: QtBot) -> None:
    first, second = sheet.order.rows()
    grip = QPoint(sheet.look.whole(18), first.height() // 2)
    with qtbot.waitSignal(sheet.moved) as told:
        QTest.mousePress(first, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
        QTest.mouseRelease(
            first, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip + QPoint(0, second.height())
        )
    assert told.args == [0, 1]


def test_delete_takes_the_row_out(sheet: LessonSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.order.removed) as told:
        QTest.keyClick(sheet.order.rows()[1], Qt.Key.Key_Delete)
    assert told.args == [1]


def test_an_open_row_has_fields_and_chooses_its_mark(sheet: LessonSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.order.step_opened) as opened:
        QTest.keyClick(sheet.order.rows()[0], Qt.Key.Key_Return)
    assert opened.args == [0]
    fields = sheet.order.fields
    assert fields is not None
    assert fields.question.toPlainText() == "Which critics?"
    with qtbot.waitSignal(sheet.order.question_typed) as told:
        QTest.keyClicks(fields.question, "x")
    assert told.args is not None
    assert told.args[0] == 0


def test_ctrl_z_in_a_field_is_left_to_the_window(sheet: LessonSheet, qtbot: QtBot) -> None:
    sheet.order.open_row(0)
    fields = sheet.order.fields
    assert fields is not None
    sheet.activateWindow()
    fields.question.setFocus()
    qtbot.waitUntil(fields.question.hasFocus)
    undo = QShortcut(QKeySequence("Ctrl+Z"), sheet)
    with qtbot.waitSignal(undo.activated):
        QTest.keyClick(fields.question, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_field_grows_with_what_is_typed_up_to_a_limit(sheet: LessonSheet) -> None:
    sheet.order.open_row(0)
    fields = sheet.order.fields
    assert fields is not None
    two = fields.answer.height()
    fields.answer.setPlainText("\n" * 4)
    five = fields.answer.height()
    fields.answer.setPlainText("\n" * 40)
    assert two < five < fields.answer.height() < 3 * five


def test_marks_outside_the_lesson_are_faded_in_the_text(sheet: LessonSheet, lesson: Lesson, report: Report) -> None:
    line = sheet.look.colour("hedge_line")
    assert count(picture(sheet.view.viewport()), line, near=2) == 0
    with_hedge = lesson.with_step(Step(Span(52, 55), Category.HEDGE, "hedge.may"))
    sheet.show_order(with_hedge, report, None)
    assert count(picture(sheet.view.viewport()), line, near=2) > 0


def test_what_was_left_out_is_found_one_after_the_other(sheet: LessonSheet) -> None:
    chosen = []
    for _ in range(3):
        sheet.choose_left_out()
        chosen.append(sheet.view.chosen)
    assert chosen == [1, 2, 1]


def test_a_class_sees_no_mark_until_it_is_shown(sheet: LessonSheet, lesson: Lesson, report: Report) -> None:
    ink = [sheet.look.colour(role) for role in ("unnamed_line", "hedge_line", "loaded_line")]
    sheet.show_class(lesson, report, Answers(), frozenset())
    assert [count(picture(sheet.view.viewport()), colour) for colour in ink] == [0, 0, 0]
    sheet.show_shown(frozenset({0}), 0)
    assert count(picture(sheet.view.viewport()), ink[0]) > 50
    assert sheet.view.chosen == 0


def test_a_teachers_answer_is_not_on_the_page_before_it_is_shown(
    sheet: LessonSheet, lesson: Lesson, report: Report, qtbot: QtBot
) -> None:
    sheet.show_class(lesson, report, Answers(), frozenset())
    step = sheet.lesson_class.steps[0]
    assert not _says(step, "Nobody in the text.")
    sheet.show_shown(frozenset({0}), 0)
    qtbot.waitUntil(lambda: _says(step, "Nobody in the text."))
    assert _says(step, "Nobody can be asked.")
    sheet.show_shown(frozenset(), None)
    assert not _says(step, "Nobody in the text.")


def test_a_students_answer_stays_when_the_page_is_made_anew(sheet: LessonSheet, lesson: Lesson, report: Report) -> None:
    sheet.show_class(lesson, report, Answers(), frozenset())
    sheet.lesson_class.show_answers(Answers("Ada").with_answer(0, "The council."))
    sheet.look.set_scale(1.5)
    assert sheet.lesson_class.steps[0].field.toPlainText() == "The council."
    assert sheet.lesson_class.name.text() == "Ada"


def _says(parent: QWidget, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in parent.findChildren(QLabel))


def test_the_text_keeps_half_of_a_narrow_window_at_a_large_size(sheet: LessonSheet, qtbot: QtBot) -> None:
    sheet.resize(1024, 500)
    sheet.look.set_scale(2.0)
    qtbot.waitUntil(lambda: sheet.view.width() >= 1024 // 2 - 2)
