"""Which voices of two reports stand side by side: those of one name, and those that make the same claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.comparing.claims import Claim
from reader.model.attribution import IDENTIFIED, Attribution, SourceKind, Voice
from reader.model.report import Report
from reader.model.span import Span

_LEFT_OUT: Final = frozenset({SourceKind.AUTHOR})
_TITLES: Final = "mr mrs ms miss dr prof professor sir dame lord lady the a an president minister senator"
_LEADING: Final = frozenset(_TITLES.split())


class Naming(StrEnum):
    """In which of the reports a voice is named, or, where it is in one only, in which it speaks."""

    BOTH = "both"
    NEITHER = "neither"
    LEFT = "left"
    RIGHT = "right"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"


@dataclass(frozen=True, slots=True)
class VoicePair:
    """A voice of each report, or of one. `claim` is the one by which they were brought together, None for a name.

    That they make the same claim does not say that they are one person.
    """

    left: Voice | None
    right: Voice | None
    claim: Claim | None = None

    @property
    def naming(self) -> Naming:
        if self.right is None:
            return Naming.ONLY_LEFT
        if self.left is None:
            return Naming.ONLY_RIGHT
        named = _is_named(self.left), _is_named(self.right)
        return {(True, True): Naming.BOTH, (True, False): Naming.LEFT, (False, True): Naming.RIGHT}.get(
            named, Naming.NEITHER
        )


def voice_pairs(left: Report, right: Report, claims: tuple[Claim, ...]) -> tuple[VoicePair, ...]:
    """Every voice that says something once: pairs first, then those of the left, then those of the right alone."""
    ours, theirs = _speaking(left), _speaking(right)
    pairs: list[VoicePair] = []
    here, there = set[str](), set[str]()
    for voice, other, claim in (*_by_name(ours, theirs), *_by_claim(left, right, claims)):
        if voice.id not in here and other.id not in there:
            here.add(voice.id)
            there.add(other.id)
            pairs.append(VoicePair(voice, other, claim))
    alone = [VoicePair(voice, None) for voice in ours if voice.id not in here]
    others = [VoicePair(None, voice) for voice in theirs if voice.id not in there]
    return (*sorted(pairs, key=_first), *alone, *others)


def _by_name(ours: Iterable[Voice], theirs: Iterable[Voice]) -> Iterator[tuple[Voice, Voice, None]]:
    ending: dict[str, list[Voice]] = defaultdict(list)
    for other in theirs:
        if name := _name(other):
            ending[name[-1]].append(other)
    for voice in ours:
        for other in ending.get(_name(voice)[-1], ()) if _name(voice) else ():
            if _is_same_name(voice, other):
                yield voice, other, None


def _by_claim(left: Report, right: Report, claims: tuple[Claim, ...]) -> Iterator[tuple[Voice, Voice, Claim]]:
    ours, theirs = _Speakers(left), _Speakers(right)
    for claim in claims:
        for shared in claim.shared:
            voice, other = ours.of(shared.left), theirs.of(shared.right)
            if voice is not None and other is not None:
                yield voice, other, claim


class _Speakers:
    """Who is said to have said which words of a report; looked up by stretches of the text, for speed."""

    def __init__(self, report: Report) -> None:
        self._voices = {voice.id: voice for voice in report.voices if voice.kind not in _LEFT_OUT}
        self._saying: dict[int, list[Attribution]] = defaultdict(list)
        for found in report.attributions:
            for stretch in sorted({at for span in found.content for at in span.stretches()}):
                self._saying[stretch].append(found)

    def of(self, words: Span) -> Voice | None:
        """The voice of the innermost where several say them."""
        near = (found for stretch in words.stretches() for found in self._saying.get(stretch, ()))
        saying = (found for found in near if any(span.overlaps(words) for span in found.content))
        innermost = min(saying, key=_extent, default=None)
        return self._voices.get(innermost.voice_id or "") if innermost is not None else None


def _speaking(report: Report) -> tuple[Voice, ...]:
    return tuple(voice for voice in report.voices if voice.attributions and voice.kind not in _LEFT_OUT)


def _is_named(voice: Voice) -> bool:
    return voice.kind in IDENTIFIED


def _is_same_name(one: Voice, other: Voice) -> bool:
    """The same words, or for two people the same last name where no first name speaks against it.

    Voices that nobody can identify are not the same because they are described in the same words.
    """
    if not (_is_named(one) and _is_named(other)):
        return False
    name, known = _name(one), _name(other)
    if one.kind is other.kind is SourceKind.PERSON and name and known:
        return name[-1] == known[-1] and (len(name) == 1 or len(known) == 1 or name[0] == known[0])
    return bool(name) and name == known


def _name(voice: Voice) -> tuple[str, ...]:
    words = [word.strip(".,") for word in voice.name.casefold().split()]
    while words and words[0] in _LEADING:
        words.pop(0)
    return tuple(words)


def _first(pair: VoicePair) -> int:
    assert pair.left is not None, "a pair has two voices"
    return min((span.start for span in pair.left.mentions), default=0)


def _extent(found: Attribution) -> int:
    return sum(map(len, found.content))
