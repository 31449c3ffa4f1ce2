"""The article as the language model read it: one parse a block, so that long texts stay small."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span

READ = frozenset(
    {BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PULL_QUOTE}
)
"""The kinds of block that are analysed; bylines and datelines are not."""


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One block of the article and its parse. Token offsets count from the block's start."""

    block: Block
    doc: Doc

    @property
    def start(self) -> int:
        return self.block.span.start

    def span(self, first: int, last: int) -> Span:
        """The text span from token `first` to token `last`, both included (indices into `doc`)."""
        end = self.doc[last]
        return Span(self.start + self.doc[first].idx, self.start + end.idx + len(end))

    def span_of(self, tokens: TokenSpan | Token) -> Span:
        if isinstance(tokens, Token):
            return self.span(tokens.i, tokens.i)
        return self.span(tokens.start, tokens.end - 1)


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """The article with the parses of the blocks that are read, in order."""

    article: Article
    passages: tuple[Passage, ...]

    def sentences(self) -> Iterator[tuple[Passage, TokenSpan]]:
        for passage in self.passages:
            for sentence in passage.doc.sents:
                yield passage, sentence
