"""Lessons, connected: made from the article that is read, or opened from a file; edited, seen as a class, answered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from reader.gui.file_names import file_name
from reader.gui.lesson.answers import Answers, answers_outline
from reader.gui.lesson.lesson_sheet import LessonSheet
from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.pages_out import PagesOut
from reader.gui.paper.outline_printout import OutlinePrintout
from reader.gui.paper.sheet_size import PaperLook, SheetSize
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.model.lesson import Lesson, Step, step_of
from reader.model.lesson_json import LESSON_SUFFIX
from reader.model.report import Category, Report
from reader.model.span import Span


class Lessons(QObject):
    """The lesson on the article that is read, if it has one. `work` is the only place where it is changed."""

    def __init__(self, parts: WindowParts, writers: Writers) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.work = LessonWork(parts.remarking, writers, self)
        self.sheet = LessonSheet(parts.look)
        self._out = PagesOut(parts, writers, self)
        self._file: Path | None = None
        self._open_step: int | None = None
        self._answers, self._shown = Answers(), frozenset[int]()
        self._answered: dict[str, Answers] = {}
        parts.pages.add_sheet(self.sheet)
        self._connect_reading()
        self._connect_sheet()
        self._allow()

    def create(self, path: Path) -> None:
        """Begin a lesson on the article that is read, kept in a file."""
        article = self._parts.reading.article
        if article is not None:
            self.take(Lesson(article), path)
            self.work.save()
            self.show(editing=True)

    def take(self, lesson: Lesson, path: Path | None) -> None:
        """Take a lesson on the article that is read, and the file it is kept in."""
        answers = self._answered.get(lesson.article.key, Answers())
        self._open_step, self._answers, self._shown = None, answers, frozenset()
        self.sheet.show_article(lesson, self._report())
        self.work.open(lesson, path)

    def show(self, *, editing: bool) -> None:
        """Show the lesson as its teacher makes it, or as a class has it."""
        lesson = self.work.lesson
        if lesson is None:
            return
        if editing:
            self.sheet.show_order(lesson, self._report(), self._open_step)
        else:
            self._show_class(lesson)
        self._parts.pages.show_sheet(self.sheet)

    # --- what is read ---

    def _connect_reading(self) -> None:
        parts = self._parts
        parts.actions["lesson"].triggered.connect(self._on_lesson)
        parts.actions["select_by_keys"].toggled.connect(self.sheet.view.select_by_keys)
        parts.doing.file_read.connect(self._on_file_read)
        parts.link.lesson_opened.connect(self._on_lesson_opened)
        parts.reading.article_changed.connect(self._on_article_changed)
        parts.reading.report_changed.connect(self._refresh)

    def _on_file_read(self, path: Path) -> None:
        self._file = path

    def _on_lesson_opened(self, lesson: Lesson) -> None:
        """A lesson is opened as a class has it: whoever made it goes on from there."""
        self.take(lesson, self._file)
        self.sheet.foot.show_said(self.tr("Answer first, then look."))
        self.show(editing=False)

    def _on_article_changed(self) -> None:
        self.work.open(None, None)
        self._allow()

    def _allow(self) -> None:
        self._parts.actions["lesson"].setEnabled(self._parts.reading.article is not None)

    def _report(self) -> Report:
        """The report as far as there is one; a lesson opens before its marks are found."""
        reading = self._parts.reading
        assert reading.article is not None, "a lesson is on the article that is read"
        return reading.report if reading.report is not None else Report(reading.article)

    # --- the sheet ---

    def _connect_sheet(self) -> None:
        work, sheet = self.work, self.sheet
        work.order_changed.connect(self._refresh)
        work.words_changed.connect(self._on_words_changed)
        work.saved.connect(self._on_saved)
        sheet.mark_chosen.connect(self._on_mark)
        sheet.words_marked.connect(self._on_words_marked)
        sheet.moved.connect(self._on_moved)
        sheet.order.step_opened.connect(self._on_step_opened)
        sheet.order.removed.connect(self._on_removed)
        sheet.order.question_typed.connect(work.ask)
        sheet.order.answer_typed.connect(work.answer)
        sheet.order.card_switched.connect(work.show_card)
        sheet.order.left_out_requested.connect(sheet.choose_left_out)
        sheet.lesson_class.named.connect(self._on_named)
        sheet.lesson_class.typed.connect(self._on_answered)
        sheet.lesson_class.show_requested.connect(self._on_show)
        sheet.foot.worksheet_requested.connect(self._parts.actions["worksheet"].trigger)
        sheet.foot.present_requested.connect(self._parts.actions["present"].trigger)
        sheet.foot.class_view_requested.connect(self._on_class_view)
        sheet.foot.editing_requested.connect(self._on_editing)
        sheet.foot.save_answers_requested.connect(self._on_save_answers)
        sheet.foot.print_answers_requested.connect(self._on_print_answers)
        self._out.said.connect(sheet.foot.show_said)

    def _on_lesson(self) -> None:
        """Show the lesson; where the article has none, ask where a new one is to be kept."""
        if self.work.lesson is not None:
            self.show(editing=self.sheet.is_editing)
            return
        article = self._parts.reading.article
        title = article.shown_title if article is not None else ""
        dialog = QFileDialog(self._parts.frame, self.tr("Where is the new lesson to be kept?"))
        dialog.setObjectName("new lesson")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Lessons") + f" (*{LESSON_SUFFIX})")
        dialog.setDefaultSuffix(LESSON_SUFFIX.lstrip("."))
        dialog.selectFile(file_name(title, LESSON_SUFFIX, self.tr("lesson")))
        dialog.fileSelected.connect(self._on_new_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_new_file(self, name: str) -> None:
        self.create(Path(name))

    def _refresh(self) -> None:
        """Show the lesson as it is now, in the way in which it is shown."""
        lesson = self.work.lesson
        if lesson is None:
            return
        if self._open_step is not None and self._open_step >= len(lesson.steps):
            self._open_step = None
        if self.sheet.is_editing:
            self.sheet.show_order(lesson, self._report(), self._open_step)
        else:
            self._show_class(lesson)

    def _show_class(self, lesson: Lesson) -> None:
        self.sheet.lesson_class.show_rules(self._parts.told_rulebook)
        self.sheet.show_class(lesson, self._report(), self._answers, self._shown)

    def _on_words_changed(self, at: int) -> None:
        if self.work.lesson is not None:
            self.sheet.order.show_words(self.work.lesson, at)

    def _on_saved(self, trouble: str) -> None:
        saved = self.tr("Saved. Answers stay hidden until you show them.")
        self.sheet.foot.show_said(self.tr("Not saved: {why}").format(why=trouble) if trouble else saved)

    def _on_mark(self, index: int) -> None:
        """A mark that is not in the lesson comes into it; one that is there is opened."""
        at = self.sheet.view.lesson_marks.step_of(index)
        if not self.sheet.is_editing:
            self.sheet.choose_step(at)
        elif at is not None:
            self.sheet.order.open_row(at)
        else:
            self._add(step_of(self._report(), index))

    def _on_words_marked(self, span: Span, category: Category) -> None:
        self._add(Step(span, category, None, with_card=False))

    def _add(self, step: Step) -> None:
        at = self.work.add(step)
        self._open_step = at
        self._refresh()
        if at is None or at >= len(self.sheet.order.rows()):
            return
        self.sheet.order.open_row(at)

    def _on_step_opened(self, at: int | None) -> None:
        self._open_step = at
        self.sheet.choose_step(at)

    def _on_moved(self, at: int, to: int) -> None:
        if self.work.lesson is None:
            return
        was_open = self._open_step == at
        self._open_step = None if not was_open else min(max(to, 0), len(self.work.lesson.steps) - 1)
        place = self.work.move(at, to)
        self._refresh()
        self.sheet.order.focus_row(place)

    def _on_removed(self, at: int) -> None:
        self._open_step = None
        self.work.remove(at)
        if self.work.lesson is not None and self.work.lesson.steps:
            self.sheet.order.focus_row(min(at, len(self.work.lesson.steps) - 1))

    def _on_class_view(self) -> None:
        self._shown = frozenset()
        self.sheet.foot.show_said(self.tr("This is what a student has."))
        self.show(editing=False)

    def _on_editing(self) -> None:
        self.sheet.foot.show_said("")
        self.show(editing=True)

    # --- a student's answers ---

    def _on_named(self, name: str) -> None:
        self._keep(self._answers.with_name(name))

    def _on_answered(self, at: int, text: str) -> None:
        self._keep(self._answers.with_answer(at, text))

    def _keep(self, answers: Answers) -> None:
        """Remember what a student wrote, also while they look at another article; it lasts as long as the window."""
        self._answers = answers
        if self.work.lesson is not None:
            self._answered[self.work.lesson.article.key] = answers
        self.sheet.lesson_class.keep(answers)

    def _on_show(self, at: int, on: bool) -> None:
        self._shown = self._shown | {at} if on else self._shown - {at}
        self.sheet.show_shown(self._shown, at if on else None)

    def _on_save_answers(self) -> None:
        if self.work.lesson is not None:
            self._out.save(partial(self._answer_pages, self.work.lesson), self._answers_title())

    def _on_print_answers(self) -> None:
        if self.work.lesson is not None:
            self._out.print(partial(self._answer_pages, self.work.lesson))

    def _answers_title(self) -> str:
        name = self._answers.name.strip()
        return self.tr("Answers of {name}").format(name=name) if name else self.tr("Answers")

    def _answer_pages(self, lesson: Lesson, paper: SheetSize) -> OutlinePrintout:
        parts = answers_outline(lesson, self._answers, self._shown)
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        foot = self.tr("A student's own answers to a lesson in Sourcelight.")
        return OutlinePrintout(PaperLook(), paper, parts, self._answers_title(), foot, day)
