"""Claims that stand in both reports: sentences with the same figures or the same quoted words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from reader.comparing.figures import WEAK
from reader.comparing.linked import Linked, one_to_one
from reader.comparing.passages import Passage, Term, Weights
from reader.model.span import Span

LEAST_QUOTED: Final = 3
"""Words of a quotation that two reports must share; shorter ones are found together by chance."""

LEAST_TERMS: Final = 2
"""Words besides the figure that must be shared: the same figure may count something else."""

LEAST_TERMS_IF_WEAK: Final = 3


@dataclass(frozen=True, slots=True)
class Shared:
    """What stands in both sentences, and where; `words` as the left report has them."""

    words: str
    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of each report, and what they share word for word."""

    left: Span
    right: Span
    shared: tuple[Shared, ...]


def claims(
    left: tuple[Passage, ...], right: tuple[Passage, ...], weights: Weights, text: str
) -> Iterator[Linked[Claim] | None]:
    """All pairs that could be linked, in the order of the left report, whose text is given; None for the others.

    Pairs are looked up by what they share, for two long texts have millions of them.
    """
    holding: dict[object, list[int]] = defaultdict(list)
    for at, passage in enumerate(right):
        for key in _keys(passage):
            holding[key].append(at)
    for one in left:
        for at in sorted({at for key in _keys(one) for at in holding.get(key, ())}):
            other = right[at]
            found = tuple(_shared(one, other, text))
            strength = _strength(one, other, found, weights)
            yield Linked(strength, one.span, other.span, Claim(one.span, other.span, found)) if found else None


def one_claim_each(linked: Iterable[Linked[Claim]]) -> tuple[Claim, ...]:
    """The strongest of them, in the order of the left report; no sentence is in two of them."""
    return tuple(found.what for found in one_to_one(linked))


def _keys(passage: Passage) -> set[object]:
    """What two sentences have in common if they can be linked: a figure, or two words running in a quotation."""
    running = (pair for words in passage.quoted for pair in pairwise(word.form for word in words))
    return {*(figure.value for figure in passage.figures), *running}


def _shared(left: Passage, right: Passage, text: str) -> Iterator[Shared]:
    """Quotations in both, and figures where enough of the words around them is shared too."""
    quoted = list(_shared_quotations(left, right, text))
    yield from quoted
    figures = list(_shared_figures(left, right, text))
    values = {figure.value for figure in left.figures} & {figure.value for figure in right.figures}
    needed = LEAST_TERMS if values - WEAK else LEAST_TERMS_IF_WEAK
    if quoted or len(left.forms & right.forms) >= needed:
        yield from (figure for figure in figures if not any(found.left.overlaps(figure.left) for found in quoted))


def _shared_figures(left: Passage, right: Passage, text: str) -> Iterator[Shared]:
    there = {figure.value: figure.span for figure in reversed(right.figures)}
    for figure in left.figures:
        if figure.value in there:
            yield Shared(figure.span.of(text), figure.span, there[figure.value])


def _shared_quotations(left: Passage, right: Passage, text: str) -> Iterator[Shared]:
    for one in left.quoted:
        for other in right.quoted:
            here, there, length = _longest_run(one, other)
            if length >= min(LEAST_QUOTED, len(one), len(other)) and length > 1:
                span = Span(one[here].span.start, one[here + length - 1].span.end)
                yield Shared(span.of(text), span, Span(other[there].span.start, other[there + length - 1].span.end))


def _longest_run(left: tuple[Term, ...], right: tuple[Term, ...]) -> tuple[int, int, int]:
    """Where the longest run of the same words begins in each, and how many words it has."""
    best = (0, 0, 0)
    lengths: dict[tuple[int, int], int] = {}
    for here, word in enumerate(left):
        for there, other in enumerate(right):
            if word.form == other.form:
                length = lengths[here, there] = lengths.get((here - 1, there - 1), 0) + 1
                if length > best[2]:
                    best = here - length + 1, there - length + 1, length
    return best


def _strength(left: Passage, right: Passage, shared: tuple[Shared, ...], weights: Weights) -> float:
    return sum(len(found.words.split()) for found in shared) * 2 + weights.shared(left, right)
