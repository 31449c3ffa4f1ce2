"""Whether a rule keeps what its examples promise: finds exactly what they mark, and passes what they do not."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language

from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.words import find_words
from reader.model.article import Article, Block, BlockKind
from reader.model.rule import Rule
from reader.model.rule_file import marked
from reader.model.rulebook import Rulebook
from reader.model.span import Span


def broken_promises(rule: Rule, nlp: Language) -> Iterator[tuple[str, str]]:
    """Each example that the rule does not keep, with what it does instead, as the end of a sentence."""
    alone = Rulebook((replace(rule, default=True),), rule.id)
    for example in rule.examples:
        text, spans = marked(example)
        wanted = [Span(*span) for span in spans]
        found = _found(text, nlp, alone)
        if found != wanted:
            yield example, f"should find {_words(wanted, text)} there and finds {_words(found, text)}"


def _found(text: str, nlp: Language, rulebook: Rulebook) -> list[Span]:
    whole = Span(0, len(text))
    article = Article(text, "an example", (Block(whole, BlockKind.PARAGRAPH),), paragraphs=(whole,))
    return [finding.span for finding in find_words(parse(article, nlp), find_quotations(article), (), rulebook)]


def _words(spans: list[Span], text: str) -> str:
    return ", ".join(f"“{span.of(text)}”" for span in spans) or "nothing"
