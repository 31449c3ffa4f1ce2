"""How a page marks its parts: the words, the class names and the own elements of the article on it."""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from lxml import etree

from reader.loading.composition import one_line
from reader.loading.html_blocks import PAGE, UNSEEN, Element, pieces_in

LONGEST_NAME: Final = 120
"""Characters of a name or a day as a page marks it."""

MOST_LINES: Final = 400
"""Lines of a page's menus and head that are looked through."""

LONGEST_LINE: Final = 160
"""Characters; what is longer is a paragraph."""

_ELSEWHERE = re.compile(r"comment(?!ary)|related|recommend|sidebar|footer|widget|more-", re.IGNORECASE)
_NAMING: Final = ("class", "id", "data-testid", "data-test-id", "data-test", "data-hook", "data-qa", "data-ui")
_NOT_LETTERS = re.compile(r"[\W_]+")

Metas = dict[str, list[str]]
"""The contents of a page's meta elements by their names in small letters."""


def own_elements(tree: Element) -> list[Element]:
    """The elements that belong to no comment, no other article and no furniture, in the page's order."""
    own = []
    walker = etree.iterwalk(tree, events=("start",))
    for _event, element in walker:
        if isinstance(element.tag, str) and _is_elsewhere(element):
            walker.skip_subtree()
        else:
            own.append(element)
    return own


def _is_elsewhere(element: Element) -> bool:
    if element.tag in ("script", "style", "aside", "footer"):
        return True
    return element.tag not in ("html", "body", "main") and bool(_ELSEWHERE.search(class_of(element)))


def metas_of(tree: Element) -> Metas:
    metas: Metas = {}
    for meta in tree.iter("meta"):
        content = one_line(html.unescape(meta.get("content") or ""))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and meta.get(attribute):
                metas.setdefault(meta.get(attribute).lower(), []).append(content)
    return metas


def first_of(metas: Metas, names: Iterable[str]) -> str:
    return next((metas[name][0] for name in names if name in metas), "")


def letters(text: str) -> str:
    """The text without marks, spaces and capitals, to compare by."""
    return _NOT_LETTERS.sub("", text).casefold()


def texts(tree: Element, tag: str) -> list[str]:
    return [text for element in tree.iter(tag) if (text := one_line("".join(element.itertext())))]


def class_of(part: Element) -> str:
    """What the page's makers call an element: for its looks, for scripts, for their own tests."""
    return " ".join(filter(None, map(part.get, _NAMING)))


def lines_of(part: Element) -> list[str]:
    """The words of an element, line by line as they stand on the page."""
    return [piece.text for piece in pieces_in(part, PAGE, UNSEEN)]


def lines_above(tree: Element) -> Iterator[str]:
    """The short lines of a page before its first long paragraph."""
    for piece in islice(pieces_in(tree, PAGE, UNSEEN), MOST_LINES):
        if len(piece.text) > LONGEST_LINE:
            return
        yield piece.text


def text_of(part: Element) -> str:
    """The words of an element; those of elements in it stand apart, as they do on the page."""
    return one_line(" ".join(part.itertext()))


def is_item(part: Element, name: str) -> bool:
    """Whether microdata gives the element that name."""
    return name in (part.get("itemprop") or "").split()


def name_inside(part: Element) -> str:
    """The name that microdata gives to whoever the element stands for."""
    for inner in part.iter():
        if isinstance(inner.tag, str) and is_item(inner, "name"):
            return one_line(inner.get("content") or "") or text_of(inner)
    return one_line(part.get("content") or "") or text_of(part)
