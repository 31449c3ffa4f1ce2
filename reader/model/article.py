"""An article as it was opened."""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.model.span import Span


class BlockKind(StrEnum):
    """What a block of the article's text is."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"


REPORTING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PULL_QUOTE})
"""The kinds of block that are an article's paragraphs."""

GAP: Final = "\n\n"
"""What stands between two blocks of a text that was put together."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line or paragraph of the text. Blocks follow one another; between two of them stand only newlines."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text of the page that is not part of the article, with the reason in plain words ("menu", "caption").

    `place` is how many blocks of the article stand before it, `kind` what it would be as one of them.
    """

    text: str
    reason: str
    place: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Article:
    r"""The one text that everything else points into.

    `text` has `\n` as its only newline. `title` is the page's or document's own; `headline` stands in `text`.
    `paragraphs` are the blocks that report: headline, byline, dateline and headings are not among them.
    `language` is an ISO 639-1 code, or None where the text is too short to tell. `published` is an ISO date.
    `origin` is where it came from in the words a person would use: a file's path, a web address, "pasted text".
    `notes` are sentences about the opening that a reader should see (another encoding was guessed, the text is short).
    """

    text: str
    origin: str
    blocks: tuple[Block, ...]
    title: str | None = None
    headline: Span | None = None
    paragraphs: tuple[Span, ...] = ()
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """By what the library knows the article again, wherever it comes from: a hash of its text."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def shown_title(self) -> str:
        """What to call the article in a list or a window's title: headline, title, or its first words."""
        if self.headline is not None:
            return self.headline.of(self.text)
        if self.title:
            return self.title
        first = self.text.strip().split("\n", 1)[0]
        return first if len(first) <= 80 else first[:79].rsplit(" ", 1)[0] + "…"

    def place(self, position: int) -> int:
        """The number of the paragraph at a position, from 1; 0 for whatever stands before the first."""
        return bisect_right(self.paragraphs, position, key=_start)


def _start(span: Span) -> int:
    return span.start


def without_folders(origin: str) -> str:
    """Where an article came from as another computer may know it: folders are nobody's business there.

    Nor may a stranger's file name places here, which on some systems lead into the network.
    """
    is_address = origin.startswith(("http://", "https://"))
    return origin if is_address else origin.replace("\\", "/").rsplit("/", 1)[-1]
