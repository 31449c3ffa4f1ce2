"""Where the article's words stand on the page, in pixels from the document's upper left corner."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument

from reader.gui.article_document import ArticleDocument
from reader.gui.line_pieces import Stretch, pieces_of
from reader.gui.mark_shapes import NO_PAUSE_BEFORE, OPENING, Piece
from reader.model.span import Span


class PageGeometry:
    """Answers from Qt's layout and remembers the answers until `forget`, which every new layout asks for."""

    def __init__(self, document: QTextDocument, shown: ArticleDocument) -> None:
        self._document = document
        self._shown = shown
        self._pieces: dict[Span, tuple[Piece, ...]] = {}

    def forget(self) -> None:
        self._pieces.clear()

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """One piece for each line that the span touches."""
        found = self._pieces.get(span)
        if found is None:
            found = self._pieces[span] = self._find(span)
        return found

    def point_at(self, x: float, y: float) -> int:
        """The article position nearest to a place on the page."""
        hit = self._document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)
        return self._shown.offsets.to_article(max(hit, 0))

    def span_between(self, top: float, bottom: float) -> Span:
        """The text of the lines between two heights, and a little more."""
        first, last = self.point_at(0, top), self.point_at(1e6, bottom)
        return Span(max(first - 1, 0), last + 1)

    def line_top(self, point: int) -> float:
        """The upper edge of the line at an article position."""
        number = self._shown.offsets.block_of(point)
        if number < 0:
            return 0.0
        block = self._shown.block_at(number)
        top = self._document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(self._shown.offsets.to_document(point) - block.position())
        return top + line.y() if line.isValid() else top

    def block_tops(self) -> list[tuple[float, float]]:
        """The upper edge and the height of each block of the article; makes Qt lay out the whole text."""
        layout, block = self._document.documentLayout(), self._shown.block_at(0)
        found = []
        for _ in self._shown.blocks:
            rect = layout.blockBoundingRect(block)
            found.append((rect.top(), rect.height()))
            block = block.next()
        return found

    def _find(self, span: Span) -> tuple[Piece, ...]:
        found: list[Piece] = self._in_dateline(span)
        for number, part in self._shown.parts(span):
            block = self._shown.block_at(number)
            self._document.documentLayout().blockBoundingRect(block)  # lays the text out as far as this block
            start, end = self._shown.offsets.to_document_span(part)
            origin, layout, before = block.layout().position(), block.layout(), block.position()
            text, em = self._shown.article.text, self._shown.em_at(number)
            flush = text[part.end : part.end + 1] in NO_PAUSE_BEFORE
            opened = text[max(part.start - 1, 0) : part.start] in OPENING
            words = Stretch(start - before, end - before, em, flush, opened)
            ends = _WordEnds(self._shown, before)
            found += [piece.moved(origin.x(), origin.y()) for piece in pieces_of(layout, words, ends)]
        return tuple(found)

    def _in_dateline(self, span: Span) -> list[Piece]:
        block, found = self._document.firstBlock(), list[Piece]()
        for start, end in self._shown.in_dateline(span):
            self._document.documentLayout().blockBoundingRect(block)  # lays it out
            origin, words = block.layout().position(), Stretch(start, end, self._shown.dateline_em)
            pieces = pieces_of(block.layout(), words, _WordEnds(self._shown, 0))
            found += [piece.moved(origin.x(), origin.y()) for piece in pieces]
        return found


class _WordEnds:
    """Where the words end in a line that also has a blank before its break."""

    def __init__(self, shown: ArticleDocument, before: int) -> None:
        self._shown = shown
        self._before = before

    def __call__(self, start: int, end: int) -> int:
        words = self._shown.text_between(self._before + start, self._before + end)
        return end - (len(words) - len(words.rstrip()))
