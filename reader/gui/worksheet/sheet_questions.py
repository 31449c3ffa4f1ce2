"""Questions for a worksheet, built from one article: from what its rules found, from its evidence, or from a lesson."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.model.lesson import Lesson
from reader.model.report import Category, Evidence, Finding, Report, Wording
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.questions.leave_questions import leave_questions

MOST: Final = 8
"""Questions built from an article; a lesson has fifty minutes."""

ORDER: Final = ("A2", "A5", "A6", "A3")
"""The panel's questions that are asked on paper, those first of which an article has fewest."""


PANEL: Final = "panel"


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question about a stretch of the article or all of it. `answer` and `words` are for the teacher's sheet."""

    span: Span
    text: str
    answer: str
    words: str
    about_all: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A question that could be asked: of a `kind` once, of a `group` in turn with others."""

    kind: str
    group: str
    question: SheetQuestion


def sheet_questions(report: Report, rulebook: Rulebook, lesson: Lesson | None = None) -> tuple[SheetQuestion, ...]:
    """The questions in the order of the text: the teacher's, where a lesson has some, or else the article's own."""
    asked = tuple(_of_lesson(lesson)) if lesson is not None else ()
    built = asked or tuple(_chosen(report, rulebook))
    return (*sorted(built, key=_start), *_elsewhere(report))


def _of_lesson(lesson: Lesson) -> Iterator[SheetQuestion]:
    for step in lesson.steps:
        if step.question.strip():
            yield SheetQuestion(
                step.span, step.question.strip(), step.answer.strip(), step.span.on_one_line(lesson.article.text)
            )


def _chosen(report: Report, rulebook: Rulebook) -> Iterator[SheetQuestion]:
    """One question a paragraph, none twice, the groups in turn, and as evenly over the text as it goes."""
    asked: set[str] = set()
    groups: Counter[str] = Counter()
    chosen: list[SheetQuestion] = []
    for paragraph in report.article.paragraphs:
        fresh = [found for found in _candidates(report, rulebook, paragraph) if found.kind not in asked]
        if fresh:
            best = min(fresh, key=lambda found: groups[found.group])
            asked.add(best.kind)
            groups[best.group] += 1
            chosen.append(best.question)
    step = max(len(chosen) / MOST, 1.0)
    yield from (chosen[int(at * step)] for at in range(min(len(chosen), MOST)))


def _candidates(report: Report, rulebook: Rulebook, paragraph: Span) -> list[_Candidate]:
    """What could be asked about a paragraph, the rarest first."""
    rules = {rule.id: rule for rule in rulebook.rules}
    found = [
        _Candidate(key, PANEL, _of_evidence(report, key, evidence))
        for key in ORDER
        for criterion in report.criteria
        if criterion.id == key
        for evidence in criterion.evidence
        if paragraph.holds(evidence.span)
    ]
    findings = [finding for finding in report.findings if paragraph.holds(finding.span) and finding.rule_id in rules]
    found += [
        _Candidate(finding.rule_id, finding.category, _of_finding(report, finding, rules[finding.rule_id]))
        for finding in sorted(findings, key=_unnamed_first)
        if finding.wording is Wording.WRITER
    ]
    return found


def _of_evidence(report: Report, key: str, evidence: Evidence) -> SheetQuestion:
    tr = QCoreApplication.translate
    text = {
        "A2": tr("Worksheet", "A name is kept back here. Which reason does the text give? Is it a good one?"),
        "A3": tr("Worksheet", "How can they know it? Find the words that say so."),
        "A5": tr("Worksheet", "Was this confirmed by somebody else? Which words tell you?"),
        "A6": tr("Worksheet", "Who was asked, and what came back?"),
    }[key]
    return SheetQuestion(evidence.span, text, evidence.shows, evidence.span.on_one_line(report.article.text))


def _of_finding(report: Report, finding: Finding, rule: Rule) -> SheetQuestion:
    """The rule's own question; words that judge or doubt are named, for the question is about them."""
    words = finding.span.on_one_line(report.article.text)
    text = rule.ask
    if finding.category is not Category.UNNAMED_SOURCE:
        text = QCoreApplication.translate("Worksheet", "“{words}”: {question}").format(words=words, question=rule.ask)
    return SheetQuestion(finding.span, text, f"{rule.title}. {rule.why}", words)


def _elsewhere(report: Report) -> Iterator[SheetQuestion]:
    """The last question leads off the page."""
    if report.article.paragraphs:
        tr, subjects = QCoreApplication.translate, leave_questions(report)
        text = tr("Worksheet", "Where else would you look? Write what you would type.")
        searches = "; ".join(found.search for found in subjects if found.search)
        answer = tr("Worksheet", "For example: {searches}").format(searches=searches) if searches else ""
        yield SheetQuestion(report.article.paragraphs[-1], text, answer, "", about_all=True)


def _unnamed_first(finding: Finding) -> tuple[bool, Span]:
    return finding.category is not Category.UNNAMED_SOURCE, finding.span


def _start(question: SheetQuestion) -> Span:
    return question.span


def without(questions: Iterable[SheetQuestion], left_out: frozenset[int]) -> tuple[SheetQuestion, ...]:
    """The questions that the teacher leaves in."""
    return tuple(question for at, question in enumerate(questions) if at not in left_out)
