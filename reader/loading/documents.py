"""Documents of any format once their blocks are known: headline, byline and dateline are recognised in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, LeftOut, Piece, composed, joined, parted
from reader.loading.plain_text import EMPTY, read_header, recognised
from reader.model.article import Article, BlockKind

_TITLES: Final = frozenset({BlockKind.HEADING, BlockKind.HEADLINE})


def article_of(items: Iterable[Piece | LeftOut], origin: str, facts: Facts | None = None) -> Article:
    """The article of a document's blocks. What the document says of itself goes before what its text says.

    Raises OpenError where there are no words.
    """
    pieces, dropped = parted(items)
    if not pieces:
        raise OpenError(EMPTY)
    marked, told = _marked(pieces)
    text, blocks = joined(marked)
    return composed(text, blocks, origin, replace(with_told(facts or Facts(), told), dropped=dropped))


def with_told(facts: Facts, told: Facts) -> Facts:
    """The facts, with what only the text tells added."""
    return replace(
        facts,
        byline=facts.byline or told.byline,
        outlet=facts.outlet or told.outlet,
        published=facts.published or told.published,
    )


def _marked(pieces: Sequence[Piece]) -> tuple[list[Piece], Facts]:
    """The pieces with headline, byline and dateline as such, and what these say."""
    is_titled = pieces[0].kind in _TITLES
    rest = pieces[is_titled:]
    first = [Piece(pieces[0].text, BlockKind.HEADLINE)] if is_titled else []
    lines = [piece.text for piece in rest]
    if any(piece.kind in _TITLES for piece in rest):
        header, told = read_header(lines, has_headline=bool(first))
        return [*first, *header, *rest[len(header) :]], told
    plain, told = recognised(lines, has_headline=bool(first))
    return [
        *first,
        *(found if given.kind is BlockKind.PARAGRAPH else given for found, given in zip(plain, rest, strict=True)),
    ], told
