"""The review of an import: what of a page was kept and what was dropped, and the article that follows from a choice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.model.article import GAP, REPORTING, Article, Block, BlockKind, Dropped
from reader.model.notes import notes_on
from reader.model.span import Span

CAPTION: Final = "caption"
"""Why the words under a picture are not there."""

BY_HAND: Final = "left out by hand"
"""Why a block is not there that the person took out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of the page in its place. `reason` says why it was left out; a kept one has none."""

    text: str
    kind: BlockKind
    is_kept: bool
    reason: str = ""


def entries_of(article: Article) -> tuple[Entry, ...]:
    """All that was on the page, kept or not, in the page's order."""
    entries: list[Entry] = []
    waiting = sorted(article.dropped, key=lambda gone: gone.place)
    for number, block in enumerate(article.blocks):
        while waiting and waiting[0].place <= number:
            entries.append(_dropped(waiting.pop(0)))
        entries.append(Entry(block.span.of(article.text), block.kind, is_kept=True))
    return (*entries, *map(_dropped, waiting))


def article_with(article: Article, kept: Sequence[bool]) -> Article:
    """The article of those entries that are kept: one of `kept` for each entry, at least one of them true."""
    entries = [replace(entry, is_kept=wanted) for entry, wanted in zip(entries_of(article), kept, strict=True)]
    texts, blocks, dropped, end = [], list[Block](), list[Dropped](), 0
    for entry in entries:
        if entry.is_kept:
            blocks.append(Block(Span(end, end + len(entry.text)), entry.kind))
            texts.append(entry.text)
            end += len(entry.text) + len(GAP)
        else:
            dropped.append(Dropped(entry.text, entry.reason or BY_HAND, len(blocks), entry.kind))
    text = GAP.join(texts)
    said_of_length = notes_on(article.text, article.language)
    return replace(
        article,
        text=text,
        blocks=tuple(blocks),
        headline=next((block.span for block in blocks if block.kind is BlockKind.HEADLINE), None),
        paragraphs=tuple(block.span for block in blocks if block.kind in REPORTING),
        dropped=tuple(dropped),
        notes=(
            *(note for note in article.notes if note not in said_of_length),
            *notes_on(text, article.language),
        ),
    )


def with_captions(article: Article) -> Article:
    """The article with the captions that were left out at their places; the same where there are none."""
    entries = entries_of(article)
    if not any(map(is_caption, entries)):
        return article
    return article_with(article, [entry.is_kept or is_caption(entry) for entry in entries])


def is_caption(entry: Entry) -> bool:
    """Whether the entry was left out for being a caption."""
    return not entry.is_kept and entry.reason == CAPTION


def _dropped(gone: Dropped) -> Entry:
    return Entry(gone.text, gone.kind, is_kept=False, reason=gone.reason)
