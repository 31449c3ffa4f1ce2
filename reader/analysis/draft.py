"""An attribution as the parse shows it, before anybody asks who the source is."""

from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token

from reader.analysis.parsed import Passage
from reader.model.attribution import Manner
from reader.model.span import Span


class CueClass(StrEnum):
    """What the cue says the source did."""

    SPEECH = "speech"
    WRITING = "writing"
    THOUGHT = "thought"
    FEELING = "feeling"
    INTENTION = "intention"
    PERCEPTION = "perception"
    HEARSAY = "hearsay"
    """Reportedly, allegedly, it is said: the words themselves say that somebody else said so."""


SPEAKING = frozenset({CueClass.SPEECH, CueClass.WRITING, CueClass.THOUGHT})
"""What a quotation can be the content of."""


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """Source, cue and content of one attribution.

    `source` is the whole phrase that says who, with apposition and relative clause ("Ana Lee, who runs the port");
    empty where nobody is named. For "who said" it is the pronoun. `noun_phrase` is the bare noun phrase, without
    apposition and relative clause; for "who said" that of the antecedent. `head` is the noun phrase's head token.
    `cue_token` is the word that carries the cue ("said", "according", "claim"). `passage` is where the cue stands.
    `claims` is False where a cue without source only names or asks something ("known as", "asked about").
    `supposed` is True for what nobody is said to have said yet: "if he says", "would say", "asked whether".
    `negated` is True for "no official has said", "did not say": nobody is said to have said it.
    """

    passage: Passage
    source: tuple[Span, ...]
    head: Token | None
    cue: tuple[Span, ...]
    cue_token: Token
    cue_class: CueClass
    content: tuple[Span, ...]
    manner: Manner
    negated: bool = False
    noun_phrase: Span | None = None
    claims: bool = True
    supposed: bool = False
