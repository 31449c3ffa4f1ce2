"""Lines of print joined to paragraphs again, across columns and pages, and words that a line's end broke."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from reader.loading.composition import one_line
from reader.loading.pdf_order import Line

NEW_SIZE: Final = 0.08
"""Difference in height from which two lines are not of one paragraph."""

WHITE: Final = 1.3
"""Distance of two lines, in usual ones, from which they are of two paragraphs."""

INDENT: Final = 0.6
"""Indent of a first line, in heights of the line, and less than a deep one."""

SHORT: Final = 0.85
"""A line that ends before this share of its column's width ends its paragraph, if it ends a sentence."""

_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_SOFT = "\xad"
_BROKEN = re.compile(r"([^\W\d_]+)[-\xad‐]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`page` counts from 0; `height` is that of its letters in points."""

    text: str
    page: int
    height: float


@dataclass(frozen=True, slots=True)
class Typography:
    """What is usual in a document: the height of its lines, their distance, whether paragraphs begin with an indent."""

    height: float
    pitch: float
    has_indents: bool
    words: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Typography":
        heights = Counter[float]()
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
        height = heights.most_common(1)[0][0] if heights else 1.0
        text = [line for line in lines if abs(line.height - height) <= NEW_SIZE * height]
        pairs = [(a, b) for a, b in pairwise(text) if a.column == b.column and b.top > a.top]
        pitches = sorted(b.top - a.top for a, b in pairs)
        indented = sum(_is_indented(b) and not _is_indented(a) for a, b in pairs)
        words = Counter(word for line in lines for word in _WORD.findall(line.text.lower()))
        return cls(
            max(height, 0.1),
            max(median(pitches[: max(1, len(pitches) * 3 // 4)]) if pitches else height * 1.2, 0.1),
            len(text) > 8 and indented >= 0.04 * len(text),
            frozenset(words),
        )


def paragraphs_of(pages: Sequence[Sequence[Line]], type_: Typography) -> Iterator[Paragraph]:
    """The paragraphs in reading order; one that goes on in the next column or page is whole."""
    group: list[tuple[int, Line]] = []
    for page, lines in enumerate(pages):
        for line in lines:
            if group and _begins(group[-1], (page, line), type_):
                yield _joined(group, type_)
                group = []
            group.append((page, line))
    if group:
        yield _joined(group, type_)


def _begins(before: tuple[int, Line], now: tuple[int, Line], type_: Typography) -> bool:
    """Whether the second line begins a paragraph."""
    (page_before, last), (page, line) = before, now
    if abs(last.height - line.height) > NEW_SIZE * max(last.height, line.height):
        return True
    same_column = (page_before, last.column) == (page, line.column) and line.top > last.top
    if same_column and line.top - last.top > WHITE * max(type_.pitch, last.height * type_.pitch / type_.height):
        return True
    if _ends_short(last):
        return True
    if type_.has_indents:
        return _is_indented(line) and not (same_column and _is_indented(last) and not _ends(last))
    return not same_column and _ends(last) and not line.text[:1].islower()


def _ends_short(line: Line) -> bool:
    width = line.column_right - line.column_left
    return _ends(line) and line.right - line.column_left < SHORT * width


def _ends(line: Line) -> bool:
    return bool(_ENDS.search(line.text))


def _is_indented(line: Line) -> bool:
    return INDENT * line.height <= line.left - line.column_left <= 6 * line.height


def _joined(group: Sequence[tuple[int, Line]], type_: Typography) -> Paragraph:
    text = ""
    for _page, line in group:
        text = _with_line(text, line.text, type_.words)
    whole = one_line(text.removesuffix(_SOFT).replace(_SOFT, ""))
    return Paragraph(whole, group[0][0], median(line.height for _page, line in group))


def _with_line(text: str, line: str, words: frozenset[str]) -> str:
    """The text with the next line: a word that the line's end broke is one word again."""
    broken = _BROKEN.search(text)
    if not broken or not line[:1].isalpha():
        return f"{text} {line}" if text else line
    rest = _WORD.match(line)
    whole = broken[1] + (rest[0] if rest else "")
    hyphened = f"{broken[1]}-{rest[0] if rest else ''}".lower()
    keeps = not line[0].islower() or (hyphened in words and whole.lower() not in words)
    return text[:-1] + ("-" if keeps else "") + line
