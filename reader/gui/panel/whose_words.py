"""Whose words fill the article, in the seven parts of the bar."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.attribution import Attribution, SourceKind
from reader.model.ledger import SHARES_NEED_WORDS, Counted, word_count, words_by_kind
from reader.model.report import Report
from reader.model.span import Span


class Part(StrEnum):
    """A part of the bar, in the order in which they stand."""

    PERSON = "person"
    BODY = "body"
    DOCUMENT = "document"
    SPOKESPERSON = "spokesperson"
    UNNAMED = "unnamed"
    CROWD = "crowd"
    NONE = "none"


PART_OF = {
    SourceKind.PERSON: Part.PERSON,
    SourceKind.ORGANIZATION: Part.BODY,
    SourceKind.OUTLET: Part.BODY,
    SourceKind.DOCUMENT: Part.DOCUMENT,
    SourceKind.SPOKESPERSON: Part.SPOKESPERSON,
    SourceKind.UNNAMED: Part.UNNAMED,
    SourceKind.COLLECTIVE: Part.CROWD,
    SourceKind.NONE: Part.NONE,
}
"""Where each kind is counted; the writer's own "I" and "we" have no share."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one part says: its words, their part of all attributed words (0 to 1), and where they stand."""

    part: Part
    words: int
    share: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class WhoseWords:
    """`attributed` of `words` words of the article are attributed; parts without words are left out."""

    shares: tuple[Share, ...]
    attributed: int
    words: int

    @property
    def is_too_short(self) -> bool:
        return self.words < SHARES_NEED_WORDS


def whose_words(report: Report, counted: Counted | None = None) -> WhoseWords:
    summed = dict.fromkeys(Part, 0)
    for kind, words in words_by_kind(report, counted).items():
        if part := PART_OF.get(SourceKind(kind)):
            summed[part] += words
    total = sum(summed.values())
    shares = tuple(
        Share(part, words, words / total, _spans_of(report, part)) for part, words in summed.items() if words
    )
    return WhoseWords(shares, total, word_count(report.article.text))


def said_by(attributions: tuple[Attribution, ...]) -> tuple[Span, ...]:
    """What is said in these attributions, or where nothing is, the words that say so; in the order of the text."""
    return tuple(sorted({span for found in attributions for span in found.content or found.cue}))


def percent(share: float) -> str:
    """A share in whole per cent; what is there but rounds to nothing is "<1"."""
    whole = round(100 * share)
    return f"{whole}\u202f%" if whole or not share else "<1\u202f%"


def _spans_of(report: Report, part: Part) -> tuple[Span, ...]:
    return said_by(tuple(found for found in report.attributions if PART_OF.get(found.source_kind) is part))
