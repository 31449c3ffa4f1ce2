"""Which phrases point at somebody whom the reader may know after all, so that nobody is called unnamed by mistake."""

import re

from spacy.tokens import Token

from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.source_kinds import is_informed
from reader.analysis.source_lexicon import sources
from reader.analysis.source_phrase import SourcePhrase
from reader.model.attribution import KnowingKind, Reason, Voice

_POINTING = ("the ", "this ", "that ", "these ", "those ", "all the ")
_SOURCES = frozenset({"source", "insider", "informant", "whistleblower", "whistle-blower", "eyewitness"})
_SCHOLARS = frozenset(
    {
        "academic",
        "author",
        "biologist",
        "economist",
        "historian",
        "physicist",
        "psychologist",
        "researcher",
        "scientist",
    }
)
_GENERIC = frozenset(
    {"anybody", "anyone", "somebody", "someone", "those", "one", "ones", "you", "whoever", "who",
     "which", "that", "what", "any", "either", "neither", "nobody"}
)  # fmt: skip
_NAMED_MEMBERS = re.compile(r",? (?:such as|including|like|among them|notably|namely) (?:[\w’'-]+ ){0,6}?[A-Z]")
_NAMED = re.compile(r", (?:[A-Z][\w.’'-]*\.? ){1,3}[A-Z]?[\w’'-]*(?:, \d+)?,")

_WITHIN = re.compile(r"(?:,|such as|including|like|from) (?:[A-Z][\w.’'-]+ ){1,3}(?:to )?[A-Z][\w’'-]+")
"""Names inside the phrase itself: between commas, "from Ana Lee to Bo Marsh"."""
_POLL = re.compile(r"\b(?:polls?|surveys?|census|respondents)\b|\d ?%|\d per ?cent\b", re.IGNORECASE)
"""Words that tell that somebody counted."""


def is_generic(source: SourcePhrase, voice: Voice | None) -> bool:
    """Whether nobody in particular is meant: "anyone", "those who", "people" who would do so; not "one of them"."""
    if voice is not None and (voice.knowing.kind is not KnowingKind.NONE or voice.reason != Reason()):
        return False
    word = source.head.lower_
    owner = source.phrase.owner
    if owner is not None and owner.lower_ in {"my", "our"}:
        return True  # "my daughter says": who tells it is known, and vouches for it
    if any(token.lower_ == "whom" for token in source.head.subtree):
        return True  # "all of whom": they were brought in before
    if source.phrase.determiner in {"any", "every"}:
        return True
    counts = any(child.lower_ == "of" for child in source.head.rights) or source.phrase.number is not None
    return word in _GENERIC and not is_informed(source.phrase) and not (word in {"one", "neither", "either"} and counts)


def is_perhaps_known(source: SourcePhrase, voice: Voice, text: str) -> bool:
    """Whether the words point at somebody, as "the senator" does, whom the text never brought in as unnamed.

    Nor is a group unnamed of whom the text goes on to name some, or a role right before a name between commas.
    """
    phrase = source.phrase
    if _WITHIN.search(source.span.of(text)) or _is_studied(phrase) or _is_other(source, voice):
        return True
    if not phrase.plural and phrase.determiner == "the" and _is_one_only(phrase):
        return True
    behind = text[source.span.end : source.span.end + 90]
    if _NAMED_MEMBERS.match(behind) or (not source.phrase.plural and _NAMED.match(behind)):
        return True
    if voice.knowing.kind is not KnowingKind.NONE or voice.reason != Reason() or source.phrase.noun in _SOURCES:
        return False
    return _points(source.phrase, voice.mentions[0].of(text)) and not _is_public(source.phrase)


def is_published(cue: Token) -> bool:
    """Whether a reader can look the statement up: "the scientists write in Nature", "in the journal"."""
    if cue.lemma_.lower() not in {"conclude", "explain", "note", "report", "say", "write"}:
        return False
    places = (child for each in cue.rights if each.lower_ == "in" for child in each.children if child.dep_ == "pobj")
    return any(_is_publication(place) for place in places)


def _is_publication(place: Token) -> bool:
    if place.lemma_.lower() in {"journal", "paper", "report", "study"}:
        return True
    return place.pos_ == "PROPN" and place.ent_type_ not in {"DATE", "FAC", "GPE", "LOC", "TIME", "EVENT"}


def _is_one_only(phrase: NounPhrase) -> bool:
    """Whether "the" before the noun points at one office or body, however it came into the text."""
    lexicon = sources()
    return phrase.noun in lexicon.offices or phrase.noun in lexicon.body_nouns or phrase.noun in lexicon.outlet_nouns


def is_counted(source: SourcePhrase, text: str) -> bool:
    """Whether a poll or a count stands beside what a public thinks: that is its source."""
    block = source.passage.block.span
    return _is_public(source.phrase) and _POLL.search(text, block.start, block.end) is not None


def _is_studied(phrase: NounPhrase) -> bool:
    """Whether those are meant whose study the text tells of: "the researchers"."""
    return phrase.plural and phrase.definite and phrase.noun in _SCHOLARS


def _is_other(source: SourcePhrase, voice: Voice) -> bool:
    """Whether it is one of two that the text brought in and the engine did not see: "the other"."""
    phrase = source.phrase
    pointing = phrase.determiner == "the" and phrase.head.lower_ in {"former", "latter", "other"}
    return pointing and voice.mentions[0].overlaps(source.span)


def _points(phrase: NounPhrase, first: str) -> bool:
    if first.lower().startswith(_POINTING):
        return True
    if phrase.plural:
        return False
    alone = not phrase.determiner and phrase.number is None and phrase.owner is None
    owned = phrase.owner is not None and phrase.owner.pos_ != "PRON"
    return (alone and phrase.head.lower_ not in sources().members) or owned


def _is_public(phrase: NounPhrase) -> bool:
    if phrase.noun == "people" and phrase.definite:
        return False
    lexicon = sources()
    is_one = not phrase.plural and phrase.core.tag_ in {"NN", "NNP"}  # "the top Republican", not "the French"
    is_people = (
        (phrase.core.ent_type_ == "NORP" and not is_one)
        or phrase.noun in lexicon.publics
        or phrase.noun in lexicon.anyone
    )
    return is_people or phrase.noun in lexicon.authorities
