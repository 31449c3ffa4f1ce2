"""What the engine says, in the reader's language: rules, questions, answers, notes and failures.

The engine speaks English, for reports are to be the same everywhere. Here its sentences are looked up: whole, or by
their form, in which `{n}` stands for a figure, `{words}` for words that stay as they are, and `{part}` for something
that is looked up in turn. What is not found stays English.
"""

import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Final

from reader.gui.language import SOURCE_LANGUAGE
from reader.model.article import Article
from reader.model.report import Criterion, Evidence, Finding, Measure, Report
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.resources import resource

_PLACE: Final = re.compile(r"\{(n|words|part)(\d?)\}")
_FORMS: Final = {"n": r"\d[\d.,]*", "words": r".+?", "part": r".+?"}
_INSIDE_QUOTATION: Final = "[^”]+"
_JOINTS: Final = (" · ", "; ", ": ", ", ", " and ")
"""What the engine joins several things with, the widest first."""

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.?!]) (?=[A-Z])")
_FIGURE: Final = re.compile(_FORMS["n"])
_QUOTED: Final = re.compile(r"“[^”]*”")
RULE_WORDS: Final = ("title", "why", "ask", "fine_when", "reference", "off_because")
"""What a person reads of a rule."""

FAMILY_WORDS: Final = ("title", "why", "ask")
"""What a person reads of the family of a file's rules: the head of its page."""

_REMEMBERED: Final = 4096
"""Sentences whose translation is kept: those of some articles."""


