"""What the page "Language" counts: words marked in the article, by whose wording they are and who is reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.model.report import Category, Finding, Report, Wording
from reader.model.rule import Rule
from reader.model.span import Span


class Whose(StrEnum):
    """The writer speaking, the writer reporting somebody, or words inside quotation marks."""

    WRITER = "writer"
    REPORTING = "reporting"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A word or phrase with every finding of it, as indices into the report's findings."""

    text: str
    whose: Whose
    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SideTaking:
    """A verb of speech that takes a side. `speaker` is None where the text names nobody."""

    speaker: str | None
    verb: str
    index: int
    rule: Rule


def marked_words(report: Report, category: Category) -> dict[Whose, tuple[MarkedWord, ...]]:
    """The words of a category, the same ones together, in the order of the text."""
    groups: dict[tuple[Whose, str], list[int]] = {}
    for index in _in_order(report, category):
        finding = report.findings[index]
        words = finding.span.on_one_line(report.article.text)
        groups.setdefault((whose(finding), words.casefold()), []).append(index)
    return {side: tuple(_words(report, groups, side)) for side in Whose}


def whose(finding: Finding) -> Whose:
    if finding.wording is Wording.QUOTED:
        return Whose.QUOTED
    return Whose.WRITER if finding.attribution is None else Whose.REPORTING


def count_of(words: tuple[MarkedWord, ...]) -> int:
    return sum(len(word.indices) for word in words)


def side_takings(report: Report, rules: Mapping[str, Rule]) -> tuple[SideTaking, ...]:
    """Verbs of speech whose rule says what they imply, with the speaker whose words they bring."""
    found = []
    cues = _cues(report)
    for index in _in_order(report, Category.LOADED_LANGUAGE):
        finding = report.findings[index]
        rule = rules.get(finding.rule_id)
        if rule is not None and rule.implies is not None:
            verb = finding.span.of(report.article.text)
            found.append(SideTaking(_speaker(report, cues, finding.span), verb, index, rule))
    return tuple(found)


def _cues(report: Report) -> dict[int, int]:
    """The first attribution, as an index, whose cue stands at a position of the text."""
    cues: dict[int, int] = {}
    for index, found in enumerate(report.attributions):
        for span in found.cue:
            for at in range(span.start, span.end):
                cues.setdefault(at, index)
    return cues


def _speaker(report: Report, cues: Mapping[int, int], cue: Span) -> str | None:
    first = min((cues[at] for at in range(cue.start, cue.end) if at in cues), default=None)
    voice = report.voice(report.attributions[first].voice_id) if first is not None else None
    return voice.name if voice else None


def _in_order(report: Report, category: Category) -> list[int]:
    starts = [(found.span.start, at) for at, found in enumerate(report.findings) if found.category is category]
    return [at for _start, at in sorted(starts)]


def _words(report: Report, groups: Mapping[tuple[Whose, str], list[int]], side: Whose) -> list[MarkedWord]:
    found = []
    for (of, _folded), indices in groups.items():
        if of is side:
            first = report.findings[indices[0]].span.of(report.article.text)
            found.append(MarkedWord(" ".join(first.split()), side, tuple(indices)))
    return found
