"""Pages of headings, sentences and tables without an article: a student's answers, a teacher's sheet."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QPainter

from reader.gui.paper.outline_pages import OutlinePages
from reader.gui.paper.page_frame import PageFrame
from reader.gui.paper.painted_pages import PaintedPages
from reader.gui.paper.sheet_size import PaperLook, SheetSize
from reader.model.outline import Part


class OutlinePrintout(PaintedPages):
    """Parts on pages with a title from the second on, a foot with the day, and page numbers."""

    def __init__(self, sheet: SheetSize, parts: Iterable[Part], title: str, foot: str) -> None:
        super().__init__(sheet)
        look, day = PaperLook(), QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        self._frame = PageFrame(look, (), title, foot, day)
        self._outline = OutlinePages(look, parts, sheet.body.width())
        room = sheet.body.height() - self._frame.head_height(2) - self._frame.foot_height(legend=False)
        self._bands = self._outline.bands(room)

    @property
    def count(self) -> int:
        return len(self._bands)

    def text(self) -> str:
        """All that stands on the pages."""
        return "\n".join(self._outline.text_between(*band) for band in self._bands)

    def paint_page(self, painter: QPainter, number: int, width: float) -> None:
        body = self._sheet.body
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / self._sheet.width, width / self._sheet.width)
        self._frame.paint(painter, body, number, self.count, legend=False)
        painter.translate(body.left(), body.top() + self._frame.head_height(number))
        self._outline.paint(painter, self._bands[number - 1])
        painter.restore()
