"""Why words are not marked: which rules came near, and what held each back."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class Held(StrEnum):
    """What held a rule back, the nearest misses first; the second half is about who speaks.

    `detail` of a `PassedBy` holds what the comment says.
    """

    OFF = "off"  # why the rule is off by default
    LONGER = "longer"  # the words that are marked instead
    OBJECT = "object"  # what it needs or excludes
    SUBJECT = "subject"  # what it needs or excludes
    DENIED = "denied"
    UNLESS = "unless"  # the exception that fits
    WORD_CLASS = "word_class"  # the word classes it needs
    SCARE = "scare"
    NAME = "name"
    OTHER_WORDS = "other_words"  # the words it looks for
    NO_RULE = "no_rule"
    KNOWN = "known"  # the voice
    PUBLISHED = "published"
    COUNTED = "counted"
    SOURCED = "sourced"
    GENERIC = "generic"
    STANDS_FOR = "stands_for"  # the voice that the pronoun stands for
    NO_CLAIM = "no_claim"
    NOBODY = "nobody"
    SILENCE = "silence"
    IDENTIFIED = "identified"  # the voice
    SPOKESPERSON = "spokesperson"  # the voice
    AUTHOR = "author"
    SAYS_NOTHING = "says_nothing"
    UNREAD = "unread"


NEARNESS = {held: number for number, held in enumerate(Held)}


@dataclass(frozen=True, slots=True)
class PassedBy:
    """A rule that came near, None where it is no one rule's matter. `span` is what the reason is about."""

    held: Held
    span: Span
    rule_id: str | None = None
    detail: str = ""
