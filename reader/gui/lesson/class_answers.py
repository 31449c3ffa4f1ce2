"""The answers of a class: the files that were handed in, a sheet with each question's answers below it, and paper."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.gui.lesson.answer_files import AnswerFiles, HandedIn
from reader.gui.lesson.class_answers_sheet import ClassAnswersSheet
from reader.gui.lesson.class_outline import class_outline
from reader.gui.lesson.lesson_foot import LessonFoot
from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.pages_out import PagesOut
from reader.gui.paper.outline_printout import OutlinePrintout
from reader.gui.paper.sheet_size import SheetSize
from reader.gui.save_dialog import last_folder
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.model.lesson import Lesson
from reader.model.lesson_json import LESSON_SUFFIX


class ClassAnswers(QObject):
    """Lets a teacher choose files and shows what is in them."""

    def __init__(self, parts: WindowParts, writers: Writers, work: LessonWork, foot: LessonFoot) -> None:
        super().__init__(parts.frame)
        self._parts, self._work, self._foot = parts, work, foot
        self._lesson: Lesson | None = None
        self._handed: tuple[HandedIn, ...] = ()
        self.files, self.sheet = AnswerFiles(self), ClassAnswersSheet(parts.look)
        self._out = PagesOut(parts, writers, self)
        parts.pages.add_sheet(self.sheet)
        parts.frame.closing.connect(self.files.cancel)
        work.order_changed.connect(self.files.cancel)
        foot.class_answers_requested.connect(self._on_choose)
        self.files.gathered.connect(self._on_gathered)
        self.files.read_one.connect(self._on_read_one)
        self.sheet.print_requested.connect(self._on_print)
        self.sheet.save_requested.connect(self._on_save)
        self._out.said.connect(self.sheet.show_said)

    def show(self, lesson: Lesson, handed: tuple[HandedIn, ...]) -> None:
        """Show what was handed in."""
        self._lesson, self._handed = lesson, handed
        self.sheet.show_answers(lesson, handed)
        self._parts.pages.show_sheet(self.sheet)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self._parts.frame, self.tr("Choose the files of the class"), str(last_folder(self._parts)))
        dialog.setObjectName("answers-of-the-class")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Answers") + f" (*{LESSON_SUFFIX})")
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        if self._work.lesson is not None and names:
            self._foot.show_said(self.tr("Reading the answers…"))
            self.files.read(self._work.lesson, list(map(Path, names)))

    def _on_read_one(self, done: int, total: int) -> None:
        self._foot.show_said(self.tr("{done} of {total} read").format(done=done, total=total))

    def _on_gathered(self, handed: tuple[HandedIn, ...]) -> None:
        if self._work.lesson is not None:
            self._foot.show_said("")
            told = self._parts.words.failure
            self.show(self._work.lesson, tuple(HandedIn(one.file, one.answers, told(one.trouble)) for one in handed))

    def _on_print(self) -> None:
        if self._lesson is not None:
            self._out.print(partial(self._pages, self._lesson))

    def _on_save(self) -> None:
        if self._lesson is not None:
            self._out.save(partial(self._pages, self._lesson), self.tr("Answers of the class"))

    def _pages(self, lesson: Lesson, paper: SheetSize) -> OutlinePrintout:
        foot = self.tr("Students' own answers to a lesson in Sourcelight.")
        parts = class_outline(lesson, self._handed)
        return OutlinePrintout(paper, parts, self.tr("Answers of the class"), foot)
