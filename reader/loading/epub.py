"""E-books (EPUB): the chapters in reading order, one of them or all as one text."""

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

from reader.errors import OpenError
from reader.loading.archives import DAMAGED, Archive
from reader.loading.composition import Facts, LeftOut, Piece, one_line
from reader.loading.decoding import decoded
from reader.loading.documents import article_of
from reader.loading.header import iso_date
from reader.loading.html_blocks import CAPTIONS, PAGE, UNSEEN, Element, items_in, tree_of
from reader.model.article import Article, BlockKind
from reader.model.contents import Chapter, Contents
from reader.model.ledger import word_count
from reader.model.limits import CHAPTERS_LIMIT

LOCKED: Final = "This e-book is protected against copying, so it cannot be opened here."
NO_CHAPTER: Final = "The e-book has no such chapter."

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_FONT_KEYS: Final = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways to scramble the faces of a book, which leave its text readable."""

_PAGES: Final = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


_NOBODY: Final = frozenset({"Unknown Author", "Unknown", "Author", "Anonymous"})
"""What programs write in place of an author."""

_NOTE: Final = "left-out-note"
_NOTES: Final = {_NOTE: "footnote"}
_NOTE_NAMES: Final = frozenset(
    {"footnote", "endnote", "footnotes", "endnotes", "rearnote", "doc-footnote", "doc-endnote", "doc-endnotes"}
)
_NOTE_SIGNS: Final = frozenset({"noteref", "doc-noteref"})
"""How a book of today marks its notes, and the signs that lead to them."""

Item = Piece | LeftOut


@dataclass(frozen=True, slots=True)
class _Part:
    """A chapter as it is read."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Book:
    title: str | None
    author: str | None
    publisher: str | None
    published: str | None
    parts: tuple[_Part, ...]


def contents_of(content: bytes, origin: str) -> Contents:
    """The chapters of a book that hold words, with how long they are. Raises OpenError."""
    book = _book(content)
    chapters = (Chapter(part.title, sum(map(_length, part.items))) for part in book.parts)
    return Contents(origin, book.title, book.author, tuple(chapters))


def article_from_epub(content: bytes, origin: str, chapter: int | None = None) -> Article:
    """One chapter of a book, counted from 0 as in its contents, or all of it. Raises OpenError."""
    book = _book(content)
    if chapter is not None and not 0 <= chapter < len(book.parts):
        raise OpenError(NO_CHAPTER)
    items = [item for part in book.parts for item in part.items] if chapter is None else _titled(book.parts[chapter])
    author = None if book.author in _NOBODY else book.author
    facts = Facts(title=book.title, byline=author, outlet=book.publisher, published=book.published)
    return article_of(items, origin, facts)


def _titled(part: _Part) -> list[Item]:
    """A chapter whose page does not say what the contents call it gets that for its headline."""
    first = next(item for item in part.items if isinstance(item, Piece))
    if first.kind is BlockKind.HEADING or first.text == part.title:
        return list(part.items)
    return [Piece(part.title, BlockKind.HEADLINE), *part.items]


def _length(item: Item) -> int:
    return word_count(item.text) if isinstance(item, Piece) else 0


def _book(content: bytes) -> _Book:
    archive = Archive(content)
    _refuse_locked(archive)
    package = next((root.get("full-path", "") for root in _named(archive.xml(_CONTAINER), "rootfile")), "")
    root = archive.xml(package)
    folder = posixpath.dirname(package)
    items = {item.get("id", ""): item for item in _named(root, "item")}
    pages = [
        _inside(folder, items[ref.get("idref", "")].get("href", ""))
        for ref in _named(root, "itemref")
        if ref.get("linear") != "no" and _is_page(items.get(ref.get("idref", "")))
    ]
    titles = _titles(archive, folder, list(items.values()))
    return _Book(
        _told(root, "title"),
        _told(root, "creator"),
        _told(root, "publisher"),
        iso_date(_told(root, "date") or ""),
        tuple(_parts(archive, pages[:CHAPTERS_LIMIT], titles)),
    )


