"""What stands above an article: who wrote it, where and when it appeared. All from one line's own words."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

LONGEST_LINE: Final = 160
"""Characters; a longer line is no headline, byline or dateline."""

MOST_WORDS: Final = 28
"""Words in a headline; the longest in the articles read for this had 24."""

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH = r"(?P<month>" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS) + r"|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_DAY}\s+{_MONTH},?\s+(?P<year>\d{{4}})\b",
        rf"\b{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}})\b",
        r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:T[\d:.]+Z?)?\b",
    )
)
_TIME = re.compile(r"\b(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|GMT|BST|UTC|E[SD]?T|CES?T))*", re.IGNORECASE)
_ABOUT_DATES = re.compile(
    r"^(?:(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified)(?:\s+on)?:?)?\s*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?)$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[·•|/]\s*|\s+[–—-]+\s+|\s*,\s+|\s{2,}")

_BYLINE = re.compile(r"^(?:(?:words|text|story|report(?:ed|ing)?|written)\s+)?by:?\s+(?P<who>\S.*)$", re.IGNORECASE)
_NAME_WORD = re.compile(r"^(?:[^\W\d_][\w.'’\-]*,?|&|\||·|–|—|-|,)$")
_SMALL_NAME_WORDS: Final = frozenset(
    {
        "and",
        "in",
        "for",
        "of",
        "at",
        "the",
        "de",
        "da",
        "di",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ter",
    }
)
_AFTER_NAMES = re.compile(r"\s*(?:\||·|\s[–—-]\s|\s(?:in|for|at)\s).*$")
_JOB = re.compile(
    r"\b(?:editors?|reporters?|writers?|correspondents?|columnists?|producers?|contributors?|analysts?|critics?|staff"
    r"|chief|bureau|special to|associated press|reuters|agence france-presse|press|news|photographers?|desk|for)\b",
    re.IGNORECASE,
)
_JOB_AT_END = re.compile(
    r"\s+(?:(?:senior|chief|staff|political|sports?|business|national|science|health|features?|the|AP|AFP)\s+)*"
    r"(?:editor|reporter|writer|correspondent|columnist|producer)s?$",
    re.IGNORECASE,
)

_WIRE = re.compile(
    r"^[^\W\d_][^\W\d_ .'’/\-]*[A-Z][^()\n]{0,60}?\((?P<outlet>[A-Z][^()\n]{1,40})\)\s*(?:[–—-]+|:)\s+\S"
)
_CAPITALS = re.compile(r"^(?:[A-Z][A-Z.'’\-]+)(?=[\s,/(])")

_ENDS_SENTENCE = re.compile(r"(?<![.…])[.;:,][\"'”’»)\]]*$")
_ENDS_ANY = re.compile(r"[.!?…:;,][\"'”’»)\]]*$|[\"”»]$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Outlet and day of a line such as "The Gazette · 3 October 2019". `published` is an ISO date."""

    outlet: str | None
    published: str | None


def byline_in(line: str) -> str | None:
    """The writers' names in a line such as "By Ann Writer and B. Other, Business Editor"; None for any other line."""
    found = _BYLINE.match(line.strip())
    if found is None or len(line) > LONGEST_LINE:
        return None
    words = found["who"].split()
    if len(words) > 16 or not words[0][0].isupper() or _ABOUT_DATES.match(words[0]):
        return None
    if not all(_NAME_WORD.match(word) and _can_stand_in_name(word) for word in words):
        return None
    return names_in(_AFTER_NAMES.sub("", found["who"]))


def names_in(words: str) -> str | None:
    """The names that the words begin with, up to a job, an agency or a place: "A. One, B. Two and C. Three"."""
    parts = [part.strip() for part in words.split(",") if part.strip()]
    kept = parts[:1]
    for part in parts[1:]:
        if len(part.split()) < 2 or _JOB.search(part):
            break
        kept.append(part)
    names = ", ".join(kept).strip(" ,")
    without_job = _JOB_AT_END.sub("", names)
    return (without_job if len(without_job.split()) > 1 else names) or None  # some people are called Writer


def dateline_in(line: str) -> Dateline | None:
    """Outlet and day of a line that says nothing else; None for a line without a date or with more than these."""
    if len(line) > LONGEST_LINE:
        return None
    published, rest = None, line
    for pattern in _DATES:
        for found in pattern.finditer(line):
            published = published or _iso(found)
            rest = rest.replace(found[0], " · ")
    if rest == line:
        return None
    parts = (part.strip(" .:()–—-") for part in _SEPARATOR.split(_TIME.sub(" ", rest)))
    names = [part for part in parts if not _ABOUT_DATES.match(part)]
    if len(names) > 2 or any(not _is_name(name) for name in names):
        return None
    return Dateline(names[0] if names else None, published)


def wire_outlet(paragraph: str) -> str | None:
    """The agency in an opening such as "HARBOUR CITY, 3 May (Agency) – A fire ..."."""
    found = _WIRE.match(paragraph)
    return found["outlet"].strip() if found and _CAPITALS.match(paragraph) else None


def can_be_headline(line: str) -> bool:
    """Whether a line is short and does not end as a sentence of the text does."""
    return (
        len(line) <= LONGEST_LINE
        and len(line.split()) <= MOST_WORDS
        and any(letter.isalpha() for letter in line)
        and not _ENDS_SENTENCE.search(line)
    )


def can_be_heading(line: str) -> bool:
    """Whether a line among paragraphs reads as a heading: shorter than a headline, no mark at its end."""
    first = line[:1]
    return (
        len(line) <= 80
        and len(line.split()) <= 12
        and (first.isupper() or first.isdigit())
        and any(letter.isalpha() for letter in line)
        and not _ENDS_ANY.search(line)
    )


def ends_sentence(line: str) -> bool:
    return bool(re.search(r"[.!?…][\"'”’»)\]]*$", line))


def iso_date(words: str) -> str | None:
    """The first date in the words as an ISO date."""
    return next((_iso(found) for pattern in _DATES for found in pattern.finditer(words) if _iso(found)), None)


def _iso(found: re.Match[str]) -> str | None:
    month = found["month"].lower()
    number = (
        int(month) if month.isdigit() else 1 + next(i for i, name in enumerate(_MONTHS) if name.startswith(month[:3]))
    )
    try:
        return date(int(found["year"]), number, int(found["day"])).isoformat()
    except ValueError:
        return None


def _is_name(words: str) -> bool:
    parts = words.split()
    return len(parts) <= 6 and all(map(_can_stand_in_name, parts))


def _can_stand_in_name(word: str) -> bool:
    return word[0].isupper() or not word[0].isalpha() or word in _SMALL_NAME_WORDS
