"""The shapes of the marks: box, wave, dots. Lengths are in e, the font size of the body text (LOOK.md, Marks)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from reader.model.span import Span

NO_PAUSE_BEFORE = frozenset(",.;:!?)]")
"""Signs that a box must not touch: it ends flush before them."""

OPENING = frozenset("“‘«„([")
"""Signs behind which a person's mark begins inside the words, so that its end does not touch them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What one line of text shows of a mark.

    `left` to `right` are the words without trailing space, `baseline` is the line's, `em` the words' own font size.
    A piece that is not `first` or not `last` is cut by a line break on that side. `flush`: a comma or the like follows;
    `opened`: an opening quotation mark or bracket stands before.
    """

    left: float
    right: float
    baseline: float
    em: float
    first: bool = True
    last: bool = True
    flush: bool = False
    opened: bool = False

    def moved(self, x: float, y: float) -> "Piece":
        return replace(self, left=self.left + x, right=self.right + x, baseline=self.baseline + y)


@dataclass(frozen=True, slots=True)
class Grid:
    """Snaps edges to half device pixels, so that upright and level lines stay sharp."""

    ratio: float = 1.0

    def snap(self, value: float) -> float:
        return (round(value * self.ratio - 0.5) + 0.5) / self.ratio


def box_rect(piece: Piece, e: float, grid: Grid) -> QRectF:
    """The box around a piece: a little outside the words, flush before a comma, to the very end at a line break."""
    left = grid.snap(piece.left - 0.07 * e) if piece.first else piece.left
    right = grid.snap(piece.right + (-0.02 if piece.flush else 0.07) * e) if piece.last else piece.right
    top, bottom = grid.snap(piece.baseline - 0.79 * piece.em), grid.snap(piece.baseline + 0.29 * piece.em)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def box_outline(piece: Piece, rect: QRectF, e: float) -> QPainterPath:
    """The line of a box. A side that a line break cuts stays open, with square corners."""
    radius = 0.16 * e
    if piece.first and piece.last:
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        return path
    if piece.first or piece.last:
        return _open_box(rect, radius, mirrored=piece.last)
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.topRight())
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.bottomRight())
    return path


def _open_box(rect: QRectF, radius: float, *, mirrored: bool) -> QPainterPath:
    """Three sides of a box, open on the right; mirrored: on the left."""
    closed, opened, inward = (rect.right(), rect.left(), -radius) if mirrored else (rect.left(), rect.right(), radius)
    path = QPainterPath(QPointF(opened, rect.top()))
    path.lineTo(closed + inward, rect.top())
    path.quadTo(closed, rect.top(), closed, rect.top() + radius)
    path.lineTo(closed, rect.bottom() - radius)
    path.quadTo(closed, rect.bottom(), closed + inward, rect.bottom())
    path.lineTo(opened, rect.bottom())
    return path


def word_rect(piece: Piece, e: float) -> QRectF:
    """The tint behind loaded and hedged words."""
    top, bottom = piece.baseline - 0.76 * piece.em, piece.baseline + 0.30 * piece.em
    return QRectF(QPointF(piece.left - 0.05 * e, top), QPointF(piece.right + 0.05 * e, bottom))


def axis(piece: Piece, e: float, *, lowered: bool) -> float:
    """The height at which a wave or dots run; lowered where they stand under another line."""
    return piece.baseline + 0.17 * piece.em + (0.22 if lowered else 0.05) * e


def wave(piece: Piece, e: float, y: float) -> QPainterPath:
    """Half waves of about 0.19 e, 0.075 e high on each side of the axis."""
    count = max(2, round((piece.right - piece.left) / (0.19 * e)))
    step, height = (piece.right - piece.left) / count, 0.15 * e
    path = QPainterPath(QPointF(piece.left, y))
    for number in range(count):
        x = piece.left + number * step
        path.quadTo(x + step / 2, y + (height if number % 2 else -height), x + step, y)
    return path


def dots(piece: Piece, e: float, dot: float, y: float) -> list[QPointF]:
    """The middles of dots about 0.25 e apart, the first and the last at the ends of the words."""
    width = piece.right - piece.left
    count = max(2, round(width / (0.25 * e)))
    step = (width - dot) / (count - 1)
    return [QPointF(piece.left + dot / 2 + number * step, y) for number in range(count)]


def overlapping(one: Span, others: list[Span]) -> bool:
    return any(one.overlaps(other) for other in others)
