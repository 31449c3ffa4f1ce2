"""A report behind its text, as parts that Markdown, Word and paper set each in their own way."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from reader.exports.leave import leave_page
from reader.exports.ledger_rows import VoiceRow, voice_rows
from reader.exports.own_hand import own_hand, with_own_marks
from reader.exports.words import ANSWERS, in_quotes, measured, place_name
from reader.model.outline import Fact, Heading, Line, Part, Proof, Table
from reader.model.remarks import Remarks
from reader.model.report import Category, Criterion, Evidence, Report
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook

_NONE: Final = Remarks()


def outline(report: Report, rulebook: Rulebook, remarks: Remarks = _NONE) -> Iterator[Part]:
    """What the person added, voices, questions, measures, what leads off the page, and what the marks' rules say."""
    yield from own_hand(with_own_marks(report, remarks), remarks)
    if not (report.criteria or report.findings):
        return  # not analysed, or the person still predicts: nothing is said of what the program found
    yield from _voices(report)
    yield from _questions(report)
    yield from _measures(report)
    yield from leave_page(report)
    yield from _meanings(report, rulebook)


def rules_at_work(report: Report, rulebook: Rulebook) -> list[tuple[Rule, list[int]]]:
    """The rules behind the marks, category by category, each with the places of its findings in the report."""
    rules = {rule.id: rule for rule in rulebook.rules}
    order = list(Category)
    places = sorted(
        (order.index(finding.category), finding.rule_id, index)
        for index, finding in enumerate(report.findings)
        if finding.rule_id in rules
    )
    groups = groupby(places, key=lambda place: place[1])
    return [(rules[rule_id], [index for *_, index in found]) for rule_id, found in groups]


def rule_facts(rule: Rule) -> tuple[tuple[str, str], ...]:
    """What a rule says about its marks, each under its label; what it leaves out is left out."""
    facts = (
        ("Why it matters", rule.why),
        ("Fine when", rule.fine_when),
        ("Ask", rule.ask),
        ("Behind it", rule.reference),
    )
    return tuple(fact for fact in facts if fact[1])


def _voices(report: Report) -> Iterator[Part]:
    yield Heading("Voices")
    rows = voice_rows(report)
    if not rows:
        yield Line("Nobody is quoted or reported in this text.")
        return
    yield Table(("Who", "Kind", "Times", "Words", "First in"), tuple(map(_voice, rows)))
    described = [row for row in rows if row.facts]
    if described:
        yield Heading("What the text says about its unnamed voices", level=2)
    for row in described:
        yield Fact(row.voice.name, " · ".join(f"{label.lower()}: {said}" for label, said in row.facts))


def _voice(row: VoiceRow) -> tuple[str, ...]:
    return row.voice.name, row.kind, str(row.times), row.share_in_words, place_name(row.paragraph)


def _questions(report: Report) -> Iterator[Part]:
    if report.criteria:
        yield Heading("Questions")
    for criterion in report.criteria:
        yield from _question(report, criterion)


def _question(report: Report, criterion: Criterion) -> Iterator[Part]:
    yield Heading(criterion.question, level=2)
    yield Line(f"{criterion.id} · {ANSWERS[criterion.answer]}", quiet=True)
    yield Line(criterion.summary)
    yield from (_proof(report, shown) for shown in criterion.evidence)


def _proof(report: Report, shown: Evidence) -> Proof:
    words = " ".join(shown.span.of(report.article.text).split())
    place = place_name(report.article.place(shown.span.start))
    return Proof(in_quotes(words), f"{shown.shows}, {place}" if shown.shows else place)


def _measures(report: Report) -> Iterator[Part]:
    if report.measures:
        yield Heading("Measures")
    yield from (Fact(measure.title, measured(measure)) for measure in report.measures)


def _meanings(report: Report, rulebook: Rulebook) -> Iterator[Part]:
    at_work = rules_at_work(report, rulebook)
    if at_work:
        yield Heading("What the marks mean")
    for rule, indices in at_work:
        yield Heading(rule.title, level=2)
        words = dict.fromkeys(
            " ".join(report.findings[index].span.of(report.article.text).split()) for index in indices
        )
        yield Line(" · ".join(words), quiet=True)
        yield from (Fact(label, said) for label, said in rule_facts(rule))
