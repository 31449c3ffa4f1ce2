"""The blocks of a tree of elements: paragraphs, headings, list items, in the order of the page."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from lxml import etree, html

from reader.loading.composition import LeftOut, Piece, one_line
from reader.model.article import BlockKind

Element = Any
"""An lxml element; lxml ships no types."""

Kinds = Mapping[str, BlockKind | None]

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_ITEMS: Final = ("li", "dt", "dd")
_OTHER_BLOCKS: Final = (
    *("address", "article", "aside", "blockquote", "body", "br", "caption", "details", "div", "dl", "fieldset"),
    *("figcaption", "figure", "footer", "form", "header", "hr", "html", "main", "nav", "ol", "p", "pre", "section"),
    *("summary", "table", "td", "th", "tr", "ul"),
)

PAGE: Final[Kinds] = {
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
    **dict.fromkeys(_ITEMS, BlockKind.LIST_ITEM),
    **dict.fromkeys(_OTHER_BLOCKS, None),
}
"""The elements of a web page that begin a block; None takes the kind of the block around it."""

CAPTIONS: Final = {"figcaption": "caption", "caption": "caption"}
"""Elements that describe a picture or a table, and the reason to leave them out."""

UNSEEN: Final = frozenset(
    {
        *("head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "button", "select"),
        *("option", "textarea", "audio", "video", "canvas"),
    }
)
"""Elements of a web page whose text is not for reading."""


def tree_of(page: str) -> Element | None:
    """The tree of a page or of a part of one; None where it holds nothing. Raises lxml's errors on nonsense."""
    # As bytes, for lxml refuses text that declares an encoding; the parser is told which one it is.
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    return etree.fromstring(page.encode("utf-8", "replace"), parser)


def pieces_in(root: Element, kinds: Kinds, unseen: frozenset[str] = frozenset()) -> Iterator[Piece]:
    """The text under an element, cut where blocks begin and end. White space is made even."""
    return (item for item in items_in(root, kinds, unseen, {}) if isinstance(item, Piece))


def items_in(
    root: Element, kinds: Kinds, unseen: frozenset[str], left_out: Mapping[str, str]
) -> Iterator[Piece | LeftOut]:
    """The same, and what stands in the elements of `left_out`, with the reason given there."""
    words: list[str] = []
    around: list[BlockKind | str] = [BlockKind.PARAGRAPH]
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        is_block = element.tag in kinds
        if is_block:
            yield from _flushed(words, around[-1])
        if event == "start":
            around += [_kind(element.tag, around[-1], kinds, left_out)] if is_block else []
            if element.tag in unseen:
                walker.skip_subtree()
            else:
                words.append(element.text or "")
        else:
            del around[len(around) - is_block :]
            words.append((element.tail or "") if element is not root else "")
    yield from _flushed(words, around[-1])


def _kind(tag: str, around: BlockKind | str, kinds: Kinds, left_out: Mapping[str, str]) -> BlockKind | str:
    """What the block is, or why it is left out; whatever stands inside something left out is so too."""
    if not isinstance(around, BlockKind):
        return around
    return left_out.get(tag) or kinds[tag] or around


def _flushed(words: list[str], kind: BlockKind | str) -> Iterator[Piece | LeftOut]:
    text = one_line("".join(words))
    words.clear()
    if text:
        yield Piece(text, kind) if isinstance(kind, BlockKind) else LeftOut(text, kind)
