"""Where a stretch of laid-out text stands on the screen: one piece for each line it touches."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextLayout, QTextLine

from reader.gui.mark_shapes import Piece


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a layout, from unit `start` to unit `end`, counted in the layout's own text.

    `em` is their font size; `flush` says that a comma or the like follows, `opened` that an opening sign stands before.
    """

    start: int
    end: int
    em: float
    flush: bool = False
    opened: bool = False


WordEnd = Callable[[int, int], int]
"""Gives the end of the stretch between two units without its trailing white space."""


def pieces_of(layout: QTextLayout, words: Stretch, word_end: WordEnd) -> tuple[Piece, ...]:
    """The pieces of a stretch, in the layout's own coordinates; none where the layout is not done yet."""
    found: list[Piece] = []
    number = layout.lineForTextPosition(words.start).lineNumber() if words.start < words.end else layout.lineCount()
    while 0 <= number < layout.lineCount():
        line = layout.lineAt(number)
        line_end = line.textStart() + line.textLength()
        found.extend(_piece(line, words, word_end))
        if line_end >= words.end:
            break
        number += 1
    return tuple(found)


def _piece(line: QTextLine, words: Stretch, word_end: WordEnd) -> list[Piece]:
    line_end = line.textStart() + line.textLength()
    start = max(words.start, line.textStart())
    end = word_end(start, min(words.end, line_end))
    if start >= end:
        return []
    edges = sorted((x_of(line, start), x_of(line, end)))
    last = words.end <= line_end
    first = words.start >= line.textStart()
    flush, opened = words.flush and last, words.opened and first
    return [Piece(edges[0], edges[1], line.y() + line.ascent(), words.em, first, last, flush, opened)]


def x_of(line: QTextLine, unit: int) -> float:
    """The x of a cursor before a unit."""
    x: float = line.cursorToX(unit)[0]  # type: ignore[index] # the stub says float; PySide returns x and the position
    return x
