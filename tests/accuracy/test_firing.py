"""What never fires is told by rule and by entry."""

from collections import Counter

from reader.model.rule import Rule
from reader.model.rule_file import rules_in
from reader.model.rulebook import Rulebook
from tests.accuracy.firing import count, told
from tests.model.test_rulebook import GOOD


def two_rules() -> tuple[Rule, ...]:
    rules, problems = rules_in(GOOD.replace('["foggily"]', '["foggily", "mistily"]'), "a.toml")
    more, _ = rules_in(GOOD.replace("hedge.foggily", "hedge.b").replace("foggily", "dimly"), "b.toml")
    assert problems == ()
    return (*rules, *more)


def test_each_mark_counts_for_the_entry_that_found_it() -> None:
    fired, number = count(Rulebook(two_rules(), ""), iter(["It foggily rained.", "It foggily ended and dimly began."]))

    assert number == 2
    assert fired == {("hedge.foggily", "foggily"): 2, ("hedge.b", "dimly"): 1}


def test_rules_and_entries_that_never_fire_are_named() -> None:
    fired = Counter({("hedge.foggily", "foggily"): 3})

    lines = list(told(two_rules(), fired, 9, with_entries=True))

    assert lines == [
        "9 articles, 2 rules, 3 marks",
        "never fired: hedge.b",
        "entries that never fired: 2 of 3",
        "hedge.foggily: mistily",
        "hedge.b: dimly",
    ]
