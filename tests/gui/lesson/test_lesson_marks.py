"""A lesson's marks: steps with their numbers, the rest faded or not there at all."""

from reader.gui.lesson.lesson_marks import lesson_marks
from reader.model.lesson import Lesson
from reader.model.report import Report
from tests.gui.lesson.conftest import ARTICLE, CRITICS, GONE, SLAMMED


def test_a_step_on_a_finding_has_its_mark_and_a_number_beside_it(report: Report, lesson: Lesson) -> None:
    found = lesson_marks(report, lesson)
    first = [mark for mark in found.marks if mark.index == 0]
    assert [(mark.letter, mark.own, mark.bare) for mark in first] == [("1", True, True), ("U", False, False)]


def test_the_teachers_own_mark_has_the_number_in_place_of_its_letter(report: Report, lesson: Lesson) -> None:
    found = lesson_marks(report, lesson)
    (own,) = [mark for mark in found.marks if mark.index == found.steps[1]]
    assert (own.letter, own.own, own.bare) == ("2", True, False)


def test_what_is_not_in_the_lesson_is_outside(report: Report, lesson: Lesson) -> None:
    found = lesson_marks(report, lesson)
    assert found.outside == (1, 2)
    assert found.step_of(0) == 0
    assert found.step_of(found.steps[1]) == 1
    assert found.step_of(2) is None


def test_a_class_sees_only_what_was_shown(report: Report, lesson: Lesson) -> None:
    assert lesson_marks(report, lesson, ()).marks == ()
    assert {mark.span for mark in lesson_marks(report, lesson, (1,)).marks} == {SLAMMED.span}


def test_a_step_of_a_rule_that_is_not_here_is_drawn_by_its_category(report: Report) -> None:
    found = lesson_marks(report, Lesson(ARTICLE, (CRITICS, GONE)))
    gone = [mark for mark in found.marks if mark.index == found.steps[1]]
    assert [(mark.letter, mark.bare) for mark in gone] == [("2", True), ("U", False)]
    assert found.steps[1] == len(report.findings) + 1


def test_before_the_marks_are_found_the_steps_are_there() -> None:
    found = lesson_marks(Report(ARTICLE), Lesson(ARTICLE, (CRITICS,)))
    assert [mark.span for mark in found.marks] == [CRITICS.span, CRITICS.span]
