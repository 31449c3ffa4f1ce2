"""A table of articles for a spreadsheet: a row an article, with the counts of its marks and of whose words it holds."""

from typing import Final

from reader.exports.words import CATEGORIES, KINDS, is_quoted
from reader.model.ledger import word_count
from reader.model.report import Category, Report

_COUNTED: Final = tuple(Category)

ARTICLES_HEAD: Final = (
    "file", "headline", "byline", "outlet", "published", "language", "words", "marks",
    *(f"{CATEGORIES[category]}, {whose}" for category in _COUNTED for whose in ("writer's", "quoted")),
    "voices", *(f"statements by: {kind}" for kind in KINDS.values()), "problem",
)  # fmt: skip # a list


def article_row(report: Report, file: str) -> tuple[object, ...]:
    """The line of one article under ARTICLES_HEAD."""
    article = report.article
    return (
        file,
        article.shown_title,
        article.byline or "",
        article.outlet or "",
        article.published or "",
        article.language or "",
        word_count(article.text),
        len(report.findings),
        *(
            sum(found.category is category and is_quoted(found) is quoted for found in report.findings)
            for category in _COUNTED
            for quoted in (False, True)
        ),
        sum(bool(voice.attributions) for voice in report.voices),
        *(sum(found.source_kind is kind for found in report.attributions) for kind in KINDS),
        "",
    )


def failure_row(file: str, sentence: str) -> tuple[object, ...]:
    """The line of a file that could not be read."""
    return (file, *("" for _ in ARTICLES_HEAD[2:]), sentence)
