"""The article's column on a worksheet: the text without marks, its lines counted for everybody to refer to."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter

from reader.gui.article_document import ArticleDocument
from reader.gui.paper.page_breaks import Band, bands, strips_of
from reader.gui.paper.sheet_size import PaperLook
from reader.gui.paper.text_band import paint_text, paper_document
from reader.model.article import Article, BlockKind
from reader.model.span import Span

COUNTED = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PULL_QUOTE})


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the column: its number, from 1, its edges from the column's top, its words in the article.

    `opens` says that a paragraph begins with it.
    """

    number: int
    top: float
    bottom: float
    span: Span
    opens: bool


class NumberedText:
    """One article laid out for a column of that width. Headline and byline are not counted."""

    def __init__(self, look: PaperLook, article: Article, width: float) -> None:
        self._look, self._article = look, article
        self._document = paper_document()
        self._shown = ArticleDocument(self._document, look)
        self._shown.show(article, QLocale())
        self._document.setTextWidth(width)
        self.lines = tuple(self._counted())

    def bands(self, height: float, first_height: float) -> list[Band]:
        """What each page shows of the column."""
        return bands(strips_of(self._document, self._shown.kept_with_next()), height, first_height)

    def paint(self, painter: QPainter, band: Band) -> None:
        painter.save()
        painter.translate(0, -band[0])
        painter.setClipRect(0, int(band[0]), int(self._document.textWidth()) + 1, int(band[1] - band[0]) + 1)
        paint_text(painter, self._document, band)
        painter.restore()

    def line_at(self, position: int) -> TextLine | None:
        """The counted line in which a position of the article stands."""
        return next((line for line in self.lines if line.span.start <= position < line.span.end), None)

    def paragraph_of(self, line: TextLine) -> TextLine:
        """The line with which the paragraph of a line begins."""
        return next(found for found in reversed(self.lines[: line.number]) if found.opens)

    def _counted(self) -> Iterator[TextLine]:
        number = 0
        for at, block in enumerate(self._shown.blocks):
            if block.kind not in COUNTED:
                continue
            shown = self._shown.block_at(at)
            top = self._document.documentLayout().blockBoundingRect(shown).top()
            for row in range(shown.layout().lineCount()):
                line, number = shown.layout().lineAt(row), number + 1
                start, end = (
                    shown.position() + offset for offset in (line.textStart(), line.textStart() + line.textLength())
                )
                span = Span(self._shown.offsets.to_article(start), self._shown.offsets.to_article(end))
                yield TextLine(number, top + line.y(), top + line.y() + line.height(), span, row == 0)
