"""Articles made of plain text, for tests: one paragraph a line, and a headline where one is given."""

from spacy.language import Language

from reader.analysis.parse import parse
from reader.analysis.parsed import Parsed
from reader.analysis.quotations import find_quotations
from reader.analysis.words import find_words
from reader.model.article import Article, Block, BlockKind
from reader.model.attribution import Attribution
from reader.model.report import Finding
from reader.model.rulebook import Rulebook
from reader.model.span import Span


def article_of(*lines: str, headline: str | None = None) -> Article:
    kinds = [BlockKind.PARAGRAPH] * len(lines)
    if headline is not None:
        lines, kinds = (headline, *lines), [BlockKind.HEADLINE, *kinds]
    blocks, start = [], 0
    for line, kind in zip(lines, kinds, strict=True):
        blocks.append(Block(Span(start, start + len(line)), kind))
        start += len(line) + 1
    paragraphs = tuple(block.span for block in blocks if block.kind is BlockKind.PARAGRAPH)
    first = blocks[0].span if headline is not None else None
    return Article("\n".join(lines), "a test", tuple(blocks), headline=first, paragraphs=paragraphs)


def findings_in(
    article: Article, nlp: Language, rulebook: Rulebook, attributions: tuple[Attribution, ...] = ()
) -> tuple[Finding, ...]:
    parsed: Parsed = parse(article, nlp)
    return find_words(parsed, find_quotations(article), attributions, rulebook)


def words_of(article: Article, findings: tuple[Finding, ...]) -> list[str]:
    return [finding.span.of(article.text) for finding in findings]
