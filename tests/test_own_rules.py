"""The rules of a class are read again when their folder has changed, and only then."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.own_rules import LiveRulebook, own_rules_folder
from tests.model.test_rulebook import GOOD


@pytest.fixture
def own_file() -> Iterator[Path]:
    own_rules_folder().mkdir(parents=True, exist_ok=True)
    file = own_rules_folder() / "class.toml"
    yield file
    file.unlink(missing_ok=True)


def test_a_file_that_comes_changes_and_goes_is_followed(own_file: Path) -> None:
    live = LiveRulebook()
    before = live.now()
    assert live.now() is before

    own_file.write_text(GOOD, encoding="utf-8")
    with_it = live.now()
    assert [rule.id for rule in with_it.rules if rule.own] == ["hedge.foggily"]
    assert live.now() is with_it

    own_file.write_text(GOOD.replace('match = "phrase"', 'match = "regex"'), encoding="utf-8")
    assert live.now().problems
    assert not any(rule.own for rule in live.now().rules)

    own_file.unlink()
    assert live.now() == before


def test_what_was_read_just_before_is_not_read_again(own_file: Path) -> None:
    own_file.write_text(GOOD, encoding="utf-8")
    first = LiveRulebook().now()

    assert LiveRulebook(first).now() is first
