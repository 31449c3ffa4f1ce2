"""Pages that can be painted: on a printer, into a PDF, or one of them as a small picture."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from reader.gui.paper.sheet_size import SheetSize

PDF_DOTS_AN_INCH = 1200


class PaintedPages:
    """Pages for sheets of one size. Subclasses say how many there are and paint one."""

    def __init__(self, sheet: SheetSize) -> None:
        self._sheet = sheet

    @property
    def count(self) -> int:
        raise NotImplementedError(type(self).__name__)

    def paint_page(self, painter: QPainter, number: int, width: float) -> None:
        """Paint a page, counted from 1, at the painter's origin and `width` of its pixels wide."""
        raise NotImplementedError(type(self).__name__)

    @property
    def proportion(self) -> float:
        """How much higher a page is than wide."""
        return self._sheet.height / self._sheet.width

    def paint_all(self, device: QPagedPaintDevice, first: int = 1, last: int = 0) -> bool:
        """Paint the pages from `first` to `last` (0: the end) on a device whose pages have no margins.

        Says whether the device took them all.
        """
        painter = QPainter()
        if not painter.begin(device):
            return False
        for number in range(first, min(last or self.count, self.count) + 1):
            if number > first and not device.newPage():
                painter.end()
                return False
            self.paint_page(painter, number, device.width())
        return painter.end()


def pdf_of(pages: PaintedPages, layout: QPageLayout, title: str) -> bytes:
    """Pages for sheets of that layout as a PDF file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout)
    writer.setResolution(PDF_DOTS_AN_INCH)
    writer.setTitle(title)
    writer.setCreator("Sourcelight")
    pages.paint_all(writer)
    buffer.close()
    return bytes(content.data())
