"""A lesson on the screen: the article at the left, its steps at the right, and a bar of its own below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.lesson.class_page import ClassPage
from reader.gui.lesson.lesson_foot import LessonFoot
from reader.gui.lesson.lesson_view import LessonView
from reader.gui.lesson.order_page import OrderPage
from reader.gui.look import Look
from reader.gui.marking_bar import MarkingBar
from reader.gui.sheet import Sheet
from reader.model.answers import Answers
from reader.model.lesson import Lesson
from reader.model.report import Category, Report
from reader.model.span import Span

SIDE_WIDTH, NARROWEST = 380, 320
KEYS = {Qt.Key.Key_1: Category.UNNAMED_SOURCE, Qt.Key.Key_2: Category.LOADED_LANGUAGE, Qt.Key.Key_3: Category.HEDGE}


class LessonSheet(Sheet):
    """Shows a lesson as its teacher makes it, or as a class has it. Emits what is to be changed.

    `mark_chosen` carries a mark's index among those that are shown, `words_marked` words that the teacher marks.
    """

    HAS_FOOT = True

    mark_chosen = Signal(int)
    words_marked = Signal(object, Category)
    moved = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lesson: Lesson | None = None
        self._report: Report | None = None
        self._is_editing = True
        self.view = LessonView(look)
        self.order, self.lesson_class = OrderPage(look), ClassPage(look)
        self.foot, self.bar = LessonFoot(look), MarkingBar(look)
        self._side = QStackedWidget()
        self._side.setBackgroundRole(QPalette.ColorRole.Window)  # the sheet has the page's colour
        self._side.setAutoFillBackground(True)
        self._lay_out()
        self._connect()

    @property
    def is_editing(self) -> bool:
        return self._is_editing

    def begin(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_article(self, lesson: Lesson, report: Report) -> None:
        """Show the article of another lesson, from its beginning."""
        self._lesson, self._report = lesson, report
        self.view.show_article(lesson.article)

    def show_order(self, lesson: Lesson, report: Report, open_step: int | None) -> None:
        """Show the lesson as its teacher makes it."""
        self._lesson, self._report = lesson, report
        self._turn(editing=True)
        self.view.show_lesson(report, lesson)
        self.order.show_lesson(lesson, self.view.lesson_marks, open_step)
        self.choose_step(open_step)

    def show_class(self, lesson: Lesson, report: Report, answers: Answers, shown: frozenset[int]) -> None:
        """Show the lesson as a class has it: marks only where they have been shown."""
        self._lesson, self._report = lesson, report
        self._turn(editing=False)
        self.view.show_lesson(report, lesson, shown)
        self.lesson_class.show_lesson(lesson, answers, shown)

    def show_shown(self, shown: frozenset[int], latest: int | None) -> None:
        """Show the marks of these steps, with the latest one chosen."""
        if self._lesson is not None and self._report is not None:
            self.view.show_lesson(self._report, self._lesson, shown)
            self.lesson_class.show_shown(shown)
            self.choose_step(latest)

    def choose_step(self, at: int | None) -> None:
        """Show the mark of a step as the chosen one."""
        self.view.choose(self.view.lesson_marks.steps[at] if at is not None else None)

    def step_marks(self, *, forward: bool) -> None:
        """Choose the next mark of the text, whether it is in the lesson or not."""
        order = sorted({mark.index: mark.span.start for mark in self.view.lesson_marks.marks}.items(), key=_place)
        if not order:
            return
        places = [index for index, _start in order]
        chosen = self.view.chosen
        if chosen in places:
            at = places.index(chosen) + (1 if forward else -1)
        else:
            at = next((at for at, (_i, start) in enumerate(order) if start >= self.view.place()), 0)
        self.view.choose(places[at % len(places)])
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_left_out(self) -> None:
        """Choose the next mark of the text that is not in the lesson."""
        starts = {mark.index: mark.span.start for mark in self.view.lesson_marks.marks}
        outside = sorted(self.view.lesson_marks.outside, key=starts.__getitem__)
        here = starts.get(self.view.chosen if self.view.chosen is not None else -1, -1)
        if outside:
            self.view.choose(next((index for index in outside if starts[index] > here), outside[0]))
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keys that the article underneath would take belong to the lesson while it is shown."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_N:
            self.step_marks(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_M:
            self._ask_category()
        elif event.key() == Qt.Key.Key_Escape:
            self._end_marking()
        else:
            self._mark(KEYS[Qt.Key(event.key())])

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if self.bar.isVisible() and event.key() in {*KEYS, Qt.Key.Key_Escape}:
            return True
        if not self.look.takes(event):
            return False
        return event.key() == Qt.Key.Key_N or (event.key() == Qt.Key.Key_M and self._is_editing)

    def _ask_category(self) -> None:
        """Ask as what the selected words are to be marked."""
        span = self.view.selected_span()
        if span is None or self._lesson is None:
            self.foot.show_said(self.tr("Select words first, by mouse or with F7 and Shift."))
            return
        words = span.on_one_line(self._lesson.article.text)
        self.bar.show_words(words if len(words) < 40 else words[:38] + "…", {})
        self.foot.hide()
        self.bar.show()

    def _mark(self, category: Category) -> None:
        span: Span | None = self.view.selected_span()
        self._end_marking()
        if span is not None:
            self.view.clear_selection()
            self.words_marked.emit(span, category)

    def _end_marking(self) -> None:
        self.bar.hide()
        self.foot.show()

    def _turn(self, *, editing: bool) -> None:
        self._is_editing = editing
        self._end_marking()
        self._side.setCurrentWidget(self.order if editing else self.lesson_class)
        self.foot.show_editing(on=editing)

    def _lay_out(self) -> None:
        self._side.addWidget(self.order)
        self._side.addWidget(self.lesson_class)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([900, self.look.whole(SIDE_WIDTH)])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(self.foot)
        column.addWidget(self.bar)
        self.setWidget(whole)
        self._fit()

    def _connect(self) -> None:
        self.look.changed.connect(self._fit)
        self.view.mark_chosen.connect(self.mark_chosen)
        self.foot.close_requested.connect(self.closed)
        self.bar.category_chosen.connect(self._mark)
        self.bar.cancel_requested.connect(self._end_marking)
        self.order.moved.connect(self.moved)
        for keys, slot in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        at = self.order.focused_row() if self._is_editing else None
        if at is not None:
            self.moved.emit(at, at + by)

    def _fit(self) -> None:
        """The side is as wide as the panel, and never takes more than half of the window from the text."""
        half = self.width() // 2
        self._side.setMinimumWidth(min(self.look.whole(NARROWEST), half))
        self._side.setMaximumWidth(min(self.look.whole(SIDE_WIDTH + 60), half))


def _place(entry: tuple[int, int]) -> int:
    return entry[1]
