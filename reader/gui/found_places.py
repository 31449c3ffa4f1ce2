"""Paints what was found under the words: a tint for every place, and a ring around the current one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.gui.look import Look, Use
from reader.gui.mark_index import Spans
from reader.gui.mark_shapes import Piece
from reader.gui.page_geometry import PageGeometry
from reader.model.span import Span

ABOVE, BELOW, BESIDE = 0.86, 0.36, 0.14
"""How far a place reaches around its words: a little further than a mark, so that both can be seen."""
RING = 0.13
"""The pen of the ring, in the body text's font size; twice as thick as a box of a mark."""


class FoundPlaces:
    """The places and which one is current; the marks over them stay as they are."""

    def __init__(self, places: tuple[Span, ...] = (), current: Span | None = None) -> None:
        self._places, self._current = Spans(places), current

    def paint(self, painter: QPainter, look: Look, geometry: PageGeometry, seen: Span) -> None:
        """Paint those that are on the screen."""
        e = look.whole(Use.ARTICLE.size)
        for place in self._places.touching(seen):
            is_current = place == self._current
            painter.setPen(QPen(look.colour("accent"), RING * e if is_current else 1))
            painter.setBrush(look.colour("accent_tint"))
            if not is_current and not look.is_high_contrast:
                painter.setPen(Qt.PenStyle.NoPen)
            for piece in geometry.pieces(place):
                painter.drawRoundedRect(_around(piece, e), 0.16 * e, 0.16 * e)


def _around(piece: Piece, e: float) -> QRectF:
    top, bottom = piece.baseline - ABOVE * piece.em, piece.baseline + BELOW * piece.em
    return QRectF(piece.left - BESIDE * e, top, piece.right - piece.left + 2 * BESIDE * e, bottom - top)
