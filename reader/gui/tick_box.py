"""A box to tick, as large as the type beside it: Qt's own stays small when the type grows."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import paint_ring

TICK = 18
GAP, HEIGHT = 8, 34
_TICK = ((0.24, 0.52), (0.42, 0.69), (0.76, 0.30))
"""The corners of the tick, in parts of the box."""


class TickBox(QCheckBox):
    """The box at the left, its words beside it; all of it can be clicked."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words) + self._look.whole(TICK + GAP + 4), self._look.whole(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 # Qt's name
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, x = self._look.px(TICK), self._look.px(2)
        paint_tick(painter, self._look, QPointF(x, self.height() / 2), is_on=self.isChecked())
        painter.setPen(self._look.colour("text" if self.isEnabled() else "text_dimmed"))
        words = QRectF(self.rect()).adjusted(x + side + self._look.px(GAP), 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            paint_ring(painter, self._look, QRectF(self.rect()))
        painter.end()

    def _dress(self) -> None:
        self.setFont(self._look.font(Use.BASE))
        self.updateGeometry()
        self.update()


def paint_tick(painter: QPainter, look: Look, left_middle: QPointF, *, is_on: bool) -> None:
    """Draw the box with its left edge's middle at a point, filled and ticked where it is on."""
    size, colour = look.px(TICK), look.colour("text_secondary")
    box = QRectF(left_middle.x(), left_middle.y() - size / 2, size, size).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(colour, look.px(1.5)))
    painter.setBrush(colour if is_on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, size * 0.22, size * 0.22)
    if is_on:
        pen = QPen(look.colour("page"), look.px(1.8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
        painter.drawPolyline(points)
