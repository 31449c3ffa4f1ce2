"""Every change of a lesson is one step to undo, in one order with what is said about marks, and is in the file."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.remarking import Remarking
from reader.loading.lesson_file import lesson_in
from reader.model.lesson import Lesson
from reader.model.limits import STEP_LIMIT, STEP_WORDS_LIMIT
from tests.gui.lesson.conftest import CRITICS, GONE, SLAMMED, Files


def test_a_mark_is_added_once_and_undone(work: LessonWork, remarking: Remarking, lesson: Lesson) -> None:
    assert work.add(GONE) == 2
    assert work.add(CRITICS) == 0
    assert work.lesson is not None
    assert work.lesson.steps == (CRITICS, SLAMMED, GONE)
    remarking.undo()
    assert work.lesson == lesson
    remarking.redo()
    assert work.lesson.steps[-1] == GONE


def test_the_order_changes_and_comes_back(work: LessonWork, remarking: Remarking, lesson: Lesson) -> None:
    assert work.move(0, 5) == 1
    assert work.lesson == Lesson(lesson.article, (SLAMMED, CRITICS))
    assert work.move(1, 1) == 1
    remarking.undo()
    assert work.lesson == lesson
    assert not remarking.step_to_undo


def test_what_is_typed_into_one_field_is_undone_as_one_and_two_fields_as_two(
    work: LessonWork, remarking: Remarking, lesson: Lesson
) -> None:
    for text in ("W", "Wh", "Who?"):
        work.ask(1, text)
    work.answer(1, "Nobody.")
    assert work.lesson is not None
    assert (work.lesson.steps[1].question, work.lesson.steps[1].answer) == ("Who?", "Nobody.")
    remarking.undo()
    assert (work.lesson.steps[1].question, work.lesson.steps[1].answer) == ("Who?", "")
    remarking.undo()
    assert work.lesson == lesson


def test_switching_the_card_twice_are_two_steps(work: LessonWork, remarking: Remarking) -> None:
    work.show_card(0, False)
    work.show_card(0, True)
    remarking.undo()
    assert work.lesson is not None
    assert not work.lesson.steps[0].with_card


def test_only_a_change_of_words_leaves_the_rows_alone(work: LessonWork, qtbot: QtBot) -> None:
    with qtbot.waitSignal(work.words_changed) as told, qtbot.assertNotEmitted(work.order_changed):
        work.ask(1, "Why this word?")
    assert told.args == [1]
    with qtbot.waitSignal(work.order_changed), qtbot.assertNotEmitted(work.words_changed):
        work.remove(0)


def test_every_change_is_in_the_file_at_once(work: LessonWork, remarking: Remarking, files: Files) -> None:
    work.ask(0, "Who are they?")
    work.remove(1)
    remarking.undo()
    assert len(files.written) == 3
    assert lesson_in(files.written[-1])[0].steps == (work.lesson.steps if work.lesson else ())
    assert json.loads(files.written[0])["steps"][0]["question"] == "Who are they?"


def test_a_full_disk_is_told_and_the_lesson_goes_on(work: LessonWork, qtbot: QtBot, tmp_path: Path) -> None:
    work.open(work.lesson, tmp_path / "full" / "pool.slesson")
    with qtbot.waitSignal(work.saved) as told:
        work.remove(0)
    assert told.args is not None
    assert "no room left" in told.args[0]
    assert work.lesson is not None
    assert work.lesson.steps == (SLAMMED,)


def test_what_a_file_would_refuse_is_not_made(work: LessonWork) -> None:
    work.ask(0, "x" * (STEP_WORDS_LIMIT + 50))
    assert work.lesson is not None
    assert len(work.lesson.steps[0].question) == STEP_WORDS_LIMIT
    many = tuple(CRITICS for _ in range(STEP_LIMIT))
    work.open(Lesson(work.lesson.article, many), None)
    assert work.add(GONE) is None


def test_without_a_file_nothing_is_written(work: LessonWork, files: Files) -> None:
    work.open(work.lesson, None)
    work.remove(0)
    assert files.written == []
