"""Questions that lead off the page, made from this article's own voices and claims."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from reader.model.attribution import Attribution, SourceKind, Voice
from reader.model.ledger import Counted, attributed_words, word_count, words_in
from reader.model.report import Report
from reader.model.span import Span, bounds

MOST, FEWEST = 4, 3
CLAIM_WORDS = 16
"""A claim is shown up to this many words."""

SEARCH_WORDS = 6
LEAST_CLAIM = 4
"""Fewer words than this are no claim to search for."""

LOOKED_AT = 50
"""How many further questions are tried for being new: a long text that says one thing over and over has thousands."""

_EMPTY = frozenset(
    word
    for line in (
        "a about after again against ago all also although am among an and any are as at be because been before",
        "being between both but by can could did do does during each even every few for from further had has have",
        "he her here hers him his how however i if in into is it its itself just last less like made make many may",
        "me might more most much must my near new next no nor not now of off on once one only or other our out",
        "over own per put said same say says second shall she should since so some still such take than that the",
        "their them then there these they this those though through to told too two under until up upon us very",
        "was we were what when where whether which while who whom whose why will with within without would year",
        "years yet you your according spokesman spokesperson spokeswoman",
    )
    for word in line.split()
)
"""Words that a search engine does nothing with, and verbs of speech."""


_INNER_QUOTES = str.maketrans("“”", "‘’")


class LeaveKind(StrEnum):
    """What a question asks to be looked up."""

    CLAIM = "claim"
    RELAY = "relay"
    DOCUMENT = "document"
    PERSON = "person"
    BODY = "body"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class LeaveQuestion:
    """`subject` is a claim or a name as the article words it; `search` a line for a search of the reader's own."""

    kind: LeaveKind
    subject: str
    search: str

    @property
    def in_a_sentence(self) -> str:
        """The subject as it stands within a question: an article before a name is small, quotations are inner ones."""
        if self.kind is LeaveKind.CLAIM:
            return self.subject.translate(_INNER_QUOTES)
        first = self.subject.split(" ", 1)[0]
        return self.subject[0].lower() + self.subject[1:] if first in {"A", "An", "The"} else self.subject


def leave_questions(report: Report) -> tuple[LeaveQuestion, ...]:
    """Three or four questions, each kind once before any comes twice; fewer where the text gives no more."""
    found: list[LeaveQuestion] = []
    counted = attributed_words(report)
    for question in _first_round(report, counted):
        if len(found) < MOST and _is_new(question, found):
            found.append(question)
    for question in islice(_second_round(report, counted), LOOKED_AT):
        if len(found) >= FEWEST:
            break
        if _is_new(question, found):
            found.append(question)
    return tuple(found)


def _first_round(report: Report, counted: Counted) -> Iterator[LeaveQuestion]:
    yield from islice(_claims(report), 1)
    yield from islice(_relays(report), 1)
    yield from islice(_voices(report, LeaveKind.DOCUMENT, counted), 1)
    yield from islice(_voices(report, LeaveKind.PERSON, counted), 1)
    yield from islice(_voices(report, LeaveKind.BODY, counted), 1)
    yield from _event(report)


def _second_round(report: Report, counted: Counted) -> Iterator[LeaveQuestion]:
    yield from islice(_claims(report), 1, None)
    yield from islice(_voices(report, LeaveKind.DOCUMENT, counted), 1, None)
    yield from islice(_voices(report, LeaveKind.PERSON, counted), 1, None)


def _claims(report: Report) -> Iterator[LeaveQuestion]:
    """What unnamed people, and then crowds and nobody, are given as saying; the longest claims first."""
    for kind in (SourceKind.UNNAMED, SourceKind.NONE, SourceKind.COLLECTIVE):
        said = [found for found in report.attributions if found.source_kind is kind and found.content]
        said.sort(key=_length, reverse=True)
        yield from (_claim(report, found) for found in said if _has_words(report, found.content))


