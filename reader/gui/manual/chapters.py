"""The pages of the manual: one for each rule file, in the order in which the rules are read."""

from dataclasses import dataclass

from reader.model.report import Category
from reader.model.rule import Family, Rule
from reader.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rules of one file and what they have in common."""

    family: Family
    rules: tuple[Rule, ...]

    @property
    def title(self) -> str:
        """The family's name; a class's file without one goes by the file's name."""
        return self.family.title or self.rules[0].file

    @property
    def own(self) -> bool:
        return self.rules[0].own


CATEGORIES = (Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE)
"""The order of the marks in the legend, and of the chapters."""


def chapters(rulebook: Rulebook) -> tuple[Chapter, ...]:
    """The program's chapters by the kind of mark, then those of the class."""
    files: dict[tuple[bool, str], list[Rule]] = {}
    for rule in rulebook.rules:
        files.setdefault((rule.own, rule.file), []).append(rule)
    made = [Chapter(rules[0].family, tuple(rules)) for rules in files.values()]
    return tuple(sorted(made, key=_order))


def matching(rulebook: Rulebook, typed: str) -> tuple[Rule, ...]:
    """The rules in whose title, reasons, words or examples the typed letters stand."""
    wanted = typed.casefold().strip()
    return tuple(rule for rule in rulebook.rules if wanted and wanted in _all_text(rule))


def _order(chapter: Chapter) -> tuple[bool, int]:
    return chapter.own, CATEGORIES.index(chapter.rules[0].category)


def _all_text(rule: Rule) -> str:
    return "\n".join((rule.title, rule.why, rule.ask, rule.fine_when, *rule.words, *rule.examples)).casefold()
