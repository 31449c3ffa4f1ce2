"""The foot of the panel: the way to "Now leave the page"."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reader.gui.icons import paint_icon
from reader.gui.look import Look, Use
from reader.gui.panel.door import Door
from reader.gui.panel.page import SIDE
from reader.gui.panel.typeset import Typeset

HEIGHT = 56


class LeaveFoot(Door):
    """56 high, with the one hairline of the window above it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._title = self.tr("Now leave the page")
        self._count = ""
        self.has_questions = False
        self.show_count(0)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        self._count = self.tr("%n question(s)", "", count)
        self.setAccessibleName(f"{self._title}, {self._count}")
        self.has_questions = count > 0
        self.setVisible(self.has_questions)
        self.update()

    def height_for(self, width: float) -> float:  # noqa: ARG002 # one line on any width
        return self.look.px(HEIGHT)

    def paint_hover(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.look.colour("control"))

    def paint(self, painter: QPainter) -> None:
        look, px = self.look, self.look.px
        middle, quiet = self.height() / 2, look.colour("text_secondary")
        painter.fillRect(QRectF(0, 0, self.width(), 1), look.colour("hairline"))
        paint_icon(painter, "leave", QRectF(px(SIDE), middle - px(10), px(20), px(20)), quiet)
        arrow = self.width() - px(SIDE + 18)
        paint_icon(painter, "next", QRectF(arrow, middle - px(9), px(18), px(18)), quiet)
        count = Typeset(self._count, look, Use.BASE, self.width(), on_one_line=True)
        count_at = arrow - px(12) - count.width
        count.draw(painter, count_at, middle - count.height / 2, quiet)
        room = count_at - px(SIDE + 32 + 8)
        title = Typeset(self._title, look, Use.SECTION, room, on_one_line=True)
        title.draw(painter, px(SIDE + 32), middle - title.height / 2, look.colour("text"))
