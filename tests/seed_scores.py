"""How far the program agrees with the gold marks of the sample articles. `python -m tests.seed_scores` prints a table.

A finding meets a mark of its category when they share at least half of the shorter of the two. An attribution meets
a gold one when their cues share a character and so do their sources, or neither has one. What is optional in the gold
is neither asked for nor held against the program.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from rich.console import Console
from rich.table import Table

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_path
from reader.model.attribution import Attribution, SourceKind, Voice
from reader.model.report import Answer, Category, Finding, Report
from reader.model.span import Span
from tests.seed_analyst import seed_analyst
from tests.seed_gold import SEEDS, Gold, GoldAttribution, GoldMark, GoldVoice, gold_files, read_gold

Pair: TypeAlias = tuple[GoldAttribution, Attribution]

CATEGORY_NAMES: Final = {
    Category.UNNAMED_SOURCE: "unnamed",
    Category.LOADED_LANGUAGE: "loaded",
    Category.HEDGE: "hedge",
}


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of so many; `wrong` names what was not right, for the reader of the table."""

    right: int = 0
    asked: int = 0
    wrong: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """1.0 where nothing was asked."""
        return self.right / self.asked if self.asked else 1.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.asked + other.asked, self.wrong + other.wrong)


def tally(checked: Iterable[tuple[bool, str]]) -> Tally:
    answers = tuple(checked)
    wrong = tuple(what for is_right, what in answers if not is_right)
    return Tally(len(answers) - len(wrong), len(answers), wrong)


Scores: TypeAlias = dict[str, Tally]


def scores(gold: Gold, report: Report) -> Scores:
    """Every figure for one article, by name."""
    pairs = _pairs(gold, report)
    return {
        **_finding_scores(gold, report),
        **_attribution_scores(gold, report, pairs),
        **_voice_scores(gold, report, pairs),
        "criteria": _criteria(gold, report),
    }


def added(all_scores: Iterable[Scores]) -> Scores:
    """The figures of several articles as one."""
    summed: Scores = {}
    for each in all_scores:
        for name, figure in each.items():
            summed[name] = summed.get(name, Tally()) + figure
    return summed


def _finding_scores(gold: Gold, report: Report) -> Scores:
    found: Scores = {}
    wording: list[tuple[bool, str]] = []
    for category, name in CATEGORY_NAMES.items():
        asked, allowed = gold.asked(category), gold.allowed(category)
        findings = [finding for finding in report.findings if finding.category is category]
        found[f"{name} precision"] = tally(_judged(gold, findings, asked, allowed))
        found[f"{name} recall"] = tally(
            (any(_meets(mark.span, finding.span) for finding in findings), mark.span.of(gold.text)) for mark in asked
        )
        wording += [
            (finding.wording is mark.wording, finding.span.of(gold.text))
            for mark in asked
            for finding in findings
            if _meets(mark.span, finding.span)
        ]
    return {**found, "wording": tally(wording)}


def _judged(
    gold: Gold, findings: list[Finding], asked: tuple[GoldMark, ...], allowed: tuple[GoldMark, ...]
) -> Iterable[tuple[bool, str]]:
    """For every finding that the gold has an opinion on: whether it is right, and its words."""
    for finding in findings:
        is_right = any(_meets(mark.span, finding.span) for mark in asked)
        if is_right or not any(mark.span.overlaps(finding.span) for mark in allowed):
            yield is_right, f"{finding.span.of(gold.text)} ({finding.rule_id})"


def _attribution_scores(gold: Gold, report: Report, pairs: list[Pair]) -> Scores:
    required = [each for each in gold.attributions if not each.optional]
    met = {id(wanted) for wanted, _ in pairs}
    taken = {made.id for _, made in pairs}
    optional = [each for each in gold.attributions if each.optional]
    made_up = [
        made
        for made in report.attributions
        if made.id not in taken and not any(_share(each.cue, made.cue) for each in optional)
    ]
    text = gold.text
    kinds = [
        (made.source_kind in wanted.kinds, f"{_words(text, made.source or made.cue)} ({made.source_kind})")
        for wanted, made in pairs
    ]
    blamed = [
        (made.source_kind not in _PEOPLE, _words(text, made.source))
        for wanted, made in pairs
        if not wanted.kinds & _NOT_IDENTIFIED
    ]
    return {
        "attribution precision": tally(
            [(True, "")] * len(pairs) + [(False, _words(text, made.source + made.cue)) for made in made_up]
        ),
        "attribution recall": tally(
            (id(wanted) in met, _words(text, wanted.source + wanted.cue)) for wanted in required
        ),
        "content": tally((_half(wanted.content, made.content), _words(text, wanted.content)) for wanted, made in pairs),
        "source kind": tally(kinds),
        "not blamed": tally(blamed),
    }


_PEOPLE = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE})
_NOT_IDENTIFIED = _PEOPLE | {SourceKind.NONE}


def _pairs(gold: Gold, report: Report) -> list[Pair]:
    """Required gold attributions with the first attribution of the report that meets each; each is used once."""
    pairs: list[Pair] = []
    used: set[str] = set()
    for wanted in gold.attributions:
        made = next((made for made in report.attributions if made.id not in used and _same(wanted, made)), None)
        if made is not None and not wanted.optional:
            used.add(made.id)
            pairs.append((wanted, made))
    return pairs


