"""Lines of a plain text: cleaned, and joined again where a mail program or typewriter broke them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

WIDTHS: Final = range(30, 121)
"""Widths in characters to which texts are wrapped by hand or by mail programs."""

FULL_SHARE: Final = 0.7
"""In a wrapped text, most lines could not have taken the next word as well."""

MID_SENTENCE_SHARE: Final = 0.5
"""In a wrapped text, most lines end in the middle of a sentence."""

LOWER_SHARE: Final = 0.3
"""In a wrapped text, many lines go on in small letters."""

_NEWLINE = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_INDENT = re.compile(r"[^\S\n]*")
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_SPLIT_WORD = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without white space at its ends; `indent` is how much stood before it."""

    text: str
    indent: int

    @property
    def width(self) -> int:
        return self.indent + len(self.text)

    @property
    def ends_sentence(self) -> bool:
        return bool(_ENDS.search(self.text))


def with_newlines(text: str) -> str:
    r"""The text with `\n` in place of every other character that ends a line, and no byte order mark before it."""
    return _NEWLINE.sub("\n", text.removeprefix("\ufeff"))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: its lines, or, where it is clearly wrapped, its lines joined again."""
    groups = list(_groups(text))
    width = max((line.width for group in groups for line in group), default=0)
    if not _is_wrapped(groups, width):
        return [line.text for group in groups for line in group]
    return [paragraph for group in groups for paragraph in _unwrapped(group, width)]


def _groups(text: str) -> Iterable[list[Line]]:
    """Lines that follow one another without an empty one between."""
    group: list[Line] = []
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            indent = _INDENT.match(raw)
            group.append(Line(stripped, len(indent[0]) if indent else 0))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _is_wrapped(groups: Sequence[Sequence[Line]], width: int) -> bool:
    breaks = [(line, after) for group in groups for line, after in pairwise(group) if not _is_indented(line, after)]
    if width not in WIDTHS or len(breaks) < 2:
        return False
    full = sum(_is_full(line, after, width) for line, after in breaks)
    mid_sentence = sum(not line.ends_sentence for line, _ in breaks)
    lower = sum(after.text[0].islower() for _, after in breaks)
    return (
        full >= FULL_SHARE * len(breaks)
        and mid_sentence >= MID_SENTENCE_SHARE * len(breaks)
        and lower >= LOWER_SHARE * len(breaks)
    )


def _unwrapped(group: Sequence[Line], width: int) -> Iterable[str]:
    joined = group[0].text
    for line, after in pairwise(group):
        if _goes_on(line, after, width):
            is_one_word = _SPLIT_WORD.search(line.text) and after.text[0].islower()
            joined += after.text if is_one_word else f" {after.text}"
        else:
            yield joined
            joined = after.text
    yield joined


def _goes_on(line: Line, after: Line, width: int) -> bool:
    """Whether the next line belongs to the same paragraph: no indent of its own, and the line had to break."""
    if _is_indented(line, after):
        return False
    if _is_full(line, after, width):
        return True
    nearly = line.width > width * 2 // 3
    return nearly and not line.ends_sentence


def _is_indented(line: Line, after: Line) -> bool:
    """Whether the next line begins a paragraph by standing further in."""
    return after.indent > line.indent + 1


def _is_full(line: Line, after: Line, width: int) -> bool:
    return line.width + 1 + len(after.text.split(None, 1)[0]) > width
