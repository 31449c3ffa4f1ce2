"""The rules that are in force: read from TOML files, each refused unless it explains and proves itself.

Standard library only, for both processes read it: the engine to match, the window to explain.
"""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.errors import RuleError
from reader.model.report import Category
from reader.model.rule import Rule
from reader.model.rule_file import rules_in
from reader.model.rule_place import last_place_of
from reader.resources import resource

VERSION_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules in the order of their files. `version` is a short hash of what the files say.

    `problems` are sentences for a person about rules of their own that could not be taken: file, line, what to write.
    """

    rules: tuple[Rule, ...]
    version: str
    problems: tuple[str, ...] = ()

    def rule(self, key: str) -> Rule:
        """The rule of that id. Raises RuleError where there is none."""
        if (found := self.find(key)) is None:
            raise RuleError(f"There is no rule called “{key}” in the rulebook.")
        return found

    def find(self, key: str | None) -> Rule | None:
        """The rule of that id, if there is one."""
        return next((rule for rule in self.rules if rule.id == key), None)

    def with_on(self, keys: Collection[str]) -> "Rulebook":
        """The same with these rules on, as far as there are any; whatever else is off stays so."""
        if not keys:
            return self
        rules = tuple(replace(rule, default=True) if rule.id in keys else rule for rule in self.rules)
        return replace(self, rules=rules)

    def of(self, category: Category) -> tuple[Rule, ...]:
        """The rules of a category, also those that are off by default."""
        return tuple(rule for rule in self.rules if rule.category is category)


def load_rulebook(*folders: Path) -> Rulebook:
    """The program's own rules and then those of a person's folders (`*.toml` in each, by name).

    A mistake in a person's file becomes one of `problems`, and all other rules stand; a folder that is not there is
    empty. Raises RuleError for a mistake in the program's own files.
    """
    rules, texts, problems = _read(_files(resource("rules")), own=False)
    if problems:
        raise RuleError(problems[0])
    own, own_texts, problems = _read([path for folder in folders for path in _files(folder)], own=True, known=rules)
    return Rulebook((*rules, *own), _version((*texts, *own_texts)), tuple(problems))


def read_rules(path: Path) -> Rulebook:
    """The rules of one file of a person's, with what is wrong in it."""
    rules, texts, problems = _read([path], own=True, known=load_rulebook().rules)
    return Rulebook(tuple(rules), _version(texts), tuple(problems))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _read(paths: Iterable[Path], *, own: bool, known: Iterable[Rule] = ()) -> tuple[list[Rule], list[str], list[str]]:
    """The rules, what the files say, and the problems. A rule whose id is known already is a problem."""
    first = {rule.id: rule for rule in known}
    rules: list[Rule] = []
    texts: list[str] = []
    problems: list[str] = []
    for path in paths:
        try:
            text = _text(path)
            found, wrong = rules_in(text, path.name, own=own)
        except RuleError as problem:
            problems.append(str(problem))
            continue
        texts.append(text)
        problems += wrong
        for rule in found:
            if first.setdefault(rule.id, rule) is rule:
                rules.append(rule)
            else:
                problems.append(_double(rule, first[rule.id], text))
    return rules, texts, problems


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise RuleError(f"{path.name}: the file is not UTF-8 text. Save it again as UTF-8.") from None
    except OSError as problem:
        raise RuleError(f"{path.name}: the file cannot be read ({problem.strerror}).") from None


def _double(rule: Rule, first: Rule, text: str) -> str:
    if first.own == rule.own and first.file == rule.file:
        place = "twice in this file"
    else:
        place = f"already in {first.file}" if first.own else "already one of the program's own"
    return f"{last_place_of(rule.id, rule.file, text)} is {place}. Give it another id."


def _version(texts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:VERSION_DIGITS]
