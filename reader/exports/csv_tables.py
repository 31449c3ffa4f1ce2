"""Reports as tables for a spreadsheet: one of the marks, one of the voices."""

import csv
from collections.abc import Iterator
from typing import Final, TextIO

from reader.exports.ledger_rows import voice_rows
from reader.exports.own_hand import STANDS, is_own, with_own_marks
from reader.exports.words import CATEGORIES, KINDS, is_quoted, letters_of
from reader.model.remarks import Remarks
from reader.model.report import Finding, Report
from reader.model.rulebook import Rulebook

BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it the most common spreadsheet reads UTF-8 as something else."""

MARKS_HEAD: Final = (
    "file", "number", "words", "category", "letter", "wording", "voice", "kind of source", "rule", "meaning",
    "paragraph", "start", "end", "sentence", "marked by", "note", "reader's answer",
)  # fmt: skip
VOICES_HEAD: Final = (
    "file", "number", "voice", "kind", "times", "share of reported words", "first paragraph", "step of description",
    "stated number", "why unnamed", "how they know", "passed on by",
)  # fmt: skip

_NONE: Final = Remarks()
_FACTS: Final = ("Why unnamed", "How they know", "Passed on by")
_FORMULA_STARTS: Final = frozenset("=+-@＝＋－＠\t\n")


def write_row(out: TextIO, cells: tuple[object, ...]) -> None:
    """Write one line; a text that a spreadsheet would calculate is written so that it stays a text."""
    csv.writer(out, lineterminator="\n").writerow([_inert(cell) for cell in cells])


def mark_rows(report: Report, rulebook: Rulebook, file: str, remarks: Remarks = _NONE) -> Iterator[tuple[object, ...]]:
    """A line for each mark under MARKS_HEAD, in the report's order and then the person's own."""
    report = with_own_marks(report, remarks)
    titles = {rule.id: rule.title for rule in rulebook.rules}
    letters = letters_of(report)
    for index, finding in enumerate(report.findings):
        sentence = report.sentence_at(finding.span.start)
        yield (
            file,
            index + 1,
            _plain(finding.span.of(report.article.text)),
            CATEGORIES[finding.category],
            letters[index],
            "quoted" if is_quoted(finding) else "writer's",
            *_voice_of(report, finding),
            "" if is_own(finding) else finding.rule_id,
            titles.get(finding.rule_id, ""),
            report.article.place(finding.span.start),
            finding.span.start,
            finding.span.end,
            _plain(sentence.span.of(report.article.text)) if sentence else "",
            "reader" if is_own(finding) else "program",
            note.text if (note := remarks.note_on(finding)) is not None else "",
            STANDS[judged.stand] if (judged := remarks.judgement_on(finding)) is not None else "",
        )


def voice_table_rows(report: Report, file: str) -> Iterator[tuple[object, ...]]:
    """A line for each voice that says something, under VOICES_HEAD."""
    for number, row in enumerate(voice_rows(report), 1):
        facts = dict(row.facts)
        yield (
            file,
            number,
            row.voice.name,
            row.kind,
            row.times,
            "" if row.share is None else f"{row.share:.3f}",
            row.paragraph,
            "" if row.voice.ladder is None else row.voice.ladder,
            "" if row.voice.number is None else row.voice.number,
            *(facts.get(label, "") for label in _FACTS),
        )


def _voice_of(report: Report, finding: Finding) -> tuple[str, str]:
    attribution = report.attribution(finding.attribution)
    if attribution is None:
        return "", ""
    voice = report.voice(attribution.voice_id)
    return voice.name if voice else "", KINDS[attribution.source_kind]


def _plain(words: str) -> str:
    return " ".join(words.split())


def _inert(cell: object) -> object:
    """A text that begins like a formula gets an apostrophe before it, which spreadsheets take as "this is text"."""
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\r", " ")  # the csv module would not quote it, and readers take it for the end of the line
    return f"'{text}" if text.lstrip(" ")[:1] in _FORMULA_STARTS and text.strip(" ") else text
