"""What the analysis found in one article."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Article
from reader.model.attribution import Attribution, Voice
from reader.model.span import Span


class Category(StrEnum):
    UNNAMED_SOURCE = "unnamed_source"
    LOADED_LANGUAGE = "loaded_language"
    HEDGE = "hedge"


class Wording(StrEnum):
    """Whose wording it is: `quoted` inside quotation marks, `writer` everywhere else. A scare quote is the writer's."""

    WRITER = "writer"
    QUOTED = "quoted"


class Answer(StrEnum):
    FOUND = "found"
    NOT_FOUND = "not_found"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of the text and what it shows, in a few plain words ("a role and a body")."""

    span: Span
    shows: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One marked stretch of the text.

    For an unnamed source `attribution` is the id of the one whose source or cue is marked; for others that of the
    innermost one in whose content the words stand, or None where the writer speaks for himself.
    """

    span: Span
    category: Category
    rule_id: str
    wording: Wording
    evidence: tuple[Evidence, ...] = ()
    attribution: str | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of the panel (A1 to D2) with its answer, one plain sentence and the evidence."""

    id: str
    question: str
    answer: Answer
    summary: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure, resting on `counted` words or sentences; `value` is None where the text is too short for it."""

    id: str
    title: str
    value: float | None
    unit: str
    counted: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence. `wording` is `quoted` where most of it stands in quotation marks.

    `tone` is VADER's compound from -1 to 1, None where the sentence holds no word to score.
    """

    span: Span
    wording: Wording
    tone: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the analysis says about one article; the same text always gives the same report."""

    article: Article
    attributions: tuple[Attribution, ...] = ()
    voices: tuple[Voice, ...] = ()
    findings: tuple[Finding, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    measures: tuple[Measure, ...] = ()
    sentences: tuple[Sentence, ...] = ()

    def attribution(self, key: str | None) -> Attribution | None:
        return next((found for found in self.attributions if found.id == key), None)

    def voice(self, key: str | None) -> Voice | None:
        return next((found for found in self.voices if found.id == key), None)

    def measure(self, key: str) -> Measure | None:
        return next((found for found in self.measures if found.id == key), None)

    def sentence_at(self, position: int) -> Sentence | None:
        return next((found for found in self.sentences if found.span.start <= position < found.span.end), None)
