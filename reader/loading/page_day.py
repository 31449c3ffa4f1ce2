"""When a page appeared: as its data, its head or its body says."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from typing import Final

from reader.loading.header import dateline_in, iso_date
from reader.loading.html_blocks import Element
from reader.loading.json_ld import Told
from reader.loading.page_marks import LONGEST_NAME, Metas, class_of, is_item, letters, lines_above, text_of

_DATES: Final = ("article:published_time", "og:article:published_time", "og:published_time", "datepublished",
                 "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
                 "publish_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "article.published",
                 "citation_publication_date", "date", "pdate", "ptime", "last-published", "created",
                 "og:pubdate", "cxenseparse:recs:publishtime", "article_date_original")  # fmt: skip # a list

"""How the systems name the day in a page's head, the surest first."""

_DATED: Final = ("time", "span", "div", "p", "li", "dd", "abbr", "em", "small", "meta")
_DATE_CLASS = re.compile(r"date|publish|posted|time", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated?|modified|revised)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|created|issued)\b(.*)", re.IGNORECASE)
_SINCE_1970: Final = ("data-timestamp", "data-time", "data-date", "data-published", "data-epoch")
_NOT_PUBLISHED = re.compile(r"updat|modif|comment|related", re.IGNORECASE)
_UNIVERSAL = re.compile(r"\dT?\d\d:\d\d\S*?(?:Z|[+-]00:?00)\s*$|\bUTC\b")
_COMPACT = re.compile(r"\b((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d{3})")

MOST_MARKED: Final = 8
"""Days marked in the body that are looked at: the further ones are other articles' and comments'."""

OLDEST: Final = "1800"
"""The year before which a day is a program's way to say that it knows none."""


def published_of(tree: Element, own: Sequence[Element], told: Told, metas: Metas, headline: str) -> str | None:
    """The day as data, head and marks of the page say it, else the first line that is a day, between headline and text.

    Above the headline stands the day on which the page was looked at.
    """
    marked = list(islice(_marked_dates(own), MOST_MARKED))
    given = [told.published, *(content for name in _DATES for content in metas.get(name, ()))]
    for text in (*given, *marked):
        if day := day_in(text):
            return _local(day, marked) if _UNIVERSAL.search(text) else day
    above = list(lines_above(tree))
    same = next((at for at, line in enumerate(above) if letters(line) == letters(headline)), len(above))
    datelines = (dateline_in(line) for line in above[same:] if not _UPDATED.search(line))
    return next((line.published for line in datelines if line is not None and line.published), None)


def _local(day: str, marked: Iterable[str]) -> str:
    """The day where the page was written: a time in UTC may be another day than the one that is printed."""
    for text in marked:
        printed = None if _UNIVERSAL.search(text) or _NOT_PUBLISHED.search(text) else day_in(text)
        if printed:
            is_near = abs((date.fromisoformat(printed) - date.fromisoformat(day)).days) == 1
            return printed if is_near else day
    return day


def day_in(text: str) -> str | None:
    """The day in whatever a page gives for a date, as an ISO date; the day where it was written, not here."""
    found = _COMPACT.search(text)
    if not found:
        day = iso_date(text)
        return day if day and day >= OLDEST else None
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        return None


def _marked_dates(own: Sequence[Element]) -> Iterator[str]:
    """Days that the body marks: as microdata, then time elements, then classes; those of an update last."""
    for part in own:
        if is_item(part, "datePublished"):
            yield part.get("content") or part.get("datetime") or part.get("title") or text_of(part)
    times = [(part, f"{class_of(part)} {class_of(part.getparent())}") for part in own if part.tag == "time"]
    for part, _names in sorted(times, key=lambda found: bool(_NOT_PUBLISHED.search(found[1]))):
        yield part.get("datetime") or text_of(part)
    for part in own:
        names = class_of(part)
        if part.tag in _DATED and _DATE_CLASS.search(names) and not _NOT_PUBLISHED.search(names):
            text = _of_publishing(part.get("title") or text_of(part))
            if len(text) < LONGEST_NAME:
                yield text if day_in(text) else _since_1970(part)


def _of_publishing(text: str) -> str:
    """Of a text that also says when the page was changed, what it says of its first day."""
    if not _UPDATED.search(text):
        return text
    published = _PUBLISHED.search(text)
    return published[1] if published else ""


def _since_1970(part: Element) -> str:
    """The day and hour that an element counts in seconds or their thousandths; "" where it does not."""
    told = next(filter(None, map(part.get, _SINCE_1970)), "")
    if not (told.isascii() and told.isdigit()) or len(told) not in (10, 13):
        return ""
    return datetime.fromtimestamp(int(told[:10]), UTC).isoformat()
