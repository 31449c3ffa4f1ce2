"""The marks of an article as a lesson shows them: its steps with their numbers, and what is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.gui.marks import LETTERS, Mark, marks_of
from reader.model.lesson import Lesson, Step, findings_of
from reader.model.report import Report


@dataclass(frozen=True, slots=True)
class LessonMarks:
    """The marks to draw. `steps` gives the index of each step's mark; `outside` are the findings left out.

    A step that shows a finding has the finding's index; the others count on behind the findings.
    """

    marks: tuple[Mark, ...]
    steps: tuple[int, ...]
    outside: tuple[int, ...]

    def step_of(self, index: int | None) -> int | None:
        """Which step a mark belongs to."""
        return self.steps.index(index) if index in self.steps else None


def lesson_marks(report: Report, lesson: Lesson, shown: Iterable[int] | None = None) -> LessonMarks:
    """All marks, or, where `shown` names the steps that are to be seen, only those."""
    program = marks_of(report)
    indices = tuple(
        len(program) + at if index is None else index for at, index in enumerate(findings_of(lesson.steps, report))
    )
    outside = tuple(index for index in range(len(program)) if index not in indices)
    seen = range(len(lesson.steps)) if shown is None else sorted(set(shown))
    marks = [program[index] for index in outside] if shown is None else []
    for at in seen:
        marks += _step_marks(program, lesson.steps[at], indices[at], str(at + 1))
    return LessonMarks(tuple(marks), indices, outside)


def _step_marks(program: tuple[Mark, ...], step: Step, index: int, number: str) -> Iterator[Mark]:
    """The mark itself and its number beside the text; the teacher's own mark has the number for its letter."""
    if step.rule_id is None:
        yield Mark(index, step.span, number, step.category, quoted=False, own=True)
        return
    yield Mark(index, step.span, number, step.category, quoted=False, own=True, bare=True)
    if index < len(program):
        yield program[index]
    else:
        yield Mark(index, step.span, LETTERS[step.category], step.category, quoted=False)
