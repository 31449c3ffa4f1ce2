"""Small articles of our own for the tests of the library."""

from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span


def article_of(headline: str, *paragraphs: str, origin: str = "article.txt", outlet: str | None = None) -> Article:
    texts = (headline, *paragraphs)
    blocks, at = list[Block](), 0
    for number, text in enumerate(texts):
        kind = BlockKind.PARAGRAPH if number else BlockKind.HEADLINE
        blocks.append(Block(Span(at, at + len(text)), kind))
        at += len(text) + 2
    told = tuple(block.span for block in blocks[1:])
    return Article("\n\n".join(texts), origin, tuple(blocks), headline=blocks[0].span, paragraphs=told, outlet=outlet)
