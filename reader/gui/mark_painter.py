"""How marks are drawn, for the article, labels and legend alike: tints under the words, lines and letters over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.gui.look import SANS, Look
from reader.gui.mark_shapes import Grid, Piece, axis, box_outline, box_rect, dots, overlapping, wave, word_rect
from reader.gui.marks import Mark
from reader.gui.own_shapes import CHOSEN_PEN as OWN_CHOSEN_PEN
from reader.gui.own_shapes import DOT, dotted_end, ends, own_rect, square_end, waved_end
from reader.gui.own_shapes import PEN as OWN_PEN
from reader.model.report import Category
from reader.model.span import Span

ROLES: Final = {
    Category.UNNAMED_SOURCE: "unnamed",
    Category.LOADED_LANGUAGE: "loaded",
    Category.HEDGE: "hedge",
}
DIMMED_OPACITY: Final = 0.4
CHOSEN_PEN: Final = 1.7
HIGH_CONTRAST_PEN: Final = 1.5


class Letters(Enum):
    """Where the letters of the marks stand."""

    MARGIN = "margin"
    AT_MARK = "at mark"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark with its place on the screen and its state. `lowered`: its line stands under another one."""

    mark: Mark
    pieces: tuple[Piece, ...]
    chosen: bool = False
    dimmed: bool = False
    lowered: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLetter:
    """A letter's square; its foot stands on the baseline."""

    drawn: Drawn
    square: QRectF
    baseline: float


def stacked(all_drawn: Sequence[Drawn]) -> list[Drawn]:
    """The same marks, with dots lowered where they would run into a wave."""
    program = (drawn.mark for drawn in all_drawn if not drawn.mark.own)
    waves = [mark.span for mark in program if mark.category is Category.LOADED_LANGUAGE]
    return [replace(drawn, lowered=True) if _runs_into(drawn.mark, waves) else drawn for drawn in all_drawn]


def _runs_into(mark: Mark, waves: list[Span]) -> bool:
    return mark.category is Category.HEDGE and not mark.own and overlapping(mark.span, waves)


