"""Words of the article for a narrow place: on one line, cut after some words, the marks on them cut along."""

from typing import Final

from reader.gui.marks import Mark, marks_within
from reader.model.article import Article
from reader.model.span import Span

LONGEST: Final = 34
"""Characters: about what the panel has room for on a line of its serif."""


def short_words(
    article: Article, span: Span, marks: tuple[Mark, ...], longest: int = LONGEST
) -> tuple[str, tuple[Mark, ...]]:
    """The words of a stretch with the marks that touch it, counted from its start."""
    whole = span.of(article.text)
    end = len(whole)
    if end > longest:
        end = max(whole.rfind(" ", 0, longest), whole.rfind("\n", 0, longest))
        end = end if end > 0 else longest
    shown = Span(span.start, span.start + end)
    words = whole[:end].replace("\n", " ").replace("\t", " ")
    cut = " …" if end < len(whole) else ""
    return words + cut, marks_within(marks, shown)
