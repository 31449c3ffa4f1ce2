"""A web page as it was saved: the article taken out of it, without going to the network."""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from reader.errors import OpenError
from reader.loading.composition import Facts, Piece, composed, joined, one_line, writable
from reader.loading.header import byline_in, dateline_in, ends_sentence
from reader.loading.html_blocks import PAGE, UNSEEN, Element, pieces_in, tree_of
from reader.loading.html_dropped import dropped_from
from reader.loading.html_furniture import Furniture
from reader.loading.page_facts import PageFacts, facts_of
from reader.loading.page_marks import letters, text_of, texts
from reader.loading.plain_text import LONGER, read_header
from reader.model.article import Article, BlockKind
from reader.model.limits import PAGE_LIMIT, TAGS_LIMIT

if TYPE_CHECKING:
    from trafilatura.settings import Document

NO_ARTICLE: Final = "No article was found on this page."
TOO_LONG: Final = f"This page is too long to be opened: it has more than {PAGE_LIMIT // 1_000_000} million characters."
UNREADABLE: Final = "This page is too damaged to be read."

FEWEST_LETTERS: Final = 200
"""What trafilatura finds below this is taken for a mistake: all text of the page is read instead."""

_EXTRACTED: Final = {
    "head": BlockKind.HEADING,
    "item": BlockKind.LIST_ITEM,
    "quote": BlockKind.PULL_QUOTE,
    **dict.fromkeys(("body", "main", "div", "p", "list", "lb", "table", "row", "cell", "ab", "code"), None),
}
"""The elements of trafilatura's tree that begin a block."""

_INSIDE = re.compile(r"data:[\w.+/-]{0,80}(?:;[\w=.-]{0,40}){0,4},[\w+/=%.~!*'-]{200,}", re.ASCII)
LARGE: Final = 200_000
"""Characters below which a page need not be made smaller."""

_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|article|section|main"
    r"|header|div|p|h[1-6]|ul|ol|table|blockquote|span|a|b|i|em|strong)\b[^<]*>",
    re.IGNORECASE | re.DOTALL,
)


def looks_like_html(text: str) -> bool:
    """Whether a text begins as a web page or a part of one does."""
    return bool(_LOOKS_LIKE_HTML.match(text[:20_000]))


def article_from_page(page: str, origin: str, facts: Facts | None = None) -> Article:
    """The article on a whole page. Raises OpenError where there is none."""
    page = _without_pictures(page)
    tree = _tree(page)
    page = _with_days_in_sentences(tree) or page
    found = _extracted(page) if page.count("<") <= TAGS_LIMIT else None
    known = facts_of(tree)
    headline = known.headline
    pieces = Furniture(tree).article_in(_without_headline(_kept(found, tree), headline))
    pieces = _headed(pieces, known.byline)
    if not pieces:
        raise OpenError(NO_ARTICLE)
    header, told = read_header([piece.text for piece in pieces], has_headline=True)
    pieces = [*header, *_with_pull_quotes(pieces[len(header) :])]
    facts = _facts(tree, found, told, known, facts or Facts())
    first = [Piece(headline, BlockKind.HEADLINE)] if headline else []
    pieces = [*first, *pieces]
    text, blocks = joined(pieces)
    return composed(text, blocks, origin, replace(facts, dropped=dropped_from(tree, [piece.text for piece in pieces])))


def article_from_selection(part: str, origin: str) -> Article:
    """The article of a part of a page that somebody chose and copied: everything in it is kept."""
    pieces = list(pieces_in(_tree(_without_pictures(part)), PAGE, UNSEEN))
    if not pieces:
        raise OpenError(NO_ARTICLE)
    is_headed = pieces[0].kind is BlockKind.HEADING
    rest = pieces[1:] if is_headed else pieces
    header, told = read_header([piece.text for piece in rest], has_headline=is_headed)
    first = [Piece(pieces[0].text, BlockKind.HEADLINE)] if is_headed else []
    text, blocks = joined([*first, *header, *rest[len(header) :]])
    return composed(text, blocks, origin, told)


def _without_pictures(page: str) -> str:
    """The page without pictures and faces that are written out inside it: most of a page saved with all its parts."""
    return _INSIDE.sub("data:,", page) if len(page) > LARGE else page


