"""Whose words fill the article: attributed words by voice and by source kind.

A word that stands in several attributions counts once, for the innermost: the one whose content is shortest.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import chain, islice

from reader.model.attribution import UNIDENTIFIED, Attribution
from reader.model.report import Report
from reader.model.span import Span, bounds

_WORD = re.compile(r"[^\W_]+(?:[.,'’\-][^\W_]+)*")

SHARES_NEED_WORDS = 100
"""Below this many words in the article neither shares nor reading ease are shown."""


def words_in(text: str, start: int = 0) -> list[Span]:
    """The words of a text; letters and figures joined by apostrophes, hyphens, points and commas are one word."""
    return [Span(start + found.start(), start + found.end()) for found in _WORD.finditer(text)]


def word_count(text: str, most: int | None = None) -> int:
    """How many words a text has, counted no further than `most`."""
    return len(_WORD.findall(text)) if most is None else sum(1 for _ in islice(_WORD.finditer(text), most))


def attributed_words(report: Report) -> dict[str, int]:
    """How many words each attribution holds as the innermost one; by the attribution's id."""
    counted: Counter[str] = Counter({attribution.id: 0 for attribution in report.attributions})
    owner: dict[int, str] = {}
    text = report.article.text
    for attribution in sorted(report.attributions, key=_extent, reverse=True):
        for content in attribution.content:
            starts = [word.start() for word in _WORD.finditer(text, content.start, content.end)]
            owner.update(dict.fromkeys(starts, attribution.id))
    counted.update(owner.values())
    return dict(counted)


Counted = dict[str, int]
"""What `attributed_words` gives; whoever sums it twice counts once."""


def words_by(report: Report, key: Callable[[Attribution], str], counted: Counted | None = None) -> dict[str, int]:
    """Attributed words summed under a key of the attribution, such as its voice or its source kind."""
    counted = attributed_words(report) if counted is None else counted
    summed: Counter[str] = Counter()
    for attribution in report.attributions:
        summed[key(attribution)] += counted[attribution.id]
    return dict(summed)


def words_by_kind(report: Report, counted: Counted | None = None) -> dict[str, int]:
    return words_by(report, lambda attribution: attribution.source_kind.value, counted)


def words_by_voice(report: Report, counted: Counted | None = None) -> dict[str, int]:
    """Attributed words by voice id; the key "" holds those without a source."""
    return words_by(report, lambda attribution: attribution.voice_id or "", counted)


def rests_on_unnamed(report: Report, sentence: Span) -> bool:
    """Whether at least one attribution touches the sentence, and all that do have no identified source."""
    return _rest_on_unnamed(report.attributions, sentence)


def resting_on_unnamed(report: Report) -> list[Span]:
    """The sentences of a report that do so; a long article has thousands, so each is held against what is near it."""
    near: dict[int, list[Attribution]] = {}
    for found in report.attributions:
        for stretch in {stretch for span in _spans(found) for stretch in span.stretches()}:
            near.setdefault(stretch, []).append(found)
    return [
        sentence.span
        for sentence in report.sentences
        if _rest_on_unnamed(chain.from_iterable(near.get(at, ()) for at in sentence.span.stretches()), sentence.span)
    ]


def _rest_on_unnamed(attributions: Iterable[Attribution], sentence: Span) -> bool:
    from_here = [found.source_kind for found in attributions if any(map(sentence.overlaps, _spans(found)))]
    return bool(from_here) and all(kind in UNIDENTIFIED for kind in from_here)


def _spans(attribution: Attribution) -> tuple[Span, ...]:
    return (*attribution.source, *attribution.cue, *attribution.content)


def _extent(attribution: Attribution) -> int:
    return len(bounds(attribution.content)) if attribution.content else 0
