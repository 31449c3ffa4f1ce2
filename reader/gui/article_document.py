"""The article as a Qt document: one block of text for each block of the article, under a line of outlet, date, writer.

Text only goes in: whatever is read back (a copy, a sentence) is taken from the article by the offsets kept here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from reader.gui.look import Look, TypeUse, Use
from reader.gui.offsets import DocumentOffsets, Offsets, for_qt
from reader.model.article import Article, Block, BlockKind
from reader.model.dateline import dateline, header_blocks
from reader.model.span import Span

_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value
MARK_HEIGHT: Final = 1.08
"""A box, in the marked words' own font size."""
LETTER_ROOM: Final = 0.60
"""A letter on a mark with the air around it, in the body text's font size; makes 1.68 for the body text."""


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How a kind of block is set; distances in pixels at 100 %."""

    use: TypeUse
    below: int
    above: int = 0
    indent: int = 0
    role: str = ""


_KEPT: Final = frozenset({BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.HEADING})
META: Final = BlockStyle(Use.BASE, below=12, role="text_secondary")
PLAIN: Final = BlockStyle(Use.ARTICLE, below=15)
STYLES: Final = {
    BlockKind.HEADLINE: BlockStyle(Use.HEADLINE, below=18),
    BlockKind.BYLINE: BlockStyle(Use.BASE, below=8, role="text_secondary"),
    BlockKind.DATELINE: BlockStyle(Use.BASE, below=14, role="text_secondary"),
    BlockKind.HEADING: BlockStyle(Use.HEADING, below=8, above=12),
    BlockKind.LIST_ITEM: BlockStyle(Use.ARTICLE, below=8, indent=24),
    BlockKind.PULL_QUOTE: BlockStyle(Use.ARTICLE, below=15, indent=24),
}


def meta_line(article: Article, locale: QLocale) -> str:
    """Outlet, date and writer in one line, which stands above the headline."""
    return dateline(article, _date(article.published, locale), _byline(article.byline))


def _date(published: str | None, locale: QLocale) -> str | None:
    date = QDate.fromString((published or "")[:10], Qt.DateFormat.ISODate)
    return locale.toString(date, QCoreApplication.translate("Article", "d MMMM yyyy")) if date.isValid() else published


def _byline(byline: str | None) -> str | None:
    if not byline or byline.casefold().startswith("by "):
        return byline
    return QCoreApplication.translate("Article", "By {writer}").format(writer=byline)


class ArticleDocument:
    """Fills and formats a Qt document and knows where the article stands in it.

    `blocks` are those of the article that stand in the document, one each; the others are in the line above them.
    Blocks are counted among these.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        self._document = document
        self._look = look
        self._meta = ""
        self._lettered = False
        self._side = 0.0
        self.article = Article("", "", ())
        self.blocks: tuple[Block, ...] = ()
        self._header: tuple[Block, ...] = ()
        self.offsets = DocumentOffsets("", ())
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)

    def show(self, article: Article, locale: QLocale) -> None:
        """Put the article into the document in place of what it held."""
        self.article = article
        self._header = header_blocks(article)
        self.blocks = tuple(block for block in article.blocks if block not in self._header)
        self._meta = meta_line(article, locale)
        lead = Offsets(self._meta).to_unit(len(self._meta)) + 1 if self._meta else 0
        self.offsets = DocumentOffsets(article.text, tuple(block.span for block in self.blocks), lead)
        self._document.clear()
        self._document.setDefaultFont(self._look.font(Use.ARTICLE))
        self.set_margins(self._side)  # an empty document has lost them; afterwards the whole text would be set again
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, (text, style) in enumerate(self._rows()):
            if number:
                cursor.insertBlock(self._block_format(style), self._char_format(style))
            else:
                cursor.setBlockFormat(self._block_format(style))
                cursor.setBlockCharFormat(self._char_format(style))
            cursor.insertText(text, self._char_format(style))
        cursor.endEditBlock()
        self._bullet_lists()

    def format(self) -> None:
        """Set the same text again at the look's present scale and in its colours."""
        self._document.setDefaultFont(self._look.font(Use.ARTICLE))
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        block = self._document.firstBlock()
        for style in self._styles():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(self._block_format(style))
            if style.use is not Use.ARTICLE:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._char_format(style))
            block = block.next()
        cursor.endEditBlock()

    def recolour(self) -> None:
        """Give the words that are not in the page's own colour their colour in the present theme."""
        cursor, block = QTextCursor(self._document), self._document.firstBlock()
        for style in self._styles():
            if style.role:
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._char_format(style))
            block = block.next()

    def set_margins(self, side: float) -> None:
        """Let the column stand `side` pixels from both edges."""
        self._side = side
        frame = self._document.rootFrame().frameFormat()
        edge = self._look.px(40)
        if (frame.leftMargin(), frame.topMargin()) != (side, edge):
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            frame.setTopMargin(edge)
            frame.setBottomMargin(edge)
            self._document.rootFrame().setFrameFormat(frame)

    def set_lettered(self, on: bool) -> bool:
        """Make room between the lines for letters on the marks. Says whether that changed anything."""
        if on is self._lettered:
            return False
        self._lettered = on
        self.format()
        return True

    def line_height(self, use: TypeUse) -> int:
        """The distance of lines in pixels, with room for letters where marks can stand and have them there."""
        if not self._lettered or use is Use.BASE:
            return self._look.line(use)
        return max(self._look.line(use), self._look.whole(use.size * MARK_HEIGHT + Use.ARTICLE.size * LETTER_ROOM))

    def em_at(self, number: int) -> int:
        """The font size of a block of the article, in pixels."""
        return self._look.whole(_style(self.blocks[number]).use.size)

    @property
    def dateline_em(self) -> int:
        """The font size of the line above the headline, in pixels."""
        return self._look.whole(META.use.size)

    def block_at(self, number: int) -> QTextBlock:
        """The document's block for a block of the article."""
        return self._document.findBlockByNumber(number + (1 if self._meta else 0))

    def kept_with_next(self) -> frozenset[int]:
        """The numbers of the document's blocks that no page should end with."""
        kept = {self.block_at(at).blockNumber() for at, block in enumerate(self.blocks) if block.kind in _KEPT}
        return frozenset(kept | {0} if self._meta else kept)

    def parts(self, span: Span) -> Iterator[tuple[int, Span]]:
        """The span cut at the edges of the article's blocks, each part with the number of its block."""
        blocks, first = self.blocks, self.offsets.block_of(span.start)
        for number in range(max(first, 0), len(blocks)):
            block = blocks[number].span
            if block.start >= span.end:
                return
            if block.overlaps(span):
                yield number, Span(max(span.start, block.start), min(span.end, block.end))

    def in_dateline(self, span: Span) -> Iterator[tuple[int, int]]:
        """Where words of the span stand in the line above the headline, as positions of the document."""
        text, units = self.article.text, Offsets(self._meta)
        for block in (block.span for block in self._header if block.span.overlaps(span)):
            before = self._meta.index(block.of(text)) - block.start
            start, end = max(span.start, block.start), min(span.end, block.end)
            yield units.to_unit(start + before), units.to_unit(end + before)

    def text_between(self, start: int, end: int) -> str:
        """What stands between two document positions, in the article's own characters."""
        span = Span(self.offsets.to_article(start), self.offsets.to_article(end))
        if end <= len(self._meta):
            return self._meta[start:end]
        return span.of(self.article.text)

    def _rows(self) -> Iterator[tuple[str, BlockStyle]]:
        if self._meta:
            yield for_qt(self._meta), META
        for block in self.blocks:
            yield for_qt(block.span.of(self.article.text)), _style(block)

    def _styles(self) -> Iterator[BlockStyle]:
        if self._meta:
            yield META
        for block in self.blocks:
            yield _style(block)

    def _block_format(self, style: BlockStyle) -> QTextBlockFormat:
        found = QTextBlockFormat()
        found.setLineHeight(self.line_height(style.use), _FIXED)
        found.setBottomMargin(self._look.px(style.below))
        found.setTopMargin(self._look.px(style.above))
        found.setLeftMargin(self._look.px(style.indent))
        return found

    def _char_format(self, style: BlockStyle) -> QTextCharFormat:
        found = QTextCharFormat()
        if style.use is not Use.ARTICLE:
            found.setFont(self._look.font(style.use))
        if style.role:
            found.setForeground(self._look.colour(style.role))
        return found

    def _bullet_lists(self) -> None:
        """Put a disc before list items; it is drawn by the layout and takes no position in the text."""
        discs = QTextListFormat()
        discs.setStyle(QTextListFormat.Style.ListDisc)
        discs.setIndent(0)
        for number, block in enumerate(self.blocks):
            if block.kind is BlockKind.LIST_ITEM:
                QTextCursor(self.block_at(number)).createList(discs)


def _style(block: Block) -> BlockStyle:
    return STYLES.get(block.kind, PLAIN)
