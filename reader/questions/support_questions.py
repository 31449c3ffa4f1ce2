"""A5, A6 and A9: is it confirmed, was the other side asked, and whose side is an unnamed voice on."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

from reader.model.attribution import IDENTIFIED, Attribution, SourceKind
from reader.model.phrases import Phrases
from reader.model.report import Criterion, Evidence
from reader.model.span import Span
from reader.questions.answer_lexicon import answers
from reader.questions.sourcing import NOBODY, Sourcing, found, not_applicable, not_found

_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 6
"""Letters by which two words count as the same ("alarm", "alarms")."""

_SHARED = 3
"""Words and figures that two statements must share to say the same; a figure or two names must be among them."""

_FIGURE = re.compile(r"\d[\d.,]*\d|\d")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w’-]{2,}")
"""A capitalised word inside a sentence."""

_NAMES = 2
_MOST = 20
_INDEPENDENT = IDENTIFIED - {SourceKind.OUTLET}
_NEAR = 1500
"""Characters between two statements of which the second bears the first out: a few paragraphs."""


def answer_confirmation(sourcing: Sourcing) -> Criterion:
    question = "Is it confirmed elsewhere in the text?"
    if not sourcing.voices:
        return not_applicable("A5", question, NOBODY)
    credit = list(_shown(sourcing, answers().owned_up, "the text says that it could not check this"))
    taken = {piece.span for piece in credit}
    said = [
        piece
        for piece in _shown(sourcing, answers().confirmed, "said to be confirmed")
        if not any(piece.span.overlaps(span) for span in taken)
    ]
    same = list(_on_the_same_matter(sourcing))
    if not (credit or said or same):
        return not_found("A5", question)
    parts = []
    if said:
        parts.append("the text says so")
    if same:
        parts.append("an identified source says the same")
    if credit:
        parts.append("the text owns up to what it could not check")
    summary = "; ".join(parts)
    return found("A5", question, summary[0].upper() + summary[1:], sorted({*credit, *said, *same}, key=_place))


def _on_the_same_matter(sourcing: Sourcing) -> Iterator[Evidence]:
    """Statements of documents and named voices that bear out what an unnamed voice says close by.

    They share several telling words with it, and a figure or two names; a denial bears nothing out.
    """
    unnamed = [each for each in sourcing.unnamed if each.content]
    starts = [each.cue[0].start for each in unnamed]
    for each in sourcing.report.attributions:
        if each.source_kind not in _INDEPENDENT or not each.content or _denies(sourcing.text, each):
            continue
        at = each.cue[0].start
        near = unnamed[bisect_left(starts, at - _NEAR) : bisect_left(starts, at + _NEAR)]
        if any(_same_matter(sourcing.text, each, other) for other in near[:_MOST]):
            is_document = each.source_kind is SourceKind.DOCUMENT
            yield Evidence(each.source[0], "a document says the same" if is_document else "a named voice says the same")


def _same_matter(text: str, one: Attribution, other: Attribution) -> bool:
    figures = _found(_FIGURE, text, one.content) & _found(_FIGURE, text, other.content)
    if len(_stems(text, one.content) & _stems(text, other.content)) + len(figures) < _SHARED:
        return False
    return bool(figures) or len(_found(_NAME, text, one.content) & _found(_NAME, text, other.content)) >= _NAMES


def _found(expression: re.Pattern[str], text: str, spans: Iterable[Span]) -> set[str]:
    return {word for span in spans for word in expression.findall(span.of(text))}


def _stems(text: str, spans: Iterable[Span]) -> set[str]:
    return {word[:_STEM].lower() for span in spans for word in _WORD.findall(span.of(text))}


def answer_other_side(sourcing: Sourcing) -> Criterion:
    question = "Was the other side asked?"
    evidence = {piece.span: piece for piece in _shown(sourcing, answers().asked, "asked, and this is what came back")}
    for each in sourcing.report.attributions:
        if each.source_kind not in {SourceKind.NONE, SourceKind.COLLECTIVE} and _denies(sourcing.text, each):
            evidence[each.cue[0]] = Evidence(each.cue[0], "the other side answers")
    if not evidence:
        return not_found("A6", question)
    sentences = {sourcing.sentence(span) for span in evidence}
    summary = "1 sentence says so" if len(sentences) == 1 else f"{len(sentences)} sentences say so"
    return found("A6", question, summary, sorted(evidence.values(), key=_place))


def _denies(text: str, attribution: Attribution) -> bool:
    """Whether a cue is a denial in any of its forms ("denied", "denies", "have disputed")."""
    words = (word for span in attribution.cue for word in span.of(text).lower().split())
    return any(word.startswith(_denials()) for word in words)


@cache
def _denials() -> tuple[str, ...]:
    """What the forms of verbs of denial begin with: "deny" and "deni", "dispute", "reject"."""
    verbs = answers().denial
    return tuple(sorted({*verbs, *(f"{verb[:-1]}i" for verb in verbs if verb.endswith("y"))}))


def answer_stake(sourcing: Sourcing) -> Criterion:
    question = "Is a stake or a side stated?"
    if not sourcing.voices:
        return not_applicable("A9", question, NOBODY)
    evidence = [piece for each in sourcing.unnamed for piece in _stakes(sourcing, each)]
    evidence += [piece for voice in sourcing.people for span in voice.reason.spans for piece in _signs(sourcing, span)]
    if not evidence:
        return not_found("A9", question)
    whole = sorted(dict.fromkeys(evidence), key=_place)
    words = list(dict.fromkeys(f"“{' '.join(piece.span.of(sourcing.text).split())}”" for piece in whole))
    return found("A9", question, ", ".join(words[:3]), whole)


def _stakes(sourcing: Sourcing, attribution: Attribution) -> Iterator[Evidence]:
    for source in attribution.source:
        yield from _signs(sourcing, source)
        words = re.finditer(r"[\w-]+", source.of(sourcing.text))
        for word in words:
            if word[0].lower() in answers().parties and word.end() < len(source):
                yield Evidence(Span(source.start + word.start(), source.start + word.end()), "a party or side")


def _signs(sourcing: Sourcing, within: Span) -> Iterator[Evidence]:
    for span in answers().stakes.spans(sourcing.text, within.start, within.end):
        yield Evidence(span, "whose side, or what is at stake for them")


def _shown(sourcing: Sourcing, phrases: Phrases, shows: str) -> Iterator[Evidence]:
    for span in phrases.spans(sourcing.text):
        yield Evidence(span, shows)


def _place(evidence: Evidence) -> Span:
    return evidence.span
