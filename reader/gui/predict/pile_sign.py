"""The sign of a pile: the program's thin outline, a person's two ends, or the ends on the outline."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look

WIDTH, HEIGHT, FOOT = 26, 18, 5
OUTLINE, ENDS = 1.3, 2.2


class PileSign(QWidget):
    """26 x 18 at 100 %; the name beside it says the same."""

    def __init__(self, look: Look, *, own: bool, program: bool) -> None:
        super().__init__()
        self._look, self._own, self._program = look, own, program
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(WIDTH), self._look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, ink = self._look.px, self._look.colour("text")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(px(1.5), px(1.5), -px(1.5), -px(1.5))
        if self._program:
            painter.setPen(QPen(ink, px(OUTLINE)))
            painter.drawRoundedRect(box, px(2.5), px(2.5))
        if self._own:
            painter.setPen(QPen(ink, px(ENDS), Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            for x, foot in ((box.left(), px(FOOT)), (box.right(), -px(FOOT))):
                corners = ((x + foot, box.top()), (x, box.top()), (x, box.bottom()), (x + foot, box.bottom()))
                painter.drawPolyline([QPointF(*corner) for corner in corners])
        painter.end()