def _refuse_locked(archive: Archive) -> None:
    if _ENCRYPTION in archive:
        methods = [method.get("Algorithm", "") for method in _named(archive.xml(_ENCRYPTION), "EncryptionMethod")]
        if any(method not in _FONT_KEYS for method in methods):
            raise OpenError(LOCKED)


def _is_page(item: Element | None) -> bool:
    return item is not None and item.get("media-type") in _PAGES and "nav" not in item.get("properties", "").split()


def _parts(archive: Archive, pages: Sequence[str], titles: dict[str, str]) -> Iterator[_Part]:
    """Each chapter: it begins with a page that the contents name, and goes on to the next such."""
    name, items = "", list[Item]()
    for page in pages:
        if page in titles or not titles:
            yield from _part(name, items)
            name, items = titles.get(page, ""), []
        items += _page_items(archive, page)
    yield from _part(name, items)


def _part(name: str, items: list[Item]) -> Iterator[_Part]:
    """The chapter, if there are words in it."""
    pieces = [item for item in items if isinstance(item, Piece)]
    if pieces:
        heading = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADING), pieces[0].text)
        yield _Part(name or heading[:80], tuple(items))


def _page_items(archive: Archive, page: str) -> list[Item]:
    if page not in archive:
        return []
    try:
        tree = tree_of(decoded(archive.read(page)).text)
    except OpenError:
        raise
    except Exception as error:  # lxml raises much on nonsense; whatever it is, the page cannot be read
        raise OpenError(DAMAGED) from error
    if tree is None:
        return []
    _mark_notes(tree)
    return list(items_in(tree, {**PAGE, **dict.fromkeys(_NOTES)}, UNSEEN, {**CAPTIONS, **_NOTES}))


def _mark_notes(tree: Element) -> None:
    """Give footnotes a tag of their own, and their signs one that is not read."""
    for part in tree.iter("a", "aside", "li", "div", "section", "p", "sup"):
        names = {*part.get("epub:type", "").split(), *part.get("role", "").split()}
        if names & _NOTE_NAMES:
            part.tag = _NOTE
        elif names & _NOTE_SIGNS:
            part.tag = "template"


def _titles(archive: Archive, folder: str, items: Sequence[Element]) -> dict[str, str]:
    """What the book's contents call its pages: from the navigation page, else from the older list."""
    navigation = next((item for item in items if "nav" in item.get("properties", "").split()), None)
    older = next((item for item in items if item.get("media-type") == "application/x-dtbncx+xml"), None)
    for item, read in ((navigation, _from_navigation), (older, _from_older_list)):
        name = "" if item is None else _inside(folder, item.get("href", ""))
        if name in archive and (found := read(archive, name)):
            return found
    return {}


def _from_navigation(archive: Archive, name: str) -> dict[str, str]:
    links = (
        link
        for part in _named(archive.xml(name), "nav")
        if part.get("{http://www.idpf.org/2007/ops}type", "toc") == "toc"
        for link in _named(part, "a")
    )
    return _first_titles(((link.get("href", ""), "".join(link.itertext())) for link in links), name)


def _from_older_list(archive: Archive, name: str) -> dict[str, str]:
    points = _named(archive.xml(name), "navPoint")
    return _first_titles(
        (
            (
                next((content.get("src", "") for content in _named(point, "content")), ""),
                next(("".join(text.itertext()) for text in _named(point, "text")), ""),
            )
            for point in points
        ),
        name,
    )


def _first_titles(links: Iterable[tuple[str, str]], name: str) -> dict[str, str]:
    """The first name that is given to each page; places inside a page are not told apart."""
    titles: dict[str, str] = {}
    for address, words in links:
        if title := one_line(words):
            titles.setdefault(_inside(posixpath.dirname(name), address), title[:200])
    return titles


def _inside(folder: str, address: str) -> str:
    """The name of a member that an address inside the book points to. It is only ever looked up among the members."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.split("#", 1)[0])))


def _named(root: Element, name: str) -> Iterator[Element]:
    """The elements of a name in whatever namespace."""
    return (element for element in root.iter() if etree.QName(element).localname == name)


def _told(root: Element, name: str) -> str | None:
    return next((text for element in _named(root, name) if (text := one_line("".join(element.itertext())))), None)
