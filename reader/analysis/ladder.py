"""How closely an unnamed voice is described: five steps from "sources" to somebody who was in the room."""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from spacy.tokens import Token

from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.source_lexicon import sources
from reader.model.attribution import KnowingKind

_PLACES = frozenset({"at", "in", "on", "of", "for", "from", "within", "inside", "with"})


_BELONGING = frozenset(
    {"work", "leave", "serve", "join", "advise", "represent", "lead", "head", "own", "quit", "employ"}
)


class Step(IntEnum):
    BARE = 0
    """As in "Sources", "people", "some"."""
    ROLE = 1
    """As in "An official", "critics"."""
    BODY = 2
    """With a side or body, or a rank alone: "a Treasury official", "a senior official"."""
    RANK = 3
    """With rank and body, a number, or a loose way of knowing: "two senior Treasury officials"."""
    FIRST_HAND = 4
    """With a direct way of knowing: "who attended the meeting"."""


def step_of(phrases: Iterable[NounPhrase], number: int | None, knowing: KnowingKind) -> int:
    """The highest step that any of a voice's phrases reaches. A stated number above one makes step 3 by itself."""
    if knowing is KnowingKind.DIRECT:
        return Step.FIRST_HAND
    if knowing is KnowingKind.WEAK or (number or 0) > 1:
        return Step.RANK
    return max((_step(phrase) for phrase in phrases), default=Step.BARE)


def _step(phrase: NounPhrase) -> int:
    has_body = _has_body(phrase)
    has_rank = any(word in sources().rank for word in phrase.modifiers)
    if has_body:
        return Step.RANK if has_rank else Step.BODY
    if has_rank:
        return Step.BODY
    return Step.BARE if phrase.noun in sources().bare else Step.ROLE


def _has_body(phrase: NounPhrase) -> bool:
    """Whether the phrase names a side, body or place: before the noun, as its owner, or behind a preposition."""
    befores = [child for child in phrase.core.lefts if child.dep_ in {"compound", "amod", "nmod", "poss"}]
    if any(_places(word) for child in befores for word in child.subtree if word.pos_ != "PRON"):
        return True
    return any(_places(word) for word in _behind(phrase.core))


def _behind(core: Token) -> Iterator[Token]:
    """What stands behind a noun and places it: "at the ministry", "close to the board", "who left the company"."""
    for child in core.rights:
        if child.dep_ == "prep" and child.lower_ in _PLACES:
            yield from (word for word in child.children if word.dep_ == "pobj")
        elif child.pos_ == "ADJ":
            yield from (word for word in child.subtree if word.dep_ == "pobj")
        elif child.dep_ in {"relcl", "acl"} and child.lemma_ in _BELONGING:
            yield from (word for word in child.subtree if word.dep_ in {"pobj", "dobj"})


def _places(token: Token) -> bool:
    lexicon = sources()
    if token.pos_ == "PROPN" or token.ent_type_ in {"NORP", "GPE", "ORG", "PERSON", "FAC", "LOC"}:
        return True
    return (
        token.pos_ == "NOUN" and token.lemma_.lower() not in lexicon.people and token.ent_type_ not in {"DATE", "TIME"}
    )
