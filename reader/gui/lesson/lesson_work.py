"""The lesson that is worked on, and the only place that changes it. Every change is a step to undo, and is saved."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import ExportError
from reader.gui.remarking import Remarking
from reader.model.lesson import Lesson, Step
from reader.model.lesson_json import lesson_text
from reader.model.limits import STEP_LIMIT, STEP_WORDS_LIMIT


class FileWriter(Protocol):
    """Writes a file whole or not at all. Raises ExportError."""

    def write_whole(self, path: Path, content: bytes, /) -> None: ...


class LessonWork(QObject):
    """`lesson` is None where the article has none. `order_changed` says that steps came, went or moved,
    `words_changed` that only what is asked about one of them is another. `saved` carries "" or why it failed.
    """

    order_changed = Signal()
    words_changed = Signal(int)
    saved = Signal(str)

    def __init__(self, remarking: Remarking, writer: FileWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarking, self._writer = remarking, writer
        self.lesson: Lesson | None = None
        self.path: Path | None = None

    def open(self, lesson: Lesson | None, path: Path | None) -> None:
        """Take a lesson and the file it is kept in."""
        self.lesson, self.path = lesson, path
        self.order_changed.emit()

    def save(self) -> None:
        """Write the lesson to its file."""
        if self.lesson is None or self.path is None:
            return
        try:
            self._writer.write_whole(self.path, lesson_text(self.lesson).encode("utf-8", "replace"))
        except ExportError as error:
            self.saved.emit(str(error))
        else:
            self.saved.emit("")

    def add(self, step: Step) -> int | None:
        """Put a mark at the end; says where it stands, also if it is there already."""
        if self.lesson is None:
            return None
        if len(self.lesson.steps) < STEP_LIMIT and self.lesson.place_of(step) is None:
            self._push(self.tr("A mark added to the lesson"), self.lesson.with_step(step))
        return self.lesson.place_of(step)

    def remove(self, at: int) -> None:
        if self.lesson is not None:
            self._push(self.tr("A mark taken out of the lesson"), self.lesson.without(at))

    def move(self, at: int, to: int) -> int:
        """Put a step at another place; says which it became, for there are ends."""
        assert self.lesson is not None, "there is no lesson"
        to = min(max(to, 0), len(self.lesson.steps) - 1)
        if to != at:
            self._push(self.tr("The order of the lesson changed"), self.lesson.moved(at, to))
        return to

    def ask(self, at: int, question: str) -> None:
        self._change(at, replace(self._step(at), question=question[:STEP_WORDS_LIMIT]), "question")

    def answer(self, at: int, answer: str) -> None:
        self._change(at, replace(self._step(at), answer=answer[:STEP_WORDS_LIMIT]), "answer")

    def show_card(self, at: int, on: bool) -> None:
        self._change(at, replace(self._step(at), with_card=on), "")

    def apply(self, lesson: Lesson) -> None:
        """Take another state of the lesson and write it; for the steps."""
        before, self.lesson = self.lesson, lesson
        changed = _changed_words(before, lesson)
        if changed is None:
            self.order_changed.emit()
        else:
            self.words_changed.emit(changed)
        self.save()

    def _step(self, at: int) -> Step:
        assert self.lesson is not None, "there is no lesson"
        return self.lesson.steps[at]

    def _change(self, at: int, step: Step, field: str) -> None:
        if self.lesson is not None and step != self.lesson.steps[at]:
            typing = f"{at} {field}" if field else ""
            self._push(self.tr("The lesson's words changed"), self.lesson.with_changed(at, step), typing)

    def _push(self, said: str, after: Lesson, typing: str = "") -> None:
        assert self.lesson is not None, "there is no lesson"
        self._remarking.take(_Change(self, said, self.lesson, after, typing))


class _Change(QUndoCommand):
    """The lesson before and after. What is typed into one field is undone as one."""

    def __init__(self, work: LessonWork, said: str, before: Lesson, after: Lesson, typing: str) -> None:
        super().__init__(said)
        self._work, self._before, self._after, self._typing = work, before, after, typing

    def id(self) -> int:
        return 1 if self._typing else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 # Qt's virtual method
        if not isinstance(other, _Change) or other._typing != self._typing:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._work.apply(self._after)

    def undo(self) -> None:
        self._work.apply(self._before)


def _changed_words(before: Lesson | None, after: Lesson) -> int | None:
    """The one step whose words differ, None where more than words do."""
    if before is None or len(before.steps) != len(after.steps):
        return None
    pairs = zip(before.steps, after.steps, strict=True)
    different = [at for at, (one, other) in enumerate(pairs) if one != other]
    same_marks = all(before.steps[at].is_same_mark(after.steps[at]) for at in different)
    return different[0] if len(different) == 1 and same_marks else None
