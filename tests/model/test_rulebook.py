"""The rulebook takes no rule that does not explain and prove itself, and says in one sentence what to write instead."""

import re
from pathlib import Path

import pytest

from reader.errors import RuleError
from reader.model.report import Category
from reader.model.rule import Implies, Match
from reader.model.rule_file import marked
from reader.model.rulebook import load_rulebook, read_rules

GOOD = """
[[rule]]
id = "hedge.foggily"
title = "A foggy word"
why = "It blurs the claim."
ask = "Who knows?"
fine_when = "It is foggy."
reference = "A newsroom guide"
match = "phrase"
words = ["foggily"]
examples = ["The deal [[foggily]] failed.", "The deal failed."]
"""


def written(folder: Path, text: str, name: str = "class.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_programs_own_rules_load_and_each_explains_itself() -> None:
    rulebook = load_rulebook()

    assert {rule.category for rule in rulebook.rules} >= {Category.LOADED_LANGUAGE, Category.HEDGE}
    assert all(rule.title and rule.why and rule.ask and rule.fine_when and rule.reference for rule in rulebook.rules)
    assert all(rule.default or rule.off_because for rule in rulebook.rules)


def test_a_persons_own_folder_comes_after_the_programs_rules(tmp_path: Path) -> None:
    written(tmp_path, GOOD)

    own, program = load_rulebook(tmp_path), load_rulebook()

    assert own.rules[:-1] == program.rules
    assert own.rule("hedge.foggily").file == "class.toml"
    assert own.rule("hedge.foggily").category is Category.HEDGE
    assert own.rule("hedge.foggily").match is Match.PHRASE
    assert own.version != program.version
    assert own.rule("hedge.foggily").own
    assert not any(rule.own for rule in program.rules)
    assert own.problems == ()


def test_the_version_changes_only_with_what_the_files_say(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD)
    before = load_rulebook(tmp_path).version

    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert load_rulebook(tmp_path).version == before

    written(tmp_path, GOOD.replace("Who knows?", "Who can know?"))
    assert load_rulebook(tmp_path).version != before


def test_rules_are_given_by_id_and_by_category() -> None:
    rulebook = load_rulebook()

    assert rulebook.rule("side.admit").implies is Implies.GUILT
    assert {rule.category for rule in rulebook.of(Category.HEDGE)} == {Category.HEDGE}
    with pytest.raises(RuleError, match=re.escape("no rule called “hedge.none”")):
        rulebook.rule("hedge.none")
    assert rulebook.find("hedge.none") is None
    assert rulebook.find(None) is None


def test_a_family_gives_its_rules_what_they_do_not_say_themselves(tmp_path: Path) -> None:
    family = '[family]\nwhy = "All of them blur."\nask = "Who?"\n' + GOOD.replace('why = "It blurs the claim."\n', "")

    (rule,) = read_rules(written(tmp_path, family)).rules

    assert rule.why == "All of them blur."
    assert rule.ask == "Who knows?"


@pytest.mark.parametrize(
    ("wrong", "instead", "says"),
    [
        ("[[foggily]]", "foggily", "has no example that it finds"),
        ('"The deal failed."', '"It [[foggily]] failed."', "has no example that it passes"),
        ('match = "phrase"', 'match = "regex"', "match = “regex” is not known. Write “phrase”, “lemma”"),
        ('match = "phrase"', 'match = "phrase"\nmaych = "x"', "has a key “maych” that is not known"),
        ('why = "It blurs the claim."', "", "says nothing under “why”. Add a line why ="),
        ('words = ["foggily"]', 'words = "foggily"', "“words” is not written as expected. Write words = ["),
        ('title = "A foggy word"', "title = 3", "“title” is not written as expected"),
        ('id = "hedge.foggily"', 'id = "Foggily"', "a rule has no proper id. Write one like id ="),
        ('id = "hedge.foggily"', 'id = "fog.foggily"', "say what it marks. Add a line category"),
        ('match = "phrase"', 'match = "phrase"\ndefault = "off"', "is off and does not say why"),
        ('match = "phrase"', 'match = "phrase"\ndefault = "maybe"', "default = “maybe” is not known"),
        ('match = "phrase"', 'match = "phrase"\nimplies = "sin"', "implies = “sin” is not known. Write “doubt”"),
        ('match = "phrase"', 'match = "phrase"\ncategory = "fog"', "category = “fog” is not known"),
        ("[[rule]]", "[rule]", "in two pairs of brackets"),
        ("[[rule]]", "[[rules]]", "“rules” is not known here"),
        ("[[rule]]", '[family]\nwords = ["a"]\n[[rule]]', "[family] cannot hold “words”"),
        ('ask = "Who knows?"', 'ask = "Who knows?', "this is not TOML"),
    ],
)
def test_a_mistake_is_told_with_the_file_and_what_to_write(wrong: str, instead: str, says: str, tmp_path: Path) -> None:
    assert wrong in GOOD
    path = written(tmp_path, GOOD.replace(wrong, instead, 1))

    written(tmp_path, GOOD.replace("hedge.foggily", "hedge.mistily"), "pupils.toml")

    rulebook = load_rulebook(tmp_path)

    (told,) = rulebook.problems
    assert re.match(rf"{path.name}, line \d+:", told)
    assert says in told
    assert [rule.id for rule in rulebook.rules if rule.own] == ["hedge.mistily"]


@pytest.mark.parametrize(
    ("wrong", "instead", "line"),
    [
        ('match = "phrase"', 'match = "regex"', 9),
        ('why = "It blurs the claim."', "why = 3", 5),
        ('id = "hedge.foggily"', 'id = "Foggily"', 3),
        ('ask = "Who knows?"', 'ask = "Who knows?', 6),
        ('match = "phrase"', 'match = "pattern"\nunless = ["fog|"]', 10),
    ],
)
def test_a_mistake_is_told_with_its_line(wrong: str, instead: str, line: int, tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace(wrong, instead, 1))

    (told,) = load_rulebook(tmp_path).problems

    assert told.startswith(f"class.toml, line {line}:")


def test_the_other_rules_of_a_file_with_a_mistake_stand(tmp_path: Path) -> None:
    second = GOOD.replace("hedge.foggily", "hedge.mistily").replace('match = "phrase"', 'match = "regex"')
    written(tmp_path, GOOD + second)

    rulebook = load_rulebook(tmp_path)

    assert [rule.id for rule in rulebook.rules if rule.own] == ["hedge.foggily"]
    assert rulebook.problems[0].startswith("class.toml, line 20: rule “hedge.mistily”: match = “regex”")


def test_a_mistake_in_the_programs_own_rules_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path = tmp_path / "rules"
    tmp_path.mkdir()
    written(tmp_path, GOOD.replace('match = "phrase"', 'match = "regex"'))
    monkeypatch.setattr("reader.model.rulebook.resource", tmp_path.parent.joinpath)

    with pytest.raises(RuleError, match=re.escape("match = “regex” is not known")):
        load_rulebook()


def test_a_folder_that_is_not_there_holds_no_rules(tmp_path: Path) -> None:
    assert load_rulebook(tmp_path / "none") == load_rulebook()


def test_two_rules_cannot_have_one_id(tmp_path: Path) -> None:
    written(tmp_path, GOOD + GOOD)
    assert load_rulebook(tmp_path).problems == (
        "class.toml, line 13: rule “hedge.foggily” is twice in this file. Give it another id.",
    )

    written(tmp_path, GOOD)
    written(tmp_path, GOOD, "pupils.toml")
    written(tmp_path, GOOD.replace("hedge.foggily", "hedge.may"), "school.toml")
    assert load_rulebook(tmp_path).problems == (
        "pupils.toml, line 2: rule “hedge.foggily” is already in class.toml. Give it another id.",
        "school.toml, line 2: rule “hedge.may” is already one of the program's own. Give it another id.",
    )


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "class.toml").write_bytes(b"\xff\xfe\x00x")

    assert load_rulebook(tmp_path).problems == ("class.toml: the file is not UTF-8 text. Save it again as UTF-8.",)


def test_what_only_the_attribution_engine_finds_is_no_rule_for_a_person(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace('match = "phrase"', 'match = "attribution"'))

    (told,) = load_rulebook(tmp_path).problems

    assert "only the program's own can" in told


def test_marks_of_an_example_are_read_with_their_places() -> None:
    assert marked("It [[may]] rain or [[might]] not.") == ("It may rain or might not.", ((3, 6), (15, 20)))
    assert marked("It rains.") == ("It rains.", ())
