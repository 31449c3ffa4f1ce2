"""Lessons, connected: made from the article that is read, or opened from a file; edited, seen as a class, answered."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.gui.file_names import file_name
from reader.gui.lesson.answering import AnswerStore
from reader.gui.lesson.class_answers import ClassAnswers
from reader.gui.lesson.lesson_sheet import LessonSheet
from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.lesson.student_side import StudentSide
from reader.gui.save_dialog import Wanted, save_dialog
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.model.answers import Answers
from reader.model.lesson import Lesson, Step, step_of
from reader.model.lesson_json import LESSON_SUFFIX
from reader.model.report import Category, Report
from reader.model.span import Span


class Lessons(QObject):
    """The lesson on the article that is read, if it has one. `work` is the only place where it is changed."""

    def __init__(self, parts: WindowParts, writers: Writers, answers: AnswerStore) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.work = LessonWork(parts.remarking, writers, self)
        self.sheet = LessonSheet(parts.look)
        self.class_answers = ClassAnswers(parts, writers, self.work, self.sheet.foot)
        self.student = StudentSide(parts, writers, self.sheet, answers)
        self._file: Path | None = None
        self._open_step: int | None = None
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

    def take(self, lesson: Lesson, path: Path | None, answers: Answers | None = None) -> None:
        """Take a lesson on the article that is read, and the file it is kept in; or one with a student's answers."""
        self._open_step = None
        self.sheet.show_article(lesson, self._report())
        self.student.take(lesson, answers)
        self.sheet.foot.allow_editing(on=answers is None)
        self.work.open(lesson, path)

    def show(self, *, editing: bool) -> None:
        """Show the lesson as its teacher makes it, or as a class has it."""
        lesson = self.work.lesson
        if lesson is None:
            return
        if editing:
            self.sheet.show_order(lesson, self._report(), self._open_step)
        else:
            self.student.show(lesson, self._report())
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

    def _on_lesson_opened(self, lesson: Lesson, answers: Answers | None) -> None:
        """A lesson is opened as a class has it: whoever made it goes on from there. A student's file is not changed."""
        self.take(lesson, self._file if answers is None else None, answers)
        self.sheet.foot.show_said(self._greeting(answers))
        self.show(editing=False)

    def _greeting(self, answers: Answers | None) -> str:
        if answers is None:
            return self.tr("Answer first, then look.")
        name = answers.name or self.tr("a student")
        return self.tr("These are the answers of {name}.").format(name=name)

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
        sheet.foot.worksheet_requested.connect(self._parts.actions["worksheet"].trigger)
        sheet.foot.present_requested.connect(self._parts.actions["present"].trigger)
        sheet.foot.class_view_requested.connect(self._on_class_view)
        sheet.foot.editing_requested.connect(self._on_editing)

    def _on_lesson(self) -> None:
        """Show the lesson; where the article has none, ask where a new one is to be kept."""
        if self.work.lesson is not None:
            self.show(editing=self.sheet.is_editing)
            return
        article = self._parts.reading.article
        title = article.shown_title if article is not None else ""
        file, kind = file_name(title, LESSON_SUFFIX, self.tr("lesson")), self.tr("Lessons") + f" (*{LESSON_SUFFIX})"
        where = self.tr("Where is the new lesson to be kept?")
        dialog = save_dialog(self._parts, Wanted("new-lesson", where, (kind,), LESSON_SUFFIX, file))
        dialog.fileSelected.connect(self._on_new_file)
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
            self.student.show(lesson, self._report())

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
        self.student.put_away()
        self.sheet.foot.show_said(self.tr("This is what a student has."))
        self.show(editing=False)

    def _on_editing(self) -> None:
        self.sheet.foot.show_said("")
        self.show(editing=True)
