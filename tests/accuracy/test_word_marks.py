"""On ordinary news the word rules stay quiet: the ceilings that a classroom can bear, on whole BASIL articles."""

import json
from pathlib import Path

from spacy.language import Language

from reader.model.report import Category, Report
from reader.model.rulebook import load_rulebook
from tests.accuracy.word_predictions import plain_article, report_on

EVERY, ARTICLES = 7, 20
"""Every seventh article, so many of them: of all outlets, and few enough for every run of the tests."""

CEILINGS = {Category.LOADED_LANGUAGE: 0.8, Category.HEDGE: 2.0}
"""Marks per 100 words, at most."""


def test_ordinary_news_is_not_covered_with_marks(shared_folder: Path, language_model: Language) -> None:
    rulebook = load_rulebook()
    paths = sorted((shared_folder / "data" / "words" / "basil" / "articles").glob("*/*.json"))[::EVERY][:ARTICLES]
    reports = [report_on(plain_article(_text(path), path.name), language_model, rulebook) for path in paths]

    for category, ceiling in CEILINGS.items():
        assert 0 < _per_100_words(reports, category) <= ceiling


def _text(path: Path) -> str:
    paragraphs = json.loads(path.read_text(encoding="utf-8"))["body-paragraphs"]
    return "\n\n".join(" ".join(sentences) for sentences in paragraphs)


def _per_100_words(reports: list[Report], category: Category) -> float:
    words = sum(len(report.article.text.split()) for report in reports)
    marks = sum(found.category is category for report in reports for found in report.findings)
    return 100 * marks / words
