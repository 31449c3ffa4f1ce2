"""The shapes of a person's own marks: both ends of the box, in ink. Lengths are in e (LOOK.md, In class)."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from reader.gui.mark_shapes import Grid, Piece

PEN = 0.095
CHOSEN_PEN = 1.35
DOT = 0.132
FOOT = 0.24
WAVES, DOTS = 5, 5


def own_rect(piece: Piece, e: float, grid: Grid) -> QRectF:
    """The ground of a piece: as high as the box; its ends step inside beside signs that they must not touch."""
    before = -0.03 * e if piece.opened else 0.07 * e
    after = -0.05 * e if piece.flush else 0.07 * e
    left = grid.snap(piece.left - before) if piece.first else piece.left
    right = grid.snap(piece.right + after) if piece.last else piece.right
    top, bottom = grid.snap(piece.baseline - 0.79 * piece.em), grid.snap(piece.baseline + 0.29 * piece.em)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def ends(piece: Piece, rect: QRectF) -> list[tuple[float, int]]:
    """Where the ends of the mark stand in this piece: x, and 1 for a left end or -1 for a right one."""
    return [(rect.left(), 1)] * piece.first + [(rect.right(), -1)] * piece.last


def square_end(x: float, side: int, rect: QRectF, e: float) -> QPainterPath:
    """An upright with feet that point to the words."""
    path = QPainterPath(QPointF(x + side * FOOT * e, rect.top()))
    path.lineTo(x, rect.top())
    path.lineTo(x, rect.bottom())
    path.lineTo(x + side * FOOT * e, rect.bottom())
    return path


def waved_end(x: float, side: int, rect: QRectF, e: float) -> QPainterPath:
    """Five half waves, 0.075 e high on each side."""
    path, step = QPainterPath(QPointF(x, rect.top())), rect.height() / WAVES
    for number in range(WAVES):
        y = rect.top() + number * step
        path.quadTo(x + (side if number % 2 else -side) * 0.15 * e, y + step / 2, x, y + step)
    return path


def dotted_end(x: float, rect: QRectF, dot: float) -> list[QPointF]:
    """The middles of five dots, the first and the last at the corners."""
    step = (rect.height() - dot) / (DOTS - 1)
    return [QPointF(x, rect.top() + dot / 2 + number * step) for number in range(DOTS)]
