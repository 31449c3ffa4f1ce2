"""Loaded words, verbs that take sides and hedges: the rules that are kept as words, found in the parse."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from reader.analysis.conditions import head_of, is_name, is_title_case, meets
from reader.analysis.governance import subjects
from reader.analysis.parsed import Parsed, Passage
from reader.analysis.patterns import Pattern
from reader.analysis.quotations import Quotation
from reader.analysis.word_forms import forms
from reader.analysis.word_index import Entry, WordIndex, word_index
from reader.analysis.wording import Quoted, Reported
from reader.model.article import BlockKind
from reader.model.attribution import Attribution
from reader.model.report import Category, Evidence, Finding
from reader.model.rulebook import Rulebook
from reader.model.span import Span

SCARE = "SCARE"
"""In a rule's `pos`: only where the words fill a scare quote."""

MARKS = 4
"""Characters that the marks of a quotation take at most: two `` and two ''."""

_IMPLIES = {
    "doubt": "lets the reader doubt it",
    "guilt": "makes it sound like a confession",
    "truth": "takes it for true",
    "emotion": "adds a feeling",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that fits the tokens from `first` to `last`."""

    entry: Entry
    first: int
    last: int


def find_words(
    parsed: Parsed, quotations: tuple[Quotation, ...], attributions: tuple[Attribution, ...], rulebook: Rulebook
) -> tuple[Finding, ...]:
    """All findings of the rules that are words, in the order of the text."""
    quoted, reported = Quoted(quotations, attributions), Reported(attributions)
    found = [
        replace(finding, attribution=reported.innermost(finding.span))
        for passage in parsed.passages
        for finding in _in_passage(passage, quoted, word_index(rulebook))
    ]
    return tuple(sorted(found, key=_place))


def entries_in(parsed: Parsed, quotations: tuple[Quotation, ...], rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Which entries find something, by the rule's id and the entry as it is written: once for each mark."""
    quoted, index = Quoted(quotations), word_index(rulebook)
    for passage in parsed.passages:
        for hit in _longest(_hits(passage, quoted, index)):
            yield hit.entry.rule.id, hit.entry.pattern.text


def find_in_passage(passage: Passage, quotations: Iterable[Quotation], rulebook: Rulebook) -> tuple[Finding, ...]:
    """The findings of one passage before its attributions are known: `attribution` is None throughout."""
    return tuple(_in_passage(passage, Quoted(quotations), word_index(rulebook)))


def _in_passage(passage: Passage, quoted: Quoted, index: WordIndex) -> list[Finding]:
    hits = _longest(_hits(passage, quoted, index))
    return sorted((_finding(passage, hit, quoted) for hit in hits), key=_place)


def _hits(passage: Passage, quoted: Quoted, index: WordIndex) -> Iterator[Hit]:
    doc = passage.doc
    title_case = in_title_case(passage)
    for token in doc:
        for entry in index.near(token):
            found = entry.pattern.found_at(doc, token.i - entry.pattern.anchor)
            if found is None or (not entry.pattern.is_name and is_name(doc, *found, title_case=title_case)):
                continue
            hit = Hit(entry, *found)
            if _stands(passage, hit, quoted, title_case=title_case):
                yield hit


def _stands(passage: Passage, hit: Hit, quoted: Quoted, *, title_case: bool) -> bool:
    """Whether the rule's conditions hold and none of its exceptions does."""
    if exception_of(hit, passage.doc) is not None:
        return False
    rule = hit.entry.rule
    if SCARE in rule.pos:
        return fills_scare_quote(passage.span(hit.first, hit.last), quoted)
    return meets(rule, head_of(passage.doc, hit.first, hit.last), title_case=title_case)


def in_title_case(passage: Passage) -> bool:
    """Whether it is a headline in which most words begin with a capital."""
    return passage.block.kind in (BlockKind.HEADLINE, BlockKind.HEADING) and is_title_case(passage.doc)


def exception_of(hit: Hit, doc: Doc) -> Pattern | None:
    """The rule's exception that the words fall under. Of many only those are tried of which a word stands close by."""
    entry = hit.entry
    if not entry.unless:
        return None
    around = doc[max(hit.first - entry.reach, 0) : hit.last + entry.reach + 1]
    near = {form for token in around for form in forms(token)}
    possible = (pattern for pattern in entry.unless if not near.isdisjoint(pattern.anchor_words))
    return next((pattern for pattern in possible if pattern.covers(doc, hit.first, hit.last)), None)


def fills_scare_quote(span: Span, quoted: Quoted) -> bool:
    """Whether a scare quote holds these words and no others."""
    scare = quoted.scare_around(span)
    return scare is not None and len(scare) - len(span) <= MARKS


def _longest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Of hits in one category that share a word the longest, of equal ones the one whose rule comes first."""
    taken: dict[Category, set[int]] = {category: set() for category in Category}
    for hit in sorted(hits, key=_length, reverse=True):
        words = set(range(hit.first, hit.last + 1))
        mine = taken[hit.entry.rule.category]
        if not words & mine:
            mine |= words
            yield hit


def _finding(passage: Passage, hit: Hit, quoted: Quoted) -> Finding:
    rule = hit.entry.rule
    span = passage.span(hit.first, hit.last)
    if SCARE in rule.pos:
        span = quoted.scare_around(span) or span
    return Finding(span, rule.category, rule.id, quoted.wording_of(span), tuple(_evidence(passage, hit)))


def _evidence(passage: Passage, hit: Hit) -> Iterator[Evidence]:
    """What was matched; for a verb of speech also whose words it reports."""
    rule, span = hit.entry.rule, passage.span(hit.first, hit.last)
    words = passage.doc[hit.first : hit.last + 1]
    matched = words[0].lemma_.lower() if len(words) == 1 else words.text.lower()
    if rule.implies is None:
        yield Evidence(span, f"the {'word' if len(words) == 1 else 'words'} “{matched}”")
        return
    yield Evidence(span, f"“{matched}” {_IMPLIES[rule.implies]}")
    for speaker in subjects(head_of(passage.doc, hit.first, hit.last)):
        yield Evidence(passage.span(speaker.left_edge.i, speaker.i), "whose words it reports")


def _length(hit: Hit) -> int:
    return hit.last - hit.first


def _place(finding: Finding) -> tuple[Span, str]:
    return finding.span, finding.rule_id
