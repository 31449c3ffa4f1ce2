"""What of a page is not part of its article, and why."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.loading.composition import one_line
from reader.loading.html_blocks import PAGE, UNSEEN, Element
from reader.loading.html_furniture import said_reason
from reader.model.article import Dropped
from reader.model.limits import DROPPED_LIMIT

REST: Final = "not part of the article"

LINK_SHARE: Final = 0.6
"""Share of linked letters from which a block is a list of links."""

_BY_TAG: Final = {
    "nav": "menu",
    "header": "page head",
    "footer": "page foot",
    "figcaption": "caption",
    "figure": "caption",
    "aside": "beside the article",
    "form": "form",
    "table": "table",
}
_BY_NAME: Final = (
    (re.compile(r"nav|menu|breadcrumb", re.IGNORECASE), "menu"),
    (re.compile(r"caption|credit", re.IGNORECASE), "caption"),
    (re.compile(r"related|recommend|read-?more|more-|trending|popular", re.IGNORECASE), "related links"),
    (re.compile(r"newsletter|subscri|sign-?up|promo", re.IGNORECASE), "invitation to subscribe"),
    (re.compile(r"comment|discuss", re.IGNORECASE), "comments"),
    (re.compile(r"share|social|follow", re.IGNORECASE), "buttons to share"),
    (re.compile(r"(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*)(?:$|[\s_-])", re.IGNORECASE), "advertisement"),
    (re.compile(r"cookie|consent|privacy", re.IGNORECASE), "notice about cookies"),
    (re.compile(r"foot", re.IGNORECASE), "page foot"),
)


def dropped_from(tree: Element, blocks: Sequence[str]) -> tuple[Dropped, ...]:
    """The blocks of the page whose words are not in the article's blocks, in the page's order, each once.

    At most DROPPED_LIMIT.
    """
    dropped: dict[str, Dropped] = {}
    place = 0
    for element, words in _innermost(tree):
        if words in dropped:
            continue
        at = _place_of(words, blocks, place)
        if at is not None:
            place = at
        else:
            dropped[words] = Dropped(words, said_reason(words) or _reason(element), place)
        if len(dropped) == DROPPED_LIMIT:
            break
    return tuple(dropped.values())


def _place_of(words: str, blocks: Sequence[str], place: int) -> int | None:
    """How many blocks of the article are past once the words are read; None where no block holds them."""
    for at in range(max(0, place - 1), len(blocks)):
        if words in blocks[at]:
            return at + 1
    return place if any(words in block for block in blocks[:place]) else None


def _innermost(tree: Element) -> Iterator[tuple[Element, str]]:
    """Each block that holds words and no other block."""
    for element in tree.iter(*PAGE):
        if any(around.tag in UNSEEN for around in element.iterancestors()):
            continue
        if next(element.iterdescendants(*PAGE), None) is None and (words := _seen_text(element)):
            yield element, words


def _seen_text(element: Element) -> str:
    inside = (part for part in element.iter() if part.tag not in UNSEEN)
    return one_line(
        " ".join((part.text or "") + " " + ((part.tail or "") if part is not element else "") for part in inside)
    )


def _reason(element: Element) -> str:
    for around in (element, *element.iterancestors()):
        name = f"{around.get('class', '')} {around.get('id', '')}"
        reason = _BY_TAG.get(around.tag) or next((why for sign, why in _BY_NAME if sign.search(name)), None)
        if reason and around.tag not in ("html", "body"):
            return reason
    linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
    letters = len("".join(element.itertext()))
    return "links" if linked > LINK_SHARE * letters else REST
