"""The lexicon of sources: nouns for people, bodies, outlets and papers, titles, given names, and telling phrases."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model.phrases import Phrases, phrases
from reader.resources import resource


@dataclass(frozen=True, slots=True)
class SourceLexicon:
    """Sets of dictionary forms by what they say about a source; the TOML file says what each set is for."""

    informants: frozenset[str]
    crowds: frozenset[str]
    roles: frozenset[str]
    offices: frozenset[str]
    anyone: frozenset[str]
    members: frozenset[str]
    bare: frozenset[str]
    generic: frozenset[str]
    epithets: frozenset[str]
    publics: frozenset[str]
    spokespeople: frozenset[str]
    kin: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    everyone: frozenset[str]
    rank: frozenset[str]
    numbers: dict[str, int]
    counting: frozenset[str]
    body_nouns: frozenset[str]
    authorities: frozenset[str]
    body_words: frozenset[str]
    body_epithets: frozenset[str]
    of_a_place: frozenset[str]
    outlet_nouns: frozenset[str]
    outlet_words: frozenset[str]
    outlet_names: frozenset[str]
    documents: frozenset[str]
    things: frozenset[str]
    titles: dict[str, str]
    same_role: dict[str, frozenset[str]]
    countries: dict[str, str]
    given: dict[str, str]
    """Given names with the gender they mostly have: "female" or "male"."""
    judgements: frozenset[str]
    acts: frozenset[str]
    passives: frozenset[str]
    phrases: dict[str, Phrases]
    """Expressions by section and key, such as "reasons.stock"."""

    @property
    def people(self) -> frozenset[str]:
        return self.informants | self.crowds | self.roles | self.spokespeople


@lru_cache(maxsize=1)
def sources() -> SourceLexicon:
    """The lexicon of `resources/lexicon/sources.toml`, read once."""
    table = tomllib.loads(resource("lexicon", "sources.toml").read_text(encoding="utf-8"))
    people, words = table["people"], table["words"]
    return SourceLexicon(
        **{key: frozenset(nouns) for key, nouns in people.items()},
        everyone=frozenset(words["everyone"]),
        rank=frozenset(words["rank"]),
        numbers={word: number for number, word in enumerate(words["numbers"], 1)},
        counting=frozenset(words["counting"]),
        body_nouns=frozenset(table["bodies"]["nouns"]),
        body_epithets=frozenset(table["bodies"]["epithets"]),
        of_a_place=frozenset(table["names"]["of_a_place"]),
        authorities=frozenset(table["bodies"]["authorities"]),
        body_words=frozenset(table["bodies"]["in_names"]),
        outlet_nouns=frozenset(table["outlets"]["nouns"]),
        outlet_words=frozenset(table["outlets"]["in_names"]),
        outlet_names=frozenset(table["outlets"]["names"]),
        documents=frozenset(table["documents"]["nouns"]),
        things=frozenset(table["things"]["nouns"]),
        titles=table["titles"],
        same_role={role: frozenset(others) for role, others in table["same_role"].items()},
        countries=table["countries"],
        given={name: gender for gender in ("male", "female") for name in table["given"][gender].split()},
        **{key: frozenset(verbs) for key, verbs in table["claims"].items()},
        phrases=dict(_phrases(table)),
    )


_SECTIONS = {
    "reasons": ("withheld", "because", "stock", "self_evident"),
    "names": ("changed",),
    "knowing": ("direct", "weak"),
    "other_side": ("asked",),
}


def _phrases(table: dict[str, dict[str, list[str]]]) -> Iterator[tuple[str, Phrases]]:
    for section, keys in _SECTIONS.items():
        for key in keys:
            yield f"{section}.{key}", phrases(table[section][key])
