"""The page "List of marks": all that are to be seen, to be heard by a screen reader and walked through by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marks import Mark
from reader.gui.panel.door import PAD
from reader.gui.panel.mark_list import MarkList, MarkRowPainter
from reader.gui.panel.page import SIDE, TOP, PanelSheet
from reader.gui.panel.words import Words
from reader.model.article import Article
from reader.model.report import Sentence


class MarkListPage(PanelSheet):
    """Each row is a door: Enter or a click chooses its mark, which the text then shows."""

    mark_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.look = look
        self.marks = MarkList()
        self.view = QListView()
        self._painter = MarkRowPainter(look, self.marks)
        self._head = Words(look, self.tr("Marks in the text"), Use.PAGE_TITLE)
        self._said = Words(look, "", Use.BASE, "text_secondary")
        self._set_up()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self._head, self._said):
            self._column.addWidget(part)
        self._column.addWidget(self.view, 1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_marks(self, article: Article, sentences: Sequence[Sentence], marks: tuple[Mark, ...]) -> None:
        """List these marks; the row of the one that was current stays current where it is still there."""
        current = self.view.currentIndex()
        before = self.marks.mark(current.row()).index if current.isValid() else None
        self.marks.show_marks(article, sentences, marks)
        self._said.show_text(
            self.tr("As many as the legend shows: {count}. Enter goes there.").format(count=len(marks))
            if marks
            else self.tr("None is to be seen. The legend may hide some.")
        )
        self.choose(before)

    def choose(self, index: int | None) -> None:
        """Make the row of a mark the current one, without choosing the mark again."""
        row = self.marks.row_of(index)
        if row is not None:
            self.view.setCurrentIndex(self.marks.index(row, 0))

    def begin(self) -> None:
        """Give the list the keyboard, at its current row or its first."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self.marks.rowCount():
            self.view.setCurrentIndex(self.marks.index(0, 0))

    def _set_up(self) -> None:
        self.view.setModel(self.marks)
        self.view.setItemDelegate(self._painter)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Marks in the text"))
        self.view.activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        self.mark_chosen.emit(self.marks.mark(index.row()).index)

    def _on_look_changed(self) -> None:
        px, palette = self.look.whole, self.view.palette()
        palette.setColor(QPalette.ColorRole.Base, self.look.colour("panel"))
        self.view.setPalette(palette)
        self._column.setContentsMargins(px(SIDE - PAD), px(TOP), px(SIDE - PAD), 0)
        self._column.setSpacing(px(6))
        self._head.renew()
        self._said.renew()
        self._painter.sizeHintChanged.emit(QModelIndex())
        self.view.scheduleDelayedItemsLayout()
