"""The lexicon of cues: which words say that somebody said, wrote, thought, felt or intended something."""

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.analysis.draft import CueClass
from reader.resources import resource


@dataclass(frozen=True, slots=True)
class VerbCue:
    """A verb and what must stand beside it for it to be a cue.

    `clause`: a clause or a quotation ("said that"). `thing`: an object ("praised the plan"). `infinitive`: "vowed to".
    `prepositions`: a phrase with one of these ("called for"). `unsaid`: the passive needs no agent ("is expected to").
    `words`: the only objects with which it is a cue, where there are any ("issued a statement"). `deeds`: the objects
    with which it is none ("claimed the title"). `seen_as`: a cue only before "as" or "that".
    """

    lemma: str
    cue_class: CueClass
    clause: bool = False
    thing: bool = False
    infinitive: bool = False
    prepositions: frozenset[str] = frozenset()
    unsaid: bool = False
    words: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    seen_as: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All cues, by lemma or word."""

    verbs: dict[str, VerbCue]
    owned_nouns: frozenset[str]
    clause_nouns: frozenset[str]
    made_nouns: frozenset[str]
    making_verbs: frozenset[str]
    voiced_nouns: frozenset[str]
    meeting_verbs: frozenset[str]
    naming_verbs: frozenset[str]
    adjectives: dict[str, CueClass]
    adverbs: frozenset[str]
    misread: dict[str, str]

    def verb(self, lemma: str) -> VerbCue | None:
        """The cue of a dictionary form, as the language model gives it."""
        return self.verbs.get(self.misread.get(lemma, lemma))


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of `resources/lexicon/cues.toml`, read once."""
    table = tomllib.loads(resource("lexicon", "cues.toml").read_text(encoding="utf-8"))
    return Lexicon(
        verbs=_limited(_verbs(table["verbs"], frozenset(table["unsaid"]["verbs"])), table),
        owned_nouns=frozenset(table["nouns"]["owned"]),
        clause_nouns=frozenset(table["nouns"]["clause"]),
        made_nouns=frozenset(table["nouns"]["made"]),
        making_verbs=frozenset(table["nouns"]["verbs"]),
        voiced_nouns=frozenset(table["nouns"]["voiced"]),
        meeting_verbs=frozenset(table["nouns"]["meeting"]),
        naming_verbs=frozenset(table["unsaid"]["naming"]),
        adjectives=_classes(table["adjectives"]),
        adverbs=frozenset(table["hearsay"]["adverbs"]),
        misread=dict(table["misread"]),
    )


def _classes(table: dict[str, list[str]]) -> dict[str, CueClass]:
    return {word: CueClass(name) for name, words in table.items() for word in words}


def _verbs(table: dict[str, dict[str, list[str]]], unsaid: frozenset[str]) -> dict[str, VerbCue]:
    verbs: dict[str, VerbCue] = {}
    for name, frames in table.items():
        prepositions = _prepositions(frames.get("with", []))
        lemmas = {lemma for frame in ("clause", "thing", "infinitive") for lemma in frames.get(frame, [])}
        for lemma in lemmas | prepositions.keys():
            verbs[lemma] = VerbCue(
                lemma,
                CueClass(name),
                clause=lemma in frames.get("clause", []),
                thing=lemma in frames.get("thing", []),
                infinitive=lemma in frames.get("infinitive", []),
                prepositions=frozenset(prepositions.get(lemma, set())),
                unsaid=lemma in unsaid,
            )
    return verbs


def _limited(verbs: dict[str, VerbCue], table: dict[str, dict[str, list[str]]]) -> dict[str, VerbCue]:
    """The verbs with what they must or must not be done to for anything to be said."""
    return {
        lemma: replace(
            verb,
            words=frozenset(table["words_of"].get(lemma, [])),
            deeds=frozenset(table["acts_on"].get(lemma, [])),
            seen_as=lemma in table["seen_as"]["verbs"],
        )
        for lemma, verb in verbs.items()
    }


def _prepositions(pairs: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for pair in pairs:
        lemma, preposition = pair.split()
        found.setdefault(lemma, set()).add(preposition)
    return found