class MarkPainter:
    """Paints marks at one size: `e` is the font size of the body text in pixels."""

    def __init__(self, look: Look, e: float, ratio: float = 1.0) -> None:
        self._look = look
        self._e = e
        self._grid = Grid(ratio)
        self._fat = HIGH_CONTRAST_PEN if look.is_high_contrast else 1.0

    def colour(self, mark: Mark) -> QColor:
        """The colour of the mark's line and letter; a person's own marks are in ink."""
        if mark.own:
            return self._look.colour("text")
        return self._look.colour(f"{ROLES[mark.category]}_line")

    def paint_under(self, painter: QPainter, all_drawn: Iterable[Drawn], latest: Category | None = None) -> None:
        """Lay the tints. Where marks overlap, a box keeps its own and the category switched on last gives the rest."""
        painter.setPen(Qt.PenStyle.NoPen)
        tinted = (
            drawn
            for drawn in all_drawn
            if not drawn.mark.bare and (drawn.chosen or not (drawn.mark.quoted or self._look.is_high_contrast))
        )
        for drawn in sorted(tinted, key=partial(_layer, latest)):
            painter.setOpacity(DIMMED_OPACITY if drawn.dimmed else 1.0)
            painter.setBrush(self._tint(drawn))
            for piece in drawn.pieces:
                self._paint_tint(painter, drawn.mark, piece)
        painter.setOpacity(1.0)

    def paint_lines(self, painter: QPainter, all_drawn: Iterable[Drawn]) -> None:
        """Draw box, wave or dots over the words, and over those the ends of a person's own marks."""
        for drawn in sorted((drawn for drawn in all_drawn if not drawn.mark.bare), key=_is_own):
            painter.setOpacity(DIMMED_OPACITY if drawn.dimmed else 1.0)
            paint = self._paint_ends if drawn.mark.own else self._paint_line
            for piece in drawn.pieces:
                paint(painter, drawn, piece)
        painter.setOpacity(1.0)

    def margin_letters(self, all_drawn: Iterable[Drawn], column: QRectF, room: float) -> list[PlacedLetter]:
        """Letters beside the column: the program's at its left, a person's at its right, in reading order.

        They move together where a line has more of them than `room` pixels hold.
        """
        rows: dict[tuple[bool, int], list[Drawn]] = {}
        for drawn in all_drawn:
            rows.setdefault((drawn.mark.own, round(drawn.pieces[0].baseline)), []).append(drawn)
        return [
            letter
            for (own, _), row in rows.items()
            for letter in (self._own_row if own else self._row)(row, column, room)
        ]

    def letters_at_marks(self, all_drawn: Iterable[Drawn]) -> list[PlacedLetter]:
        """Letters that stand on the upper left corner of their marks, side by side where corners meet."""
        placed: list[PlacedLetter] = []
        taken: set[tuple[int, int]] = set()
        side = 0.54 * self._e
        for drawn in sorted(all_drawn, key=_reading_order):
            piece = drawn.pieces[0]
            left, top = piece.left - 0.10 * self._e, piece.baseline - 0.79 * piece.em - side - 0.04 * self._e
            while (round(left), round(top)) in taken:
                left += side + 0.06 * self._e
            taken.add((round(left), round(top)))
            placed.append(PlacedLetter(drawn, QRectF(left, top, side, side), top + 0.815 * side))
        return placed

    def paint_letters(self, painter: QPainter, placed: Iterable[PlacedLetter], where: Letters) -> None:
        at_mark = where is Letters.AT_MARK
        font = letter_font((0.50 if at_mark else 0.74) * self._e)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for letter in placed:
            painter.setOpacity(DIMMED_OPACITY if letter.drawn.dimmed else 1.0)
            ink = self.colour(letter.drawn.mark)
            if at_mark or letter.drawn.chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                radius = (0.13 if at_mark else 0.18) * self._e
                painter.drawRoundedRect(letter.square, radius, radius)
                ink = self._look.colour("page")
            painter.setPen(ink)
            sign = letter.drawn.mark.letter
            left = letter.square.center().x() - metrics.horizontalAdvance(sign) / 2
            painter.drawText(QPointF(left, letter.baseline), sign)
        painter.setOpacity(1.0)

    def _row(self, row: list[Drawn], column: QRectF, room: float) -> list[PlacedLetter]:
        """The program's letters of one line, placed from the right."""
        return self._placed(sorted(row, key=_reading_order, reverse=True), column.left(), -1, room)

    def _own_row(self, row: list[Drawn], column: QRectF, room: float) -> list[PlacedLetter]:
        """The person's letters of one line, placed from the left."""
        return self._placed(sorted(row, key=_reading_order), column.right(), 1, room)

    def _placed(self, row: list[Drawn], edge: float, away: int, room: float) -> list[PlacedLetter]:
        """Letters one after the other, away from the column's edge; a chosen one has room for its square."""
        e, side, placed = self._e, 0.92 * self._e, []
        step, first = self._spread(len(row), room - 0.26 * e)
        x, beside_chosen = edge + away * first, False
        for number, drawn in enumerate(row):
            if number and (drawn.chosen or beside_chosen):
                x += away * 0.18 * e
            baseline = drawn.pieces[0].baseline
            placed.append(PlacedLetter(drawn, QRectF(x - side / 2, baseline - 0.72 * e, side, side), baseline))
            x, beside_chosen = x + away * step, drawn.chosen
        return placed

    def _spread(self, count: int, room: float) -> tuple[float, float]:
        """How far letters stand apart and the first from the column; nearer to both where there is little room."""
        usual, start, nearest = 0.68 * self._e, 1.18 * self._e, 0.74 * self._e
        if count < 2 or start + usual * (count - 1) <= room:
            return usual, start
        step = max(min(usual, (room - nearest) / (count - 1)), 0.0)
        return step, min(start, max(room - step * (count - 1), nearest))

    def _tint(self, drawn: Drawn) -> QColor:
        return self._look.colour(f"{ROLES[drawn.mark.category]}_{'chosen' if drawn.chosen else 'tint'}")

    def _paint_tint(self, painter: QPainter, mark: Mark, piece: Piece) -> None:
        if mark.own:
            painter.drawRect(own_rect(piece, self._e, self._grid))
            return
        if mark.category is not Category.UNNAMED_SOURCE:
            painter.drawRoundedRect(word_rect(piece, self._e), 0.12 * self._e, 0.12 * self._e)
            return
        rect = box_rect(piece, self._e, self._grid)
        if piece.first or piece.last:
            painter.drawPath(box_outline(piece, rect, self._e))
        else:
            painter.drawRect(rect)

    def _paint_line(self, painter: QPainter, drawn: Drawn, piece: Piece) -> None:
        e, ink = self._e, self.colour(drawn.mark)
        fat = self._fat * (CHOSEN_PEN if drawn.chosen else 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if drawn.mark.category is Category.UNNAMED_SOURCE:
            painter.setPen(QPen(ink, 0.066 * e * fat))
            painter.drawPath(box_outline(piece, box_rect(piece, e, self._grid), e))
            return
        y = axis(piece, e, lowered=drawn.lowered)
        if drawn.mark.category is Category.LOADED_LANGUAGE:
            painter.setPen(_round_pen(ink, 0.071 * e * fat))
            painter.drawPath(wave(piece, e, y))
        else:
            dot = 0.115 * e * fat**0.5
            painter.setPen(_round_pen(ink, dot))
            painter.drawPoints(dots(piece, e, dot, y))

    def _paint_ends(self, painter: QPainter, drawn: Drawn, piece: Piece) -> None:
        """The ends of a person's own mark, in the manner of the category's line."""
        e, ink = self._e, self.colour(drawn.mark)
        fat = self._fat * (OWN_CHOSEN_PEN if drawn.chosen else 1.0)
        rect = own_rect(piece, e, self._grid)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, side in ends(piece, rect):
            if drawn.mark.category is Category.HEDGE:
                painter.setPen(_round_pen(ink, DOT * e * fat))
                painter.drawPoints(dotted_end(x, rect, DOT * e * fat))
                continue
            painter.setPen(_round_pen(ink, OWN_PEN * e * fat))
            shape = square_end if drawn.mark.category is Category.UNNAMED_SOURCE else waved_end
            painter.drawPath(shape(x, side, rect, e))


def letter_font(size: float) -> QFont:
    """The face of the letters that name the marks."""
    font = QFont(SANS)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _round_pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _reading_order(drawn: Drawn) -> tuple[float, int, bool]:
    """From left to right; where marks begin together the longer, then the box, which holds the other line."""
    return drawn.pieces[0].left, -len(drawn.mark.span), drawn.mark.category is not Category.UNNAMED_SOURCE


def _is_own(drawn: Drawn) -> bool:
    return drawn.mark.own


def _layer(latest: Category | None, drawn: Drawn) -> tuple[bool, bool, bool, bool]:
    """How high a tint lies: the chosen mark's on top, then boxes, then the category that was switched on last.

    A person's mark gives its tint only where the program's marks leave room.
    """
    mark = drawn.mark
    return drawn.chosen, not mark.own, mark.category is Category.UNNAMED_SOURCE, mark.category is latest
