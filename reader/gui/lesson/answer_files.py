"""The files that students hand in, read one after the other by an engine of their own, as any file from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.engine_link import EngineLink
from reader.model.answers import Answers
from reader.model.lesson import Lesson


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A file and the answers in it; where it holds none to this lesson, `trouble` says so in a sentence."""

    file: str
    answers: Answers | None = None
    trouble: str = ""


class AnswerFiles(QObject):
    """`gathered` carries all files in the order of their names; `read_one` how many are read, and of how many."""

    gathered = Signal(tuple)
    read_one = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = EngineLink(self)
        self._waiting: list[Path] = []
        self._found: list[HandedIn] = []
        self._lesson: Lesson | None = None
        self._current: HandedIn | None = None
        self._link.article_opened.connect(self._on_article)
        self._link.lesson_opened.connect(self._on_lesson)
        self._link.contents_arrived.connect(self._on_article)
        self._link.failed.connect(self._on_failed)
        self._link.stopped.connect(self._on_stopped)

    def read(self, lesson: Lesson, files: Sequence[Path]) -> None:
        """Read the answers to a lesson out of these files; what was under way is given up."""
        self.cancel()
        self._lesson, self._waiting, self._found = lesson, sorted(files), []
        self._go_on()

    def cancel(self) -> None:
        """Give up what is under way and let the engine go."""
        self._lesson, self._current = None, None
        self._link.stop()

    def _go_on(self) -> None:
        if self._lesson is None:
            return
        if not self._waiting:
            self.cancel()
            self.gathered.emit(tuple(self._found))
            return
        path = self._waiting.pop(0)
        self._current = HandedIn(path.name)
        self._link.open_path(path)

    def _on_article(self) -> None:
        """Whether there is a lesson on the article is told right after it; a file without one holds no answers."""
        QTimer.singleShot(0, self._take)

    def _on_lesson(self, lesson: Lesson, answers: Answers | None) -> None:
        if self._current is not None and self._lesson is not None and lesson.key == self._lesson.key:
            self._current = HandedIn(self._current.file, answers)

    def _on_failed(self, sentence: str) -> None:
        if self._current is not None:
            self._current = HandedIn(self._current.file, None, sentence)
            self._take()

    def _on_stopped(self, _again: bool) -> None:
        self._on_failed(self.tr("Reading this file stopped the engine."))

    def _take(self) -> None:
        if self._current is None:
            return
        current, self._current = self._current, None
        if current.answers is None and not current.trouble:
            current = HandedIn(current.file, None, self.tr("This file holds no answers to this lesson."))
        self._found.append(current)
        self.read_one.emit(len(self._found), len(self._found) + len(self._waiting))
        self._go_on()
