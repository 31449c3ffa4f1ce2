"""A web page as it was saved: the article taken out of it, without going to the network."""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.errors import OpenError
from reader.loading.composition import Facts, Piece, composed, joined, one_line, writable
from reader.loading.html_blocks import PAGE, UNSEEN, Element, pieces_in, tree_of
from reader.loading.html_dropped import dropped_from
from reader.loading.plain_text import read_header
from reader.model.article import Article, BlockKind
from reader.model.limits import PAGE_LIMIT

if TYPE_CHECKING:
    from trafilatura.settings import Document

NO_ARTICLE: Final = "No article was found on this page."
TOO_LONG: Final = f"This page is too long to be opened: it has more than {PAGE_LIMIT // 1_048_576} million characters."
UNREADABLE: Final = "This page is too damaged to be read."

FEWEST_LETTERS: Final = 200
"""What trafilatura finds below this is taken for a mistake: all text of the page is read instead."""

SHORTEST_HEADLINE: Final = 8
"""Letters; a shorter main heading is a site's name or a section."""

_EXTRACTED: Final = {
    "head": BlockKind.HEADING,
    "item": BlockKind.LIST_ITEM,
    "quote": BlockKind.PULL_QUOTE,
    **dict.fromkeys(("body", "main", "div", "p", "list", "lb", "table", "row", "cell", "ab", "code"), None),
}
"""The elements of trafilatura's tree that begin a block."""

_NOT_LETTERS = re.compile(r"[\W_]+")
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
    tree = _tree(page)
    found = _extracted(page)
    kept = _kept(found, tree)
    headline = _headline(tree, found)
    pieces = _without_headline(kept, headline)
    if not pieces:
        raise OpenError(NO_ARTICLE)
    header, told = read_header([piece.text for piece in pieces], has_headline=True)
    pieces = [*header, *_with_pull_quotes(pieces[len(header) :])]
    facts = _facts(tree, found, told, facts or Facts())
    first = [Piece(headline, BlockKind.HEADLINE)] if headline else []
    pieces = [*first, *pieces]
    text, blocks = joined(pieces)
    return composed(text, blocks, origin, replace(facts, dropped=dropped_from(tree, [piece.text for piece in pieces])))


def article_from_selection(part: str, origin: str) -> Article:
    """The article of a part of a page that somebody chose and copied: everything in it is kept."""
    pieces = list(pieces_in(_tree(part), PAGE, UNSEEN))
    if not pieces:
        raise OpenError(NO_ARTICLE)
    is_headed = pieces[0].kind is BlockKind.HEADING
    rest = pieces[1:] if is_headed else pieces
    header, told = read_header([piece.text for piece in rest], has_headline=is_headed)
    first = [Piece(pieces[0].text, BlockKind.HEADLINE)] if is_headed else []
    text, blocks = joined([*first, *header, *rest[len(header) :]])
    return composed(text, blocks, origin, told)


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


def _headline(tree: Element, found: "Document | None") -> str | None:
    """The page's main heading: the one that its title repeats, else the title that it gives itself, else the first."""
    named = one_line(getattr(found, "title", None) or "")
    titles = [_letters(title) for title in (*_texts(tree, "title"), named) if _letters(title)]
    headings = [heading for heading in _texts(tree, "h1") if len(_letters(heading)) >= SHORTEST_HEADLINE]
    repeated = [heading for heading in headings if any(_letters(heading) in title for title in titles)]
    chosen = max(repeated, key=len) if repeated else named or next(iter(headings), None)
    return _without_outlet(chosen, getattr(found, "sitename", None)) if chosen else None


def _without_outlet(headline: str, outlet: str | None) -> str:
    """The headline without " | The Outlet" at its end."""
    if not outlet:
        return headline
    return re.sub(rf"\s+[|–—-]\s+{re.escape(outlet)}$", "", headline, flags=re.IGNORECASE) or headline


def _texts(tree: Element, tag: str) -> list[str]:
    return [text for element in tree.iter(tag) if (text := one_line("".join(element.itertext())))]


def _without_headline(pieces: Sequence[Piece], headline: str | None) -> list[Piece]:
    """The pieces without the headline, where it stands among the first as well."""
    same = _letters(headline or "")
    return [piece for at, piece in enumerate(pieces) if at > 2 or _letters(piece.text) != same]


def _with_pull_quotes(pieces: Sequence[Piece]) -> list[Piece]:
    """A quoted block is a pull quote where the text says it again, else a paragraph of the article."""
    told = " ".join(_letters(piece.text) for piece in pieces if piece.kind is not BlockKind.PULL_QUOTE)
    return [
        Piece(piece.text, BlockKind.PARAGRAPH)
        if piece.kind is BlockKind.PULL_QUOTE and _letters(piece.text) not in told
        else piece
        for piece in pieces
    ]


def _facts(tree: Element, found: "Document | None", told: Facts, given: Facts) -> Facts:
    """What page and text say of themselves; the page's own metadata first."""
    title = next(iter(_texts(tree, "title")), None)
    authors = getattr(found, "author", None)
    return replace(
        given,
        title=title,
        byline=one_line(authors.replace(";", ",")) if authors else told.byline,
        outlet=getattr(found, "sitename", None) or told.outlet,
        published=getattr(found, "date", None) or told.published,
    )


def _letters(text: str) -> str:
    """The text without marks, spaces and capitals, to compare by."""
    return _NOT_LETTERS.sub("", text).casefold()
