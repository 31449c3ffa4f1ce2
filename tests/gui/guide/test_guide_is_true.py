"""What the guide shows as an example is what the program finds, with all its rules and not the one alone."""

from functools import cache

import pytest

from reader.gui.guide.handbook import RuleExample, handbook, left_examples, marked_examples
from reader.loading.opening import open_bytes
from reader.model.attribution import ReasonKind, SourceKind
from reader.model.report import Report
from reader.own_rules import rulebook_in_force
from tests.seed_analyst import seed_analyst


@cache
def read(text: str) -> Report:
    return seed_analyst().analyse(open_bytes(text.encode(), "a test"))


def examples(*, is_marked: bool) -> list[RuleExample]:
    rulebook = rulebook_in_force()
    pages = handbook().pages
    return [
        example
        for page in pages
        for example in (marked_examples(rulebook, page.marked) if is_marked else left_examples(rulebook, page.left))
    ]


@pytest.mark.parametrize("example", examples(is_marked=True), ids=lambda example: example.rule.id)
def test_a_marked_example_is_marked(example: RuleExample) -> None:
    found = {finding.span for finding in read(example.text).findings if finding.rule_id == example.rule.id}
    assert found == set(example.spans)


@pytest.mark.parametrize("example", examples(is_marked=False), ids=lambda example: example.rule.id)
def test_an_example_that_looks_alike_is_left_alone(example: RuleExample) -> None:
    assert not [finding for finding in read(example.text).findings if finding.category is example.rule.category]


def test_the_first_example_has_the_three_parts_that_the_guide_shows() -> None:
    parts = next(page.attribution for page in handbook().pages if page.attribution)
    text = " ".join(parts) + "."
    (found,) = read(text).attributions
    assert (
        tuple(" ".join(span.of(text) for span in spans) for spans in (found.source, found.cue, found.content)) == parts
    )


def test_each_step_of_the_ladder_is_the_step_that_the_program_gives() -> None:
    steps = next(page.ladder for page in handbook().pages if page.ladder)
    for step, words in enumerate(steps):
        (voice,) = read(f"{words[0].upper()}{words[1:]} said the talks were over.").voices
        assert (words, voice.ladder) == (words, step)


@pytest.mark.parametrize(
    ("term", "sentence", "kind"),
    [
        ("unnamed", "{} said the talks were over.", SourceKind.UNNAMED),
        ("collective", "{} say the talks are over.", SourceKind.COLLECTIVE),
        ("no source", "{} over.", SourceKind.NONE),
    ],
)
def test_the_words_that_the_glossary_names_are_of_the_kind_that_it_says(
    term: str, sentence: str, kind: SourceKind
) -> None:
    meaning = next(word.meaning for word in handbook().words if word.term == term)
    named = {
        "unnamed": ["a senior official", "two people who were there"],
        "collective": ["critics", "experts"],
        "no source": ["is expected to", "reportedly", "it is said"],
    }[term]
    sentences = {
        "is expected to": "The board is expected to sell the pier.",
        "reportedly": "The board has reportedly sold the pier.",
        "it is said": "It is said that the board sold the pier.",
    }
    for words in named:
        assert words in meaning
        text = sentences.get(words) or sentence.format(words[0].upper() + words[1:])
        assert [found.source_kind for found in read(text).attributions] == [kind], text


def test_every_cue_that_the_glossary_names_is_one() -> None:
    meaning = next(word.meaning for word in handbook().words if word.term == "cue")
    for cue, text in {
        "said": "Ann Lee said the pier was safe.",
        "according to": "The pier was safe, according to Ann Lee.",
        "told reporters": "Ann Lee told reporters the pier was safe.",
        "denied": "Ann Lee denied the pier was unsafe.",
    }.items():
        assert cue in meaning
        (found,) = read(text).attributions
        assert cue.startswith(" ".join(span.of(text) for span in found.cue))


def test_a_stock_reason_is_told_from_one_that_says_something() -> None:
    (page,) = (page for page in handbook().pages if page.ladder)
    assert "Not authorised to speak" in page.points[0]
    assert "Afraid of losing her job" in page.points[0]
    for reason, kind in (
        ("because she was not authorised to speak publicly", ReasonKind.STOCK),
        ("because she was afraid of losing her job", ReasonKind.STATED),
    ):
        (voice,) = read(f"An official, who asked not to be named {reason}, said the pier was unsafe.").voices
        assert voice.reason.kind is kind
