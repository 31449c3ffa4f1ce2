"""A report on paper: all its pages, painted on a printer, into a PDF or as a small picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF
from PySide6.QtGui import QPainter

from reader.gui.marks import marks_of, own_marks_of
from reader.gui.paper.article_pages import ArticlePages
from reader.gui.paper.outline_pages import OutlinePages
from reader.gui.paper.page_breaks import Band
from reader.gui.paper.page_frame import PageFrame, legend_entries
from reader.gui.paper.painted_pages import PaintedPages
from reader.gui.paper.sheet_size import PaperLook, SheetSize
from reader.model.outline import Part
from reader.model.remarks import Remarks
from reader.model.report import Category, Report

_NONE = Remarks()


@dataclass(frozen=True, slots=True)
class _Page:
    """One page: a band of the article, or of what stands behind it."""

    band: Band
    is_article: bool


class Printout(PaintedPages):
    """The pages of a report for sheets of one size; `parts` follow the article on pages of their own.

    `latest` is the category that was switched on last and gives the tint where marks overlap. Of the
    `remarks` the person's own marks are drawn.
    """

    def __init__(
        self,
        look: PaperLook,
        sheet: SheetSize,
        report: Report,
        parts: Iterable[Part] = (),
        latest: Category | None = None,
        remarks: Remarks = _NONE,
    ) -> None:
        super().__init__(sheet)
        self._look = look
        body, marks = sheet.body, marks_of(report)
        marks += own_marks_of(remarks, len(marks))
        foot = QCoreApplication.translate(
            "Paper", "Marked by Sourcelight. Marks show how sources are handled, not whether the text is true."
        )
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        title = report.article.shown_title.replace("\n", " ")
        self._frame = PageFrame(self._look, legend_entries(marks), title, foot, day)
        self._article = ArticlePages(self._look, report.article, marks, body.width(), latest)
        self._outline = OutlinePages(self._look, parts, body.width())
        self._pages = [*self._article_pages(body), *self._outline_pages(body)]

    @property
    def count(self) -> int:
        return len(self._pages)

    def paint_page(self, painter: QPainter, number: int, width: float) -> None:
        """Paint a page, counted from 1, at the painter's origin and `width` of its pixels wide."""
        page, body = self._pages[number - 1], self._sheet.body
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / self._sheet.width, width / self._sheet.width)
        self._frame.paint(painter, body, number, self.count, legend=page.is_article)
        painter.translate(body.left(), body.top() + self._frame.head_height(number))
        if page.is_article:
            self._article.paint(painter, page.band, self._sheet.left_margin)
        else:
            self._outline.paint(painter, page.band)
        painter.restore()

    def _article_pages(self, body: QRectF) -> list[_Page]:
        first, later = (self._room(body, number, legend=True) for number in (1, 2))
        return [_Page(band, is_article=True) for band in self._article.bands(later, first)]

    def _outline_pages(self, body: QRectF) -> list[_Page]:
        room = self._room(body, 2, legend=False)
        return [_Page(band, is_article=False) for band in self._outline.bands(room)]

    def _room(self, body: QRectF, number: int, *, legend: bool) -> float:
        return body.height() - self._frame.head_height(number) - self._frame.foot_height(legend=legend)
