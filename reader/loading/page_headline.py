"""The headline of a page: the main heading, checked against what the page calls itself elsewhere."""

import html
import re
from typing import Final

from reader.loading.composition import one_line
from reader.loading.header import byline_in, can_be_headline, dateline_in
from reader.loading.html_blocks import Element
from reader.loading.json_ld import Told
from reader.loading.page_marks import Metas, is_item, letters, lines_above, texts

SHORTEST_HEADLINE: Final = 8
"""Letters; a shorter main heading is a site's name or a section."""

_TITLES: Final = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title",
                  "hdl", "headline")  # fmt: skip # a list
_NO_TITLE = re.compile(
    r"^(?:[-–— ]*no title specified|untitled(?: document| page)?|new (?:page|document)|index|document\d*)$",
    re.IGNORECASE,
)
"""What programs write in place of a title."""

_SEPARATOR = re.compile(r"\s+[|–—•·:»/-]+\s+|\s*\|\s*")


def headline_of(tree: Element, told: Told, metas: Metas, outlet: str) -> str | None:
    """The main heading that the page's data or titles repeat; else what these say; else the first main heading."""
    said = [told.headline, *(metas[name][0] for name in _TITLES if name in metas)]
    said = [text for text in dict.fromkeys(_bare(html.unescape(text), outlet) for text in said) if text]
    titles = [letters(title) for title in (*said, *texts(tree, "title"))]
    headings = [text for text in texts(tree, "h1") if len(letters(text)) >= SHORTEST_HEADLINE]
    repeated = [text for text in headings if any(letters(text) in title for title in titles)]
    if repeated:
        return max(repeated, key=len)
    marked = _marked_headline(tree)
    if marked and (len(headings) != 1 or not said):
        return marked
    likely = [text for text in headings if said and _is_alike(text, said[0])]
    if likely:
        return likely[0]
    if said:
        return said[0]
    title = next((_bare(text, outlet) for text in texts(tree, "title")), "")
    if not headings and (line := _line_in(title, tree)):
        return line
    return headings[0] if len(headings) == 1 else title or next(iter(headings), None) or _first_line(tree)


def _marked_headline(tree: Element) -> str:
    """What the page marks as the headline in its body."""
    for element in tree.iter("h1", "h2", "h3", "div", "span", "p"):
        if is_item(element, "headline") and (text := one_line("".join(element.itertext()))):
            return text
    return ""


def _first_line(tree: Element) -> str | None:
    """The first line above the text that can be a headline, on a page that names none."""
    lines = (line for line in lines_above(tree) if can_be_headline(line) and len(letters(line)) >= SHORTEST_HEADLINE)
    return next((line for line in lines if not byline_in(line) and not dateline_in(line)), None)


def _line_in(title: str, tree: Element) -> str:
    """The line above the text that a title holds beside an outlet or a section; "" where there is none."""
    inside = letters(title)
    lines = (line for line in lines_above(tree) if len(letters(line)) >= SHORTEST_HEADLINE and len(line.split()) > 2)
    return max((line for line in lines if letters(line) in inside), key=len, default="")


def _is_alike(one: str, other: str) -> bool:
    """Whether most words of the shorter are in the longer: a headline and what is made of it for search engines."""
    first, second = ({word.casefold() for word in re.findall(r"\w{3,}", text)} for text in (one, other))
    smaller = min(len(first), len(second))
    return smaller > 2 and len(first & second) >= 0.6 * smaller


def _bare(title: str, outlet: str) -> str:
    """The title without the outlet's name at an end of it."""
    title = one_line(title)
    if _NO_TITLE.match(title):
        return ""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2 or not outlet:
        return title
    if letters(parts[-1]) in (letters(outlet), letters(outlet).removeprefix("the")):
        return title[: title.rfind(parts[-1])].rstrip(" |–—•·:»/-")
    if letters(parts[0]) == letters(outlet):
        return title[len(parts[0]) :].lstrip(" |–—•·:»/-")
    return title
