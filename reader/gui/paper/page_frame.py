"""What stands around the text of every page: title above, legend, foot and number below."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.gui.look import TypeUse, Use
from reader.gui.mark_painter import Drawn, MarkPainter, letter_font
from reader.gui.mark_shapes import Piece
from reader.gui.marks import CROWD, HEDGE, LOADED, NO_SOURCE, PERSON, Mark
from reader.gui.paper.sheet_size import PaperLook
from reader.model.report import Category
from reader.model.span import Span

SAMPLE: Final = Use.EVIDENCE
_ROW: Final = 27
_CATEGORIES: Final = {LOADED: Category.LOADED_LANGUAGE, HEDGE: Category.HEDGE}


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A letter, a name that is drawn with its own mark, and what it means. `quoted` and `own` have no letter."""

    letter: str
    name: str
    meaning: str
    quoted: bool = False
    own: bool = False

    @property
    def category(self) -> Category:
        return _CATEGORIES.get(self.letter, Category.UNNAMED_SOURCE)


def legend_entries(marks: tuple[Mark, ...]) -> tuple[LegendEntry, ...]:
    """An entry for each sign that is on the pages, and none for the others."""
    tr = QCoreApplication.translate
    letters = {mark.letter for mark in marks if not mark.own}
    known = (
        LegendEntry(PERSON, tr("Paper", "unnamed person"), tr("Paper", "somebody, not named")),
        LegendEntry(CROWD, tr("Paper", "crowd"), tr("Paper", "a group, no informant")),
        LegendEntry(NO_SOURCE, tr("Paper", "no source"), tr("Paper", "nobody said to have said it")),
        LegendEntry(LOADED, tr("Paper", "loaded word"), tr("Paper", "judges while it reports")),
        LegendEntry(HEDGE, tr("Paper", "hedge"), tr("Paper", "less than certain")),
    )
    found = [entry for entry in known if entry.letter in letters]
    if any(mark.quoted and mark.letter in _CATEGORIES for mark in marks):
        meaning = tr("Paper", "line without tint: the speaker’s word")
        found.append(LegendEntry(LOADED, tr("Paper", "quoted"), meaning, quoted=True))
    if any(mark.own for mark in marks):
        found.append(LegendEntry(PERSON, tr("Paper", "by the reader"), tr("Paper", "letter at the right"), own=True))
    return tuple(found)


class PageFrame:
    """Paints legend, foot and running title in a body of that width."""

    def __init__(self, look: PaperLook, entries: tuple[LegendEntry, ...], title: str, foot: str, day: str) -> None:
        self._look, self._entries = look, entries
        self._title, self._foot, self._day = title, foot, day

    def head_height(self, number: int) -> float:
        """The room that the running title takes; the first page has the headline."""
        return 0.0 if number == 1 else self._look.px(36)

    def foot_height(self, *, legend: bool) -> float:
        rows = (len(self._entries) + 1) // 2 if legend else 0
        return self._look.px(rows * _ROW + (22 if rows else 0) + 34)

    def paint(self, painter: QPainter, body: QRectF, number: int, count: int, *, legend: bool) -> None:
        px = self._look.px
        if number > 1:
            self._write(painter, QRectF(body.left(), body.top(), body.width(), px(19)), self._title, Use.SECOND)
        bottom = QRectF(body.left(), body.bottom() - px(19), body.width(), px(19))
        self._write(painter, bottom, f"{self._day}  ·  {number} / {count}", Use.KEY, to_the_right=True)
        self._write(painter, bottom.adjusted(0, 0, -px(190), 0), self._foot, Use.KEY)
        if legend and self._entries:
            self._paint_legend(painter, body)

    def _paint_legend(self, painter: QPainter, body: QRectF) -> None:
        px, rows = self._look.px, (len(self._entries) + 1) // 2
        top = body.bottom() - self.foot_height(legend=True) + px(12)
        painter.setPen(QPen(self._look.colour("hairline"), px(1)))
        painter.drawLine(QPointF(body.left(), top), QPointF(body.right(), top))
        for at, entry in enumerate(self._entries):
            x = body.left() + (at // rows) * body.width() * 0.52
            self._paint_entry(painter, entry, QPointF(x, top + px(10) + (at % rows) * px(_ROW)))

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, corner: QPointF) -> None:
        px, e = self._look.px, self._look.whole(SAMPLE.size)
        baseline, left = corner.y() + px(18), corner.x()
        painter.setPen(self._look.colour("text"))
        painter.setFont(letter_font(0.93 * e))
        painter.drawText(QPointF(left, baseline), "“ ”" if entry.quoted else "" if entry.own else entry.letter)
        font = self._look.font(SAMPLE)
        x, width = left + px(24), QFontMetricsF(font).horizontalAdvance(entry.name)
        mark = Mark(-1, Span(0, len(entry.name)), entry.letter, entry.category, entry.quoted, entry.own)
        drawn = [Drawn(mark, (Piece(x, x + width, baseline, e),))]
        marks = MarkPainter(self._look, e)
        marks.paint_under(painter, drawn)
        painter.setPen(self._look.colour("text"))
        painter.setFont(font)
        painter.drawText(QPointF(x, baseline), entry.name)
        marks.paint_lines(painter, drawn)
        painter.setPen(self._look.colour("text_secondary"))
        painter.setFont(self._look.font(Use.KEY))
        painter.drawText(QPointF(x + width + px(10), baseline), entry.meaning)

    def _write(self, painter: QPainter, box: QRectF, text: str, use: TypeUse, *, to_the_right: bool = False) -> None:
        """One line, cut with an ellipsis where there is no room for all of it."""
        font = self._look.font(use)
        painter.setFont(font)
        painter.setPen(self._look.colour("text_secondary"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
