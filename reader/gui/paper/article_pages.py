"""The article's pages: its text in a column with the marks laid over it, as in the window, letters in the margin."""

from typing import Final

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter

from reader.gui.article_document import ArticleDocument
from reader.gui.look import Use
from reader.gui.mark_index import MarkIndex, Shown
from reader.gui.mark_painter import Drawn, Letters, MarkPainter, stacked
from reader.gui.marks import Mark
from reader.gui.page_geometry import PageGeometry
from reader.gui.paper.page_breaks import Band, bands, strips_of
from reader.gui.paper.sheet_size import PaperLook
from reader.gui.paper.text_band import paint_text, paper_document
from reader.model.article import Article
from reader.model.report import Category

_HANGING: Final = 0.2
"""How far a line under two others may hang out of its line of text, in e; the next line's letters begin lower."""


class ArticlePages:
    """One article laid out for a column of that width. Coordinates begin at the column's upper left corner."""

    def __init__(
        self, look: PaperLook, article: Article, marks: tuple[Mark, ...], width: float, latest: Category | None = None
    ) -> None:
        self._look, self._index, self._latest = look, MarkIndex(marks), latest
        self._document = paper_document()
        self._shown = ArticleDocument(self._document, look)
        self._shown.show(article, QLocale())
        self._document.setTextWidth(width)
        self._geometry = PageGeometry(self._document, self._shown)

    def bands(self, height: float, first_height: float) -> list[Band]:
        """What each page shows of the column, for a first page and further ones of these heights."""
        return bands(strips_of(self._document, self._shown.kept_with_next()), height, first_height)

    def paint(self, painter: QPainter, band: Band, margin: float) -> None:
        """Paint a band of the column at the painter's origin, and the letters within `margin` to the left of it."""
        top, bottom = band
        drawn = self._drawn(band)
        marks = MarkPainter(self._look, self._look.whole(Use.ARTICLE.size))
        painter.save()
        painter.translate(0, -top)
        column = QRectF(0, top, self._document.textWidth(), bottom - top)
        hanging = _HANGING * self._look.px(Use.ARTICLE.size)
        painter.setClipRect(QRectF(-margin, top, margin + 2 * self._document.textWidth(), bottom - top + hanging))
        marks.paint_under(painter, drawn, self._latest)
        paint_text(painter, self._document, band)
        marks.paint_lines(painter, drawn)
        marks.paint_letters(painter, marks.margin_letters(drawn, column, margin), Letters.MARGIN)
        painter.restore()

    def _drawn(self, band: Band) -> list[Drawn]:
        seen = self._geometry.span_between(*band)
        touching = self._index.touching(seen, Shown())
        return stacked([Drawn(mark, pieces) for mark in touching if (pieces := self._geometry.pieces(mark.span))])
