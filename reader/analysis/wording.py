"""Whose wording it is: what stands inside quotation marks, what is the writer's, and what is a scare quote."""

from bisect import bisect_right
from collections.abc import Iterable

from reader.analysis.quotations import Quotation
from reader.model.attribution import Attribution
from reader.model.report import Wording
from reader.model.span import Span, bounds


class Quoted:
    """The outermost quotations of an article in order; answers for a span in logarithmic time.

    A scare quote that is part of what an attribution reports quotes somebody after all.
    """

    def __init__(self, quotations: Iterable[Quotation], attributions: Iterable[Attribution] = ()) -> None:
        self._outermost = sorted((each for each in quotations if each.level == 0), key=_start)
        self._starts = [each.outer.start for each in self._outermost]
        self._reported = sorted(content for found in attributions for content in found.content)

    def around(self, span: Span) -> Quotation | None:
        """The outermost quotation in which the span stands."""
        at = bisect_right(self._starts, span.start) - 1
        if at < 0 or not self._outermost[at].outer.holds(span):
            return None
        return self._outermost[at]

    def wording_of(self, span: Span) -> Wording:
        """Whose wording a span is; a scare quote, marks and all, is the writer's: see `scare_around`."""
        quotation = self.around(span)
        return Wording.WRITER if quotation is None or span == quotation.outer else Wording.QUOTED

    def scare_around(self, span: Span) -> Span | None:
        """The scare quote with its marks in which the span stands; its words are the writer's."""
        quotation = self.around(span)
        return quotation.outer if quotation is not None and self._sneers(quotation) else None

    def share(self, span: Span) -> float:
        """How much of a span stands in quotation marks, from 0 to 1."""
        held = 0
        at = max(0, bisect_right(self._starts, span.start) - 1)
        for quotation in self._outermost[at:]:
            if quotation.outer.start >= span.end:
                break
            if not quotation.scare:
                held += max(0, min(span.end, quotation.outer.end) - max(span.start, quotation.outer.start))
        return held / len(span) if len(span) else 0.0

    def _sneers(self, quotation: Quotation) -> bool:
        return quotation.scare and not any(content.overlaps(quotation.outer) for content in self._reported)


class Reported:
    """The attributions of an article by place; says which one reports the words of a span."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        self._near: dict[int, list[tuple[int, Span, str]]] = {}
        for found in attributions:
            for content in found.content:
                for stretch in content.stretches():
                    self._near.setdefault(stretch, []).append((len(bounds(found.content)), content, found.id))

    def innermost(self, span: Span) -> str | None:
        """The id of the attribution in whose content the span stands; of several the one with the shortest content."""
        near = self._near.get(span.stretches()[0], ())
        return min(((extent, key) for extent, content, key in near if content.holds(span)), default=(0, None))[1]


def _start(quotation: Quotation) -> int:
    return quotation.outer.start
