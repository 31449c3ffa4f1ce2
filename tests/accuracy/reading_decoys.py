"""Words that could be on the sheet but that the program did not mark: they check the reader, and show misses."""

import random
from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Token

from reader.analysis.language_model import load
from reader.analysis.parse import parse
from reader.model.span import Span
from tests.accuracy.reading_judgements import Group
from tests.accuracy.reading_marks import Mark, Read
from tests.accuracy.reading_texts import opened

DECOY_RULE: Final = ""
"""What stands in the place of a rule's id."""

_SAYING: Final = frozenset(
    [
        *("say", "tell", "add", "write", "note", "report", "argue", "announce", "warn", "ask"),
        *("explain", "call", "describe", "suggest", "believe", "state", "deny"),
    ]
)
_WORD_CLASSES: Final = {Group.LOADED: {"ADJ", "ADV", "VERB"}, Group.HEDGE: {"AUX", "ADV", "DET"}}


def decoys(read: Read, group: Group, chance: random.Random) -> Iterator[Mark]:
    """Unmarked words of one article that fit the question of the group, in random order."""
    article, places = opened(read.source)
    found: list[Span] = []
    for passage in parse(article, load()).passages:
        found += [places.given(span.moved(passage.start)) for span in _candidates(passage.doc, group)]
    chance.shuffle(found)
    marked = [mark.span for mark in read.marks]
    for span in found:
        if not any(span.overlaps(other) for other in marked):
            yield Mark(read.source, span, group, DECOY_RULE)


def _candidates(doc: Doc, group: Group) -> Iterator[Span]:
    if group is Group.UNNAMED:
        yield from (Span(chunk.start_char, chunk.end_char) for chunk in doc.noun_chunks if _speaks(chunk.root))
    elif group is Group.SIDE_TAKING:
        yield from (_place(token) for token in doc if token.pos_ == "VERB" and token.lemma_ in _SAYING)
    else:
        classes = _WORD_CLASSES[group]
        yield from (_place(token) for token in doc if token.pos_ in classes and len(token) > 2)


def _speaks(token: Token) -> bool:
    return token.dep_ in {"nsubj", "nsubjpass"} and token.head.lemma_ in _SAYING


def _place(token: Token) -> Span:
    return Span(token.idx, token.idx + len(token))
