"""Word documents (.docx): paragraphs, headings and lists in the order of the page; deleted text stays deleted."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from lxml import etree

from reader.errors import OpenError
from reader.loading.archives import DAMAGED, Archive, refuse_declarations
from reader.loading.composition import Facts, LeftOut, Piece, one_line
from reader.loading.documents import article_of, broken_up
from reader.loading.html_blocks import Element
from reader.model.article import Article, BlockKind

if TYPE_CHECKING:
    from docx.document import Document

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SAID: Final = {
    **dict.fromkeys((f"{_W}tab", f"{_W}ptab"), " "),
    **dict.fromkeys((f"{_W}br", f"{_W}cr"), "\n"),
    f"{_W}noBreakHyphen": "‑",
}
_UNSEEN: Final = frozenset(
    {
        *(f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "pPr", "rPr")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
"""Deleted words, field codes, properties, and the second version of what is there already."""

_BOX: Final = f"{_W}txbxContent"
"""Text in a frame of its own; it hangs in the middle of the paragraph that the frame is tied to."""

_QUOTES: Final = ("quote", "intense quote", "block text")


def article_from_word(content: bytes, origin: str) -> Article:
    """The article in a Word document. Raises OpenError."""
    document = _document(content)
    styles = _style_names(document)
    paragraphs = [(p, styles.get(_property(p, "pStyle"), "")) for p in _paragraphs(document.element.body)]
    items = [item for paragraph, style in paragraphs for item in _items(paragraph, style)]
    if not any(isinstance(item, Piece) and item.text for item in items):  # all of it stands in frames
        items = [Piece(item.text, BlockKind.PARAGRAPH) for item in items]
    return article_of(items, origin, Facts(title=_title(document)))


def _document(content: bytes) -> "Document":
    """The document as python-docx reads it, once every part of it is known to be within the limits."""
    import docx

    archive = Archive(content)
    for name in archive.names:
        if name.endswith((".xml", ".rels")):
            refuse_declarations(archive.read(name))
    try:
        document = docx.Document(io.BytesIO(content))
        len(document.element.body)  # a document without a body is one more way to be damaged
    except Exception as error:  # python-docx raises whatever its parts raise; none of it is a sentence for a person
        raise OpenError(DAMAGED) from error
    return document


def _title(document: "Document") -> str | None:
    try:
        return one_line(document.core_properties.title) or None
    except Exception:  # a broken property is no reason not to read the text
        return None


def _style_names(document: "Document") -> dict[str, str]:
    """The names of the styles, in small letters, by the ids that paragraphs use."""
    try:
        return {style.style_id: (style.name or "").lower() for style in document.styles if style.style_id}
    except Exception:  # without its styles a document still has its text
        return {}


def _paragraphs(body: Element) -> Iterator[Element]:
    walker = etree.iterwalk(body, events=("start",))
    for _event, element in walker:
        if element.tag in _UNSEEN:
            walker.skip_subtree()
        elif element.tag == f"{_W}p":
            yield element


def _items(paragraph: Element, style: str) -> Iterator[Piece | LeftOut]:
    text = "".join(_words(paragraph))
    if style == "caption":
        yield LeftOut(one_line(text), "caption")
    elif next(paragraph.iterancestors(_BOX), None) is not None:
        yield LeftOut(one_line(text), "text box")
    else:
        yield from (Piece(part, _kind(paragraph, style)) for part in broken_up(text))


def _words(paragraph: Element) -> Iterator[str]:
    """The words of a paragraph, those in frames tied to it and deleted ones aside."""
    walker = etree.iterwalk(paragraph, events=("start",))
    for _event, element in walker:
        if element.tag in _UNSEEN or element.tag == _BOX:
            walker.skip_subtree()
        elif element.tag == f"{_W}t":
            yield "" if _is_hidden(element.getparent()) else element.text or ""
        elif element.tag in _SAID:
            yield _SAID[element.tag]


def _is_hidden(run: Element) -> bool:
    sign = run.find(f"{_W}rPr/{_W}vanish")
    return sign is not None and sign.get(f"{_W}val", "true") not in ("0", "false", "off")


def _kind(paragraph: Element, style: str) -> BlockKind:
    if style == "title":
        return BlockKind.HEADLINE
    if style.startswith("heading") or _property(paragraph, "outlineLvl") in set("012345678"):
        return BlockKind.HEADING
    if style.startswith(_QUOTES):
        return BlockKind.PULL_QUOTE
    is_listed = style.startswith("list") or paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    return BlockKind.LIST_ITEM if is_listed else BlockKind.PARAGRAPH


def _property(paragraph: Element, name: str) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}{name}")
    return "" if found is None else found.get(f"{_W}val", "")
