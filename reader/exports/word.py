"""Reports as one Word document: marks as borders, underlines and shading with their letters; legend; tables."""

from collections.abc import Iterator
from typing import Final

from reader.exports.outline import outline
from reader.exports.own_hand import is_own, program_counts, with_own_marks
from reader.exports.told import Told, told_parts
from reader.exports.word_markup import PLAIN, Signs, paragraph, run, styled, table
from reader.exports.word_package import TEXT_WIDTH, theme_colours, word_file
from reader.exports.words import (
    BY_READER,
    CATEGORIES,
    LETTERS,
    NO_TINT,
    foot,
    is_quoted,
    known_facts,
    letters_of,
    shown_blocks,
)
from reader.model.article import Block, BlockKind
from reader.model.outline import Fact, Heading, Line, Part, Proof, Table
from reader.model.remarks import Remarks
from reader.model.report import Category, Finding, Report
from reader.model.rulebook import Rulebook
from reader.model.runs import Step, runs

_NONE: Final = Remarks()
_OWN_END: Final = "OwnEnd"
_STYLES: Final = {
    BlockKind.HEADLINE: "Title",
    BlockKind.HEADING: "ArticleHeading",
    BlockKind.BYLINE: "Quiet",
    BlockKind.DATELINE: "Quiet",
    BlockKind.LIST_ITEM: "ListItem",
    BlockKind.PULL_QUOTE: "Quote",
}
_ROLES: Final = {
    Category.UNNAMED_SOURCE: "unnamed",
    Category.LOADED_LANGUAGE: "loaded",
    Category.HEDGE: "hedge",
}
_MARKS: Final = {category: role.capitalize() for category, role in _ROLES.items()}
_WAVE_OR_DOTS: Final = {Category.LOADED_LANGUAGE: "wave", Category.HEDGE: "dotted"}
_LETTER_CATEGORIES: Final = {"L": Category.LOADED_LANGUAGE, "H": Category.HEDGE}
_NARROWEST, _WIDEST = 7, 26
"""Characters that a table's column is given room for at least and at most."""


class WordDocument:
    """Takes reports one by one; each begins on a page of its own."""

    def __init__(self, title: str, program: str, told: Told = str) -> None:
        self._title, self._program, self._told = title, program, told
        self._body: list[str] = []

    def add(self, report: Report, rulebook: Rulebook, remarks: Remarks = _NONE) -> None:
        marked, behind = with_own_marks(report, remarks), told_parts(outline(report, rulebook, remarks), self._told)
        self._body += [*_text(marked, new_page=bool(self._body)), *_legend(marked, self._told), *map(_part, behind)]

    def content(self) -> bytes:
        """The whole file."""
        return word_file(self._title, "".join(self._body), self._told(foot(self._program)))


def word_document(
    report: Report, rulebook: Rulebook, program: str, remarks: Remarks = _NONE, told: Told = str
) -> bytes:
    """One report as a file."""
    document = WordDocument(report.article.shown_title, program, told)
    document.add(report, rulebook, remarks)
    return document.content()


def _text(report: Report, *, new_page: bool) -> Iterator[str]:
    yield paragraph("Quiet", run(known_facts(report.article)), new_page=new_page)
    yield from (paragraph("Quiet", run(note)) for note in report.article.notes)
    letters = letters_of(report)
    for block, indices in shown_blocks(report):
        lead = [run("•  ")] if block.kind is BlockKind.LIST_ITEM else []
        yield paragraph(_STYLES.get(block.kind, "Normal"), *lead, *_marked(report, block, indices, letters))


def _marked(report: Report, block: Block, indices: list[int], letters: list[str]) -> Iterator[str]:
    open_now: list[Finding] = []
    for step in runs(report.article.text, block.span, report.findings, indices):
        if step.step is Step.TEXT:
            yield run(step.text, _signs(open_now))
        elif step.step is Step.OPEN:
            open_now.append(report.findings[step.index])
            if is_own(open_now[-1]) and step.is_first:
                yield styled("[", _OWN_END)
        else:
            closed = open_now.pop()
            if step.is_last and is_own(closed):
                yield styled("]", _OWN_END)
            if step.is_last:
                yield styled(letters[step.index], f"{'Own' if is_own(closed) else _MARKS[closed.category]}Letter")


def _signs(marks: list[Finding]) -> Signs:
    """One mark is a character style, which a teacher can change everywhere at once; several are drawn together.

    A person's own mark has ends in place of a line, so it adds only its ground.
    """
    own, marks = [mark for mark in marks if is_own(mark)], [mark for mark in marks if not is_own(mark)]
    if not marks:
        return Signs(tint=theme_colours()[f"{_ROLES[own[-1].category]}_tint"]) if own else PLAIN
    inner = marks[-1]
    style = f"{_MARKS[inner.category]}{'Quoted' if is_quoted(inner) else ''}"
    if len(marks) == 1:
        return Signs(style)
    colours, categories = theme_colours(), {mark.category for mark in marks}
    lined = next((category for category in _WAVE_OR_DOTS if category in categories), None)
    return Signs(
        style,
        colours["unnamed_line"] if Category.UNNAMED_SOURCE in categories else "",
        (_WAVE_OR_DOTS[lined], colours[f"{_ROLES[lined]}_line"]) if lined else None,
        colours[f"{_ROLES[inner.category]}_tint"] if not is_quoted(inner) else "",
    )


def _legend(report: Report, told: Told) -> Iterator[str]:
    if not (report.criteria or report.findings):
        return
    numbers = program_counts(report)
    counts: list[str] = []
    for category, name in CATEGORIES.items():
        counts += (styled(told(name), _MARKS[category]), run(f" {numbers[category]}     "))
    if own := sum(map(is_own, report.findings)):
        counts += (styled("[", _OWN_END), run(told(BY_READER)), styled("]", _OWN_END), run(f" {own}"))
    yield paragraph("Legend", *counts)
    letters: list[str] = []
    for letter, meaning in LETTERS:
        category = _LETTER_CATEGORIES.get(letter, Category.UNNAMED_SOURCE)
        letters += (styled(letter, f"{_MARKS[category]}Letter"), styled(f" {told(meaning)}    ", "QuietWords"))
    yield paragraph("Legend", *letters)
    yield paragraph("Quiet", run(told(NO_TINT)))


def _part(part: Part) -> str:
    match part:
        case Heading():
            return paragraph(f"Heading{part.level}", run(part.text))
        case Line():
            return paragraph("Quiet" if part.quiet else "Said", run(part.text))
        case Fact():
            return paragraph("Said", styled(f"{part.label}: ", "QuietWords"), run(part.text))
        case Proof():
            return paragraph("Proof", run(part.words), styled(f"  {part.about}", "QuietWords"))
        case Table():
            return table(part.head, part.rows, _widths(part))


def _widths(part: Table) -> tuple[int, ...]:
    """The width of each column by its longest cell."""
    columns = zip(part.head, *part.rows, strict=True)
    letters = [min(max(*map(len, column), _NARROWEST), _WIDEST) for column in columns]
    return tuple(TEXT_WIDTH * each // sum(letters) for each in letters)
