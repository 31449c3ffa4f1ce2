"""`sourcelight rules check FILE`: each mistake is one sentence, and examples are tried, not believed."""

from pathlib import Path

import pytest

from reader.cli import run_command
from reader.own_rules import own_rules_folder, rulebook_in_force

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
examples = [
  "The deal [[foggily]] failed.",
  "The deal failed.",
]
"""


def check(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    file = folder / "class.toml"
    file.write_text(text, encoding="utf-8")
    code = run_command(["rules", "check", str(file)])
    return code, capsys.readouterr().out.splitlines()


def test_a_file_that_keeps_its_promises_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = check(tmp_path, GOOD, capsys)

    assert code == 0
    assert lines == ["class.toml: 1 rule, nothing wrong.", f"Your own rules folder is {own_rules_folder()}"]


def test_an_example_that_is_not_kept_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = GOOD.replace("The deal failed.", "They spoke foggily.").replace("[[foggily]] failed", "[[foggily failed]]")

    code, lines = check(tmp_path, text, capsys)

    assert code == 1
    assert [line.partition(": ")[0] for line in lines] == ["class.toml, line 12", "class.toml, line 13"]
    assert "it should find “foggily failed” there and finds “foggily”." in lines[0]
    assert "it should find nothing there and finds “foggily”." in lines[1]


def test_each_mistake_of_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = GOOD.replace("hedge.foggily", "hedge.mistily").replace('match = "phrase"', 'match = "regex"')
    third = GOOD.replace("hedge.foggily", "hedge.may")

    code, lines = check(tmp_path, GOOD + second + third, capsys)

    assert code == 1
    assert [line.partition(":")[0] for line in lines] == ["class.toml, line 23", "class.toml, line 30"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["rules", "check", str(tmp_path / "none.toml")]) == 1
    assert capsys.readouterr().out.startswith("none.toml: the file cannot be read")


def test_rules_in_the_own_folder_are_in_force() -> None:
    own_rules_folder().mkdir(parents=True, exist_ok=True)
    file = own_rules_folder() / "class.toml"
    file.write_text(GOOD, encoding="utf-8")
    try:
        assert rulebook_in_force().rule("hedge.foggily").own
    finally:
        file.unlink()
