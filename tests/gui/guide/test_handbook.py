"""The guide's examples are the rules' own, its samples are there, and every sentence is there in both languages."""

import tomllib

import pytest

from reader.gui.guide.first_lesson import sample_path
from reader.gui.guide.handbook import handbook, left_examples, marked_examples, sentences
from reader.model.report import Category
from reader.model.rulebook import Rulebook, load_rulebook
from reader.resources import resource


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def test_every_rule_that_the_guide_names_is_there_and_on(rulebook: Rulebook) -> None:
    rules = {rule.id: rule for rule in rulebook.rules}
    for page in handbook().pages:
        for key in (*page.marked, *page.left):
            assert rules[key].default, key


def test_the_examples_come_out_of_the_rule_files(rulebook: Rulebook) -> None:
    for page in handbook().pages:
        marked, left = marked_examples(rulebook, page.marked), left_examples(rulebook, page.left)
        assert len(marked) == len(page.marked)
        assert len(left) == len(page.left)
        assert all(example.spans for example in marked)
        assert not any(example.spans for example in left)
        for example in (*marked, *left):
            plain = [text.replace("[[", "").replace("]]", "") for text in example.rule.examples]
            assert example.text in plain


def test_all_kinds_of_marks_are_shown(rulebook: Rulebook) -> None:
    examples = [found for page in handbook().pages for found in marked_examples(rulebook, page.marked)]
    assert {example.rule.category for example in examples} == set(Category)


def test_a_rule_that_a_person_has_not_is_passed_over() -> None:
    assert marked_examples(Rulebook((), ""), ("unnamed.person",)) == ()


def test_the_samples_are_there() -> None:
    stems = {*(page.sample for page in handbook().pages), handbook().lesson_sample}
    assert {sample_path(stem).stem for stem in stems} == stems


def test_the_ladder_has_an_example_for_each_step() -> None:
    assert [len(page.ladder) for page in handbook().pages if page.ladder] == [5]


@pytest.mark.parametrize("sentence", sentences())
def test_every_sentence_has_its_french(sentence: str) -> None:
    told = tomllib.loads(resource("translations", "guide_fr.toml").read_text(encoding="utf-8"))
    assert told[sentence]


def test_no_french_is_left_without_its_english() -> None:
    told = tomllib.loads(resource("translations", "guide_fr.toml").read_text(encoding="utf-8"))
    assert set(told) <= set(sentences())


def test_the_guide_speaks_french() -> None:
    assert handbook("fr").pages[0].title == "Qui le dit ?"
    assert handbook("xx").pages[0].title == "Who says so?"
