"""A rule file as TOML gives it, turned into rules; whatever is wrong in it is said in one plain sentence."""

import re
import tomllib
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from reader.errors import RuleError
from reader.model.report import Category
from reader.model.rule import Family, Implies, Match, Rule
from reader.model.rule_place import RulePlace, toml_problem

EXPLAINS = ("title", "why", "ask", "fine_when", "reference")
NEEDED = ("id", *EXPLAINS, "match", "words", "examples")
OPTIONAL = ("category", "unless", "pos", "subject", "object", "implies", "default", "off_because")
LISTS = ("words", "examples", "unless", "pos", "subject", "object")
CATEGORY_OF = {
    "unnamed": Category.UNNAMED_SOURCE,
    "loaded": Category.LOADED_LANGUAGE,
    "side": Category.LOADED_LANGUAGE,
    "hedge": Category.HEDGE,
}
"""What the first word of an id says about the category, where the rule has no key `category`."""

Choice = TypeVar("Choice", bound=StrEnum)

_ID = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")
_CLASS = re.compile(r"[A-Z_]+")
_MARK = re.compile(r"\[\[(.+?)\]\]")


def marked(example: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """An example without its `[[...]]` and where the marked words then stand."""
    spans, plain, at = [], "", 0
    for mark in _MARK.finditer(example):
        plain += example[at : mark.start()]
        spans.append((len(plain), len(plain) + len(mark[1])))
        plain += mark[1]
        at = mark.end()
    return plain + example[at:], tuple(spans)


def rules_in(text: str, file: str, *, own: bool = False) -> tuple[tuple[Rule, ...], tuple[str, ...]]:
    """The rules of a file's text, and a sentence for each that is not written as a rule must be; the others stand.

    `own` are the rules of a person or a class. Raises RuleError where the file as a whole cannot be read.
    """
    head = RulePlace(file, text)
    family, tables = _parts(_toml(text, file), head)
    rules, problems = [], []
    for number, table in enumerate(tables):
        try:
            rule = _rule({**family, **table}, RulePlace(file, text, number), own=own)
            rules.append(replace(rule, family=Family(**family)))
        except RuleError as problem:
            problems.append(str(problem))
    return tuple(rules), tuple(problems)


def _toml(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise RuleError(toml_problem(file, text, str(problem))) from None


def _parts(content: dict[str, Any], head: RulePlace) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What [family] gives to all rules, and the rules' own tables."""
    for key in content.keys() - {"rule", "family"}:
        raise RuleError(f"{head.of(key)} “{key}” is not known here. Begin each rule with a line [[rule]].")
    family, tables = content.get("family", {}), content.get("rule", [])
    if not isinstance(family, dict) or not _is_tables(tables):
        raise RuleError(f"{head} begin each rule with a line [[rule]], in two pairs of brackets.")
    for key, value in family.items():
        if key not in EXPLAINS:
            gives = f"It gives every rule of the file {_or(EXPLAINS)}."
            raise RuleError(f"{head.of(key)} [family] cannot hold “{key}”. {gives}")
        if not isinstance(value, str):
            raise RuleError(f"{head.of(key)} “{key}” of [family] is not written as expected. Write {_form(key)}.")
    return family, tables


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(table, dict) for table in value)


def _rule(table: dict[str, Any], at: RulePlace, *, own: bool) -> Rule:
    name = table.get("id")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise RuleError(
            f'{at.of("id")} a rule has no proper id. Write one like id = "hedge.reportedly", in small letters.'
        )
    at.name = name
    _check_keys(table, at)
    table = {**table, **{key: tuple(table.get(key, ())) for key in LISTS}}
    _check_proof(table, at)
    table["category"] = _category(table, at)
    table["match"] = _member(Match, table["match"], "match", at)
    table["implies"] = _member(Implies, table["implies"], "implies", at) if "implies" in table else None
    table["default"] = _is_on(table, at)
    if own and table["match"] is Match.ATTRIBUTION:
        raise RuleError(f"{at.of('match')} cannot match “attribution”: only the program's own can. Write “lemma”.")
    _check_entries(table, at)
    return Rule(**table, file=at.file, own=own)


def _check_keys(table: dict[str, Any], at: RulePlace) -> None:
    for key in table.keys() - {*NEEDED, *OPTIONAL}:
        raise RuleError(f"{at.of(key)} has a key “{key}” that is not known. Known are {_or((*NEEDED, *OPTIONAL))}.")
    for key in NEEDED:
        if not table.get(key):
            raise RuleError(f"{at.of(key)} says nothing under “{key}”. Add a line {_form(key)}.")
    for key, value in table.items():
        fits = _is_words(value) if key in LISTS else isinstance(value, str) and value.strip()
        if not fits:
            raise RuleError(f"{at.of(key)}: “{key}” is not written as expected. Write {_form(key)}.")


def _check_proof(table: dict[str, Any], at: RulePlace) -> None:
    found = [bool(marked(example)[1]) for example in table["examples"]]
    here = at.of("examples")
    if not any(found):
        raise RuleError(f"{here} has no example that it finds. Add a sentence with the words in [[double brackets]].")
    if all(found):
        raise RuleError(
            f"{here} has no example that it passes. Add a sentence without brackets that must stay unmarked."
        )


def _check_entries(table: dict[str, Any], at: RulePlace) -> None:
    """That patterns can be looked for at all: the engine's `analysis/patterns.py` reads them."""
    patterns = (*table["unless"], *(table["words"] if table["match"] is Match.PATTERN else ()))
    for entry in patterns:
        alternatives = [word.removesuffix("?").strip("()").split("|") for word in entry.split()]
        here = at.holding(entry)
        if not all(all(choices) for choices in alternatives):
            raise RuleError(f"{here}: “{entry}” has an empty alternative. Write a word on both sides of each |.")
        if not any(all(_is_word(choice) for choice in choices) for choices in alternatives):
            raise RuleError(f"{here}: “{entry}” holds no word of its own, only classes. Add the word to look for.")


def _is_word(choice: str) -> bool:
    return choice != "*" and not _CLASS.fullmatch(choice)


def _category(table: dict[str, Any], at: RulePlace) -> Category:
    if "category" in table:
        return _member(Category, table["category"], "category", at)
    first = table["id"].split(".")[0]
    if first not in CATEGORY_OF:
        raise RuleError(f"{at.of('id')}: say what it marks. Add a line category = {_or(Category)}, or begin the id so.")
    return CATEGORY_OF[first]


def _member(kind: type[Choice], value: str, key: str, at: RulePlace) -> Choice:
    if value not in set(kind):
        raise RuleError(f"{at.of(key)}: {key} = “{value}” is not known. Write {_or(kind)}.")
    return kind(value)


def _is_on(table: dict[str, Any], at: RulePlace) -> bool:
    switch = table.get("default", "on")
    if switch not in ("on", "off"):
        raise RuleError(f"{at.of('default')}: default = “{switch}” is not known. Write “on” or “off”.")
    if switch == "off" and not table.get("off_because"):
        raise RuleError(f'{at.of("default")} is off and does not say why. Add a line off_because = "..."')
    return bool(switch == "on")


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word.strip() for word in value)


def _form(key: str) -> str:
    return f'{key} = ["...", "..."]' if key in LISTS else f'{key} = "..."'


def _or(words: Any) -> str:
    return ", ".join(f"“{word}”" for word in words)
