"""A lesson as a student has it: answers of their own, the marks they looked at, their answers as a file or on paper."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.errors import ExportError
from reader.gui.file_names import file_name
from reader.gui.lesson.answering import Answering, AnswerStore
from reader.gui.lesson.answers_outline import answers_outline
from reader.gui.lesson.lesson_sheet import LessonSheet
from reader.gui.pages_out import PagesOut
from reader.gui.paper.outline_printout import OutlinePrintout
from reader.gui.paper.sheet_size import SheetSize
from reader.gui.save_dialog import Wanted, remember_saved, save_dialog
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.model.answers import Answers
from reader.model.lesson import Lesson
from reader.model.lesson_json import LESSON_SUFFIX, lesson_text
from reader.model.report import Report


class StudentSide(QObject):
    """Shows in the sheet what a student has of the lesson that was taken last."""

    def __init__(self, parts: WindowParts, writers: Writers, sheet: LessonSheet, store: AnswerStore) -> None:
        super().__init__(parts.frame)
        self._parts, self._writers, self._sheet = parts, writers, sheet
        self.answering = Answering(parts.remarking, store, self)
        self._out = PagesOut(parts, writers, self)
        self._lesson: Lesson | None = None
        self._shown = frozenset[int]()
        self.answering.changed.connect(self._on_changed)
        self.answering.trouble.connect(self._on_trouble)
        self._out.said.connect(sheet.foot.show_said)
        sheet.lesson_class.named.connect(self.answering.name)
        sheet.lesson_class.typed.connect(self.answering.answer)
        sheet.lesson_class.show_requested.connect(self._on_show)
        sheet.foot.save_answers_requested.connect(self._on_save)
        sheet.foot.print_answers_requested.connect(self._on_print)

    def take(self, lesson: Lesson, answers: Answers | None) -> None:
        """Take a lesson with the answers of a file, or with those that were kept; no mark is shown."""
        self._lesson, self._shown = lesson, frozenset()
        self.answering.take(lesson, answers)

    def show(self, lesson: Lesson, report: Report) -> None:
        """Show the lesson; one with other marks than before has answers of its own."""
        if self._lesson is None or self._lesson.key != lesson.key:
            self.take(lesson, None)
        self._lesson = lesson
        self._sheet.lesson_class.show_rules(self._parts.told_rulebook)
        self._sheet.show_class(lesson, report, self.answering.answers, self._shown)

    def put_away(self) -> None:
        """Show no mark any more."""
        self._shown = frozenset()

    def _on_changed(self) -> None:
        self._sheet.lesson_class.show_answers(self.answering.answers)

    def _on_trouble(self, sentence: str) -> None:
        self._sheet.foot.show_said(self._parts.words.sentence(sentence))

    def _on_show(self, at: int, on: bool) -> None:
        self._shown = self._shown | {at} if on else self._shown - {at}
        self._sheet.show_shown(self._shown, at if on else None)

    def _on_save(self) -> None:
        """Ask where to: a file that opens here again, or pages."""
        if self._lesson is None:
            return
        file = file_name(self._title(), LESSON_SUFFIX, self.tr("answers"))
        kinds = self.tr("Answers") + f" (*{LESSON_SUFFIX})", "PDF (*.pdf)"
        wanted = Wanted("save-answers", self.tr("Save your answers"), kinds, LESSON_SUFFIX, file)
        dialog = save_dialog(self._parts, wanted)
        dialog.filterSelected.connect(partial(_take_suffix, dialog))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, name: str) -> None:
        if self._lesson is None:
            return
        path = Path(name)
        if path.suffix.lower() == ".pdf":
            self._out.write(partial(self._pages, self._lesson), self._title(), path)
            return
        content = lesson_text(self._lesson, self.answering.answers).encode("utf-8", "replace")
        try:
            self._writers.write_whole(path, content)
        except ExportError as error:
            self._sheet.foot.show_said(self._parts.words.sentence(str(error)))
        else:
            self._sheet.foot.show_said(remember_saved(self._parts, path))

    def _on_print(self) -> None:
        if self._lesson is not None:
            self._out.print(partial(self._pages, self._lesson))

    def _title(self) -> str:
        name = self.answering.answers.name.strip()
        return self.tr("Answers of {name}").format(name=name) if name else self.tr("Answers")

    def _pages(self, lesson: Lesson, paper: SheetSize) -> OutlinePrintout:
        parts = answers_outline(lesson, self.answering.answers, self._shown)
        foot = self.tr("A student's own answers to a lesson in Sourcelight.")
        return OutlinePrintout(paper, parts, self._title(), foot)


def _take_suffix(dialog: QFileDialog, chosen: str) -> None:
    """The file gets the ending of the kind that is chosen."""
    suffix = ".pdf" if "*.pdf" in chosen else LESSON_SUFFIX
    dialog.setDefaultSuffix(suffix.lstrip("."))
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(suffix).name)
