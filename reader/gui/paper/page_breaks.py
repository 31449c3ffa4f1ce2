"""Where pages end: between lines, never after a heading, and with two lines of a paragraph on either side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

Band = tuple[float, float]
"""What a page shows of a column: from one height to another."""

_TOGETHER: Final = 2
"""Lines of a paragraph that stay together at a page's end and at its beginning."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text or a row of a table, from `top` to `bottom`. `opens`: a page may begin with it."""

    top: float
    bottom: float
    opens: bool = True


def bands(strips: Sequence[Strip], height: float, first_height: float | None = None) -> list[Band]:
    """The stretches that the pages show, each no higher than `height` unless one strip alone is.

    The first page may have another height.
    """
    found: list[Band] = []
    first = 0
    while first < len(strips):
        after = _end(strips, first, height if found or first_height is None else first_height)
        found.append((strips[first].top, strips[after - 1].bottom))
        first = after
    return found


def _end(strips: Sequence[Strip], first: int, height: float) -> int:
    """The strip that begins the page after the one that begins with `first`."""
    after = first + 1
    while after < len(strips) and strips[after].bottom - strips[first].top <= height:
        after += 1
    if after == len(strips):
        return after
    return next((at for at in range(after, first, -1) if strips[at].opens), after)


def strips_of(document: QTextDocument, keeps: frozenset[int]) -> list[Strip]:
    """The lines and table rows of a document that is laid out. `keeps` are the blocks that no page ends with."""
    found: list[Strip] = []
    place, kept = document.rootFrame().begin(), False
    while not place.atEnd():
        inner = place.currentFrame()
        if isinstance(inner, QTextTable):
            found += _rows(document, inner, kept)
            kept = False
        elif place.currentBlock().isValid():
            found += _lines(document, place.currentBlock(), kept)
            kept = place.currentBlock().blockNumber() in keeps
        place += 1
    return found


def _lines(document: QTextDocument, block: QTextBlock, kept: bool) -> list[Strip]:
    """The lines of a paragraph; `kept` says that its first line stays with what is before it."""
    edges = _edges(document, block) if block.text() else []
    return [Strip(top, bottom, _opens(at, len(edges), kept)) for at, (top, bottom) in enumerate(edges)]


def _edges(document: QTextDocument, block: QTextBlock) -> list[Band]:
    """The upper and lower edge of each line; what Qt calls the block's rectangle leaves out some of them in tables."""
    top, layout = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    lines = (layout.lineAt(at) for at in range(layout.lineCount()))
    return [(top + line.y(), top + line.y() + line.height()) for line in lines]


def _opens(at: int, count: int, kept: bool) -> bool:
    return not kept if at == 0 else at >= _TOGETHER and count - at >= _TOGETHER


def _rows(document: QTextDocument, table: QTextTable, kept: bool) -> list[Strip]:
    """The rows of a table; its head stays with what is before and after it."""
    found = []
    for row in range(table.rows()):
        blocks = [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]
        edges = [edge for block in blocks for edge in _edges(document, block)]
        top, bottom = min(top for top, _ in edges), max(bottom for _, bottom in edges)
        found.append(Strip(top, bottom, row > 1 or (row == 0 and not kept)))
    return found
