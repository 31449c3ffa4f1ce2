"""Why a voice is not named: what the text says about it, in the same sentence or in the next."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from reader.analysis.parsed import Parsed
from reader.analysis.source_lexicon import sources
from reader.model.attribution import Reason, ReasonKind
from reader.model.span import Span

_WORD = re.compile(r"\w+")
_WORDS_BETWEEN: Final = 5
"""Words between a sign ("asked not to be named") and its reason ("because ...")."""

_BACK: Final = 2
_BACK_FOR_SEVERAL: Final = 5
"""Sentences that a sign may look back for the voice it is about; for several voices ("neither ...")."""

_ABOUT_BEFORE = re.compile(
    r"\W*(?:he|she|they|neither|both|none|his|her|their|the|this|these|all|one|i|we)\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"\W*(?:neither|both)\b", re.IGNORECASE)


def find_reasons(parsed: Parsed, mentions: Mapping[str, Iterable[Span]]) -> dict[str, Reason]:
    """For each unnamed voice, by id, why its name is withheld.

    A voice with a sign but no reason ("declined to be named") gets kind NONE with the sign's span. Anonymity granted
    once counts for every saying of the voice.
    """
    text = parsed.article.text
    sentences = [passage.span_of(sentence) for passage, sentence in parsed.sentences()]
    spoken = sorted((span, key) for key, spans in mentions.items() for span in spans)
    starts = [span.start for span, _ in spoken]
    found: dict[str, list[Reason]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        for sign in sources().phrases["reasons.withheld"].spans(text, sentence.start, sentence.end):
            several = _SEVERAL.match(text, sentence.start) is not None
            back = sentences[max(0, at - (_BACK_FOR_SEVERAL if several else _BACK))].start
            near = spoken[bisect_left(starts, back) : bisect_right(starts, sentence.end)]
            for key in _last_two(near) if several else _meant(text, sentence, sign, near):
                found[key].append(_reason(text, sentence, sign))
    return {key: _best(reasons) for key, reasons in found.items()}


def _meant(text: str, sentence: Span, sign: Span, near: list[tuple[Span, str]]) -> list[str]:
    """The voices that a sign is about: the last one before it in its sentence, the next one in it, or those before."""
    inside = [(span, key) for span, key in near if sentence.holds(span)]
    before = [key for span, key in inside if span.start < sign.start]
    after = [key for span, key in inside if span.start >= sign.start]
    if before or after:
        return [before[-1] if before else after[0]]
    earlier = [key for span, key in near if span.end <= sentence.start]
    return earlier[-1:] if earlier and _ABOUT_BEFORE.match(text, sentence.start) else []


def _last_two(near: list[tuple[Span, str]]) -> list[str]:
    return list(dict.fromkeys(key for _, key in reversed(near)))[:2]


def _reason(text: str, sentence: Span, sign: Span) -> Reason:
    phrases = sources().phrases
    because = phrases["reasons.because"].first(text, sign.end, sentence.end)
    is_near = because is not None and len(_WORD.findall(text[sign.end : because.start])) <= _WORDS_BETWEEN
    span = Span(sign.start, _clause_end(text, because.end, sentence.end)) if because is not None and is_near else sign
    if phrases["reasons.stock"].first(text, span.start, span.end) is not None:
        return Reason(ReasonKind.STOCK, (span,))
    given = is_near or phrases["reasons.self_evident"].first(text, sign.start, sentence.end) is not None
    return Reason(ReasonKind.STATED if given else ReasonKind.NONE, (span,))


def _clause_end(text: str, start: int, end: int) -> int:
    """Where the reason ends: before a dash, a semicolon, an opening quotation mark or the sentence's stop."""
    stops = [
        at for sign in (";", " – ", " — ", "“", "”", ", said", ", told") if (at := text.find(sign, start, end)) >= 0
    ]
    stop = min(stops, default=end)
    return start + len(text[start:stop].rstrip(' .,"”'))


def _best(reasons: list[Reason]) -> Reason:
    for kind in (ReasonKind.STATED, ReasonKind.STOCK, ReasonKind.NONE):
        spans = tuple(dict.fromkeys(span for reason in reasons if reason.kind is kind for span in reason.spans))
        if spans:
            return Reason(kind, spans)
    return Reason()
