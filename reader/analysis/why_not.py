"""Why words are not marked: the rules that know them, what held each back, and what is known of who speaks there."""

from collections.abc import Iterable, Iterator
from typing import Final

from reader.analysis.parsed import READ, Passage
from reader.analysis.read_article import ReadArticle
from reader.analysis.unmarked_sources import passed_sources
from reader.analysis.unmarked_words import passed_words
from reader.analysis.wording import Quoted
from reader.model.passed_by import NEARNESS, Held, PassedBy
from reader.model.rulebook import Rulebook
from reader.model.span import Span

MOST: Final = 3
"""Reasons that are told: who asks wants the nearest."""


def why_not(read: ReadArticle, span: Span, rulebook: Rulebook) -> tuple[PassedBy, ...]:
    """What passed the words of a span by, the nearest first, one reason a rule; nothing where no rule knows them.

    Rules that only share a word with it count where none came nearer.
    """
    article = read.parsed.article
    unread = [block.span for block in article.blocks if block.kind not in READ and block.span.holds(span)]
    if unread:
        return (PassedBy(Held.UNREAD, unread[0]),)
    found = [*_words(read, span, rulebook), *passed_sources(read, span, rulebook)]
    near = [each for each in found if each.held is not Held.OTHER_WORDS] or found
    return tuple(_one_a_rule(sorted(near, key=_nearness)))[:MOST]


def _words(read: ReadArticle, span: Span, rulebook: Rulebook) -> Iterator[PassedBy]:
    quoted = Quoted(read.quotations, read.attributions)
    for passage in read.parsed.passages:
        if _stretch(passage).overlaps(span):
            yield from passed_words(passage, span, quoted, rulebook, read.findings)


def _stretch(passage: Passage) -> Span:
    return passage.span(0, len(passage.doc) - 1)


def _one_a_rule(found: Iterable[PassedBy]) -> Iterator[PassedBy]:
    seen: set[object] = set()
    for each in found:
        key = each.rule_id or (each.held, each.detail)
        if key not in seen:
            seen.add(key)
            yield each


def _nearness(each: PassedBy) -> tuple[int, Span]:
    return NEARNESS[each.held], each.span