def _same(wanted: GoldAttribution, made: Attribution) -> bool:
    if not wanted.source or not made.source:
        return not wanted.source and not made.source and _share(wanted.cue, made.cue)
    return _share(wanted.source, made.source) and (_is_sign(wanted.cue) or _share(wanted.cue, made.cue))


def _is_sign(cue: tuple[Span, ...]) -> bool:
    """Whether the cue is a colon or a dash of a headline: there the source alone decides."""
    return len(cue) == 1 and len(cue[0]) == 1


def _voice_scores(gold: Gold, report: Report, pairs: list[Pair]) -> Scores:
    wanted_voice = {made.voice_id: wanted.voice for wanted, made in reversed(pairs)}
    meant = {
        name: Counter(made.voice_id for wanted, made in pairs if wanted.voice == name).most_common(1)
        for name in {wanted.voice for wanted, _ in pairs if wanted.voice}
    }
    led = [
        (made.voice_id == meant[wanted.voice][0][0] and wanted_voice[made.voice_id] == wanted.voice, wanted.voice)
        for wanted, made in pairs
        if wanted.voice
    ]
    rows = [
        (voice, row)
        for voice in gold.voices
        if voice.name in meant and (row := report.voice(meant[voice.name][0][0])) is not None
    ]
    return {"voice": tally(led), **{name: tally(_asked_of(rows, asked)) for name, asked in _VOICE_QUESTIONS.items()}}


def _asked_of(
    rows: list[tuple[GoldVoice, Voice]], asked: Callable[[GoldVoice, Voice], bool | None]
) -> Iterable[tuple[bool, str]]:
    for wanted, row in rows:
        answer = asked(wanted, row)
        if answer is not None:
            yield answer, f"{wanted.name}: {row.ladder}, {row.number}, {row.reason.kind}, {row.knowing.kind}"


def _ladder(wanted: GoldVoice, row: Voice) -> bool | None:
    return row.ladder in wanted.ladder if wanted.ladder else None


def _number(wanted: GoldVoice, row: Voice) -> bool | None:
    return row.number == wanted.number if wanted.number is not None else None


def _reason(wanted: GoldVoice, row: Voice) -> bool | None:
    return row.reason.kind in wanted.reasons if wanted.reasons else None


def _knowing(wanted: GoldVoice, row: Voice) -> bool | None:
    return row.knowing.kind in wanted.knowing if wanted.knowing else None


def _relayed(wanted: GoldVoice, row: Voice) -> bool | None:
    return (row.relayed_by is not None) == (wanted.relayed_by is not None) if wanted.ladder else None


_VOICE_QUESTIONS: Final[dict[str, Callable[[GoldVoice, Voice], bool | None]]] = {
    "ladder": _ladder,
    "number": _number,
    "reason": _reason,
    "knowing": _knowing,
    "relayed": _relayed,
}


def _criteria(gold: Gold, report: Report) -> Tally:
    answers = {criterion.id: criterion.answer for criterion in report.criteria}
    return tally((answers.get(key) in wanted, _told(key, answers.get(key))) for key, wanted in gold.criteria.items())


def _told(key: str, answer: Answer | None) -> str:
    return f"{key}: {answer.value if answer else 'no answer'}"


def _meets(mark: Span, found: Span) -> bool:
    shared = min(mark.end, found.end) - max(mark.start, found.start)
    return shared * 2 >= min(len(mark), len(found))


def _share(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(one.overlaps(other) for one in some for other in others)


def _half(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """Whether they share at least half of the characters of either."""
    here, there = _characters(some), _characters(others)
    return 2 * len(here & there) >= len(here | there)


def _characters(spans: tuple[Span, ...]) -> set[int]:
    return {position for span in spans for position in range(span.start, span.end)}


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(text) for span in spans)[:70]


def measured(analyst: Analyst) -> dict[str, Scores]:
    """The figures of every sample article, by its name."""
    golds = [read_gold(path) for path in gold_files()]
    return {gold.name: scores(gold, analyst.analyse(open_path(SEEDS / f"{gold.name}.txt"))) for gold in golds}


def main() -> None:
    """Print the figures by article and all together; with `--wrong` also what was not right."""
    console = Console(width=150)
    by_article = measured(seed_analyst())
    console.print(_table(by_article))
    if "--wrong" in sys.argv:
        for article, figures in by_article.items():
            for name, figure in figures.items():
                for wrong in figure.wrong:
                    console.print(f"{article[:12]:12}  {name:22}  {wrong}", markup=False, highlight=False)


def _table(by_article: dict[str, Scores]) -> Table:
    together = added(by_article.values())
    table = Table("figure", *[name[:2] for name in by_article], "right", "asked", "share")
    for name, figure in together.items():
        cells = [_cell(figures[name]) for figures in by_article.values()]
        table.add_row(name, *cells, str(figure.right), str(figure.asked), f"{figure.share:.2f}")
    return table


def _cell(figure: Tally) -> str:
    return f"{figure.right}/{figure.asked}" if figure.asked else "·"


if __name__ == "__main__":
    main()
