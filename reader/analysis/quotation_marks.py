"""What each quotation mark can do where it stands: open, close, both, or nothing (an apostrophe, inches)."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Marks that close one another."""

    DOUBLE = '"'
    SINGLE = "'"
    GUILLEMET = "«"
    SINGLE_GUILLEMET = "‹"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at a position of the text. `straight` marks have no direction of their own."""

    start: int
    end: int
    kind: Kind
    opens: bool
    closes: bool

    @staticmethod
    def kind_of(sign: str) -> Kind:
        return _KIND[sign]


MARKS = re.compile("``|''|[\"“”„‟«»'‘’‚‛‹›]")

_KINDS = (
    (Kind.DOUBLE, ("``", "''", '"', "“", "”", "„", "‟")),
    (Kind.SINGLE, ("'", "‘", "’", "‚", "‛")),
    (Kind.GUILLEMET, ("«", "»")),
    (Kind.SINGLE_GUILLEMET, ("‹", "›")),
)
_KIND = {sign: kind for kind, signs in _KINDS for sign in signs}
_OPENING = frozenset("“„‟‘‚‛«‹") | {"``"}
_BEFORE_OPENING = frozenset("([{-–—/…:;,=*_>|")
_ELISION = re.compile(
    r"(?:\d{2,4}(?:s|ers?)?|em|til|till|tis|twas|twere|twill|cause|bout|round|nuff|n|nother|fraid|ere|ello|ave|im)(?![^\W_])",
    re.IGNORECASE,
)
_HEIGHT = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:[½¼¾]|\.\d+)?$")


def mark(text: str, start: int, end: int, block: tuple[int, int]) -> Mark | None:
    """The mark at a position of a block, or None where it is no quotation mark."""
    sign = text[start:end]
    kind = _KIND.get(sign)
    if kind is None:
        return None
    before = text[start - 1] if start > block[0] else " "
    after = text[end] if end < block[1] else " "
    if kind is Kind.SINGLE:
        return _single(text, start, end, before, after)
    if kind is Kind.DOUBLE and before.isdigit() and _is_inches(text, start, end, block):
        return None
    opens, closes = _directions(before, after)
    if (opens and closes) or not (opens or closes):
        opens, closes = (sign in _OPENING, sign not in _OPENING) if sign not in {'"', "''"} else (True, True)
    return Mark(start, end, kind, opens, closes)


def _directions(before: str, after: str) -> tuple[bool, bool]:
    """What the neighbours allow: to open, to close."""
    free_before = before.isspace() or before in _BEFORE_OPENING or before in _KIND
    free_after = after.isspace() or not after.isalnum()
    return free_before and not after.isspace(), free_after and not before.isspace()


def _single(text: str, start: int, end: int, before: str, after: str) -> Mark | None:
    """A single mark, unless it is an apostrophe: inside a word, before a decade, in an elision, after a figure."""
    if before.isalnum() and after.isalnum():
        return None
    sign = text[start:end]
    opens, closes = _directions(before, after)
    if opens and (_ELISION.match(text, end) is not None or sign == "’"):
        opens = False
    if sign in _OPENING:
        closes = False
    if closes and before.isdigit() and sign != "’" and after == " ":
        closes = False
    return Mark(start, end, Kind.SINGLE, opens, closes) if opens or closes else None


def _is_inches(text: str, start: int, end: int, block: tuple[int, int]) -> bool:
    """Whether the mark after a figure measures: 6'2", or a figure in inches followed by a lower-case word."""
    if text[start:end] not in {'"', "”", "''"}:
        return False
    return _HEIGHT.search(text, max(block[0], start - 8), start) is not None
