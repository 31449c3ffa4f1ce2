"""All entries of a rulebook, found by their words, so that hundreds of them cost one look-up a word of the text."""

from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from reader.analysis.patterns import Pattern, patterns_of
from reader.analysis.word_forms import forms
from reader.errors import RuleError
from reader.model.rule import Match, Rule
from reader.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a rule's `words`, ready to be looked for, with what the rule makes an exception for.

    `reach` is how many words beside the entry's an exception may take in.
    """

    rule: Rule
    pattern: Pattern
    unless: tuple[Pattern, ...]
    reach: int


class WordIndex:
    """The entries of all rules that are on, or of those that are off as well, by the word at which each is anchored."""

    def __init__(self, rules: tuple[Rule, ...], *, also_off: bool = False) -> None:
        self._entries: dict[str, list[Entry]] = {}
        for rule in rules:
            if (rule.default or also_off) and rule.match is not Match.ATTRIBUTION:
                self._add(rule)

    def near(self, token: Token) -> list[Entry]:
        """The entries that may be anchored at this word."""
        return [entry for form in forms(token) for entry in self._entries.get(form, ())]

    def _add(self, rule: Rule) -> None:
        unless = tuple(pattern for text in rule.unless for pattern in _compiled(rule, Match.PATTERN, text))
        reach = max((len(pattern.steps) - 1 for pattern in unless), default=0)
        for text in rule.words:
            for pattern in _compiled(rule, rule.match, text):
                for word in pattern.anchor_words:
                    self._entries.setdefault(word, []).append(Entry(rule, pattern, unless, reach))


@lru_cache(maxsize=4)
def word_index(rulebook: Rulebook) -> WordIndex:
    """The index of a rulebook, made once. Raises RuleError where an entry is not written in the pattern language."""
    return WordIndex(rulebook.rules)


def _compiled(rule: Rule, match: Match, text: str) -> tuple[Pattern, ...]:
    try:
        return patterns_of(match, text)
    except ValueError as problem:
        raise RuleError(
            f"{rule.file}: rule “{rule.id}”: {problem}. Write it as the manual's page on rules says."
        ) from None
