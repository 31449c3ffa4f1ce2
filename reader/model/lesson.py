"""A lesson on one article: which marks a class is shown, in which order, with what a teacher asks and answers."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.model.article import Article
from reader.model.report import Category, Report
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Step:
    """One mark of a lesson. `rule_id` is the rule of the program's mark, None for a mark of the teacher's own.

    `answer` is for the teacher's eyes until it is shown. `with_card` says whether the rule's card is shown too; a mark
    of the teacher's own has none.
    """

    span: Span
    category: Category
    rule_id: str | None = None
    question: str = ""
    answer: str = ""
    with_card: bool = True

    def is_same_mark(self, other: "Step") -> bool:
        """Whether both are the same mark, whatever is asked about it."""
        return (self.span, self.category, self.rule_id) == (other.span, other.category, other.rule_id)


@dataclass(frozen=True, slots=True)
class Lesson:
    """The article and its steps in the order of showing. No mark is shown twice."""

    article: Article
    steps: tuple[Step, ...] = ()

    def with_step(self, step: Step) -> "Lesson":
        """The same with one step more at the end; a mark that is there already stays where it is."""
        return self if self.place_of(step) is not None else replace(self, steps=(*self.steps, step))

    def without(self, at: int) -> "Lesson":
        return replace(self, steps=self.steps[:at] + self.steps[at + 1 :])

    def with_changed(self, at: int, step: Step) -> "Lesson":
        return replace(self, steps=(*self.steps[:at], step, *self.steps[at + 1 :]))

    def moved(self, at: int, to: int) -> "Lesson":
        """The same with one step at another place of the order; places beyond the ends mean the ends."""
        others = list(self.steps)
        step = others.pop(at)
        others.insert(min(max(to, 0), len(others)), step)
        return replace(self, steps=tuple(others))

    @property
    def key(self) -> str:
        """The same for the same article and marks in the same order, whatever is asked about them."""
        marks = [(step.span.start, step.span.end, step.category.value, step.rule_id) for step in self.steps]
        return hashlib.sha256(f"{self.article.key} {marks}".encode()).hexdigest()

    def place_of(self, step: Step) -> int | None:
        """Where the mark of a step stands in the order, from 0."""
        return next((at for at, known in enumerate(self.steps) if known.is_same_mark(step)), None)


def step_of(report: Report, index: int) -> Step:
    """The step that shows one finding of a report."""
    finding = report.findings[index]
    return Step(finding.span, finding.category, finding.rule_id)


def findings_of(steps: Iterable[Step], report: Report) -> tuple[int | None, ...]:
    """For each step the index of its finding; None for the teacher's own marks and those that no rule here finds."""
    places = {(found.span, found.category, found.rule_id): at for at, found in enumerate(report.findings)}
    return tuple(places.get((step.span, step.category, step.rule_id or "")) for step in steps)
