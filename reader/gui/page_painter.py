"""Paints what is on one screen of the article: lit words, tints, lines, letters and the labels of a lit attribution."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.gui.attribution_light import LitSpan
from reader.gui.look import Look, Use
from reader.gui.mark_painter import Drawn, Letters, MarkPainter, PlacedLetter, letter_font
from reader.gui.mark_shapes import Piece
from reader.model.report import Category

LABEL_SIZE: Final = 0.70
LABEL_ABOVE: Final = 0.90


@dataclass(frozen=True, slots=True)
class Scene:
    """The marks and lit words on the screen, with the column they stand in."""

    drawn: list[Drawn]
    lit: list[tuple[LitSpan, tuple[Piece, ...]]]
    column: QRectF
    letters: Letters
    latest: Category | None


class PagePainter:
    """One look, one size: made anew for each painting, for that costs nothing."""

    def __init__(self, look: Look, ratio: float) -> None:
        self._look = look
        self._e = look.whole(Use.ARTICLE.size)
        self._marks = MarkPainter(look, self._e, ratio)

    def paint_under(self, painter: QPainter, scene: Scene) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for lit, pieces in scene.lit:
            painter.setBrush(self._look.colour(lit.role))
            for piece in pieces:
                painter.drawRoundedRect(self._lit_rect(piece), 0.12 * self._e, 0.12 * self._e)
        self._marks.paint_under(painter, scene.drawn, scene.latest)

    def paint_over(self, painter: QPainter, scene: Scene) -> None:
        self._marks.paint_lines(painter, scene.drawn)
        self._marks.paint_letters(painter, self.letters(scene), scene.letters)
        painter.setFont(letter_font(LABEL_SIZE * self._e))
        painter.setPen(self._look.colour("accent"))
        for lit, pieces in scene.lit:
            if lit.label and pieces:
                painter.drawText(QPointF(pieces[0].left, pieces[0].baseline - LABEL_ABOVE * self._e), lit.label)

    def letters(self, scene: Scene) -> list[PlacedLetter]:
        if scene.letters is Letters.MARGIN:
            return self._marks.margin_letters(scene.drawn, scene.column, scene.column.left())
        return self._marks.letters_at_marks(scene.drawn)

    def letter_target(self, letter: PlacedLetter) -> QRectF:
        """Where a press means the letter: as wide as letters stand apart, as high as a line."""
        middle, half = letter.square.center(), 0.34 * self._e
        tall = letter.square.height() / 2 + 0.25 * self._e
        return QRectF(middle.x() - half, middle.y() - tall, 2 * half, 2 * tall)

    def covers(self, pieces: tuple[Piece, ...], x: float, y: float) -> bool:
        """Whether a place is on the marked words, a wave below them included."""
        return any(
            piece.left - 0.07 * self._e <= x <= piece.right + 0.07 * self._e
            and piece.baseline - 0.79 * piece.em <= y <= piece.baseline + 0.42 * piece.em
            for piece in pieces
        )

    def at_end(self, pieces: tuple[Piece, ...], x: float, y: float) -> bool:
        """Whether a place is on one of the ends of a person's own mark."""
        return self.covers(pieces, x, y) and any(
            (piece.first and abs(x - piece.left) <= 0.3 * self._e)
            or (piece.last and abs(x - piece.right) <= 0.3 * self._e)
            for piece in pieces
        )

    def _lit_rect(self, piece: Piece) -> QRectF:
        width = piece.right - piece.left
        return QRectF(
            piece.left - 0.05 * self._e, piece.baseline - 0.79 * piece.em, width + 0.1 * self._e, 1.08 * piece.em
        )
