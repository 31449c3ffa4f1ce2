"""From an article to parses: block by block, in batches, with long blocks cut where sentences end."""

import re
from collections.abc import Iterator

from spacy.language import Language

from reader.analysis.mended import mend
from reader.analysis.parsed import READ, Parsed, Passage
from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span

BATCH = 32
"""Blocks in one batch: enough for the model's speed, few enough for a small memory."""

LONGEST = 20_000
"""Characters in one parse; longer blocks are cut. The model's memory grows with the length of a text."""

_SENTENCE_END = re.compile(r"[.!?][\"'”’»)\]]*\s+")
_SPACE = re.compile(r"\s+")


def parse(article: Article, nlp: Language) -> Parsed:
    """The parses of all blocks that are read."""
    return Parsed(article, tuple(passages(article, nlp)))


def passages(article: Article, nlp: Language) -> Iterator[Passage]:
    """The parses one by one, in the order of the text, for whoever shows progress. A cut block gives several."""
    pieces = [piece for block in article.blocks if block.kind in READ for piece in _pieces(block, article.text)]
    texts = ((_words(piece, article.text), piece) for piece in pieces)
    for doc, piece in nlp.pipe(texts, as_tuples=True, batch_size=BATCH):
        if len(doc):
            mend(doc)
            yield Passage(piece, doc)


def _words(block: Block, text: str) -> str:
    """The block's text, of the same length; a headline's hyphen that stands for a dash is read as one."""
    words = block.span.of(text)
    return words.replace(" - ", " – ") if block.kind in {BlockKind.HEADLINE, BlockKind.HEADING} else words


def _pieces(block: Block, text: str) -> Iterator[Block]:
    """The block itself, or its parts where it is too long for one parse; every part keeps the block's kind."""
    start = block.span.start
    while block.span.end - start > LONGEST:
        cut = _cut(text, start, start + LONGEST)
        yield Block(Span(start, cut), block.kind)
        start = cut
    yield Block(Span(start, block.span.end), block.kind)


def _cut(text: str, start: int, limit: int) -> int:
    """Where to cut: after the last sentence that ends in the second half, else at a space there, else at the limit."""
    middle = (start + limit) // 2
    for boundary in (_SENTENCE_END, _SPACE):
        ends = [found.end() for found in boundary.finditer(text, middle, limit)]
        if ends:
            return ends[-1]
    return limit
