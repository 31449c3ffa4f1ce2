"""Which phrases point at somebody whom the reader may know after all, so that nobody is called unnamed by mistake."""

import re

from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.source_lexicon import sources
from reader.analysis.source_phrase import SourcePhrase
from reader.model.attribution import KnowingKind, Reason, Voice

_POINTING = ("the ", "this ", "that ", "these ", "those ", "all the ")
_SOURCES = frozenset({"source", "insider", "informant", "whistleblower", "whistle-blower", "eyewitness"})
_GENERIC = frozenset(
    {"anybody", "anyone", "somebody", "someone", "those", "one", "ones", "you", "whoever", "who",
     "which", "that", "what", "any", "either", "neither", "nobody"}
)  # fmt: skip
_NAMED_MEMBERS = re.compile(r",? (?:such as|including|like|among them|notably|namely) (?:[\w’'-]+ ){0,6}?[A-Z]")
_NAMED = re.compile(r", (?:[A-Z][\w.’'-]*\.? ){1,3}[A-Z]?[\w’'-]*(?:, \d+)?,")

_WITHIN = re.compile(r", (?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+")
"""A name between commas inside the phrase itself."""


def is_generic(source: SourcePhrase, voice: Voice | None) -> bool:
    """Whether nobody in particular is meant: "anyone", "those who", "people" who would do so; not "one of them"."""
    if voice is not None and (voice.knowing.kind is not KnowingKind.NONE or voice.reason != Reason()):
        return False
    word = source.head.lower_
    counts = any(child.lower_ == "of" for child in source.head.rights) or source.phrase.number is not None
    return word in _GENERIC and not (word in {"one", "neither", "either"} and counts)


def is_perhaps_known(source: SourcePhrase, voice: Voice, text: str) -> bool:
    """Whether the words point at somebody, as "the senator" does, whom the text never brought in as unnamed.

    Nor is a group unnamed of whom the text goes on to name some, or a role right before a name between commas.
    """
    phrase = source.phrase
    if _WITHIN.search(source.span.of(text)) or (
        not phrase.plural and phrase.determiner == "the" and _is_one_only(phrase)
    ):
        return True
    behind = text[source.span.end : source.span.end + 90]
    if _NAMED_MEMBERS.match(behind) or (not source.phrase.plural and _NAMED.match(behind)):
        return True
    if voice.knowing.kind is not KnowingKind.NONE or voice.reason != Reason() or source.phrase.noun in _SOURCES:
        return False
    return _points(source.phrase, voice.mentions[0].of(text)) and not _is_public(source.phrase)


def _is_one_only(phrase: NounPhrase) -> bool:
    """Whether "the" before the noun points at one office or body, however it came into the text."""
    lexicon = sources()
    return phrase.noun in lexicon.offices or phrase.noun in lexicon.body_nouns or phrase.noun in lexicon.outlet_nouns


def _points(phrase: NounPhrase, first: str) -> bool:
    if first.lower().startswith(_POINTING):
        return not (phrase.plural and phrase.noun in sources().informants)
    if phrase.plural:
        return False
    alone = not phrase.determiner and phrase.number is None and phrase.owner is None
    owned = phrase.owner is not None and phrase.owner.pos_ != "PRON"
    return (alone and phrase.head.lower_ not in sources().members) or owned


def _is_public(phrase: NounPhrase) -> bool:
    return phrase.noun in sources().publics or phrase.noun in sources().anyone or phrase.noun in sources().authorities
