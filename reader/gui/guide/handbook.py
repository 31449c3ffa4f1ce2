"""The guide as its file states it, in the reader's language; examples come out of the rules."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.model.rule import Rule
from reader.model.rule_file import marked
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.resources import resource


@dataclass(frozen=True, slots=True)
class GuideWord:
    """A word of the field and what it means here."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page. `attribution` is who, says and what; `ladder` an example for each step; both may be empty.

    `marked` and `left` are the ids of the rules whose examples are shown. `sample` is the stem of a sample article.
    """

    title: str
    lead: str
    points: tuple[str, ...]
    attribution: tuple[str, ...]
    ladder: tuple[str, ...]
    marked_title: str
    marked: tuple[str, ...]
    left: tuple[str, ...]
    sample: str


@dataclass(frozen=True, slots=True)
class Handbook:
    """The whole guide. `steps` are what the first lesson says, one after the other, on `lesson_sample`."""

    pages: tuple[GuidePage, ...]
    words: tuple[GuideWord, ...]
    lesson_sample: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleExample:
    """A sentence out of a rule's file; without spans it is one that looks alike and is left alone."""

    rule: Rule
    text: str
    spans: tuple[Span, ...]


@cache
def handbook(language: str = "en") -> Handbook:
    """The guide in a language; a sentence that has no translation stays English."""
    file = tomllib.loads(resource("help", "guide.toml").read_text(encoding="utf-8"))
    told = resource("translations", f"guide_{language}.toml")
    words = tomllib.loads(told.read_text(encoding="utf-8")) if told.is_file() else {}

    def tell(english: str) -> str:
        found = words.get(english, english)
        return found if isinstance(found, str) else english

    lesson = file["first_lesson"]
    return Handbook(
        pages=tuple(_page(entry, tell) for entry in file["page"]),
        words=tuple(GuideWord(tell(entry["term"]), tell(entry["meaning"])) for entry in file["word"]),
        lesson_sample=lesson["sample"],
        steps=tuple(map(tell, lesson["steps"])),
    )


def sentences() -> tuple[str, ...]:
    """Everything in the guide that a person reads, in English."""
    whole = handbook()
    page_words = (
        (page.title, page.lead, *page.points, *((page.marked_title,) if page.marked_title else ()))
        for page in whole.pages
    )
    glossary = ((word.term, word.meaning) for word in whole.words)
    return tuple(words for group in (*page_words, *glossary, whole.steps) for words in group)


def marked_examples(rulebook: Rulebook, ids: tuple[str, ...]) -> tuple[RuleExample, ...]:
    """The first example with a mark of each rule that is there."""
    return tuple(_example(rule, is_marked=True) for rule in _rules(rulebook, ids))


def left_examples(rulebook: Rulebook, ids: tuple[str, ...]) -> tuple[RuleExample, ...]:
    """The first example of each rule that looks alike and is none."""
    return tuple(_example(rule, is_marked=False) for rule in _rules(rulebook, ids))


def _rules(rulebook: Rulebook, ids: tuple[str, ...]) -> list[Rule]:
    rules = {rule.id: rule for rule in rulebook.rules}
    return [rules[key] for key in ids if key in rules]


def _example(rule: Rule, *, is_marked: bool) -> RuleExample:
    """The rulebook refuses a rule without one example of either kind."""
    for example in rule.examples:
        text, spans = marked(example)
        if bool(spans) is is_marked:
            return RuleExample(rule, text, tuple(Span(*span) for span in spans))
    raise LookupError(rule.id)


def _page(entry: dict[str, Any], tell: Callable[[str], str]) -> GuidePage:
    return GuidePage(
        title=tell(entry["title"]),
        lead=tell(entry["lead"]),
        points=tuple(map(tell, entry["points"])),
        attribution=tuple(entry.get("attribution", ())),
        ladder=tuple(entry.get("ladder", ())),
        marked_title=tell(entry.get("marked_title", "")),
        marked=tuple(entry.get("marked", ())),
        left=tuple(entry.get("left", ())),
        sample=entry["sample"],
    )
