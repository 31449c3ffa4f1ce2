"""Which sentence of one report stands beside which of the other: each beside one at most, the strongest link first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.model.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Linked(Generic[T]):
    """Two sentences that could stand side by side, how much speaks for it, and what comes of it."""

    strength: float
    left: Span
    right: Span
    what: T


def one_to_one(links: Iterable[Linked[T]]) -> list[Linked[T]]:
    """The strongest links in which no sentence stands twice, in the order of the left report."""
    left, right = set[int](), set[int]()
    kept = []
    for link in sorted(links, key=_weakest_last):
        if link.left.start not in left and link.right.start not in right:
            left.add(link.left.start)
            right.add(link.right.start)
            kept.append(link)
    return sorted(kept, key=_place)


def _weakest_last(link: Linked[T]) -> tuple[float, int, int]:
    return -link.strength, link.left.start, link.right.start


def _place(link: Linked[T]) -> int:
    return link.left.start
