"""Draws one tick of the ruler in its lane."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.gui.look import Look
from reader.gui.mark_painter import ROLES
from reader.gui.mark_shapes import Grid
from reader.gui.ticks import Cluster
from reader.model.report import Category


class TickPainter:
    """A box, a wave or two dots, longer for a cluster; a bar for the person's own."""

    def __init__(self, painter: QPainter, look: Look, grid: Grid) -> None:
        self._painter = painter
        self._look = look
        self._grid = grid

    def paint(self, category: Category | None, cluster: Cluster, *, filled: bool = False) -> None:
        if category is None:
            self._bar(cluster, filled)
            return
        ink = self._look.colour(f"{ROLES[category]}_line")
        if category is Category.UNNAMED_SOURCE:
            self._box(ink, cluster, filled)
        elif category is Category.LOADED_LANGUAGE:
            self._wave(ink, cluster, filled)
        else:
            self._dots(ink, cluster, filled)

    def _bar(self, cluster: Cluster, filled: bool) -> None:
        px = self._look.px
        width, top = px(5 if filled else 2.5), cluster.top - px(4)
        self._painter.fillRect(
            QRectF(px(1), top, width, px(8) + cluster.bottom - cluster.top), self._look.colour("text")
        )

    def _box(self, ink: QColor, cluster: Cluster, filled: bool) -> None:
        px = self._look.px
        rect = QRectF(px(4.5), self._grid.snap(cluster.top - px(3)), px(7), px(6) + cluster.bottom - cluster.top)
        self._painter.setPen(QPen(ink, px(1.5)))
        self._painter.setBrush(ink if filled else self._look.colour("unnamed_tint"))
        self._painter.drawRoundedRect(rect, px(1.5), px(1.5))

    def _wave(self, ink: QColor, cluster: Cluster, filled: bool) -> None:
        px = self._look.px
        pen = QPen(ink, px(2.6 if filled else 1.6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        y = cluster.top
        while y <= cluster.bottom + 0.1:
            steps = ((13.5, 1.5), (15.5, -1.5), (17.5, 1.5), (19.5, -1.5))
            self._painter.drawPolyline(QPolygonF([QPointF(px(x), y + px(dy)) for x, dy in steps]))
            y += px(3.5)

    def _dots(self, ink: QColor, cluster: Cluster, filled: bool) -> None:
        px = self._look.px
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        radius, y = px(2.0 if filled else 1.3), cluster.top
        while y <= cluster.bottom + 0.1:
            for x in (22.3, 25.8):
                self._painter.drawEllipse(QPointF(px(x), y), radius, radius)
            y += px(3.5)
