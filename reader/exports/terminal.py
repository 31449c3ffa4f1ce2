"""A report for people at a terminal: the marked text, the voices, the questions. Plain where it is not a terminal."""

from collections.abc import Iterable, Iterator
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule as Line
from rich.text import Text

from reader.exports.ledger_rows import VoiceRow, voice_rows
from reader.exports.words import (
    ANSWERS,
    CATEGORIES,
    LETTERS,
    in_quotes,
    is_quoted,
    known_facts,
    letters_of,
    measured,
    place_name,
    shown_blocks,
)
from reader.model.article import Block, BlockKind
from reader.model.report import Answer, Category, Criterion, Evidence, Report
from reader.model.runs import Step, runs

STYLES: Final = {
    Category.UNNAMED_SOURCE: "bold blue",
    Category.LOADED_LANGUAGE: "bold red",
    Category.HEDGE: "bold magenta",
}
QUOTED: Final = "not bold italic"
"""Quoted wording keeps its colour and loses its weight."""

_BLOCKS: Final = {
    BlockKind.HEADLINE: "bold",
    BlockKind.HEADING: "bold",
    BlockKind.BYLINE: "dim",
    BlockKind.DATELINE: "dim",
}
_SIGNS: Final = {Answer.FOUND: "◉", Answer.NOT_FOUND: "○", Answer.NOT_APPLICABLE: "⊖"}
_LONGEST_EVIDENCE: Final = 160


def print_report(report: Report, file: str, console: Console) -> None:
    """Print one report. A mark's signs are brackets and a letter, on a terminal colour and weight as well."""
    console.print(Line(Text(file), align="left", characters="─"))
    for part in _parts(report):
        console.print(part)
        console.print()


def _parts(report: Report) -> Iterable[RenderableType]:
    if facts := known_facts(report.article):
        yield Text(facts, style="dim")
    for note in report.article.notes:
        yield Text(note, style="italic")
    letters = letters_of(report)
    for block, indices in shown_blocks(report):
        yield _marked(report, block, indices, letters)
    if report.criteria or report.findings:
        yield _legend(report)
        yield _voices(report)
        yield _questions(report)
        yield _measures(report)


def _marked(report: Report, block: Block, indices: list[int], letters: list[str]) -> Text:
    text, styles = Text(style=_BLOCKS.get(block.kind, "")), [""]
    for run in runs(report.article.text, block.span, report.findings, indices):
        if run.step is Step.TEXT:
            text.append(run.text, styles[-1])
        elif run.step is Step.OPEN:
            finding = report.findings[run.index]
            styles.append(f"{STYLES[finding.category]} {QUOTED if is_quoted(finding) else ''}".strip())
            text.append("[", styles[-1])
        else:
            text.append(f"]{letters[run.index]}", styles.pop())
    return text


def _legend(report: Report) -> Text:
    text = Text()
    for category, name in CATEGORIES.items():
        number = sum(finding.category is category for finding in report.findings)
        text.append(f"{name} {number}", STYLES[category]).append("   ")
    text.append(" · ".join(f"{letter} {meaning}" for letter, meaning in LETTERS), "dim")
    return text


def _voices(report: Report) -> Group:
    rows = voice_rows(report)
    lines = [line for row in rows for line in _voice(row)] or [Text("    Nobody is quoted or reported in this text.")]
    return Group(Text("Voices", style="bold"), *lines)


def _voice(row: VoiceRow) -> Iterator[RenderableType]:
    times = f"{row.times} time{'' if row.times == 1 else 's'}"
    share = "" if row.share is None else f" · {row.share_in_words} of the reported words"
    about = f"{row.kind} · {times}{share} · first in {place_name(row.paragraph)}"
    yield Padding(Text.assemble((row.voice.name, "bold"), "  ", (about, "dim")), (0, 0, 0, 4))
    for label, fact in row.facts:
        yield Padding(Text.assemble((f"{label}: ", "dim"), fact), (0, 0, 0, 8))


def _questions(report: Report) -> Group:
    parts: list[RenderableType] = [Text("Questions", style="bold")]
    for criterion in report.criteria:
        parts.append(_question(criterion))
        parts += [Padding(_evidence(report, shown), (0, 0, 0, 8)) for shown in criterion.evidence]
    return Group(*parts)


def _question(criterion: Criterion) -> Padding:
    answer = ANSWERS[criterion.answer]
    head = Text.assemble(
        (f"{criterion.id} ", "dim"), (criterion.question, "bold"), (f"  {_SIGNS[criterion.answer]} {answer}", "dim")
    )
    return Padding(Group(head, Padding(Text(criterion.summary), (0, 0, 0, 4))), (1, 0, 0, 0))


def _evidence(report: Report, shown: Evidence) -> Text:
    words = " ".join(shown.span.of(report.article.text).split())
    words = words if len(words) <= _LONGEST_EVIDENCE else words[: _LONGEST_EVIDENCE - 1] + "…"
    place = place_name(report.article.place(shown.span.start))
    return Text.assemble(in_quotes(words), (f"  {place}: {shown.shows}", "dim"))


def _measures(report: Report) -> Group:
    lines = (Text(f"    {measure.title}: {measured(measure)}") for measure in report.measures)
    return Group(Text("Measures", style="bold"), *lines)
