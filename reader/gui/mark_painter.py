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
    waves = [drawn.mark.span for drawn in all_drawn if drawn.mark.category is Category.LOADED_LANGUAGE]
    return [replace(drawn, lowered=True) if _runs_into(drawn.mark, waves) else drawn for drawn in all_drawn]


def _runs_into(mark: Mark, waves: list[Span]) -> bool:
    return mark.category is Category.HEDGE and overlapping(mark.span, waves)


class MarkPainter:
    """Paints marks at one size: `e` is the font size of the body text in pixels."""

    def __init__(self, look: Look, e: float, ratio: float = 1.0) -> None:
        self._look = look
        self._e = e
        self._grid = Grid(ratio)
        self._fat = HIGH_CONTRAST_PEN if look.is_high_contrast else 1.0

    def colour(self, mark: Mark) -> QColor:
        """The colour of the mark's line and letter."""
        return self._look.colour(f"{ROLES[mark.category]}_line")

    def paint_under(self, painter: QPainter, all_drawn: Iterable[Drawn], latest: Category | None = None) -> None:
        """Lay the tints. Where marks overlap, a box keeps its own and the category switched on last gives the rest."""
        painter.setPen(Qt.PenStyle.NoPen)
        tinted = (
            drawn for drawn in all_drawn if drawn.chosen or not (drawn.mark.quoted or self._look.is_high_contrast)
        )
        for drawn in sorted(tinted, key=partial(_layer, latest)):
            painter.setOpacity(DIMMED_OPACITY if drawn.dimmed else 1.0)
            painter.setBrush(self._tint(drawn))
            for piece in drawn.pieces:
                self._paint_tint(painter, drawn.mark, piece)
        painter.setOpacity(1.0)

    def paint_lines(self, painter: QPainter, all_drawn: Iterable[Drawn]) -> None:
        """Draw box, wave or dots over the words."""
        for drawn in all_drawn:
            painter.setOpacity(DIMMED_OPACITY if drawn.dimmed else 1.0)
            for piece in drawn.pieces:
                self._paint_line(painter, drawn, piece)
        painter.setOpacity(1.0)

    def margin_letters(self, all_drawn: Iterable[Drawn], column: float, room: float) -> list[PlacedLetter]:
        """Letters beside the column that starts at `column`, in reading order, outer mark first.

        They move together where a line has more of them than `room` pixels hold.
        """
        rows: dict[int, list[Drawn]] = {}
        for drawn in all_drawn:
            rows.setdefault(round(drawn.pieces[0].baseline), []).append(drawn)
        return [letter for row in rows.values() for letter in self._row(row, column, room)]

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

    def _row(self, row: list[Drawn], column: float, room: float) -> list[PlacedLetter]:
        """The letters of one line, placed from the right."""
        e, side, placed = self._e, 0.92 * self._e, []
        step, first = self._spread(len(row), room - 0.26 * e)
        x, beside_chosen = column - first, False
        for number, drawn in enumerate(sorted(row, key=_reading_order, reverse=True)):
            if number and (drawn.chosen or beside_chosen):
                x -= 0.18 * e
            baseline = drawn.pieces[0].baseline
            placed.append(PlacedLetter(drawn, QRectF(x - side / 2, baseline - 0.72 * e, side, side), baseline))
            x, beside_chosen = x - step, drawn.chosen
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


def _layer(latest: Category | None, drawn: Drawn) -> tuple[bool, bool, bool]:
    """How high a tint lies: the chosen mark's on top, then boxes, then the category that was switched on last."""
    category = drawn.mark.category
    return drawn.chosen, category is Category.UNNAMED_SOURCE, category is latest
