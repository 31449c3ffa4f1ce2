"""Why a word is not marked: every rule that knows it, also those that are off, and which of its conditions failed."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.tokens import Doc

from reader.analysis.conditions import head_of, is_name, unmet
from reader.analysis.parsed import Passage
from reader.analysis.patterns import Pattern
from reader.analysis.word_index import Entry, WordIndex
from reader.analysis.wording import Quoted
from reader.analysis.words import SCARE, Hit, exception_of, fills_scare_quote, in_title_case
from reader.model.passed_by import Held, PassedBy
from reader.model.report import Finding
from reader.model.rulebook import Rulebook
from reader.model.span import Span

_TELLING = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
"""Only such a word makes the rest of a rule's words worth telling: "of" stands in many."""


@lru_cache(maxsize=2)
def _index(rulebook: Rulebook) -> WordIndex:
    return WordIndex(rulebook.rules, also_off=True)


def passed_words(
    passage: Passage, span: Span, quoted: Quoted, rulebook: Rulebook, findings: tuple[Finding, ...]
) -> Iterator[PassedBy]:
    """What passed the words of a span by, in one passage; rules whose mark stands there are not among it."""
    doc = passage.doc
    marked = [finding for finding in findings if finding.span.overlaps(span)]
    for token in doc:
        for entry in _index(rulebook).near(token):
            start = token.i - entry.pattern.anchor
            found = entry.pattern.found_at(doc, start)
            if found is None:
                if passage.span_of(token).overlaps(span):
                    yield from _nearly(passage, entry, start, token.i)
            elif passage.span(*found).overlaps(span):
                yield from _held(passage, Hit(entry, *found), quoted, marked)


def _held(passage: Passage, hit: Hit, quoted: Quoted, marked: Iterable[Finding]) -> Iterator[PassedBy]:
    """The first condition that the words do not meet, in the order in which the rules are tried."""
    rule, span = hit.entry.rule, passage.span(hit.first, hit.last)
    others = [found for found in marked if found.category is rule.category]
    if any(found.rule_id == rule.id for found in others):
        return
    held, detail = _reason(passage, hit, quoted)
    if held is Held.LONGER:
        longer = next((found.span.moved(-passage.start) for found in others), None)
        detail = longer.of(passage.doc.text) if longer is not None else ""
    yield PassedBy(held, span, rule.id, detail)


def _reason(passage: Passage, hit: Hit, quoted: Quoted) -> tuple[Held, str]:
    doc, rule = passage.doc, hit.entry.rule
    title_case = in_title_case(passage)
    if is_name(doc, hit.first, hit.last, title_case=title_case):
        return Held.NAME, ""
    if (exception := exception_of(hit, doc)) is not None:
        return Held.UNLESS, exception.text
    if SCARE in rule.pos:
        failed = None if fills_scare_quote(passage.span(hit.first, hit.last), quoted) else (Held.SCARE, "")
    else:
        failed = unmet(rule, head_of(doc, hit.first, hit.last), title_case=title_case)
    if failed is not None:
        return failed
    return (Held.LONGER, "") if rule.default else (Held.OFF, rule.off_because)


def _nearly(passage: Passage, entry: Entry, start: int, at: int) -> Iterator[PassedBy]:
    """A pattern of which the word under its anchor is there, but its class or the words around are others."""
    rule, pattern = entry.rule, entry.pattern
    span = passage.span(at, at)
    missing = _missing_classes(pattern, passage.doc, start)
    if missing:
        yield PassedBy(Held.WORD_CLASS, span, rule.id, ", ".join(missing))
    elif passage.doc[at].pos_ in _TELLING and not passage.doc[at].is_stop:
        yield PassedBy(Held.OTHER_WORDS, span, rule.id, _in_words(pattern, passage.doc[at].lower_))


def _in_words(pattern: Pattern, anchor: str) -> str:
    """The pattern as a person would say it: one choice for each word, dots where any word of a class may stand."""
    others = (step.choices[0].word or "…" for step in pattern.steps)
    words = " ".join(anchor if number == pattern.anchor else word for number, word in enumerate(others))
    return words.replace(" - ", "-").replace(" '", "'")  # the language model cuts there


def _missing_classes(pattern: Pattern, doc: Doc, start: int) -> tuple[str, ...]:
    """The word classes that alone keep a pattern of one word from fitting."""
    if len(pattern.steps) != 1 or not 0 <= start < len(doc):
        return ()
    return tuple(dict.fromkeys(name for choice in pattern.steps[0].choices for name in choice.classes))
