"""What a page tells search engines about itself: JSON in script elements (schema.org)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from reader.loading.composition import one_line, writable
from reader.loading.html_blocks import Element

_ARTICLES: Final = re.compile(r"(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$|^NewsArticle")
_COMMENTS: Final = re.compile(r"<!--|(?://\s*)?-->|//\s*<!\[CDATA\[|//\s*\]\]>|<!\[CDATA\[|\]\]>")
_MOST: Final = 2_000
"""Objects that are looked at; a page has some dozens."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the data says of the article; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    published: str = ""


def told_in(tree: Element) -> Told:
    """What the page's data says of the article on it."""
    objects = [found for script in tree.iter("script") if _is_data(script) for found in _objects(_parsed(script))]
    objects = objects[:_MOST]
    by_id = {str(found["@id"]): found for found in objects if "@id" in found and len(found) > 1}
    for article in sorted(filter(_is_article, objects), key=lambda found: "headline" not in found):
        return Told(
            _text(article.get("headline")) or _text(article.get("name")),
            tuple(dict.fromkeys(_names(article.get("author") or article.get("creator"), by_id))),
            next(_names(article.get("publisher") or article.get("sourceOrganization"), by_id), ""),
            _text(article.get("datePublished")) or _text(article.get("dateCreated")),
        )
    return Told()


def _is_data(script: Element) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _parsed(script: Element) -> Any:
    """The value in a script, also where it is wrapped in a comment or holds a raw line break; None for nonsense."""
    try:
        return json.loads(_COMMENTS.sub("", script.text or "").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects inside a value, the outer before the inner."""
    waiting = [value]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, dict):
            yield found
            waiting += found.values()
        elif isinstance(found, list):
            waiting += found


def _is_article(found: dict[str, Any]) -> bool:
    kinds = found.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and _ARTICLES.search(name) for name in names)


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names of persons or organisations, however they are written down."""
    if isinstance(value, list):
        for one in value:
            yield from _names(one, by_id)
    elif isinstance(value, dict):
        whole = value if "name" in value else by_id.get(str(value.get("@id")), value)
        name = whole.get("name")
        yield from _names(name, {}) if isinstance(name, list) else filter(None, [_text(name)])
    elif name := _text(value):
        yield name


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), "")
    return one_line(writable(value)) if isinstance(value, str) else ""
