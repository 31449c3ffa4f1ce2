"""The words that exports use for what a report holds; the window has its own, which it translates."""

from collections.abc import Iterator
from typing import Final

from reader.model.article import Article, Block
from reader.model.attribution import KnowingKind, ReasonKind, SourceKind
from reader.model.dateline import dateline, header_blocks
from reader.model.report import Answer, Category, Finding, Measure, Report, Wording
from reader.model.runs import findings_by_block

CATEGORIES: Final = {
    Category.UNNAMED_SOURCE: "Unnamed sourcing",
    Category.LOADED_LANGUAGE: "Loaded language",
    Category.HEDGE: "Hedges",
}

CATEGORY_OF_ONE: Final = {
    Category.UNNAMED_SOURCE: "unnamed voice",
    Category.LOADED_LANGUAGE: "loaded word",
    Category.HEDGE: "hedge",
}

BY_READER: Final = "marked by the reader"

KINDS: Final = {
    SourceKind.PERSON: "person",
    SourceKind.ORGANIZATION: "organisation",
    SourceKind.OUTLET: "outlet",
    SourceKind.DOCUMENT: "document",
    SourceKind.SPOKESPERSON: "spokesperson of a named body",
    SourceKind.UNNAMED: "unnamed",
    SourceKind.COLLECTIVE: "crowd",
    SourceKind.NONE: "no source given",
    SourceKind.AUTHOR: "the writer",
}

ANSWERS: Final = {
    Answer.FOUND: "found here",
    Answer.NOT_FOUND: "not found in this text",
    Answer.NOT_APPLICABLE: "does not apply",
}

REASONS: Final = {
    ReasonKind.STATED: "a reason is stated",
    ReasonKind.STOCK: "a stock reason is given",
    ReasonKind.NONE: "not found in this text",
}

KNOWINGS: Final = {
    KnowingKind.DIRECT: "at first hand",
    KnowingKind.WEAK: "loosely described",
    KnowingKind.NONE: "not found in this text",
}

LETTERS: Final = (
    ("U", "unnamed person"),
    ("C", "crowd"),
    ("S", "no source given"),
    ("L", "loaded language"),
    ("H", "hedge"),
)

NO_TINT: Final = "In quotation marks a mark has no tint: the words are a speaker’s."
"""What the legend says about quoted wording."""

SHARE: Final = "share"
"""The unit of measures from 0 to 1."""

QUOTATION_MARKS: Final = frozenset("\"'“‘„«‹")

_UNNAMED_LETTERS: Final = {SourceKind.COLLECTIVE: "C", SourceKind.NONE: "S"}
_OTHER_LETTERS: Final = {Category.LOADED_LANGUAGE: "L", Category.HEDGE: "H"}


def letters_of(report: Report) -> list[str]:
    """The letter of each finding, in the report's order."""
    kinds = {found.id: found.source_kind for found in report.attributions}
    return [_OTHER_LETTERS.get(finding.category) or _unnamed_letter(finding, kinds) for finding in report.findings]


def is_quoted(finding: Finding) -> bool:
    return finding.wording is Wording.QUOTED


def known_facts(article: Article) -> str:
    """Outlet, day and writer of an article in one line, which stands above its headline."""
    return dateline(article, article.published, article.byline)


def shown_blocks(report: Report) -> Iterator[tuple[Block, list[int]]]:
    """The blocks under that line, each with the places of its findings in the report; a marked one never leaves."""
    header = header_blocks(report.article)
    for block, indices in zip(report.article.blocks, findings_by_block(report), strict=True):
        if indices or block not in header:
            yield block, indices


def foot(program: str) -> str:
    """What stands at the foot of every page. `program` is name and version."""
    return f"Marked by {program}. Marks show how sources are handled, not whether the text is true."


def place_name(paragraph: int) -> str:
    """Where something stands: in a paragraph, counted from 1, or before the first."""
    return f"paragraph {paragraph}" if paragraph else "headline"


def in_quotes(words: str) -> str:
    """Words of the text in quotation marks, unless they begin with some of their own."""
    return words if words[:1] in QUOTATION_MARKS else f"“{words}”"


def measured(measure: Measure) -> str:
    """A measure's value with its unit, as a sentence can hold it."""
    if measure.value is None:
        return "not shown: there is too little to measure"
    if measure.unit == SHARE:
        return f"{measure.value:.0%}"
    return f"{measure.value:,.4g} {measure.unit}" if measure.value < 1000 else f"{measure.value:,.0f} {measure.unit}"


def _unnamed_letter(finding: Finding, kinds: dict[str, SourceKind]) -> str:
    kind = kinds.get(finding.attribution or "", SourceKind.UNNAMED)
    return _UNNAMED_LETTERS.get(kind, "U")
