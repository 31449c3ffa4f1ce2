"""Marked text as nested pieces: where marks cross, the inner one is closed and opened again."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from reader.model.article import Article
from reader.model.report import Report
from reader.model.span import Span


class Step(StrEnum):
    OPEN = "open"
    TEXT = "text"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Run:
    """A step through a stretch of text. For OPEN and CLOSE `index` is the finding's place in the report.

    `is_first` and `is_last` say whether the mark really begins or ends here, or is only interrupted by another one or
    by the end of a block.
    """

    step: Step
    text: str = ""
    index: int = -1
    is_first: bool = True
    is_last: bool = True


class Spanned(Protocol):
    """Whatever has a place in the text."""

    @property
    def span(self) -> Span: ...


def findings_by_block(report: Report) -> list[list[int]]:
    """For each block of the article the places of the findings that touch it, in the order in which they are opened."""
    return by_block(report.article, report.findings)


def by_block(article: Article, found: Sequence[Spanned]) -> list[list[int]]:
    """The same for any marks on an article."""
    blocks = article.blocks
    starts = [block.span.start for block in blocks]
    touching: list[list[int]] = [[] for _ in blocks]
    for index in sorted(range(len(found)), key=lambda place: (found[place].span.start, -found[place].span.end)):
        span = found[index].span
        for at in range(max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end)):
            if blocks[at].span.overlaps(span):
                touching[at].append(index)
    return touching


def runs(text: str, stretch: Span, findings: Sequence[Spanned], indices: Sequence[int]) -> Iterator[Run]:
    """The stretch of text step by step; every OPEN has its CLOSE, properly nested."""
    spans = {index: _cut(findings[index].span, stretch) for index in indices}
    edges = sorted({stretch.start, stretch.end, *(edge for span in spans.values() for edge in (span.start, span.end))})
    open_now: list[int] = []
    for start, end in pairwise(edges):
        yield from _closings(open_now, spans, findings, start)
        covering = [index for index in indices if spans[index].start <= start < spans[index].end]
        for index in covering:
            if index not in open_now:
                open_now.append(index)
                yield Run(Step.OPEN, index=index, is_first=findings[index].span.start == start)
        yield Run(Step.TEXT, text=text[start:end])
    yield from _closings(open_now, spans, findings, stretch.end)


def _closings(open_now: list[int], spans: dict[int, Span], findings: Sequence[Spanned], at: int) -> Iterator[Run]:
    """Close what ends here and whatever was opened inside it."""
    ended = [place for place, index in enumerate(open_now) if spans[index].end <= at]
    while ended and len(open_now) > ended[0]:
        index = open_now.pop()
        yield Run(Step.CLOSE, index=index, is_last=findings[index].span.end == at)


def _cut(span: Span, stretch: Span) -> Span:
    return Span(max(span.start, stretch.start), min(span.end, stretch.end))
