"""Quotation marks of all kinds: where words stand that are not the writer's."""

from dataclasses import dataclass

from reader.model.article import Article
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation in one block.

    `outer` includes the marks that are there, `inner` does not; `level` is 0 for an outermost one.
    `continues` is True where the paragraph ends without a closing mark because the speaker goes on in the next.
    `scare` is True for a word or two in marks that quote nobody : its words are the writer's.
    """

    outer: Span
    inner: Span
    level: int = 0
    continues: bool = False
    scare: bool = False


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """All quotations of the article in the order of their opening marks."""
    raise NotImplementedError
