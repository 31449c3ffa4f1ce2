"""Where the marks of an article stand on its ruler."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.gui.marks import Mark
from reader.model.report import Category
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark at its height on the page, from 0 (top) to 1."""

    height: float
    mark: Mark
    dimmed: bool = False


@dataclass(slots=True)
class Cluster:
    """Neighbouring ticks of one category, from the first to the last, in pixels."""

    top: float
    bottom: float
    dimmed: bool


def lane_of(mark: Mark) -> Category | None:
    """The lane in which a mark has its tick; None is that of the person's own."""
    return None if mark.own else mark.category


def ticks_of(
    marks: Iterable[Mark],
    blocks: Sequence[Span],
    tops: Sequence[tuple[float, float]],
    whole: float,
    is_dimmed: Callable[[Mark], bool],
) -> list[Tick]:
    """A tick for every mark, from its share of its block, which is exact to about a line.

    `tops` holds the upper edge and the height of each block, `whole` is the height of the page.
    """
    starts, found = [block.start for block in blocks], []
    for mark in marks:
        start = mark.span.start
        number = max(bisect_right(starts, start) - 1, 0)
        (top, height), block = tops[number], blocks[number]
        share = (start - block.start) / max(len(block), 1)
        found.append(Tick((top + share * height) / whole, mark, is_dimmed(mark)))
    return found
