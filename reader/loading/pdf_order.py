"""The order in which the print of a page is read: bands from top to bottom, in each band columns from left to right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from reader.loading.pdf_print import Stretch

GUTTER: Final = 0.5
"""Width of the gap between columns, in heights of a line; print uses a pica, .8 of a line of small text."""

COLUMN_ROWS: Final = 4
"""Lines that must keep clear of a gap on both sides before it is taken for one between columns."""

AFTER_COLUMNS: Final = 1.6
"""White below columns, in usual distances of their lines, that sets apart what follows."""

CROWDED: Final = 4_000
"""Stretches on a page from which nobody looks for columns: it is a drawing or a trap."""

DEPTH: Final = 6
"""Columns within bands within columns, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column. `column` numbers the page's columns in reading order; the other two are its edges."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    column: int
    column_left: float
    column_right: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def lines_in_order(stretches: Sequence[Stretch]) -> list[Line]:
    """The lines of a page as a person reads them."""
    lines: list[Line] = []
    depth = DEPTH if len(stretches) < CROWDED else 0
    for column, part in enumerate(_columns(list(stretches), depth)):
        edges = min(s.left for s in part), max(s.right for s in part)
        lines += [_line(row, column, *edges) for row in _rows(part)]
    return lines


def _line(row: Sequence[Stretch], column: int, left: float, right: float) -> Line:
    row = sorted(row, key=lambda stretch: stretch.left)
    return Line(
        " ".join(stretch.text for stretch in row),
        row[0].left,
        max(stretch.right for stretch in row),
        min(stretch.top for stretch in row),
        max(stretch.bottom for stretch in row),
        column,
        left,
        right,
    )


def _rows(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Stretches on one line each, from top to bottom."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda stretch: (stretch.middle, stretch.left)):
        last = rows[-1] if rows else None
        if last and last[0].top <= stretch.middle <= last[0].bottom and stretch.top <= last[0].middle:
            last.append(stretch)
        else:
            rows.append([stretch])
    return rows


def _columns(stretches: list[Stretch], depth: int) -> Iterator[list[Stretch]]:
    """The columns in reading order; what runs across several of them is a column of its own, at its place."""
    if not stretches:
        return
    rows = _rows(stretches)
    found = _widest_band(rows) if depth else None
    if found is None:
        yield stretches
        return
    first, last, gap = found
    inside = [stretch for row in rows[first:last] for stretch in row]
    yield from _columns([stretch for row in rows[:first] for stretch in row], depth - 1)
    yield from _columns([stretch for stretch in inside if stretch.right <= gap], depth - 1)
    yield from _columns([stretch for stretch in inside if stretch.right > gap], depth - 1)
    yield from _columns([stretch for row in rows[last:] for stretch in row], depth - 1)


def _widest_band(rows: Sequence[Sequence[Stretch]]) -> tuple[int, int, float] | None:
    """The first and the last row but one of the tallest band that a gap parts, and where the gap is."""
    bands = [band for gap in _gaps(rows) if (band := _band(rows, gap)) is not None]
    return max(bands, key=lambda band: (band[1] - band[0], -band[2]), default=None)


def _gaps(rows: Sequence[Sequence[Stretch]]) -> set[float]:
    """Places at which a column may begin: left edges with room before them, to a point."""
    gaps = set()
    for row in rows:
        for before, after in pairwise(sorted(row, key=lambda stretch: stretch.left)):
            if after.left - before.right >= GUTTER * after.height:
                gaps.add(round(after.left - 1))
    lefts = sorted({round(stretch.left) for row in rows for stretch in row})
    return gaps | {left - 1 for left in lefts[1:]}


def _band(rows: Sequence[Sequence[Stretch]], gap: float) -> tuple[int, int, float] | None:
    """The longest run of rows with nothing across the gap and enough on both sides of it."""
    best: tuple[int, int] | None = None
    start = 0
    for at in range(len(rows) + 1):
        if at < len(rows) and not any(_crosses(stretch, gap) for stretch in rows[at]):
            continue
        trimmed = _trimmed(rows, start, at, gap)
        if trimmed and (best is None or trimmed[1] - trimmed[0] > best[1] - best[0]):
            best = trimmed
        start = at + 1
    return (*best, gap) if best else None


def _crosses(stretch: Stretch, gap: float) -> bool:
    return stretch.left < gap and stretch.right > gap - GUTTER * stretch.height / 2


def _trimmed(rows: Sequence[Sequence[Stretch]], start: int, end: int, gap: float) -> tuple[int, int] | None:
    """The run from where both columns have begun to where they end; None where too few rows keep clear of the gap."""
    left = {at for at in range(start, end) if any(stretch.right <= gap for stretch in rows[at])}
    right = {at for at in range(start, end) if any(stretch.right > gap for stretch in rows[at])}
    if not left or not right:
        return None
    first = max(min(left), min(right))
    last = _end_of_columns(rows, first, end, right)
    if min(sum(first <= at < last for at in side) for side in (left, right)) < COLUMN_ROWS:
        return None
    return first, last


def _end_of_columns(rows: Sequence[Sequence[Stretch]], first: int, end: int, right: set[int]) -> int:
    """Where the columns end: rows on the left alone, set apart by white, are what comes after them."""
    pitches = [after[0].middle - before[0].middle for before, after in pairwise(rows[first:end])]
    if not pitches:
        return end
    usual = sorted(pitches)[len(pitches) // 2]
    for at in range(max(right) + 1, end):
        if at > first and pitches[at - first - 1] > AFTER_COLUMNS * usual and end - at < COLUMN_ROWS:
            return at
    return end
