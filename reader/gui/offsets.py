"""Positions in the model (code points) and in Qt (UTF-16 units), translated both ways.

A character beyond U+FFFF, such as an emoji, is one code point and two units. Qt rewrites some characters when text is
read back from a document, so text is always taken from the model, by the positions that this module gives.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from reader.model.span import Span

_LINE, _UNKNOWN = "\u2028", "\ufffd"

_NOT_FOR_QT: Final = {
    # Qt ends a block or a line at these; inside one of our blocks they may only break the line.
    **dict.fromkeys(map(ord, "\n\r\x0b\x0c\x85\u2029"), _LINE),
    # Qt keeps these for itself: a picture, the edges of a frame; NUL ends strings in places.
    **dict.fromkeys((0x0, 0xFFFC, 0xFDD0, 0xFDD1), _UNKNOWN),
    # Half of a pair of units is no character.
    **dict.fromkeys(range(0xD800, 0xE000), _UNKNOWN),
}


def for_qt(text: str) -> str:
    """The text as it may be given to Qt: every character that Qt would act on replaced by one of the same length."""
    return text.translate(_NOT_FOR_QT)


class Offsets:
    """Code points and UTF-16 units of one text."""

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_unit(self, point: int) -> int:
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int) -> int:
        """The code point at a unit; the middle of a pair belongs to its character."""
        return unit - bisect_left(self._units, unit)


@dataclass(frozen=True, slots=True)
class _Places:
    points: list[int]
    ends: list[int]
    units: list[int]


class DocumentOffsets:
    """Positions in an article and in a Qt document that shows its blocks one by one.

    `lead` is the number of units that stand before the first block in the document. Positions between two blocks are
    taken to the end of the block before them.
    """

    def __init__(self, text: str, blocks: tuple[Span, ...], lead: int = 0) -> None:
        self._offsets = Offsets(text)
        self._blocks = _Places([block.start for block in blocks], [block.end for block in blocks], [])
        at = lead
        for block in blocks:
            self._blocks.units.append(at)
            at += self._length(block) + 1

    def to_document(self, point: int) -> int:
        """Where an article position stands in the document."""
        number = self.block_of(point)
        if number < 0:
            return 0
        start = self._blocks.points[number]
        inside = min(max(point, start), self._blocks.ends[number])
        return self._blocks.units[number] + self._offsets.to_unit(inside) - self._offsets.to_unit(start)

    def to_article(self, position: int) -> int:
        """Where a document position stands in the article; what is before the first block belongs to its start."""
        if not self._blocks.units:
            return 0
        number = max(bisect_right(self._blocks.units, position) - 1, 0)
        start = self._offsets.to_unit(self._blocks.points[number])
        point = self._offsets.to_point(start + max(position - self._blocks.units[number], 0))
        return min(point, self._blocks.ends[number])

    def block_of(self, point: int) -> int:
        """The number of the block at an article position, counted from 0; -1 where there are no blocks."""
        if not self._blocks.points:
            return -1
        return max(bisect_right(self._blocks.points, point) - 1, 0)

    def to_document_span(self, span: Span) -> tuple[int, int]:
        return self.to_document(span.start), self.to_document(span.end)

    def _length(self, block: Span) -> int:
        return self._offsets.to_unit(block.end) - self._offsets.to_unit(block.start)
