"""Documents of any format once their blocks are known: headline, byline and dateline are recognised in one place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, LeftOut, Piece, composed, joined, one_line, parted
from reader.loading.header import ends_sentence
from reader.loading.plain_text import EMPTY, LONGER, read_header, recognised
from reader.model.article import Article, BlockKind

MOST_ABOVE: Final = 5
"""Lines among which a headline is looked for that its letters make one."""

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


def broken_up(text: str) -> Iterator[str]:
    """The paragraphs in one whose lines were broken by hand: after a sentence that is long enough to be one itself.

    The lines of a headline or an address stay together.
    """
    lines: list[str] = []
    for line in filter(None, map(one_line, text.split("\n"))):
        lines.append(line)
        if ends_sentence(line) and len(part := " ".join(lines)) >= LONGER:
            yield part
            lines.clear()
    if lines or not text.strip():
        yield " ".join(lines)


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
    kinds = [piece.kind for piece in pieces]
    if at := kinds.index(BlockKind.HEADLINE) if BlockKind.HEADLINE in kinds[:MOST_ABOVE] else 0:
        return _under(pieces[:at], pieces[at:])
    is_titled = kinds[0] in _TITLES
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


def _under(above: Sequence[Piece], pieces: Sequence[Piece]) -> tuple[list[Piece], Facts]:
    """The same for what stands under lines that are not yet the article: an outlet's name, a section, a day."""
    header, facts = read_header([piece.text for piece in above], has_headline=True)
    marked, told = _marked(pieces)
    return [*header, *above[len(header) :], *marked], with_told(told, facts)
