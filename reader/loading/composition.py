"""From pieces of text to an Article: every format ends here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reader.errors import OpenError
from reader.loading.language import language_of
from reader.model.article import GAP, REPORTING, Article, Block, BlockKind, Dropped
from reader.model.limits import BLOCKS_LIMIT, DROPPED_LIMIT
from reader.model.notes import notes_on
from reader.model.span import Span

TOO_MANY: Final = f"The text is too long to be opened: it has more than {BLOCKS_LIMIT:,} paragraphs."


@dataclass(frozen=True, slots=True)
class Piece:
    """A block before its place in the text is known; no newline stands in its text."""

    text: str
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of a document that are no part of its article, at their place among the pieces, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page or document says about itself."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[str, ...] = ()


def one_line(text: str) -> str:
    """The text with each run of white space as one space, none at the ends; what UTF-8 cannot write is replaced."""
    return writable(" ".join(text.split()))


def writable(text: str) -> str:
    """The text with lone surrogates replaced by U+FFFD."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace") if _has_surrogates(text) else text


def joined(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text with an empty line between pieces, and the blocks in it. Empty pieces are passed over.

    Raises OpenError for more pieces than any article has.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    end = 0
    for piece in pieces:
        if len(blocks) == BLOCKS_LIMIT:
            raise OpenError(TOO_MANY)
        if piece.text:
            blocks.append(Block(Span(end, end + len(piece.text)), piece.kind))
            texts.append(piece.text)
            end += len(piece.text) + len(GAP)
    return GAP.join(texts), tuple(blocks)


def parted(items: Iterable[Piece | LeftOut]) -> tuple[list[Piece], tuple[Dropped, ...]]:
    """The pieces that hold words, and what was left out between them, each once; at most DROPPED_LIMIT."""
    pieces: list[Piece] = []
    dropped: dict[tuple[str, str], Dropped] = {}
    for item in items:
        if isinstance(item, Piece):
            pieces += [item] if item.text else []
        elif item.text and len(dropped) < DROPPED_LIMIT:
            dropped.setdefault((item.text, item.reason), Dropped(item.text, item.reason, len(pieces)))
    return pieces, tuple(dropped.values())


def composed(text: str, blocks: Sequence[Block], origin: str, facts: Facts) -> Article:
    """The article of a text and its blocks: headline, paragraphs, language and notes follow from them."""
    language = language_of(text)
    return Article(
        text=text,
        origin=origin,
        blocks=tuple(blocks),
        title=facts.title,
        headline=next((block.span for block in blocks if block.kind is BlockKind.HEADLINE), None),
        paragraphs=tuple(block.span for block in blocks if block.kind in REPORTING),
        byline=facts.byline,
        outlet=facts.outlet,
        published=facts.published,
        language=language,
        dropped=facts.dropped,
        notes=(*facts.notes, *notes_on(text, language)),
    )


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)
