"""The noun phrase behind a source span: found again in the parse, without its relative clause."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Token

from reader.analysis.noun_phrase import NounPhrase, noun_phrase
from reader.analysis.parsed import Parsed, Passage
from reader.analysis.speaker import bare
from reader.model.span import Span

_LONGEST = 80
"""Characters behind a noun that are still a description of it."""

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DATELINE = re.compile(r"[^()]{2,30}\([^()]{2,20}\) (?:[–—-] )?(?=\w)")
"""A place and an agency that the parse took for part of the first noun phrase: "Harrow (Northline) Officials"."""


@dataclass(frozen=True, slots=True, eq=False)
class SourcePhrase:
    """`span` is the noun phrase; for "who said" that of the word it hangs on."""

    passage: Passage
    phrase: NounPhrase
    span: Span

    @property
    def head(self) -> Token:
        return self.phrase.head


class SourcePhrases:
    """Finds the phrases of one article's sources; each look-up takes logarithmic time."""

    def __init__(self, parsed: Parsed) -> None:
        self._text = parsed.article.text
        self._passages = parsed.passages
        self._starts = [passage.start for passage in parsed.passages]

    def at(self, source: Span) -> SourcePhrase | None:
        """The phrase of a source; None where no word of the parse stands there."""
        passage = self._passages[bisect_right(self._starts, source.start) - 1]
        words = passage.doc.char_span(source.start - passage.start, source.end - passage.start, alignment_mode="expand")
        if words is None or not len(words):
            return None
        head = _antecedent(words.root) or words.root
        return SourcePhrase(passage, noun_phrase(head), self._span(passage, head, source))

    def _span(self, passage: Passage, head: Token, source: Span) -> Span:
        whole = bare(head)
        relative = (token.i for token in passage.doc[head.i + 1 : whole.last + 1] if token.tag_ in {"WP", "WP$", "WDT"})
        last = next(relative, whole.last + 1) - 1
        span = passage.span(whole.first, max(last, head.i))
        joined = [token for token in head.conjuncts if source.holds(passage.span_of(token))]
        if joined:
            end = bare(joined[-1]).last
            span = Span(span.start, max(span.end, passage.span(end, end).end))
        span = widened(span, source, self._text)
        if not source.holds(span) and source.overlaps(span):
            span = Span(max(span.start, source.start), min(span.end, source.end))
        return _trimmed(span, passage)


def widened(span: Span, source: Span, text: str) -> Span:
    """The noun phrase with what the source says behind it, unless that is a clause of its own or an apposition."""
    if span.start != source.start or span.end >= source.end:
        return span
    behind = text[span.end : source.end]
    is_clause = "," in behind or "—" in behind or set(behind.lower().split()) & _RELATIVE or len(behind) > _LONGEST
    return span if is_clause else Span(span.start, source.end)


def _trimmed(span: Span, passage: Passage) -> Span:
    words = span.moved(-passage.start).of(passage.doc.text)
    dateline = _DATELINE.match(words)
    lead = dateline.end() if dateline else len(words) - len(words.lstrip(" ,“”\"‘’'—–-"))
    return Span(span.start + lead, span.start + len(words.rstrip(' ,.“”"‘—–-')))


def _antecedent(head: Token) -> Token | None:
    """The noun that a relative pronoun hangs on."""
    if head.lower_ not in _RELATIVE:
        return None
    clause = next((token for token in head.ancestors if token.dep_ == "relcl"), None)
    return clause.head if clause is not None else None
