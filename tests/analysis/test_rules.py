"""Every rule file proves itself: its examples are found or passed exactly, and no entry stands there for nothing."""

from dataclasses import replace

import pytest
from spacy.language import Language

from reader.analysis.parse import parse
from reader.analysis.parsed import Parsed
from reader.analysis.quotations import Quotation, find_quotations
from reader.analysis.word_index import WordIndex, word_index
from reader.analysis.words import find_words
from reader.model.rule import Match, Rule
from reader.model.rule_file import marked
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span
from tests.analysis.plain_text import article_of, findings_in
from tests.analysis.rule_sentences import sentences_for

RULES = tuple(replace(rule, default=True) for rule in load_rulebook().rules if rule.match is not Match.ATTRIBUTION)
"""Also those that are off by default: a person can switch them on."""

EXAMPLES = tuple(
    pytest.param(rule, text, id=f"{rule.id}-{at}") for rule in RULES for at, text in enumerate(rule.examples)
)


AT_ONCE = 8
"""Made sentences that are parsed together: most entries are found in the first few."""


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_finds_exactly_what_its_example_marks(rule: Rule, example: str, language_model: Language) -> None:
    text, spans = marked(example)

    found = findings_in(article_of(text), language_model, Rulebook((rule,), rule.id))

    assert [finding.span for finding in found] == [Span(*span) for span in spans]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_entry_of_a_rule_is_found_in_an_example_or_a_made_sentence(rule: Rule, language_model: Language) -> None:
    examples = _read([marked(example)[0] for example in rule.examples], language_model)
    waiting = [replace(rule, words=(entry,)) for entry in rule.words]
    waiting = [entry for entry in waiting if not _finds(entry, examples)]

    never = [entry.words[0] for entry in waiting if not _finds_in_made(entry, language_model)]

    assert never == []


def _read(sentences: list[str], nlp: Language) -> tuple[Parsed, tuple[Quotation, ...]]:
    article = article_of(*sentences)
    return parse(article, nlp), find_quotations(article)


def _finds(rule: Rule, read: tuple[Parsed, tuple[Quotation, ...]]) -> bool:
    return bool(find_words(*read, (), Rulebook((rule,), rule.id)))


def _finds_in_made(rule: Rule, nlp: Language) -> bool:
    made = list(sentences_for(rule, rule.words[0]))
    return any(_finds(rule, _read(made[at : at + AT_ONCE], nlp)) for at in range(0, len(made), AT_ONCE))


def test_rules_that_are_off_are_not_looked_for(language_model: Language) -> None:
    off = tuple(replace(rule, default=False) for rule in RULES)
    example, _ = marked(RULES[0].examples[0])

    assert findings_in(article_of(example), language_model, Rulebook(off, "all off")) == ()


def test_the_index_of_a_rulebook_is_made_once() -> None:
    rulebook = load_rulebook()

    assert isinstance(word_index(rulebook), WordIndex)
    assert word_index(rulebook) is word_index(load_rulebook())
