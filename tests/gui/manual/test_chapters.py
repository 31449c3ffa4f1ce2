"""Each rule file is one page of the manual; a class's own come last and say so."""

from pathlib import Path

import pytest

from reader.gui.manual.chapters import chapters, matching
from reader.gui.measured import measured
from reader.model.report import Category
from reader.model.rulebook import Rulebook, load_rulebook
from tests.model.test_rulebook import GOOD


@pytest.fixture
def rulebook(tmp_path: Path) -> Rulebook:
    (tmp_path / "class.toml").write_text(GOOD, encoding="utf-8")
    return load_rulebook(tmp_path)


def test_every_rule_stands_on_the_page_of_its_file(rulebook: Rulebook) -> None:
    made = chapters(rulebook)

    assert sorted(rule.id for chapter in made for rule in chapter.rules) == sorted(rule.id for rule in rulebook.rules)
    assert all(len({rule.file for rule in chapter.rules}) == 1 for chapter in made)


def test_the_programs_pages_have_a_name_of_their_own_and_a_reason(rulebook: Rulebook) -> None:
    program = [chapter for chapter in chapters(rulebook) if not chapter.own]

    assert len({chapter.title for chapter in program}) == len(program)
    assert all(chapter.family.title and chapter.family.why for chapter in program)
    assert program[0].rules[0].category is Category.UNNAMED_SOURCE
    assert program[-1].rules[0].category is Category.HEDGE


def test_a_class_page_comes_last_under_the_name_of_its_file(rulebook: Rulebook) -> None:
    last = chapters(rulebook)[-1]

    assert last.own
    assert last.title == "class.toml"


def test_rules_are_found_by_their_words_and_by_their_reasons(rulebook: Rulebook) -> None:
    assert "hedge.foggily" in [rule.id for rule in matching(rulebook, "FOGGILY")]
    assert "loaded.verb_blow" in [rule.id for rule in matching(rulebook, "slam")]
    assert "hedge.foggily" in [rule.id for rule in matching(rulebook, "blurs the claim")]
    assert matching(rulebook, "   ") == ()


def test_what_was_measured_is_told_by_rule() -> None:
    assert measured().rules
    assert all(0 <= score.right <= score.of for score in measured().rules.values())
