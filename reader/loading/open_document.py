"""OpenDocument texts (.odt, .fodt): paragraphs, headings and lists in order, tracked deletions left deleted."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from reader.errors import OpenError
from reader.loading.archives import DAMAGED, LOCKED, Archive, xml_tree
from reader.loading.composition import Facts, LeftOut, Piece, one_line
from reader.loading.documents import article_of, broken_up
from reader.loading.html_blocks import Element
from reader.model.article import Article, BlockKind

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_ENCRYPTED: Final = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}encryption-data"

_BLOCKS: Final = (f"{_TEXT}p", f"{_TEXT}h")
_FRAME: Final = f"{_DRAW}frame"
_UNSEEN: Final = frozenset(
    {
        f"{_TEXT}tracked-changes",
        f"{_TEXT}note",
        f"{_TEXT}table-of-content",
        f"{_OFFICE}annotation",
        f"{_OFFICE}forms",
    }
)
_SPACES: Final = {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}


def article_from_open_document(content: bytes, origin: str) -> Article:
    """The article in an OpenDocument text, zipped or flat. Raises OpenError."""
    if not content.startswith(b"PK"):
        root = xml_tree(content)
        return _article([root], root, origin)
    archive = Archive(content)
    _refuse_locked(archive)
    styles = [archive.xml(name) for name in ("styles.xml",) if name in archive]
    meta = archive.xml("meta.xml") if "meta.xml" in archive else None
    root = archive.xml("content.xml")
    return _article([root, *styles], root if meta is None else meta, origin)


def _refuse_locked(archive: Archive) -> None:
    if "META-INF/manifest.xml" in archive:
        manifest = archive.xml("META-INF/manifest.xml")
        if next(manifest.iter(_ENCRYPTED), None) is not None:
            raise OpenError(LOCKED)


def _article(styled: list[Element], described: Element, origin: str) -> Article:
    body = next(styled[0].iter(f"{_OFFICE}text"), None)
    if body is None:
        raise OpenError(DAMAGED)
    styles = {name: style for root in styled for name, style in _style_names(root)}
    items = [item for block in _blocks(body) for item in _items(block, styles)]
    if not any(isinstance(item, Piece) and item.text for item in items):  # all of it stands in frames
        items = [Piece(item.text, BlockKind.PARAGRAPH) for item in items]
    titles = (one_line("".join(title.itertext())) for title in described.iter(_TITLE))
    return article_of(items, origin, Facts(title=next(titles, None) or None))


def _style_names(root: Element) -> Iterator[tuple[str, str]]:
    """Each style with the well-known one that it is or comes from, in small letters."""
    for style in root.iter(f"{_STYLE}style"):
        name = style.get(f"{_STYLE}name", "")
        yield name, style.get(f"{_STYLE}parent-style-name", name).replace("_20_", " ").lower()


def _blocks(body: Element) -> Iterator[Element]:
    walker = etree.iterwalk(body, events=("start",))
    for _event, element in walker:
        if element.tag in _UNSEEN:
            walker.skip_subtree()
        elif element.tag in _BLOCKS:
            yield element


def _items(block: Element, styles: dict[str, str]) -> Iterator[Piece | LeftOut]:
    text = "".join(_words(block))
    own = block.get(f"{_TEXT}style-name", "")
    style = styles.get(own, own.replace("_20_", " ").lower())
    if style in ("caption", "figure", "illustration"):
        yield LeftOut(one_line(text), "caption")
    elif next(block.iterancestors(_FRAME), None) is not None:
        yield LeftOut(one_line(text), "text box")
    else:
        yield from (Piece(part, _kind(block, style)) for part in broken_up(text))


def _kind(block: Element, style: str) -> BlockKind:
    if style == "title":
        return BlockKind.HEADLINE
    if block.tag == f"{_TEXT}h":
        return BlockKind.HEADING
    if style in ("quotations", "quote"):
        return BlockKind.PULL_QUOTE
    is_listed = next(block.iterancestors(f"{_TEXT}list-item"), None) is not None
    return BlockKind.LIST_ITEM if is_listed else BlockKind.PARAGRAPH


def _words(block: Element) -> Iterator[str]:
    """The words of a block, those of frames and notes inside it aside."""
    walker = etree.iterwalk(block, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            yield _even(element.tail) if element is not block else ""
        elif element is not block and (element.tag in _UNSEEN or element.tag == _FRAME):
            walker.skip_subtree()
        else:
            yield _SPACES.get(element.tag) or _even(element.text)


def _even(text: str | None) -> str:
    """A newline in the XML itself is a space."""
    return (text or "").replace("\n", " ")
