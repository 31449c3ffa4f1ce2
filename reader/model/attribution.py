"""Who is said to have said what: attributions and the voices behind them."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.span import Span


class Manner(StrEnum):
    """Whether the content stands in quotation marks, in the writer's words, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SourceKind(StrEnum):
    """What kind of source an attribution has. Definitions: the field's words in the manual."""

    PERSON = "person"
    ORGANIZATION = "organization"
    OUTLET = "outlet"
    DOCUMENT = "document"
    SPOKESPERSON = "spokesperson"
    UNNAMED = "unnamed"
    COLLECTIVE = "collective"
    NONE = "none"
    AUTHOR = "author"


IDENTIFIED = frozenset({SourceKind.PERSON, SourceKind.ORGANIZATION, SourceKind.OUTLET, SourceKind.DOCUMENT})
UNIDENTIFIED = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE, SourceKind.NONE})


class ReasonKind(StrEnum):
    """How a text explains that a name is withheld."""

    STATED = "stated"
    STOCK = "stock"
    NONE = "none"


class KnowingKind(StrEnum):
    """How a text says a voice can know: at first hand, loosely ("familiar with the matter"), or not at all."""

    DIRECT = "direct"
    WEAK = "weak"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reason:
    kind: ReasonKind = ReasonKind.NONE
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowing:
    kind: KnowingKind = KnowingKind.NONE
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody is said to have said, written, thought, felt or intended something.

    `source` is empty where the text names nobody, `content` where it only stands in another sentence.
    `voice_id` is the id of the voice, None exactly when there is no source.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    manner: Manner
    source_kind: SourceKind
    voice_id: str | None


@dataclass(frozen=True, slots=True)
class Voice:
    """One who speaks in the article: a row of the ledger.

    `mentions` are all places where the article names or means the voice, also where it says nothing.
    `ladder` is the step from 0 ("sources") to 4 (a direct way of knowing); None for identified voices.
    `number` is how many people the text says they are; None where it states no number.
    `relayed_by` is the id of the outlet that passes this unnamed voice on.
    """

    id: str
    name: str
    kind: SourceKind
    mentions: tuple[Span, ...]
    attributions: tuple[str, ...]
    ladder: int | None = None
    number: int | None = None
    reason: Reason = field(default_factory=Reason)
    knowing: Knowing = field(default_factory=Knowing)
    relayed_by: str | None = None
