"""The blocks of a page as a list to tick: what is left out is struck through, with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.tick_box import TICK, paint_tick
from reader.model.article import BlockKind
from reader.model.review import Entry

REASON, COLUMN, GAP = 152, 620, 16
"""Widths of the reasons and the text, and what stands between them and the tick (LOOK, Import review)."""

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
USES = {BlockKind.HEADLINE: Use.HEADLINE, BlockKind.HEADING: Use.HEADING}


class ReviewList(QListView):
    """One row for each entry; `toggled` carries the row whose tick was changed, by mouse or space bar."""

    toggled = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Blocks of the page"))
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the entries of a page from the first one."""
        self._model.clear()
        for entry in entries:
            self._model.appendRow(_row(entry))
        self.setCurrentIndex(self._model.index(0, 0))

    def tick(self, kept: Sequence[bool]) -> None:
        """Tick those rows that are kept."""
        for at, is_kept in enumerate(kept):
            row = self._model.item(at)
            state = Qt.CheckState.Checked if is_kept else Qt.CheckState.Unchecked
            if row.checkState() is not state:
                row.setCheckState(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggled.emit(index.row())

    def _on_look_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("page"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()


def _row(entry: Entry) -> QStandardItem:
    """A row as assistive tools know it: a tick box with the block's words, and why it was left out."""
    row = QStandardItem(entry.text)
    row.setEditable(False)
    row.setCheckable(True)
    row.setCheckState(Qt.CheckState.Checked if entry.is_kept else Qt.CheckState.Unchecked)
    row.setData(entry, ENTRY)
    row.setAccessibleDescription(entry.reason)
    return row


class _Rows(QStyledItemDelegate):
    """Paints a row: reason at the left, tick, text in its column."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        words = self._laid_out(index, self._text_box(QRect(0, 0, width, 0)).width())
        return QSize(width, round(words.boundingRect().height()) + self._look.whole(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_kept = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        entry: Entry = index.data(ENTRY)
        box = self._text_box(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("text" if is_kept else "text_secondary"))
        words = self._laid_out(index, box.width(), is_struck=not is_kept)
        words.draw(painter, QPointF(box.left(), box.top() + self._look.px(6)))
        middle = box.top() + self._look.px(6) + words.lineAt(0).height() / 2
        paint_tick(painter, self._look, QPointF(box.left() - self._look.px(GAP + TICK), middle), is_on=is_kept)
        if not is_kept and entry.reason:
            self._paint_reason(painter, option.rect, box, middle, entry.reason)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.focus_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = box.left() - self._look.px(GAP + TICK + 8)
            painter.drawRoundedRect(QRectF(edge, box.top() + 1, box.right() - edge, box.height() - 2), 6, 6)
        painter.restore()

    def _text_box(self, row: QRect) -> QRectF:
        """Where the text stands: in the middle, with room at its left for tick and reason."""
        px = self._look.px
        left_of_text = min(px(REASON), 0.22 * row.width()) + px(TICK + 2 * GAP)
        width = min(px(COLUMN), max(px(160), row.width() - left_of_text - px(2 * GAP)))
        spare = max(0.0, row.width() - width - left_of_text - px(2 * GAP))
        left = row.left() + px(GAP) + left_of_text - px(GAP) + spare / 2
        return QRectF(left, row.top(), width, row.height())

    def _laid_out(self, index: Index, width: float, *, is_struck: bool = False) -> QTextLayout:
        entry: Entry = index.data(ENTRY)
        use: TypeUse = USES.get(entry.kind, Use.LEAVE)
        font = QFont(self._look.font(use))
        font.setStrikeOut(is_struck)
        layout = QTextLayout(entry.text, font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += max(line.height(), self._look.line(use))
        layout.endLayout()
        return layout

    def _paint_reason(self, painter: QPainter, row: QRect, box: QRectF, middle: float, reason: str) -> None:
        font = self._look.font(Use.SECOND)
        painter.setFont(font)
        painter.setPen(self._look.colour("text_secondary"))
        height = self._look.px(24)
        right = box.left() - self._look.px(2 * GAP + TICK)
        place = QRectF(row.left(), middle - height / 2, max(0.0, right - row.left()), height)
        words = painter.fontMetrics().elidedText(reason, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
