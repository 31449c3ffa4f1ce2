"""Whether a claim that names no source has one close by: in its own sentence, or in those right beside it."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span as Words
from spacy.tokens import Token

from reader.analysis.parsed import Parsed
from reader.analysis.unsourced import Unsourced
from reader.model.attribution import IDENTIFIED, Attribution, SourceKind
from reader.model.span import Span

HEARSAY_REACH: Final = 2
"""Sentences before "allegedly" in which a charge or a report still stands behind it."""

_SOURCED: Final = IDENTIFIED | {SourceKind.SPOKESPERSON}
_IN_WRITING: Final = frozenset({SourceKind.DOCUMENT, SourceKind.OUTLET})
_CHARGES: Final = frozenset({"affidavit", "charges", "complaint", "filing", "indictment", "lawsuit", "suit", "warrant"})
"""Papers by which somebody is accused: what is alleged is alleged there. "Charges" only in the plural."""
_ACCUSING: Final = frozenset({"accuse", "allege", "charge", "indict", "report", "testify"})


class SourcedNear:
    """Looks up, for claims of one article that name no source, whether one stands close by."""

    def __init__(self, parsed: Parsed, attributions: tuple[Attribution, ...]) -> None:
        pairs = [(passage, words) for passage, words in parsed.sentences() if not words.text.isspace()]
        self._sentences = [words for _, words in pairs]
        self._starts = [passage.start + words.start_char for passage, words in pairs]
        self._going_on = {
            number for number in range(1, len(pairs)) if pairs[number][0] is pairs[number - 1][0]
        }  # sentences whose paragraph began before them
        self._told: dict[int, list[Attribution]] = {}
        for each in attributions:
            if each.source_kind in _SOURCED and each.content:
                self._told.setdefault(self._number(each.cue[0]), []).append(each)

    def has_source(self, claim: Attribution, kind: Unsourced) -> bool:
        at = self._number(claim.cue[0])
        if any(_covers(each, claim) for near in range(at - 1, at + 2) for each in self._told.get(near, ())):
            return True
        if any(each.source_kind in _IN_WRITING and _is_apart(each, claim) for each in self._told.get(at, ())):
            return True
        if kind is Unsourced.HEARSAY:
            return self._is_alleged(at) or self._is_reported_next(at)
        return at in self._going_on and any(each.source_kind in _IN_WRITING for each in self._told.get(at - 1, ()))

    def _is_alleged(self, at: int) -> bool:
        """Whether the sentence speaks of charges, or one before it of charges, a report or who accuses."""
        if _has_charges(self._sentences[at]):
            return True
        before = range(max(0, at - HEARSAY_REACH), at)
        in_writing = any(each.source_kind in _IN_WRITING for near in before for each in self._told.get(near, ()))
        words = [self._sentences[near] for near in before]
        return in_writing or any(_has_charges(each) or _has_accuser(each) for each in words)

    def _is_reported_next(self, at: int) -> bool:
        """Whether the next sentence names who reported it: "It is being reported ... Ana Lee reported on Monday:"."""
        return at + 1 < len(self._sentences) and any(
            _is_named_subject(token) for token in self._sentences[at + 1] if token.lemma_ == "report"
        )

    def _number(self, span: Span) -> int:
        return max(0, bisect_right(self._starts, span.start) - 1)


def _covers(told: Attribution, claim: Attribution) -> bool:
    return any(content.holds(claim.cue[0]) for content in told.content)


def _is_apart(told: Attribution, claim: Attribution) -> bool:
    """Whether it is not itself part of what is claimed: "the paper reportedly said" has no source in the paper."""
    return not any(content.overlaps(told.cue[0]) for content in claim.content)


def _has_charges(sentence: Words) -> bool:
    return any(token.pos_ == "NOUN" and {token.lower_, token.lemma_.lower()} & _CHARGES for token in sentence)


def _has_accuser(sentence: Words) -> bool:
    return any(token.lemma_.lower() in _ACCUSING and _is_named_subject(token) for token in sentence)


def _is_named_subject(verb: Token) -> bool:
    """Whether somebody with a name does it: "Ana Lee alleged", "alleged by the Harrow Board"."""
    return verb.pos_ == "VERB" and any(word.pos_ == "PROPN" for who in _doers(verb) for word in who.subtree)


def _doers(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        if child.dep_ == "nsubj":
            yield child
        elif child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            yield from (each for each in child.children if each.dep_ == "pobj")
