"""The library as a sheet: a field to search, what is kept as a list, the chosen article at the side."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from reader.gui.choice_row import Choice, ChoiceRow
from reader.gui.field import Field
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.gui.sheet import Sheet
from reader.gui.shelf.kept_list import KeptList, KeptRowPainter
from reader.gui.shelf.kept_side import KeptSide
from reader.gui.shelf.library_foot import LibraryFoot
from reader.model.kept import Kept, Listed

SIDE_WIDTH: Final = 380
BESIDE_FROM: Final = 860
"""From this width at 100 % the chosen article stands beside the list, else below it."""


class LibrarySheet(Sheet):
    """`opened`, `compare_requested` and `delete_requested` carry the key of an article, `chosen` the current row's.

    `which_changed` says that others of the articles are to be listed.
    """

    HAS_FOOT = True

    words_changed = Signal(str)
    which_changed = Signal()
    compare_requested = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows, self.view, self.field = KeptList(), KeptView(), Field(look)
        self._painter = KeptRowPainter(look, self.rows)
        self._none = Words(look, "", Use.LEAVE, "text_secondary")
        self.side, self.foot = KeptSide(look), LibraryFoot(look)
        self.which, self._choices = Listed.ALL, QHBoxLayout()
        self._page, self._list_side = QWidget(), QWidget()
        self._column = QVBoxLayout(self._list_side)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    def begin(self) -> None:
        super().begin()
        if self.rows.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_field(self) -> None:
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_kept(self, kept: Sequence[Kept], none: str, grouped: bool) -> None:
        """List these articles, or say why there is none; the chosen one stays chosen while it is among them."""
        before = self.chosen_key()
        self.rows.show_kept(kept, grouped)
        self.view.setVisible(bool(kept))
        self._none.setVisible(not kept)
        self._none.show_text(none)
        row = self.rows.row_of(before) if before else None
        if kept:
            self.view.setCurrentIndex(self.rows.index(row or 0, 0))
        else:
            self.chosen.emit("")

    def chosen_key(self) -> str:
        current = self.view.currentIndex()
        return self.rows.kept(current.row()).key if current.isValid() else ""

    def chosen_kept(self) -> Kept | None:
        current = self.view.currentIndex()
        return self.rows.kept(current.row()) if current.isValid() else None

    def none_text(self) -> str:
        """What is said in place of a list; empty while there is one."""
        return "" if self.rows.rowCount() else self._none.accessibleName()

    def event(self, event: QEvent) -> bool:
        """Ctrl+F is the library's own while it is shown, not the article's."""
        is_offered = event.type() is QEvent.Type.ShortcutOverride
        if is_offered and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_field()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setBackgroundRole(QPalette.ColorRole.Base)
        self._page.setAutoFillBackground(True)
        self._choices.addWidget(self.field, 1)
        self._column.addLayout(self._choices)
        self._column.addWidget(self._none)
        self._column.addWidget(self.view, 1)
        self._column.addStretch(0)
        self._column.setAlignment(self._none, Qt.AlignmentFlag.AlignTop)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._list_side, 1)
        self._beside.addWidget(self.side)
        whole = QVBoxLayout(self._page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._beside, 1)
        whole.addWidget(self.foot)
        self.setWidget(self._page)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(self._painter)
        self.view.setAccessibleName(self.tr("What you have read"))
        self.field.setPlaceholderText(self.tr("Find in titles, texts and notes"))
        self.field.setAccessibleName(self.tr("Find in titles, texts and notes"))
        self.field.setClearButtonEnabled(True)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.words_changed)
        self.field.returnPressed.connect(self._on_open)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(self._on_open)
        self.view.delete_pressed.connect(self._on_delete)
        self.side.open_requested.connect(self._on_open)
        self.side.delete_requested.connect(self._on_delete)
        self.side.compare_requested.connect(self._on_compare)

    def _on_current(self, current: QModelIndex) -> None:
        self.chosen.emit(self.rows.kept(current.row()).key if current.isValid() else "")

    def _on_open(self) -> None:
        if self.chosen_key():
            self.opened.emit(self.chosen_key())

    def _on_compare(self) -> None:
        if self.chosen_key():
            self.compare_requested.emit(self.chosen_key())

    def _on_which(self, which: str) -> None:
        self.which = Listed(which)
        self.which_changed.emit()

    def _show_choices(self) -> None:
        """The row of choices is made anew, for its buttons keep the size they were made with."""
        before = self._choices.itemAt(1)
        if before is not None and (widget := before.widget()) is not None:
            self._choices.removeWidget(widget)
            widget.hide()  # until it is gone it would lie over the list
            widget.deleteLater()
        names = {
            Listed.ALL: self.tr("All"),
            Listed.NOTED: self.tr("With notes"),
            Listed.LESSONS: self.tr("Lessons"),
        }
        row = ChoiceRow(self.look, self.tr("Listed"), [Choice(which.value, name) for which, name in names.items()])
        row.show_chosen(self.which.value)
        row.chosen.connect(self._on_which)
        row.setMinimumWidth(row.width_on_one_line())
        self._choices.addWidget(row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._choices.setSpacing(self.look.whole(10))

    def _on_delete(self) -> None:
        if self.chosen_key():
            self.delete_requested.emit(self.chosen_key())

    def _fit(self) -> None:
        px = self.look.whole
        is_beside = self.width() >= px(BESIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if is_beside else down)
        self.side.setMinimumWidth(px(SIDE_WIDTH) if is_beside else 0)
        self.side.setMaximumWidth(px(SIDE_WIDTH) if is_beside else (1 << 24) - 1)
        self.side.setMinimumHeight(0 if is_beside else px(200))
        self.view.setMinimumHeight(px(150))

    def _dress(self) -> None:
        px = self.look.whole
        self._column.setContentsMargins(px(40), px(30), px(28), px(8))
        self._column.setSpacing(px(12))
        self.field.setFont(self.look.font(Use.NAME))
        self.field.setMinimumHeight(px(40))
        self._none.renew()
        self.side.rebuild()
        self._show_choices()
        self._painter.sizeHintChanged.emit(QModelIndex())
        self.view.scheduleDelayedItemsLayout()
        self._fit()


class KeptView(QListView):
    """`delete_pressed` is the Delete key."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
