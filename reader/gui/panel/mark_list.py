"""The marks as the rows of a list: what a screen reader says of each, and how a row is painted."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.look import Look, Use
from reader.gui.mark_painter import ROLES
from reader.gui.marks import Mark, meaning
from reader.gui.panel.door import PAD, paint_ring
from reader.gui.panel.kinds import paint_letter_sign, paint_own_sign
from reader.gui.panel.places import place_of
from reader.gui.panel.typeset import Typeset, text_width
from reader.model.article import Article
from reader.model.report import Sentence
from reader.model.span import Span

Index = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
TEXT_AT, GAP, AIR = 28, 10, 7
BEFORE: Final = 24
"""Characters of the sentence that are shown before the mark."""


class MarkList(QAbstractListModel):
    """Marks in the order of the text. A row's words are made when it is asked for, however many there are."""

    def __init__(self) -> None:
        super().__init__()
        self._article = Article("", "", ())
        self._sentences: Sequence[Sentence] = ()
        self._starts: list[int] = []
        self._marks: tuple[Mark, ...] = ()

    def show_marks(self, article: Article, sentences: Sequence[Sentence], marks: tuple[Mark, ...]) -> None:
        self.beginResetModel()
        self._article, self._marks = article, marks
        self._sentences, self._starts = sentences, [sentence.span.start for sentence in sentences]
        self.endResetModel()

    def mark(self, row: int) -> Mark:
        return self._marks[row]

    def row_of(self, index: int | None) -> int | None:
        """The row of a mark by its index in the reading."""
        return next((row for row, mark in enumerate(self._marks) if mark.index == index), None)

    def words(self, row: int) -> str:
        return self._marks[row].span.on_one_line(self._article.text)

    def place(self, row: int) -> str:
        return place_of(self._article, self._marks[row].span.start)

    def sentence(self, row: int) -> str:
        """The sentence in which the mark begins."""
        return self._sentence(row).on_one_line(self._article.text)

    def around(self, row: int) -> str:
        """The same from shortly before the mark, so that a line of it shows the mark."""
        sentence, start = self._sentence(row), self._marks[row].span.start
        if start - sentence.start <= BEFORE:
            return self.sentence(row)
        words = Span(start - BEFORE, sentence.end).on_one_line(self._article.text)
        return f"… {words.split(' ', 1)[-1]}"

    def _sentence(self, row: int) -> Span:
        span = self._marks[row].span
        at = bisect_right(self._starts, span.start) - 1
        holds = at >= 0 and span.start < self._sentences[at].span.end
        return self._sentences[at].span if holds else span

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.words(row)}, {meaning(self._marks[row])}, {self.place(row)}. {self.sentence(row)}"
        return None


class MarkRowPainter(QStyledItemDelegate):
    """Sign, words and place on one line, the sentence in two below."""

    def __init__(self, look: Look, marks: MarkList) -> None:
        super().__init__()
        self._look, self._marks = look, marks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 # all rows are alike
        look = self._look
        return QSize(look.whole(200), 2 * look.whole(AIR) + look.line(Use.EVIDENCE) + look.line(Use.SECOND))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row, box = self._look, index.row(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        mark, left, top = self._marks.mark(row), box.left() + look.px(PAD), box.top() + look.whole(AIR)
        if mark.own:
            paint_own_sign(painter, look, mark.letter, left, top + look.px(3))
        else:
            paint_letter_sign(painter, look, mark.letter, ROLES[mark.category], left, top + look.px(3))
        place = self._marks.place(row)
        right = box.right() - look.px(PAD) - text_width(place, look, Use.SECOND)
        text, quiet = look.colour("text"), look.colour("text_secondary")
        words = Typeset(
            self._marks.words(row), look, Use.EVIDENCE, right - look.px(GAP + TEXT_AT) - left, on_one_line=True
        )
        words.draw(painter, left + look.px(TEXT_AT), top, text)
        Typeset(place, look, Use.SECOND, box.width(), on_one_line=True).draw(painter, right, top + look.px(2), quiet)
        room = box.right() - look.px(PAD + TEXT_AT) - left
        sentence = Typeset(self._marks.around(row), look, Use.SECOND, room, on_one_line=True)
        sentence.draw(painter, left + look.px(TEXT_AT), top + look.line(Use.EVIDENCE), quiet)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        look, state = self._look, option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_tint"))
            painter.drawRoundedRect(box, look.px(6), look.px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, look, box)
