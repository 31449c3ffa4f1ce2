"""A report as Markdown that also reads well as plain text: marked words stand in brackets with their letter behind."""

import re
from collections.abc import Iterator
from typing import Final

from reader.exports.outline import outline
from reader.exports.own_hand import is_own, program_counts, with_own_marks
from reader.exports.told import Told, told_parts
from reader.exports.words import BY_READER, CATEGORIES, LETTERS, is_quoted, known_facts, letters_of, shown_blocks
from reader.model.article import Block, BlockKind
from reader.model.outline import Fact, Heading, Line, Part, Proof, Table
from reader.model.remarks import Remarks
from reader.model.report import Report
from reader.model.rulebook import Rulebook
from reader.model.runs import Step, runs

_NONE: Final = Remarks()
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|~#&$^])")
_LINE_STARTS: Final = re.compile(r"^(\s*)([-+=>]|\d{1,9}[.)])", re.MULTILINE)
_BEFORE: Final = {
    BlockKind.HEADLINE: "# ",
    BlockKind.HEADING: "### ",
    BlockKind.LIST_ITEM: "- ",
    BlockKind.PULL_QUOTE: "> ",
}
_LEVELS: Final = {1: "##", 2: "###"}


def markdown_section(report: Report, rulebook: Rulebook, remarks: Remarks = _NONE, told: Told = str) -> str:
    """One report: the marked text, the legend, and what stands behind them."""
    marked, parts = with_own_marks(report, remarks), told_parts(outline(report, rulebook, remarks), told)
    blocks = [*_text(marked), *_legend(marked, told), *map(_part, parts)]
    return "".join(f"{block}\n" if block.startswith("- ") else f"{block}\n\n" for block in _spaced(blocks))


def plain(text: str) -> str:
    """Text in which Markdown finds nothing to act on."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LINE_STARTS.sub(_without_start, escaped)


def _without_start(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign[:-1]}\\{sign[-1]}"


def _spaced(blocks: list[str]) -> Iterator[str]:
    """The blocks, with an empty line between a list and what follows it."""
    for at, block in enumerate(blocks):
        follows_list = at > 0 and blocks[at - 1].startswith("- ") and not block.startswith("- ")
        yield f"\n{block}" if follows_list else block


def _text(report: Report) -> Iterator[str]:
    if facts := known_facts(report.article):
        yield f"*{plain(facts)}*"
    yield from (f"*{plain(note)}*" for note in report.article.notes)
    letters = letters_of(report)
    for block, indices in shown_blocks(report):
        yield _BEFORE.get(block.kind, "") + _marked(report, block, indices, letters)


def _marked(report: Report, block: Block, indices: list[int], letters: list[str]) -> str:
    marked = ""
    for run in runs(report.article.text, block.span, report.findings, indices):
        if run.step is Step.TEXT:
            marked += _inline(run.text)
        elif run.step is Step.OPEN:
            marked += "\\{" if is_own(report.findings[run.index]) else "\\["
        else:
            end = "\\}" if is_own(report.findings[run.index]) else "\\]"
            marked += f"{end}{_letter(report, run.index, letters) if run.is_last else ''}"
    return _LINE_STARTS.sub(_without_start, marked)


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))


def _letter(report: Report, index: int, letters: list[str]) -> str:
    """Bold for the writer's wording, slanted for words in quotation marks. Tags, for asterisks need blanks around."""
    tag = "i" if is_quoted(report.findings[index]) else "b"
    return f"<sup><{tag}>{letters[index]}</{tag}></sup>"


def _legend(report: Report, told: Told) -> Iterator[str]:
    if not (report.criteria or report.findings):
        return
    numbers = program_counts(report)
    counts = " · ".join(f"{told(name)} {numbers[category]}".rstrip() for category, name in CATEGORIES.items())
    letters = " · ".join(f"**{letter}** {told(meaning)}" for letter, meaning in LETTERS)
    if own := sum(map(is_own, report.findings)):
        counts += f" · {told('in braces')} {{ }}: {told(BY_READER)} {own}"
    yield "---"
    yield f"**{told('Marks')}:** {counts}"
    yield f"{letters} · {told('a slanted letter: in quotation marks, the words are a speaker’s')}"


def _part(part: Part) -> str:
    match part:
        case Heading():
            return f"{_LEVELS[part.level]} {plain(part.text)}"
        case Line():
            return f"*{plain(part.text)}*" if part.quiet else plain(part.text)
        case Fact():
            return f"- **{plain(part.label)}:** {plain(part.text)}"
        case Proof():
            return f"- {plain(part.words)} ({plain(part.about)})"
        case Table():
            rows = [part.head, ("---",) * len(part.head), *(tuple(map(plain, row)) for row in part.rows)]
            return "\n".join(f"| {' | '.join(row)} |" for row in rows)
