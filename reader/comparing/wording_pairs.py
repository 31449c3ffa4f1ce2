"""Words for the same thing: how both reports let the same voice speak, and what they call what both write about."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.comparing.passages import Passage, Term, Weights, one_to_one
from reader.comparing.voice_pairs import Naming, VoicePair
from reader.model.attribution import Voice
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

LEAST_SHARED: Final = 3
"""Words that two sentences must share to be about the same thing."""

LEAST_OF_SHORTER: Final = 0.4
"""The part of the shorter sentence's weight that these words must have."""

MOST_TOPICS: Final = 2


@dataclass(frozen=True, slots=True)
class WordingPair:
    """`about` says what both are words for; `left` and `right` are stretches of each report, in its order.

    A side may be empty: there no word was found that judges or paints. `sentences` are where they stand.
    """

    about: str
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    sentences: tuple[Span | None, Span | None] = (None, None)


def speech_pairs(left: Report, right: Report, pairs: tuple[VoicePair, ...]) -> tuple[WordingPair, ...]:
    """For each voice named in both: the verbs it is given, where at least one of them takes a side."""
    return tuple(_speech_pairs(left, right, pairs))


def thing_pairs(
    left: Report, right: Report, sides: tuple[tuple[Passage, ...], tuple[Passage, ...]], weights: Weights
) -> tuple[WordingPair, ...]:
    """Loaded words of the writers in sentences about the same thing; one side may have none."""
    painting = _Painting(left), _Painting(right)
    near = one_to_one(
        (weights.shared(one, other), one, other)
        for one, other in _candidates(sides, painting)
        if _is_about_the_same(one, other, weights)
    )
    return tuple(
        WordingPair(
            _topic(left.article.text, one, other, weights),
            painting[0].within(one.span),
            painting[1].within(other.span),
            (one.span, other.span),
        )
        for _weight, one, other in near
    )


def _candidates(
    sides: tuple[tuple[Passage, ...], tuple[Passage, ...]], painting: tuple["_Painting", "_Painting"]
) -> Iterator[tuple[Passage, Passage]]:
    """The pairs of sentences that share enough words and of which one has a loaded word; looked up, for speed."""
    ours, theirs = sides
    holding: dict[str, list[int]] = defaultdict(list)
    for at, passage in enumerate(theirs):
        for form in passage.forms:
            holding[form].append(at)
    painted = {at for at, passage in enumerate(theirs) if painting[1].within(passage.span)}
    for passage in ours:
        shared = Counter(at for form in passage.forms for at in holding.get(form, ()))
        is_painted = bool(painting[0].within(passage.span))
        for at in sorted(at for at, count in shared.items() if count >= LEAST_SHARED and (is_painted or at in painted)):
            yield passage, theirs[at]


def _speech_pairs(left: Report, right: Report, pairs: tuple[VoicePair, ...]) -> Iterator[WordingPair]:
    for pair in pairs:
        if pair.left is None or pair.right is None or pair.naming is not Naming.BOTH:
            continue
        ours, theirs = _cues(left, pair.left), _cues(right, pair.right)
        loaded = (*_loaded(left, ours), *_loaded(right, theirs))
        if ours and theirs and loaded:
            yield WordingPair(pair.left.name, ours, theirs)


def _cues(report: Report, voice: Voice) -> tuple[Span, ...]:
    """The verbs of a voice, the same word once."""
    cues = {
        span.of(report.article.text).casefold(): span
        for found in reversed(report.attributions)
        if found.voice_id == voice.id
        for span in found.cue
    }
    return tuple(sorted(cues.values()))


def _loaded(report: Report, spans: tuple[Span, ...]) -> list[Finding]:
    return [found for found in _writers(report) if any(found.span.overlaps(span) for span in spans)]


def _is_about_the_same(one: Passage, other: Passage, weights: Weights) -> bool:
    if len(one.forms & other.forms) < LEAST_SHARED:
        return False
    shorter = min(weights.of_all(one), weights.of_all(other))
    return weights.shared(one, other) >= LEAST_OF_SHORTER * shorter


class _Painting:
    """The loaded words of a report in the writer's wording, without the verbs of speech."""

    def __init__(self, report: Report) -> None:
        cues = {at for found in report.attributions for span in found.cue for at in range(span.start, span.end)}
        self._spans = sorted(
            found.span for found in _writers(report) if cues.isdisjoint(range(found.span.start, found.span.end))
        )
        self._starts = [span.start for span in self._spans]

    def within(self, sentence: Span) -> tuple[Span, ...]:
        first, last = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        return tuple(span for span in self._spans[first:last] if sentence.holds(span))


def _topic(text: str, one: Passage, other: Passage, weights: Weights) -> str:
    """What both sentences are about: the rarest words that they share, neighbours together, as the left has them."""
    phrases: list[list[Term]] = []
    for term in (term for term in one.terms if term.form in other.forms):
        if phrases and not text[phrases[-1][-1].span.end : term.span.start].strip():
            phrases[-1].append(term)
        else:
            phrases.append([term])
    different = {tuple(term.form for term in phrase): phrase for phrase in reversed(phrases)}.values()
    rare = sorted(different, key=lambda phrase: -sum(weights.of(term.form) for term in phrase))[:MOST_TOPICS]
    return ", ".join(text[phrase[0].span.start : phrase[-1].span.end] for phrase in sorted(rare, key=_start))


def _start(phrase: list[Term]) -> int:
    return phrase[0].span.start


def _writers(report: Report) -> list[Finding]:
    return [
        found
        for found in report.findings
        if found.category is Category.LOADED_LANGUAGE and found.wording is Wording.WRITER
    ]
