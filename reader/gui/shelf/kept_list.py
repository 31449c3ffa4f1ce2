"""The kept articles as the rows of a list: what a screen reader says of each, and how a row is painted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.icons import paint_icon
from reader.gui.look import SERIF, Look, TypeUse, Use
from reader.gui.mark_painter import ROLES
from reader.gui.marks import LETTERS
from reader.gui.panel.door import paint_ring
from reader.gui.panel.typeset import Typeset, text_width
from reader.gui.shelf.kept_words import KeptWords
from reader.model.kept import Kept, Snippet
from reader.model.report import Category

Index = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
ROW, HEADING, PAD, RADIUS = 60, 40, 16, 8
COLUMN, NOTES, OPENED = 52, 62, 116
WITH_COUNTS: Final = 600
"""Under this width at 100 % the counts leave their columns to the title; the side tells them."""

TITLE: Final = TypeUse(tuple(SERIF), 18, 26)
KEY: Final = Qt.ItemDataRole.UserRole


class KeptList(QAbstractListModel):
    """Articles in the order in which they are handed over. Rows that begin a group carry its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.words = KeptWords()
        self._kept: tuple[Kept, ...] = ()
        self._headings: tuple[str, ...] = ()

    def show_kept(self, kept: Sequence[Kept], grouped: bool) -> None:
        self.beginResetModel()
        self._kept = tuple(kept)
        groups = [self.words.group(one) if grouped else "" for one in kept]
        before = ["", *groups]
        self._headings = tuple(group if group != before[at] else "" for at, group in enumerate(groups))
        self.endResetModel()

    def kept(self, row: int) -> Kept:
        return self._kept[row]

    def heading(self, row: int) -> str:
        """The heading above a row; empty where it goes on with the group before."""
        return self._headings[row]

    def row_of(self, key: str) -> int | None:
        return next((row for row, kept in enumerate(self._kept) if kept.key == key), None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._kept)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        kept = self._kept[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return kept.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return kept.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.in_full(kept)
        return kept.key if role == KEY else None


class KeptRowPainter(QStyledItemDelegate):
    """Title and where it is from at the left; counts as letter and figure, notes and when it was read at the right."""

    def __init__(self, look: Look, rows: KeptList) -> None:
        super().__init__()
        self._look, self._rows = look, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 # rows fill any width
        return QSize(self._look.whole(200), self._look.whole(ROW + (HEADING if self._rows.heading(index.row()) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, kept, heading = self._look, self._rows.kept(index.row()), self._rows.heading(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if heading:
            head = Typeset(heading, look, Use.SECTION, box.width(), on_one_line=True)
            head.draw(painter, box.left() + look.px(PAD), box.top() + look.px(12), look.colour("text"))
            box.setTop(box.top() + look.px(HEADING))
        self._paint_ground(painter, option, box)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_title(painter, kept, box, self._paint_columns(painter, kept, box), is_selected)
        painter.restore()

    def _paint_columns(self, painter: QPainter, kept: Kept, box: QRectF) -> float:
        """Paint what stands at the right; says where that begins."""
        look, quiet = self._look, self._look.colour("text_secondary")
        middle = box.top() + (box.height() - look.line(Use.SECOND)) / 2
        opened = self._rows.words.opened(kept)
        right = box.right() - look.px(PAD)
        Typeset(opened, look, Use.SECOND, box.width(), on_one_line=True).draw(
            painter, right - text_width(opened, look, Use.SECOND), middle, quiet
        )
        if box.width() < look.px(WITH_COUNTS):
            return right - text_width(opened, look, Use.SECOND)
        left = right - look.px(OPENED + NOTES + 3 * COLUMN)
        if kept.counts is not None:
            counts = (
                (Category.UNNAMED_SOURCE, kept.counts.unnamed),
                (Category.LOADED_LANGUAGE, kept.counts.loaded),
                (Category.HEDGE, kept.counts.hedges),
            )
            for at, (category, count) in enumerate(counts):
                x = left + at * look.px(COLUMN)
                sign = Typeset(LETTERS[category], look, Use.SECTION, look.px(COLUMN), on_one_line=True)
                sign.draw(painter, x, middle - look.px(1), look.colour(f"{ROLES[category]}_line"))
                Typeset(str(count), look, Use.BASE, look.px(COLUMN), on_one_line=True).draw(
                    painter, x + look.px(16), middle - look.px(1), look.colour("text_secondary")
                )
        if kept.notes:
            x = left + 3 * look.px(COLUMN) + look.px(8)
            paint_icon(painter, "note", QRectF(x, middle, look.px(18), look.px(18)), quiet)
            Typeset(str(kept.notes), look, Use.SECOND, look.px(NOTES), on_one_line=True).draw(
                painter, x + look.px(23), middle, quiet
            )
        return left

    def _paint_title(self, painter: QPainter, kept: Kept, box: QRectF, end: float, is_selected: bool) -> None:
        look, left = self._look, box.left() + self._look.px(PAD)
        room = end - left - look.px(14)
        top = box.top() + (box.height() - look.line(TITLE) - look.line(Use.SECOND)) / 2
        Typeset(kept.title, look, TITLE, room, on_one_line=True).draw(painter, left, top, look.colour("text"))
        below = top + look.line(TITLE)
        if kept.snippet is not None:
            self._paint_snippet(painter, kept.snippet, left, below, room, "page" if is_selected else "accent_tint")
        else:
            second = Typeset(self._rows.words.where_from(kept), look, Use.SECOND, room, on_one_line=True)
            second.draw(painter, left, below, look.colour("text_secondary"))

    def _paint_snippet(
        self, painter: QPainter, snippet: Snippet, left: float, top: float, room: float, ground: str
    ) -> None:
        """The words around what was found, on one line, the found ones on a ground of their own."""
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        for span in snippet.found:
            start = text_width(snippet.text[: span.start], look, Use.SECOND)
            end = text_width(snippet.text[: span.end], look, Use.SECOND)
            if end <= room:
                box = QRectF(left + start, top, end - start, look.line(Use.SECOND))
                painter.drawRoundedRect(box.adjusted(-look.px(1.5), 0, look.px(1.5), 0), look.px(3), look.px(3))
        text = Typeset(snippet.text, look, Use.SECOND, room, on_one_line=True)
        text.draw(painter, left, top, look.colour("text_secondary"))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        look, state = self._look, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_tint" if selected else "panel"))
            painter.drawRoundedRect(box, look.px(RADIUS), look.px(RADIUS))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, look, box.adjusted(1, 1, -1, -1))
