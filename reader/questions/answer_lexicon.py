"""What counts as an answer to the panel's questions: sections of the lexicon of sources that need no parse."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from reader.model.phrases import Phrases, phrases
from reader.resources import resource


@dataclass(frozen=True, slots=True)
class AnswerLexicon:
    """Words in their dictionary forms, phrases as expressions; the TOML file says what each is for."""

    confirmed: Phrases
    owned_up: Phrases
    asked: Phrases
    stakes: Phrases
    future: Phrases
    parties: frozenset[str]
    denial: frozenset[str]
    judging: frozenset[str]
    attacks: frozenset[str]
    views: frozenset[str]


@lru_cache(maxsize=1)
def answers() -> AnswerLexicon:
    """The sections of `resources/lexicon/sources.toml` that the questions ask, read once."""
    table = tomllib.loads(resource("lexicon", "sources.toml").read_text(encoding="utf-8"))
    opinions = table["opinions"]
    return AnswerLexicon(
        confirmed=phrases(table["confirmed"]["yes"]),
        owned_up=phrases(table["confirmed"]["credit"]),
        asked=phrases(table["other_side"]["asked"]),
        stakes=phrases(table["stake"]["signs"]),
        future=phrases(opinions["future"]),
        parties=frozenset(table["stake"]["parties"]),
        denial=frozenset(table["other_side"]["denial"]),
        judging=frozenset(opinions["judging"]),
        attacks=frozenset(opinions["attacks"]),
        views=frozenset(opinions["views"]),
    )
