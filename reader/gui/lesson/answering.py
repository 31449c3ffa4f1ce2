"""What a student answers, and the only place that changes it. Every answer is a step to undo, and is kept."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import LibraryError
from reader.gui.remarking import Remarking
from reader.model.answers import Answers
from reader.model.lesson import Lesson
from reader.model.limits import STEP_WORDS_LIMIT


class AnswerStore(Protocol):
    """Where answers are kept, by the key of the lesson. Every method may raise LibraryError."""

    def of(self, lesson: str, /) -> Answers: ...
    def keep(self, lesson: str, article: str, answers: Answers, /) -> None: ...


class Answering(QObject):
    """`answers` are those to the lesson that was taken last. `changed` comes after each change, typed or undone;
    `trouble` carries why an answer cannot be kept, once for a lesson.
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, remarking: Remarking, store: AnswerStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarking, self._store = remarking, store
        self._lesson: Lesson | None = None
        self._has_told = False
        self.answers = Answers()

    def take(self, lesson: Lesson, answers: Answers | None) -> None:
        """Go on with these answers to a lesson, or with those that were kept."""
        self._lesson, self._has_told = lesson, False
        try:
            found = answers if answers is not None else self._store.of(lesson.key)
            self.answers = found.within(len(lesson.steps))
        except LibraryError as error:
            self.answers = Answers()
            self._tell(error)
        self.changed.emit()

    def name(self, name: str) -> None:
        self._push(self.answers.with_name(name), "name")

    def answer(self, at: int, text: str) -> None:
        """Answer a step; `at` counts from 0."""
        self._push(self.answers.with_answer(at, text[:STEP_WORDS_LIMIT]), str(at))

    def apply(self, lesson: Lesson, answers: Answers) -> None:
        """Take another state of the answers and keep it; for the steps. One to another lesson changes nothing."""
        if self._lesson is None or self._lesson.key != lesson.key:
            return
        self.answers = answers
        try:
            self._store.keep(lesson.key, lesson.article.key, answers)
        except LibraryError as error:
            self._tell(error)
        self.changed.emit()

    def _push(self, after: Answers, field: str) -> None:
        if self._lesson is not None and after != self.answers:
            self._remarking.take(_Answer(self, self._lesson, after, field))

    def _tell(self, error: LibraryError) -> None:
        if not self._has_told:
            self._has_told = True
            self.trouble.emit(str(error))


class _Answer(QUndoCommand):
    """The answers before and after. What is typed into one field is undone as one."""

    def __init__(self, answering: Answering, lesson: Lesson, after: Answers, field: str) -> None:
        super().__init__(QCoreApplication.translate("Answering", "Your answer changed"))
        self._answering, self._lesson, self._field = answering, lesson, field
        self._before, self._after = answering.answers, after

    def id(self) -> int:
        return 2

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 # Qt's virtual method
        if not isinstance(other, _Answer) or other._field != self._field:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._answering.apply(self._lesson, self._after)

    def undo(self) -> None:
        self._answering.apply(self._lesson, self._before)
