"""Figures in a text, brought to one form, so that "£31m" and "£31 million" are the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.model.span import Span

_ONES: Final = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORTH: Final = {
    "one": 1,
    **{word: at for at, word in enumerate(_ONES.split(), 2)},
    **{word: 10 * at for at, word in enumerate(_TENS, 2)},
}
_TIMES: Final = {"twice": "2 times", "thrice": "3 times"}
_PARTS: Final = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_SCALES: Final = {
    "hundred": 100,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

_SHARE: Final = r"(?:[ -]?(?P<{}>%|per ?cent\b))?"
_KINDS: Final = (
    r"(?P<clock>\d{1,2}[.:]\d\d ?[ap]\.?m\b)",
    rf"(?P<coin>[£$€¥])?(?P<digits>\d[\d,]*(?:[.:]\d+)?)(?:[ -]?(?P<scale>{'|'.join(_SCALES)})\b)?"
    + _SHARE.format("share"),
    rf"(?P<times>{'|'.join(_TIMES)})\b",
    rf"(?P<count>a|one|two|three|four)[ -](?P<part>{'|'.join(_PARTS)})s?\b",
    r"(?P<alone>half)\b",
    rf"(?:(?P<tens>{'|'.join(_TENS)})-)?(?P<word>{'|'.join(sorted(_WORTH, key=len, reverse=True))})\b"
    r"(?:[ -](?P<worded_scale>hundred|thousand|million|billion)\b)?" + _SHARE.format("worded_share"),
)
_FIGURE: Final = re.compile(rf"(?<![\w.,])(?:{'|'.join(_KINDS)})", re.IGNORECASE)

WEAK: Final = frozenset({"2", "3", "4"})
"""Figures so common that they link nothing by themselves. A bare "one" is none at all: it is mostly a pronoun."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure where it stands, with the form in which it is compared ("£31000000", "2/3", "2 times", "12%")."""

    span: Span
    value: str


def figures_in(text: str, start: int = 0) -> Iterator[Figure]:
    """The figures of a text, in order; `start` is where the text begins in the article."""
    for found in _FIGURE.finditer(text):
        value = _value({name: part.casefold() for name, part in found.groupdict().items() if part})
        if value != "1":
            yield Figure(Span(start + found.start(), start + found.end()), value)


def _value(parts: dict[str, str]) -> str:
    if "clock" in parts:
        return re.sub(r"[ .:]", "", parts["clock"])
    if "digits" in parts:
        return parts.get("coin", "") + _number(parts["digits"], parts.get("scale")) + ("%" if "share" in parts else "")
    if "times" in parts:
        return _TIMES[parts["times"]]
    if "part" in parts:
        return f"{_WORTH.get(parts['count'], 1)}/{_PARTS[parts['part']]}"
    if "alone" in parts:
        return "1/2"
    number = _WORTH[parts["word"]] + _WORTH.get(parts.get("tens", ""), 0)
    return str(number * _SCALES.get(parts.get("worded_scale", ""), 1)) + ("%" if "worded_share" in parts else "")


def _number(digits: str, scale: str | None) -> str:
    """The number in plain digits; a score or a time stays as it stands."""
    plain = digits.replace(",", "")
    if ":" in plain or scale is None:
        return plain
    return f"{float(plain) * _SCALES[scale]:.0f}"
