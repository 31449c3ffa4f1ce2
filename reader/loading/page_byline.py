"""Who wrote a page: as its data names them, else its head, else what its body marks as a byline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reader.loading.composition import one_line
from reader.loading.header import byline_in, names_in
from reader.loading.html_blocks import Element
from reader.loading.json_ld import Told
from reader.loading.page_marks import (
    LONGEST_NAME,
    Metas,
    class_of,
    is_item,
    letters,
    lines_above,
    lines_of,
    name_inside,
    text_of,
)

_AUTHORS: Final = ("author", "byl", "article:author", "article:author_name", "parsely-author", "sailthru.author",
                   "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "article.author", "authors",
                   "creator", "twitter:data1:written by")  # fmt: skip # a list

_BYLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:by-?line|author|contributor|writer|reporter)s?(?:$|[\s_-])", re.IGNORECASE)
_NAME_CLASS = re.compile(r"author[\s_-]*name|byline[\s_-]*(?:name|link|author)|\buser[\s_-]*name|fn\b", re.IGNORECASE)
_NOT_BYLINE = re.compile(r"bio|about|box|related|more|comment|social|follow|avatar|image|photo", re.IGNORECASE)
_AROUND_NAME = re.compile(
    r"^(?:(?:written|posted|published|reported|submitted|words|story|text)\s+)?by:?\s+|^(?:author|by):\s*|\S*@\S+",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"\s*(?:\||·|•|\s/\s|\bon\s+(?=\w+ \d|\d)|\bpublished\b|\bupdated\b|\d{1,2}[:.]\d\d|\d{4}).*$", re.IGNORECASE
)
_NOBODY: Final = frozenset(
    {"admin", "administrator", "editor", "staff", "webmaster", "user", "author", "unknown", "none"}
)
_NAMING: Final = ("a", "span", "div", "p", "address", "strong", "b", "cite", "h3", "h4", "h5", "dd", "li", "section",
                  "header")  # fmt: skip # a list

LONGEST_LINE: Final = 60
"""Characters of a line that is marked as a byline but does not begin with "By"."""


def byline_of(tree: Element, own: Sequence[Element], told: Told, metas: Metas, outlet: str) -> str | None:
    """The writers: as the data names them, else the head, what the body marks as a byline, a line that reads as one."""
    first_meta = next((metas[key] for key in _AUTHORS if any(_names(metas.get(key, ()), outlet))), [])
    above = [line for line in lines_above(tree) if byline_in(line)][:1]
    for found in (told.authors, first_meta, _marked_names(own), _byline_lines(own), above):
        if names := list(dict.fromkeys(_names(found, outlet))):
            return _listed(names)
    return None


def _names(found: Iterable[str], outlet: str) -> Iterator[str]:
    """Those that may be names of people or agencies, without "By" and without what follows a name."""
    for text in found:
        bare = _AFTER_NAME.sub("", _AROUND_NAME.sub("", one_line(text))).strip(" ,;:–—-")
        name = names_in(bare.replace(";", ",")) or ""
        is_name = 1 < len(name) <= LONGEST_NAME and "://" not in name and "@" not in name and "/" not in name
        if is_name and name.casefold() not in _NOBODY and letters(name) != letters(outlet):
            yield name


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _marked_names(own: Sequence[Element]) -> list[str]:
    """Names that the body marks as the author's: by microdata, by a link to the author, by the name of a class."""
    if names := [name_inside(part) for part in own if is_item(part, "author")]:
        return names
    links = [part for part in own if part.tag == "a" and "author" in (part.get("rel") or "").split()]
    if names := [text for link in links if (text := text_of(link))]:
        return names
    named = (part for part in own if part.tag in _NAMING and _NAME_CLASS.search(class_of(part)))
    return [text for part in named if (text := text_of(part)) and len(text) < LONGEST_NAME][:1]


def _byline_lines(own: Sequence[Element]) -> list[str]:
    """What stands in an element whose class says byline or author."""
    for part in own:
        name = class_of(part)
        if part.tag in _NAMING and _BYLINE_CLASS.search(name) and not _NOT_BYLINE.search(name):
            lines = [*lines_of(part), text_of(part)]
            if line := next(filter(None, map(byline_in, lines)), None):
                return [line]
            if 2 < len(lines[0]) < LONGEST_LINE and lines[0][0].isupper() and not lines[0].endswith("."):
                return [lines[0]]
    return []
