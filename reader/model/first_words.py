"""As much of an article as is read."""

from dataclasses import replace

from reader.model.article import Article
from reader.model.ledger import words_in
from reader.model.span import Span

SHORTEST = 2
"""Characters that a word takes at least, with the blank behind it: under this nothing need be counted."""


def first_words(article: Article, limit: int) -> Article:
    """The article up to so many words; positions stay what they are in the whole."""
    if len(article.text) < SHORTEST * limit:
        return article
    words = words_in(article.text)
    if len(words) <= limit:
        return article
    end = words[limit - 1].end
    return replace(
        article,
        text=article.text[:end],
        blocks=tuple(replace(block, span=_cut(block.span, end)) for block in article.blocks if block.span.start < end),
        paragraphs=tuple(_cut(paragraph, end) for paragraph in article.paragraphs if paragraph.start < end),
    )


def _cut(span: Span, end: int) -> Span:
    return Span(span.start, min(span.end, end))
