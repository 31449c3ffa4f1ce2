"""A7, A8 and A10: what unnamed voices say, where it stands, and which claims have no source at all."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from reader.model.attribution import Attribution
from reader.model.ledger import rests_on_unnamed
from reader.model.report import Criterion, Evidence
from reader.model.span import Span, bounds
from reader.questions.answer_lexicon import answers
from reader.questions.sourcing import NOBODY, Sourcing, counted, found, not_applicable, not_found

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENING = 2
"""Paragraphs that count as the opening."""

_LISTED = 4
_FEWEST = 3
"""Words below which a content is too little to be judged."""

_ASIDE = re.compile(
    r"(?<=\w)[,;:]|\s[–—-]\s"
    r"|\b(?:if|unless|which|who|whose|because|in the event|in case|although|though|while|when|whether|where)\b"
)
"""Where a statement's main clause ends and another begins."""


class Claim(StrEnum):
    """What an unnamed voice gives. Standards grant anonymity for facts, and hardly for the rest."""

    FACT = "fact"
    FORECAST = "forecast"
    OPINION = "opinion"
    ATTACK = "attack"


def answer_claims(sourcing: Sourcing) -> Criterion:
    question = "Facts, or opinions and attacks?"
    claims = [(each, claim_of(sourcing.text, each)) for each in sourcing.unnamed if _is_told(sourcing.text, each)]
    if not claims:
        return not_applicable("A7", question, NOBODY)
    tally = Counter(claim for _, claim in claims)
    summary = ", ".join(counted(tally[claim], claim.value) for claim in Claim if tally[claim])
    evidence = [
        Evidence(sourcing.sentence(bounds(each.content)), f"under an unnamed voice: {_with_article(claim)}")
        for each, claim in claims
    ]
    if set(tally) == {Claim.FACT}:
        return not_found("A7", question, f"{summary}; opinions or attacks not found in this text", evidence)
    return found("A7", question, summary, evidence)


def _is_told(text: str, attribution: Attribution) -> bool:
    return sum(len(_WORD.findall(span.of(text))) for span in attribution.content) >= _FEWEST


def claim_of(text: str, attribution: Attribution) -> Claim:
    """What the content of an attribution is, judged by its words: attacks before opinions before forecasts."""
    lexicon = answers()
    words = {word.lower() for span in attribution.content for word in _WORD.findall(span.of(text))}
    cue = {word.lower() for span in attribution.cue for word in _WORD.findall(span.of(text))}
    if words & lexicon.attacks:
        return Claim.ATTACK
    if words & lexicon.judging or any(map(_is_view, cue)):
        return Claim.OPINION
    if any(_looks_ahead(text, span) for span in attribution.content):
        return Claim.FORECAST
    return Claim.FACT


@lru_cache(maxsize=4096)
def _is_view(word: str) -> bool:
    """Whether a word of a cue is a form of a verb of thinking or feeling."""
    return any(_is_form(word, verb) for verb in answers().views)


def _is_form(word: str, verb: str) -> bool:
    """Whether a word is a form of a verb ("believe", "believes", "feared")."""
    stem = verb.removesuffix("e")
    return (
        word == verb
        or (word.startswith(stem) and word[len(stem) :] in {"es", "s", "ed", "d", "ing", "e"})
        or ((verb, word) in {("think", "thought"), ("feel", "felt")})
    )


def _looks_ahead(text: str, content: Span) -> bool:
    """Whether the main clause of a content speaks of what is to come, and not only a condition in it."""
    aside = _ASIDE.search(text, content.start + 1, content.end)
    end = aside.start() if aside is not None else content.end
    return any(
        not text[span.end : span.end + 6].lower().startswith(" have ")
        for span in answers().future.spans(text, content.start, end)
    )


def _with_article(claim: Claim) -> str:
    return f"an {claim.value}" if claim.value[0] in "ao" else f"a {claim.value}"


def answer_opening(sourcing: Sourcing) -> Criterion:
    question = "Do headline or opening rest on them?"
    if not (sourcing.voices or sourcing.unsourced):
        return not_applicable("A8", question, NOBODY)
    resting = [(place, span) for place, span in _opening(sourcing) if rests_on_unnamed(sourcing.report, span)]
    if not resting:
        return not_found("A8", question)
    places = list(dict.fromkeys(place for place, _ in resting))
    listed = " and ".join([", ".join(places[:-1]), places[-1]] if len(places) > 1 else places)
    summary = f"{listed[0].upper()}{listed[1:]} {'do' if len(places) > 1 else 'does'}"
    return found("A8", question, summary, (Evidence(span, "rests on unnamed voices only") for _, span in resting))


def _opening(sourcing: Sourcing) -> Iterator[tuple[str, Span]]:
    """The sentences of the headline and the first paragraphs, each with the place where it stands."""
    article = sourcing.report.article
    places = [("the headline", article.headline)] if article.headline is not None else []
    places += [(f"¶{number}", span) for number, span in enumerate(article.paragraphs[:_OPENING], 1)]
    for sentence in sourcing.report.sentences:
        if places and sentence.span.start > places[-1][1].end:
            return
        for name, span in places:
            if span.holds(sentence.span):
                yield name, sentence.span


def answer_unsourced(sourcing: Sourcing) -> Criterion:
    question = "Which claims have no source at all?"
    if not sourcing.unsourced:
        return not_found("A10", question)
    words = dict.fromkeys(" ".join(each.span.of(sourcing.text).lower().split()) for each in sourcing.unsourced)
    more = f" and {len(words) - _LISTED} more" if len(words) > _LISTED else ""
    summary = ", ".join(f"“{word}”" for word in list(words)[:_LISTED]) + more
    return found(
        "A10", question, summary, (Evidence(each.span, "nobody is said to have said it") for each in sourcing.unsourced)
    )
