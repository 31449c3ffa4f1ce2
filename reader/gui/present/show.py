"""What is shown on the wall at this moment: a lesson or a category, so many of its marks, and what is switched on."""

from bisect import bisect_right
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from reader.gui.lesson.lesson_marks import lesson_marks
from reader.gui.marks import Mark, marks_of
from reader.model.lesson import Lesson, Step, step_of
from reader.model.report import Category, Report
from reader.model.span import Span

Course: TypeAlias = Category | None
"""What is gone through: the marks of a category in the order of the text, or, as None, the lesson in its own order."""


class Show(QObject):
    """The order of a presentation. Each course has its own place, to which one comes back; a lesson comes first."""

    changed = Signal()

    def __init__(
        self, report: Report, quoted: bool = True, lesson: Lesson | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._quoted, self._lesson = quoted, lesson
        self._shown: dict[Course, int] = dict.fromkeys((None, *Category), 0)
        self._marks: dict[Course, tuple[Mark, ...]] = {}
        self.blank, self.spotlight, self.card, self.answer = False, False, True, False
        self.predicts = False
        self._predicted: tuple[Mark, ...] = ()
        self.report = report
        self._sort()
        self.course: Course = next((one for one in self.courses if self._marks[one]), Category.UNNAMED_SOURCE)

    def take_report(self, report: Report) -> None:
        """Go on with another report on the same article, from the same place in its text."""
        last = {category: self._marks[category][: self._shown[category]][-1:] for category in Category}
        self.report = report
        self._sort()
        for category, marks in last.items():
            starts = [mark.span.start for mark in self._marks[category]]
            self._shown[category] = bisect_right(starts, marks[0].span.start) if marks else 0
        self.changed.emit()

    def take_lesson(self, lesson: Lesson | None) -> None:
        """Go on with the lesson as it is now, or without one."""
        self._lesson = lesson
        self._sort()
        self._shown[None] = min(self._shown[None], len(self._marks[None]))
        if self.course not in self.courses:
            self.course = Category.UNNAMED_SOURCE
        self.changed.emit()

    def take_predicted(self, own: tuple[Mark, ...], *, predicts: bool) -> None:
        """Show what the class has marked: alone while it `predicts`, then beside the program's marks of a category."""
        self._predicted, self.predicts = own, predicts
        self._sort()
        if self.course not in self.courses:
            self.course = Category.UNNAMED_SOURCE
        self.changed.emit()

    @property
    def courses(self) -> tuple[Course, ...]:
        """What can be gone through; the lesson where there is one with steps."""
        return (None, *Category) if self._marks[None] else tuple(Category)

    def marks(self, course: Course) -> tuple[Mark, ...]:
        """All marks of a course, in its order."""
        return self._marks[course]

    @property
    def revealed(self) -> tuple[Mark, ...]:
        """The marks that have been shown; the last of them is the one that is spoken about."""
        return () if self.blank else self._marks[self.course][: self.place]

    @property
    def drawn(self) -> tuple[Mark, ...]:
        """What is on the wall: the marks that have been shown, in a lesson with their numbers beside the text.

        A class's own marks are all there while it predicts, and afterwards those of the category that is gone through.
        """
        if self.predicts:
            return () if self.blank else self._predicted
        if self.course is None and self._lesson is not None and not self.blank:
            return lesson_marks(self.report, self._lesson, range(self.place)).marks
        own = () if self.blank else tuple(mark for mark in self._predicted if mark.category is self.course)
        return (*self.revealed, *own)

    @property
    def to_come(self) -> tuple[Mark, ...]:
        return self._marks[self.course][self.place :]

    @property
    def place(self) -> int:
        """How many marks of the course are shown, also while the wall is blank."""
        return self._shown[self.course]

    @property
    def current(self) -> Mark | None:
        return self.revealed[-1] if self.revealed else None

    def sentence(self, mark: Mark) -> Span:
        """The sentence that a mark stands in."""
        found = self.report.sentence_at(mark.span.start)
        return found.span if found is not None else mark.span

    def step(self, mark: Mark) -> Step:
        """The lesson's step that shows a mark; where no lesson has one, a step without a question."""
        steps = self._lesson.steps if self._lesson is not None else ()
        if mark in self._marks[None]:
            return steps[self._marks[None].index(mark)]
        bare = step_of(self.report, mark.index)
        return next((step for step in steps if step.is_same_mark(bare)), bare)

    # --- what a speaker does ---

    def forward(self) -> None:
        """Reveal the next mark; a blank wall shows its marks again."""
        self.go_to(self.place + 1)

    def back(self) -> None:
        """Take the last mark back."""
        self.go_to(self.place - 1)

    def go_to(self, place: int) -> None:
        """Show so many marks of the course, and no answer yet."""
        self.blank = self.answer = False
        self._shown[self.course] = min(max(place, 0), len(self._marks[self.course]))
        self.changed.emit()

    def choose(self, course: Course) -> None:
        self.blank, self.answer, self.course = False, False, course
        self.changed.emit()

    def next_course(self) -> None:
        self._turn(1)

    def previous_course(self) -> None:
        self._turn(-1)

    def turn_blank(self) -> None:
        """Take all marks off the wall, or put them back."""
        self.blank = not self.blank
        self.changed.emit()

    def turn_spotlight(self) -> None:
        """Dim all but the sentence that is spoken about, or stop doing so."""
        self.spotlight = not self.spotlight
        self.changed.emit()

    def turn_card(self) -> None:
        """Put the card on the wall, or take it off."""
        self.card = not self.card
        self.changed.emit()

    def turn_answer(self) -> None:
        """Show the class the teacher's answer to this step, or put it away again; without one nothing happens."""
        if self.current is not None and self.step(self.current).answer.strip():
            self.answer = not self.answer
            self.changed.emit()

    def _turn(self, by: int) -> None:
        order = self.courses
        self.choose(order[(order.index(self.course) + by) % len(order)])

    def _sort(self) -> None:
        found = sorted(marks_of(self.report), key=_place)
        self._marks = {
            category: tuple(mark for mark in found if mark.category is category and (self._quoted or not mark.quoted))
            for category in Category
        }
        self._marks[None] = self._of_lesson()

    def _of_lesson(self) -> tuple[Mark, ...]:
        if self._lesson is None or self.predicts:
            return ()
        laid = lesson_marks(self.report, self._lesson)
        by_index = {mark.index: mark for mark in laid.marks if not mark.bare}
        return tuple(by_index[index] for index in laid.steps)


def _place(mark: Mark) -> Span:
    return mark.span
