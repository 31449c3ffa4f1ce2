"""A small picture of the first page as it would come out of the printer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look
from reader.gui.paper.painted_pages import PaintedPages

WIDTH = 340


class PagePreview(QWidget):
    """Shows one page of a printout, white as paper in every theme; nothing while there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._printout: PaintedPages | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_printout(self, printout: PaintedPages | None) -> None:
        self._printout = printout
        pages = printout.count if printout is not None else 0
        self.setAccessibleName(self.tr("Picture of the first of %n page(s)", "", pages) if pages else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._look.whole(WIDTH)
        return QSize(width, round(width * self._printout.proportion) if self._printout is not None else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._printout is None or self._printout.count == 0:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._printout.paint_page(painter, 1, self.width())
        painter.setPen(self._look.colour("hairline"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
