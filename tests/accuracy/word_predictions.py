"""The word rules alone on plain texts, printed as report lines for the scorers in `../shared/eval`.

    python -m tests.accuracy.word_predictions FILE... > predictions.jsonl

Paragraphs are parted by empty lines. Attributions are not looked for, so that this measures the rules and their speed.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language

from reader.analysis.language_model import load
from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.words import find_words
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Report
from reader.model.report_json import report_as_json
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span


def plain_article(text: str, origin: str) -> Article:
    """An article of paragraphs only."""
    spans = tuple(Span(found.start(), found.end()) for found in re.finditer(r"\S(?:.*\S)?", text))
    return Article(text, origin, tuple(Block(span, BlockKind.PARAGRAPH) for span in spans), paragraphs=spans)


def report_on(article: Article, nlp: Language, rulebook: Rulebook) -> Report:
    parsed = parse(article, nlp)
    return Report(article, findings=find_words(parsed, find_quotations(article), (), rulebook))


def lines(files: list[str]) -> Iterator[str]:
    nlp, rulebook = load(), load_rulebook()
    for file in files:
        text = Path(file).read_text(encoding="utf-8")
        report = report_on(plain_article(text, file), nlp, rulebook)
        yield json.dumps(report_as_json(report, rulebook, file), ensure_ascii=False)


if __name__ == "__main__":
    for line in lines(sys.argv[1:]):
        print(line)  # noqa: T201 # a script for the terminal
