"""Which marks stand where: found by bisection, so that a screenful costs the same in a short and in a long text."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from reader.gui.marks import Mark
from reader.model.report import Category
from reader.model.span import Span

ALL = frozenset(Category)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which marks are to be seen; `latest` is the category that was switched on last, `own` are the person's."""

    categories: frozenset[Category] = ALL
    quoted: bool = True
    latest: Category | None = None
    own: bool = True

    def has(self, mark: Mark) -> bool:
        if mark.own:
            return self.own
        return mark.category in self.categories and (self.quoted or not mark.quoted)


class MarkIndex:
    """The marks of one article in the order of the text."""

    def __init__(self, marks: tuple[Mark, ...] = ()) -> None:
        self.marks = sorted(marks, key=_start)
        self._by_index = {mark.index: mark for mark in marks}
        self._starts = [mark.span.start for mark in self.marks]
        self._reach = list(accumulate((mark.span.end for mark in self.marks), max))

    def touching(self, span: Span, shown: Shown) -> list[Mark]:
        """The shown marks that share a character with the span."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [mark for mark in self.marks[first:last] if mark.span.overlaps(span) and shown.has(mark)]

    def get(self, index: int | None) -> Mark | None:
        """The mark of a finding."""
        return None if index is None else self._by_index.get(index)


class Spans:
    """Stretches of the text that do not overlap, asked whether a place lies in one."""

    def __init__(self, spans: tuple[Span, ...] = ()) -> None:
        self.spans = tuple(sorted(spans))
        self._starts = [span.start for span in self.spans]

    def hold(self, point: int) -> bool:
        at = bisect_right(self._starts, point) - 1
        return at >= 0 and point < self.spans[at].end

    def touching(self, span: Span) -> list[Span]:
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        return [found for found in self.spans[first:last] if found.overlaps(span)]


def gaps(within: Span, spans: tuple[Span, ...]) -> list[Span]:
    """What of a stretch is not covered by the spans."""
    found, at = [], within.start
    for span in sorted(spans):
        if span.start > at:
            found.append(Span(at, min(span.start, within.end)))
        at = max(at, span.end)
        if at >= within.end:
            break
    if at < within.end:
        found.append(Span(at, within.end))
    return [span for span in found if span.start < span.end]


def _start(mark: Mark) -> tuple[int, int]:
    return mark.span.start, -mark.span.end
