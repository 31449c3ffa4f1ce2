"""Claims without a source: what kind of words leave the source out."""

from enum import StrEnum

from spacy.tokens import Token

from reader.analysis.cues import lexicon
from reader.analysis.hearsay import is_rumour
from reader.analysis.source_lexicon import sources
from reader.analysis.speaker import subject
from reader.analysis.supposed import is_supposed

_TOLD = frozenset({"say", "report", "rumour", "rumor", "allege", "claim", "tell", "purport", "repute"})
_UNREAL = frozenset({"might", "could", "would", "should", "can", "must"})


class Unsourced(StrEnum):
    HEARSAY = "hearsay"
    """Reportedly, it is said: the words themselves say that somebody else said so."""
    PASSIVE = "passive"
    """Is expected to, was accused of: a passive without an agent."""
    NOUN = "noun"
    """Speculation, fears, "described as": a noun without an owner, or a passive without its auxiliary."""
    OTHER = "other"
    """A passive that only names, asks or tells: "is known as", "were questioned", "was told to leave"."""
    UNCLEAR = "unclear"
    """An active verb whose subject the parse does not show, a negation, a mere possibility: nothing that is claimed."""


def unsourced(cue: Token) -> Unsourced:
    """What kind of word the carrier of a cue without a source is."""
    head = cue.head if cue.dep_ in {"auxpass", "aux"} else cue
    if head.lower_ in lexicon().adverbs or is_rumour(head):
        return Unsourced.HEARSAY
    if head.pos_ in {"VERB", "AUX"}:
        return _of_verb(head)
    return Unsourced.NOUN if head.pos_ == "NOUN" else Unsourced.UNCLEAR


def _of_verb(verb: Token) -> Unsourced:
    if _is_duty_to_do(verb) or any(
        child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ in _UNREAL) for child in verb.children
    ):
        return Unsourced.UNCLEAR
    is_passive = any(child.dep_ == "auxpass" and child.lemma_ in {"be", "get"} for child in verb.children)
    is_active = any(child.dep_ in {"nsubj", "aux"} for child in verb.lefts)
    is_reduced = verb.tag_ == "VBN" and verb.dep_ in {"acl", "amod", "advcl"} and not is_active
    if not (is_passive or is_reduced) or any(child.dep_ == "agent" for child in verb.children):
        return Unsourced.UNCLEAR
    if any(child.dep_ == "prep" and child.lower_ in {"in", "by"} and _names(child) for child in verb.rights):
        return Unsourced.OTHER
    if not is_passive:
        return Unsourced.HEARSAY if verb.lemma_.lower() in _TOLD else Unsourced.NOUN
    if not _leaves_a_claim(verb):
        return Unsourced.OTHER
    return Unsourced.HEARSAY if verb.lemma_.lower() in _TOLD else Unsourced.PASSIVE


def _is_duty_to_do(verb: Token) -> bool:
    """Whether it only has to be done: "has to be understood", "needs to be seen as"."""
    return verb.dep_ == "xcomp" and verb.head.lemma_.lower() in {"have", "need", "ought"}


def _names(preposition: Token) -> bool:
    """Whether a name stands behind it: "as reported in the Courier" has a source."""
    return any(
        child.dep_ == "pobj" and child.pos_ == "PROPN" and child.ent_type_ != "DATE" for child in preposition.rights
    )


def _leaves_a_claim(verb: Token) -> bool:
    """Whether it is a passive of claiming that says what is claimed: "is said to be", "are seen as", not "was told"."""
    lemma = verb.lemma_.lower()
    if lemma not in sources().passives or is_supposed(verb):
        return False
    if lemma == "tell":
        put_in = verb.dep_ in {"advcl", "ccomp", "parataxis", "relcl"}
        told = put_in or any(child.dep_ in {"ccomp", "xcomp", "dobj"} for child in verb.rights)
        return told and any(child.dep_ == "nsubjpass" and child.lower_ in {"i", "we"} for child in verb.lefts)
    if lemma in {"see", "view", "hail", "condemn", "regard", "perceive"}:
        return any(child.dep_ == "prep" and child.lower_ == "as" for child in verb.rights)
    behind = {child.dep_ for child in verb.rights}
    if lemma in {"consider", "report"}:
        return bool(behind & {"xcomp", "ccomp", "oprd", "acomp"})
    if lemma == "expect" and _is_duty(verb):
        return False
    return bool(behind & {"xcomp", "ccomp", "oprd", "prep"}) and not (behind & {"cc"} and lemma == "say")


def _is_duty(verb: Token) -> bool:
    """Whether people have to do what is expected of them: "we were expected to pretend", "workers are expected to"."""
    who = subject(verb)
    if who is None or who.lower_ in {"i", "we", "you"}:
        return who is not None
    alone = not any(child.dep_ in {"det", "nummod", "compound", "poss"} for child in who.lefts)
    return alone and who.tag_ == "NNS" and who.lemma_.lower() in sources().people