def _tree(page: str) -> Element:
    if len(page) > PAGE_LIMIT:
        raise OpenError(TOO_LONG)
    try:
        tree = tree_of(writable(page).replace("\x00", ""))
    except Exception as error:  # lxml raises much on nonsense; whatever it is, the page cannot be read
        raise OpenError(UNREADABLE) from error
    if tree is None:
        raise OpenError(NO_ARTICLE)
    return tree


def _with_days_in_sentences(tree: Element) -> str:
    """The page with the days that sentences tell of as plain words, for trafilatura leaves them out; "" without any."""
    told = [
        day for part in tree.iter("p") if (days := part.findall("time")) and _is_told(text_of(part)) for day in days
    ]
    for day in told:
        day.tag = "span"
    return etree.tostring(tree, encoding="unicode", method="html") if told else ""


def _extracted(page: str) -> "Document | None":
    """What trafilatura takes for the article; None where it finds nothing or stumbles over the page."""
    from trafilatura import bare_extraction

    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # their diaries are no sentences for a person
    try:
        found = bare_extraction(page, with_metadata=True, include_comments=False, include_tables=False)
    except Exception:  # a page that it cannot stomach is read as a whole instead
        return None
    return None if isinstance(found, dict) else found


def _kept(found: "Document | None", tree: Element) -> list[Piece]:
    """The blocks of the article, or all of the page's where no article could be told from the rest."""
    body = getattr(found, "body", None)
    pieces = list(pieces_in(body, _EXTRACTED)) if body is not None else []
    if sum(len(piece.text) for piece in pieces) >= FEWEST_LETTERS:
        return pieces
    every = list(pieces_in(tree, PAGE, UNSEEN))
    return every if len(every) > len(pieces) else pieces


def _without_headline(pieces: Sequence[Piece], headline: str | None) -> list[Piece]:
    """The pieces without the headline, where it stands among the first as well."""
    same = letters(headline or "")
    return [piece for at, piece in enumerate(pieces) if at > 2 or letters(piece.text) != same]


def _headed(pieces: Sequence[Piece], byline: str | None) -> list[Piece]:
    """The pieces with the lines above the first paragraph told apart: those of the writer and the day."""
    first = next((at for at, piece in enumerate(pieces) if _is_told(piece.text)), 0)
    return [replace(piece, kind=_kind_above(piece, byline)) if at < first else piece for at, piece in enumerate(pieces)]


def _is_told(line: str) -> bool:
    return len(line) >= LONGER or ends_sentence(line)


def _kind_above(piece: Piece, byline: str | None) -> BlockKind:
    if byline_in(piece.text) or (byline and letters(byline) in letters(piece.text)):
        return BlockKind.BYLINE
    return BlockKind.DATELINE if dateline_in(piece.text) else piece.kind


def _with_pull_quotes(pieces: Sequence[Piece]) -> list[Piece]:
    """A quoted block is a pull quote where the text says it again, else a paragraph of the article."""
    told = " ".join(letters(piece.text) for piece in pieces if piece.kind is not BlockKind.PULL_QUOTE)
    return [
        Piece(piece.text, BlockKind.PARAGRAPH)
        if piece.kind is BlockKind.PULL_QUOTE and letters(piece.text) not in told
        else piece
        for piece in pieces
    ]


def _facts(tree: Element, found: "Document | None", told: Facts, known: PageFacts, given: Facts) -> Facts:
    """What page and text say of themselves: the page's data and head first, the text, what trafilatura guesses."""
    return replace(
        given,
        title=next(iter(texts(tree, "title")), None),
        byline=known.byline or told.byline or _guessed_author(found),
        outlet=known.outlet or told.outlet or getattr(found, "sitename", None),
        published=known.published or told.published or _guessed_day(found),
    )


def _guessed_day(found: "Document | None") -> str | None:
    """The day that trafilatura found, unless it made one of a year that is told of in the text."""
    day: str | None = getattr(found, "date", None)
    return None if day is None or day.endswith("-01-01") else day


def _guessed_author(found: "Document | None") -> str | None:
    """The author that trafilatura found, where that can be a name: it may be a sentence about somebody."""
    author = getattr(found, "author", None)
    return byline_in(f"By {one_line(author.replace(';', ','))}") if author else None
