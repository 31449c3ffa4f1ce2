"""Work in pieces: a window that lets a comparison be made goes on with its own work between two of them."""

from collections.abc import Generator, Iterable
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Pieces: TypeAlias = Generator[None, None, T]
"""Work that stops after each piece and gives its result at the end."""


def gathered(parts: Iterable[T | None]) -> Pieces[tuple[T, ...]]:
    """All that comes, in order, with a stop after each part; None is a part without a result."""
    found: list[T] = []
    for part in parts:
        if part is not None:
            found.append(part)
        yield
    return tuple(found)


def whole(work: Pieces[T]) -> T:
    """The result of work that nobody has to stop for."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            result: T = done.value
            return result
