"""A colon or dash that stands for "says": a speaker's label in a transcript, a source in a headline."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker
from reader.analysis.stretch import Stretch
from reader.model.article import BlockKind

LONGEST_LABEL = 6
"""Tokens before the colon, or behind it in "Bridge to close: report"."""

_SHOUTED = 2
"""Words in capitals of which a longer row is no name ("SO MUCH FOR PEACE: ...")."""

_TELLERS = frozenset(
    {"analyst", "audit", "expert", "lawyer", "minister", "official", "paper", "police", "poll", "prosecutor", "report",
     "researcher", "scientist", "source", "study", "survey", "witness"}
)  # fmt: skip
_NO_SPEAKER = frozenset(
    {"a", "analysis", "answer", "breaking", "comment", "correction", "credit", "editor", "exclusive", "explainer",
     "fact", "factbox", "image", "live", "location", "more", "note", "opinion", "photo", "photos", "poll", "q",
     "question", "read", "related", "review", "source", "sources", "timeline", "update", "updated", "video", "watch",
     "when", "where", "who"}
)  # fmt: skip
_NAMES = frozenset({"PERSON", "ORG", "NORP"})
_NAME = re.compile(r"[A-Z][\w.'’-]*")


def label_sightings(passage: Passage) -> Iterator[Sighting]:
    """At most one a block: "HALE: I never saw it", "Poll: Most want the bridge", "Bridge to close - report"."""
    colon = next((token for token in passage.doc[: LONGEST_LABEL + 1] if token.text == ":"), None)
    if colon is not None and 0 < colon.i < len(passage.doc) - 2:
        label = passage.doc[: colon.i]
        if _is_label(list(label), passage.block.kind):
            yield _sighting(colon, Stretch(0, colon.i - 1), Stretch(colon.i + 1, len(passage.doc) - 1))
            return
    if passage.block.kind in {BlockKind.HEADLINE, BlockKind.HEADING}:
        yield from _trailing(passage)


def _is_label(tokens: list[Token], kind: BlockKind) -> bool:
    words = [token for token in tokens if not token.is_punct and not token.is_space]
    if kind in {BlockKind.HEADLINE, BlockKind.HEADING}:
        shouted = len(words) > _SHOUTED and all(token.is_upper for token in words)
        return bool(words) and not shouted and _is_teller(words)
    if not words or words[0].lower_ in _NO_SPEAKER:
        return False
    named = all(_NAME.fullmatch(token.text) for token in words)
    return named and (all(token.is_upper for token in words) or all(token.ent_type_ == "PERSON" for token in words))


def _is_teller(words: list[Token]) -> bool:
    if any(token.pos_ in {"VERB", "AUX"} for token in words):
        return False
    last = words[-1]
    return last.lemma_.lower() in _TELLERS or (last.ent_type_ in _NAMES and last.lower_ not in _NO_SPEAKER)


def _trailing(passage: Passage) -> Iterator[Sighting]:
    """A source behind the last colon or dash of a headline."""
    doc = passage.doc
    for at in range(len(doc) - 2, max(1, len(doc) - 2 - LONGEST_LABEL), -1):
        if doc[at].text in {":", "-", "–", "—"} and doc[at].idx > 0:
            words = [token for token in doc[at + 1 :] if not token.is_punct]
            if words and words[-1].lemma_.lower() in _TELLERS and _is_teller(words):
                yield _sighting(doc[at], Stretch(at + 1, len(doc) - 1), Stretch(0, at - 1))
            return


def _sighting(sign: Token, who: Stretch, content: Stretch) -> Sighting:
    head = sign.doc[who.last]
    while who.first <= head.head.i <= who.last and head.head.i != head.i:
        head = head.head
    return Sighting(sign, Stretch(sign.i, sign.i), CueClass.SPEECH, Speaker(who, head, who), (content,))
