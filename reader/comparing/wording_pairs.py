"""Words for the same thing: how both reports let the same voice speak, and what they call what both write about."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from math import inf
from typing import Final

from reader.comparing.claims import Claim
from reader.comparing.linked import Linked, one_to_one
from reader.comparing.passages import Passage, Term, Weights
from reader.comparing.pieces import Pieces, gathered
from reader.comparing.voice_pairs import Naming, VoicePair
from reader.model.attribution import Attribution, Voice
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


def speech_pairs(left: Report, right: Report, pairs: tuple[VoicePair, ...]) -> Iterator[WordingPair | None]:
    """For each voice named in both: the verbs it is given, where at least one of them takes a side; None for others."""
    ours, theirs = _Speech(left), _Speech(right)
    for pair in pairs:
        if pair.left is None or pair.right is None or pair.naming is not Naming.BOTH:
            continue
        cues, others = ours.cues(pair.left), theirs.cues(pair.right)
        is_loaded = any(map(ours.is_loaded, cues)) or any(map(theirs.is_loaded, others))
        yield WordingPair(pair.left.name, cues, others) if cues and others and is_loaded else None


def thing_pairs(
    left: Report,
    right: Report,
    sides: tuple[tuple[Passage, ...], tuple[Passage, ...]],
    weights: Weights,
    claims: tuple[Claim, ...],
) -> Pieces[tuple[WordingPair, ...]]:
    """Loaded words of the writers in sentences that make the same claim, or are about the same thing; one side may have
    none.
    """
    painting = _Painting(left), _Painting(right)
    near = yield from gathered(chain(_claimed(sides, painting, claims), _near(sides, painting, weights)))
    words = {claim.left: claim.shared[0].words for claim in claims}
    return (
        yield from gathered(
            _wording(left.article.text, link.what, painting, weights, words.get(link.left, ""))
            for link in one_to_one(near)
        )
    )


def _claimed(
    sides: tuple[tuple[Passage, ...], tuple[Passage, ...]],
    painting: tuple["_Painting", "_Painting"],
    claims: tuple[Claim, ...],
) -> Iterator[Linked[tuple[Passage, Passage]]]:
    """The sentences of each claim of which one has a loaded word: nothing is linked more strongly."""
    ours, theirs = ({passage.span: passage for passage in side} for side in sides)
    for claim in claims:
        if painting[0].within(claim.left) or painting[1].within(claim.right):
            yield Linked(inf, claim.left, claim.right, (ours[claim.left], theirs[claim.right]))


def _near(
    sides: tuple[tuple[Passage, ...], tuple[Passage, ...]],
    painting: tuple["_Painting", "_Painting"],
    weights: Weights,
) -> Iterator[Linked[tuple[Passage, Passage]] | None]:
    """The pairs of sentences about the same thing of which one has a loaded word; looked up, for speed.

    None comes after each sentence.
    """
    ours, theirs = sides
    holding: dict[str, list[int]] = defaultdict(list)
    for at, passage in enumerate(theirs):
        for form in passage.forms:
            holding[form].append(at)
    painted = {at for at, passage in enumerate(theirs) if painting[1].within(passage.span)}
    for one in ours:
        is_painted = bool(painting[0].within(one.span))
        shared = Counter(at for form in one.forms for at in holding.get(form, ()) if is_painted or at in painted)
        for at in sorted(at for at, count in shared.items() if count >= LEAST_SHARED):
            other, weight = theirs[at], weights.shared(one, theirs[at])
            if weight >= LEAST_OF_SHORTER * min(weights.of_all(one), weights.of_all(other)):
                yield Linked(weight, one.span, other.span, (one, other))
        yield None


def _wording(
    text: str,
    pair: tuple[Passage, Passage],
    painting: tuple["_Painting", "_Painting"],
    weights: Weights,
    claimed: str,
) -> WordingPair:
    """`claimed` is what both sentences say word for word; it names them where they share no other word."""
    one, other = pair
    return WordingPair(
        _topic(text, one, other, weights) or claimed,
        painting[0].within(one.span),
        painting[1].within(other.span),
        (one.span, other.span),
    )


class _Speech:
    """The verbs that a report gives its voices."""

    def __init__(self, report: Report) -> None:
        self._text = report.article.text
        self._said: dict[str | None, list[Attribution]] = defaultdict(list)
        for found in report.attributions:
            self._said[found.voice_id].append(found)
        self._loaded = {at for found in _writers(report) for at in range(found.span.start, found.span.end)}

    def cues(self, voice: Voice) -> tuple[Span, ...]:
        """The verbs of a voice, the same word once."""
        said = reversed(self._said[voice.id])
        return tuple(sorted({span.of(self._text).casefold(): span for found in said for span in found.cue}.values()))

    def is_loaded(self, cue: Span) -> bool:
        return not self._loaded.isdisjoint(range(cue.start, cue.end))


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