class ReaderWords:
    """One language's words."""

    def __init__(self, language: str) -> None:
        self._is_english, self._language = language == SOURCE_LANGUAGE, language
        self._last_rulebook: tuple[Rulebook, Rulebook] | None = None
        self._last: tuple[Report, Report] | None = None
        self._told = lru_cache(_REMEMBERED)(self._look_up)

    @property
    def language(self) -> str:
        """Which language it is, as "fr"."""
        return self._language

    def rulebook(self, rulebook: Rulebook) -> Rulebook:
        """The same rules, what a person reads of them in the reader's language; a class's own as they are."""
        if self._is_english:
            return rulebook
        if self._last_rulebook is None or self._last_rulebook[0] is not rulebook:
            rules = tuple(_in_words(rule, self._rule_words) for rule in rulebook.rules)
            self._last_rulebook = rulebook, replace(rulebook, rules=rules)
        return self._last_rulebook[1]

    def sentence(self, text: str) -> str:
        """One of the engine's sentences, questions or short phrases."""
        return text if self._is_english or not text else self._told(text) or text

    def failure(self, text: str) -> str:
        """A sentence about a failure, which may have the name of a file before it."""
        name, colon, sentence = text.partition(": ")
        if not colon or self.knows(text) or not self.knows(sentence):
            return self.sentence(text)
        return f"{name}{self._joint(colon)}{self.sentence(sentence)}"

    def article(self, article: Article) -> Article:
        """The same article, its notes in the reader's language."""
        return replace(article, notes=tuple(map(self.sentence, article.notes)))

    def knows(self, text: str) -> bool:
        """Whether there is a translation, if only one that leaves every word as it is."""
        return self._is_english or self._told(text) is not None

    def report(self, report: Report) -> Report:
        """The same report with everything that is said about the article in the reader's language."""
        if self._is_english:
            return report
        if self._last is None or self._last[0] is not report:
            self._last = report, self._in_words(report)
        return self._last[1]

    def _in_words(self, report: Report) -> Report:
        return replace(
            report,
            article=self.article(report.article),
            findings=tuple(map(self._finding, report.findings)),
            criteria=tuple(map(self._criterion, report.criteria)),
            measures=tuple(map(self._measure, report.measures)),
        )

    def _finding(self, finding: Finding) -> Finding:
        return replace(finding, evidence=tuple(map(self._evidence, finding.evidence)))

    def _criterion(self, found: Criterion) -> Criterion:
        evidence = tuple(map(self._evidence, found.evidence))
        question, summary = self.sentence(found.question), self.sentence(found.summary)
        return replace(found, question=question, summary=summary, evidence=evidence)

    def _evidence(self, shown: Evidence) -> Evidence:
        return replace(shown, shows=self.sentence(shown.shows))

    def _measure(self, measure: Measure) -> Measure:
        return replace(measure, title=self.sentence(measure.title), unit=self.sentence(measure.unit))

    # --- looking up ---

    def _table(self, name: str) -> dict[str, str]:
        file = resource("translations", f"{name}_{self._language}.toml")
        return tomllib.loads(file.read_text(encoding="utf-8"))

    @cached_property
    def _whole(self) -> dict[str, str]:
        """Sentences without a place in them, and the titles of the rules, also as they begin within a sentence."""
        found = dict(self._rule_words)
        found |= {_lowered(english): _lowered(said) for english, said in self._rule_words.items()}
        found |= {english: said for english, said in self._sentences.items() if not _PLACE.search(english)}
        return found

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        return [(_pattern(english), said) for english, said in self._sentences.items() if _PLACE.search(english)]

    @cached_property
    def _rule_words(self) -> dict[str, str]:
        return self._table("rules")

    @cached_property
    def _sentences(self) -> dict[str, str]:
        return self._table("engine")

    def _look_up(self, text: str) -> str | None:
        if text in self._whole:
            return self._whole[text]
        for pattern, said in self._patterns:
            if found := pattern.fullmatch(text):
                return _PLACE.sub(self._filling(found), said)
        return self._pieces(text)

    def _filling(self, found: re.Match[str]) -> Callable[[re.Match[str]], str]:
        """Gives what stands in a place: figures and words as they are, parts in the reader's language."""

        def fill(place: re.Match[str]) -> str:
            words = found[f"{place[1]}{place[2]}"]
            return self._part(words) if place[1] == "part" else words

        return fill

    def _part(self, text: str) -> str:
        """A part of a sentence; of several joined ones each by itself, a name or quotation as it is."""
        told = self._told(text)
        if told is not None:
            return told
        for joint in _JOINTS:
            pieces = _split(text, joint)
            if len(pieces) > 1:
                return self._joint(joint).join(map(self._part, pieces))
        return text

    def _pieces(self, text: str) -> str | None:
        """Several sentences or joined things of which each is known; a quotation or figure is as it is."""
        if _QUOTED.fullmatch(text) or _FIGURE.fullmatch(text):
            return text
        sentences = _SENTENCE_ENDS.split(text)
        if len(sentences) > 1:
            return self._joined(sentences, " ")
        for joint in _JOINTS:
            pieces = _split(text, joint)
            if len(pieces) > 1:
                return self._joined(pieces, self._joint(joint))
        return None

    def _joined(self, pieces: list[str], joint: str) -> str | None:
        told = [said for piece in pieces if (said := self._told(piece)) is not None]
        return joint.join(told) if len(told) == len(pieces) else None

    def _joint(self, joint: str) -> str:
        return self._sentences.get(joint, joint)


def _in_words(rule: Rule, said: dict[str, str]) -> Rule:
    """The rule with what a person reads of it in other words, as far as there are any; its examples stay English."""
    told = {field: said.get(words, words) for field in RULE_WORDS if (words := getattr(rule, field))}
    head = {field: said.get(words, words) for field in FAMILY_WORDS if (words := getattr(rule.family, field))}
    return replace(rule, family=replace(rule.family, **head), **told)


def _pattern(english: str) -> re.Pattern[str]:
    """The form of a sentence; every place in it is a group of its name."""
    parts, at = "", 0
    for place in _PLACE.finditer(english):
        before = english[at : place.start()]
        form = _INSIDE_QUOTATION if before.endswith("“") else _FORMS[place[1]]
        parts += f"{re.escape(before)}(?P<{place[1]}{place[2]}>{form})"
        at = place.end()
    return re.compile(parts + re.escape(english[at:]), re.DOTALL)


def _split(text: str, joint: str) -> list[str]:
    """The text between joints that do not stand inside quotation marks."""
    covered = [span.span() for span in _QUOTED.finditer(text)]
    pieces, start = [], 0
    for found in re.finditer(re.escape(joint), text):
        if not any(left < found.start() < right for left, right in covered):
            pieces.append(text[start : found.start()])
            start = found.end()
    return [*pieces, text[start:]]


def _lowered(title: str) -> str:
    return title if title.startswith("I ") else title[:1].lower() + title[1:]