def _claim(report: Report, found: Attribution) -> LeaveQuestion:
    words = " ".join(bounds(found.content).of(report.article.text).split())
    return LeaveQuestion(LeaveKind.CLAIM, _shortened(words), _search(words, report))


def _relays(report: Report) -> Iterator[LeaveQuestion]:
    outlets = (report.voice(voice.relayed_by) for voice in report.voices if voice.relayed_by)
    yield from (_about(report, LeaveKind.RELAY, outlet) for outlet in outlets if outlet is not None)


_KINDS = {
    LeaveKind.DOCUMENT: {SourceKind.DOCUMENT},
    LeaveKind.PERSON: {SourceKind.PERSON},
    LeaveKind.BODY: {SourceKind.ORGANIZATION, SourceKind.SPOKESPERSON},
}


def _voices(report: Report, kind: LeaveKind, counted: Counted) -> Iterator[LeaveQuestion]:
    """The voices of a kind, those with the most words first."""
    voices = [voice for voice in report.voices if voice.kind in _KINDS[kind] and voice.attributions]

    def words_of(voice: Voice) -> int:
        return sum(counted.get(key, 0) for key in voice.attributions)

    yield from (_about(report, kind, voice) for voice in sorted(voices, key=words_of, reverse=True))


def _about(report: Report, kind: LeaveKind, voice: Voice) -> LeaveQuestion:
    name = f'"{voice.name}"' if kind is LeaveKind.PERSON else " ".join(_telling(voice.name))
    said = _first_saying(report, voice)
    known = {word.casefold() for word in voice.name.split()}
    rest = [word for word in _telling(said) if word.casefold() not in known]
    return LeaveQuestion(kind, voice.name, " ".join([name, *rest[: SEARCH_WORDS - 2]]))


def _first_saying(report: Report, voice: Voice) -> str:
    for found in report.attributions:
        if found.voice_id == voice.id and found.content:
            return bounds(found.content).of(report.article.text)
    return report.article.shown_title


def _event(report: Report) -> list[LeaveQuestion]:
    title = report.article.shown_title
    search = " ".join(_telling(title))
    return [LeaveQuestion(LeaveKind.EVENT, title, search)] if search else []


def _search(claim: str, report: Report) -> str:
    """The telling words of a claim; where it has few, those of the headline join them."""
    words = _telling(claim)
    if len(words) < SEARCH_WORDS:
        known = {word.casefold() for word in words}
        words += [word for word in _telling(report.article.shown_title) if word.casefold() not in known]
    return " ".join(words[:SEARCH_WORDS])


def _telling(text: str) -> list[str]:
    """The words that a search can use, each once and in the text's order; of many the names, then the first."""
    words = [re.sub(r"['’]s$", "", span.of(text)) for span in words_in(text)]
    kept = {word.casefold(): word for word in reversed(words) if word.casefold() not in _EMPTY and len(word) > 1}
    ordered = sorted(kept.values(), key=words.index)
    names = [word for word in ordered if word.istitle() or word.isupper()]
    chosen = (names + [word for word in ordered if word not in names])[:SEARCH_WORDS]
    return sorted(chosen, key=words.index)


def _shortened(claim: str) -> str:
    words = claim.split()
    return claim.rstrip(",;:") if len(words) <= CLAIM_WORDS else " ".join(words[:CLAIM_WORDS]).rstrip(",;:") + " …"


def _has_words(report: Report, spans: tuple[Span, ...]) -> bool:
    """Whether the spans hold as many words as a claim needs."""
    return sum(word_count(span.of(report.article.text), LEAST_CLAIM) for span in spans) >= LEAST_CLAIM


def _length(found: Attribution) -> int:
    return sum(len(span) for span in found.content)


def _is_new(question: LeaveQuestion, found: list[LeaveQuestion]) -> bool:
    return all(question.subject != known.subject and question.search != known.search for known in found)
