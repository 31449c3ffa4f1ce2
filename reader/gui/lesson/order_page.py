"""The teacher's side of a lesson: its steps in the order of showing, one of them open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.lesson.lesson_marks import LessonMarks
from reader.gui.lesson.step_fields import StepFields
from reader.gui.lesson.step_row import StepRow
from reader.gui.look import Look, Use
from reader.gui.panel.page import Page
from reader.gui.panel.rows import Rows
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.words import Words
from reader.model.lesson import Lesson


class OrderPage(Page):
    """Emits what is to be changed; shows the lesson as it is. `step_opened` carries None when no row is open."""

    step_opened = Signal(object)
    moved = Signal(int, int)
    removed = Signal(int)
    question_typed = Signal(int, str)
    answer_typed = Signal(int, str)
    card_switched = Signal(int, bool)
    left_out_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lesson: Lesson | None = None
        self._marks = LessonMarks((), (), ())
        self._rows: Rows | None = None
        self._fields: StepFields | None = None
        self._open: int | None = None

    @property
    def open_step(self) -> int | None:
        return self._open

    @property
    def fields(self) -> StepFields | None:
        """The fields of the open step."""
        return self._fields

    def rows(self) -> list[StepRow]:
        content = self.widget()
        return content.findChildren(StepRow) if content is not None else []

    def show_lesson(self, lesson: Lesson, marks: LessonMarks, open_step: int | None) -> None:
        """Show the order, with one step open."""
        self._lesson, self._marks = lesson, marks
        self._open = open_step if open_step is not None and open_step < len(lesson.steps) else None
        self.rebuild()

    def show_words(self, lesson: Lesson, at: int) -> None:
        """Only the words of a step are others now; its fields keep the keyboard."""
        self._lesson = lesson
        if self._rows is not None:
            row = self._rows.row(at)
            assert isinstance(row, StepRow)
            row.show_asked(bool(lesson.steps[at].question))
        if at == self._open and self._fields is not None:
            self._fields.show_step(lesson.steps[at])

    def open_row(self, at: int) -> None:
        """Open a step's row and bring it into view."""
        if self._rows is not None and at != self._open:
            self._rows.open(at)
        if self._rows is not None:
            self.ensureWidgetVisible(self._rows.row(at))

    def close_row(self) -> None:
        if self._rows is not None:
            self._rows.close_row()

    def focus_row(self, at: int) -> None:
        """Give a row the keyboard."""
        if self._rows is not None:
            self._rows.row(at).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_row(self) -> int | None:
        """The row that has the keyboard, or else the open one."""
        return next((at for at, row in enumerate(self.rows()) if row.hasFocus()), self._open)

    def fill(self, column: QVBoxLayout) -> None:
        self._rows = self._fields = None
        if self._lesson is None:
            return
        column.addWidget(Words(self.look, self.tr("Lesson"), Use.PAGE_TITLE))
        hint = self.tr("Click a mark to add it, or select words of your own and press M.")
        column.addWidget(Words(self.look, hint, Use.SECOND, "text_secondary"))
        self.gap(column, 14)
        column.addWidget(
            SectionHead(self.look, self.tr("Order of showing"), self.tr("drag, or Alt and arrows"), below=4)
        )
        if self._lesson.steps:
            self._add_rows(column)
        else:
            column.addWidget(self.sentence(self.tr("Nothing yet: the class would see the bare article.")))
        self.gap(column, 8)
        if self._marks.outside:
            words = self.tr("Marks left out: {count}").format(count=len(self._marks.outside))
            left_out = TextDoor(self.look, words, "›", (), pad=14)
            left_out.clicked.connect(self.left_out_requested)
            column.addWidget(left_out)

    def _add_rows(self, column: QVBoxLayout) -> None:
        assert self._lesson is not None
        text, by_index = self._lesson.article.text, {mark.index: mark for mark in self._marks.marks if not mark.bare}
        rows = []
        for at, step in enumerate(self._lesson.steps):
            words = step.span.on_one_line(text)
            row = StepRow(self.look, step, at + 1, words, by_index.get(self._marks.steps[at]))
            row.dropped.connect(self._on_dropped)
            row.remove_requested.connect(self._on_remove_row)
            rows.append(row)
        self._rows = Rows(self.look, rows, self._fields_of)
        if self._open is not None:
            self._rows.open(self._open)
        self._rows.row_opened.connect(self._on_opened)
        self._rows.row_closed.connect(self._on_closed)
        column.addWidget(self._rows)

    def _fields_of(self, at: int) -> QWidget:
        assert self._lesson is not None
        self._fields = StepFields(self.look, self._lesson.steps[at])
        self._fields.question_typed.connect(self._on_question)
        self._fields.answer_typed.connect(self._on_answer)
        self._fields.card_switched.connect(self._on_card)
        self._fields.remove_requested.connect(self._on_remove)
        return self._fields

    def _on_opened(self, at: int) -> None:
        self._open = at
        self.step_opened.emit(at)

    def _on_closed(self) -> None:
        self._open = self._fields = None
        self.step_opened.emit(None)

    def _on_question(self, text: str) -> None:
        if self._open is not None:
            self.question_typed.emit(self._open, text)

    def _on_answer(self, text: str) -> None:
        if self._open is not None:
            self.answer_typed.emit(self._open, text)

    def _on_card(self, on: bool) -> None:
        if self._open is not None:
            self.card_switched.emit(self._open, on)

    def _on_remove(self) -> None:
        if self._open is not None:
            self.removed.emit(self._open)

    def _on_remove_row(self) -> None:
        self.removed.emit(self._place_of(self.sender()))

    def _on_dropped(self, height: float) -> None:
        """The row was let go at a height: it takes the place of the row that is there."""
        row, rows = self.sender(), self.rows()
        assert isinstance(row, StepRow)
        dropped_at = row.y() + height
        above = sum(other.y() + other.height() / 2 <= dropped_at for other in rows if other is not row)
        self.moved.emit(self._place_of(row), above)

    def _place_of(self, row: object) -> int:
        return next(at for at, known in enumerate(self.rows()) if known is row)
