"""What a person dismissed has left the report: findings, ledger, counts and answers agree."""

from dataclasses import replace

import pytest

from reader.model.hiding import hidden_in
from reader.model.ledger import attributed_words
from reader.model.remarks import DismissedMark, DismissedWords, Remarks, RuleOff, word_key
from reader.model.report import Answer, Category, Criterion, Finding, Report
from reader.model.rulebook import load_rulebook
from reader.questions.answered import answered
from reader.questions.measures import measure_words
from reader.questions.seen import seen_report
from reader.resources import seeds
from tests.seed_analyst import seed_report

SEEDS = seeds()
RULES = load_rulebook()


def only(*dismissals: DismissedMark | DismissedWords | RuleOff) -> Remarks:
    return Remarks(dismissals=dismissals)


def without(report: Report, finding: Finding) -> Report:
    return seen_report(report, only(DismissedMark(finding.rule_id, finding.span)), RULES)


def criterion(report: Report, key: str) -> Criterion:
    return next(each for each in report.criteria if each.id == key)


@pytest.fixture(params=SEEDS, ids=[seed.stem for seed in SEEDS])
def report(request: pytest.FixtureRequest) -> Report:
    return seed_report(request.param)


def test_nothing_dismissed_nothing_changed(report: Report) -> None:
    assert seen_report(report, Remarks(), RULES) is report
    assert seen_report(report, only(RuleOff("no.such.rule")), RULES) is report


def test_answering_again_gives_the_same_answers(report: Report) -> None:
    counts = {measure.id for measure in measure_words(report)}
    ease = tuple(measure for measure in report.measures if measure.id not in counts)
    bare = replace(report, criteria=(), measures=())
    assert answered(bare, ease, RULES) == report


def test_whatever_mark_is_dismissed_the_rest_is_consistent(report: Report) -> None:
    for finding in report.findings:
        seen = without(report, finding)
        assert finding not in seen.findings
        assert len(seen.findings) < len(report.findings)
        keys = {found.id for found in seen.attributions}
        assert {each.attribution for each in seen.findings} <= {*keys, None}
        assert {key for voice in seen.voices for key in voice.attributions} <= keys
        assert {found.voice_id for found in seen.attributions} - {None} <= {voice.id for voice in seen.voices}
        assert [each.id for each in seen.criteria] == [each.id for each in report.criteria]
        assert len(seen.measures) == len(report.measures)
        assert seen == answered(seen, tuple(m for m in report.measures if m.id.startswith("ease")), RULES)


def test_evidence_of_the_questions_never_rests_on_a_dismissed_mark(report: Report) -> None:
    loaded = (Category.LOADED_LANGUAGE, "C1"), (Category.HEDGE, "C3"), (Category.UNNAMED_SOURCE, "A10")
    for category, key in loaded:
        for finding in (each for each in report.findings if each.category is category):
            shown = [piece.span for piece in criterion(without(report, finding), key).evidence]
            assert finding.span not in shown


def test_with_every_mark_dismissed_no_question_about_them_has_an_answer(report: Report) -> None:
    every = only(*(RuleOff(rule) for rule in dict.fromkeys(each.rule_id for each in report.findings)))
    seen = seen_report(report, every, RULES)
    assert seen.findings == ()
    for key in ("A1", "A2", "A3", "A4", "A5", "A7", "A8", "A9"):
        assert criterion(seen, key).answer is Answer.NOT_APPLICABLE, key
    for key in ("A10", "C1", "C3"):
        assert criterion(seen, key).answer is Answer.NOT_FOUND, key


def bridge() -> Report:
    return seed_report(SEEDS[0])


def test_a_voice_leaves_the_ledger_with_its_last_mark_and_its_words_the_shares() -> None:
    report = bridge()
    marked = [each for each in report.findings if each.category is Category.UNNAMED_SOURCE]
    for finding in marked:
        attribution = report.attribution(finding.attribution)
        assert attribution is not None
        same = [each for each in marked if (found := report.attribution(each.attribution)) is not None
                and found.voice_id == attribution.voice_id is not None]  # fmt: skip
        seen = seen_report(report, only(*(DismissedMark(each.rule_id, each.span) for each in same or [finding])), RULES)
        assert seen.attribution(attribution.id) is None
        assert attribution.id not in attributed_words(seen)
        if attribution.voice_id is not None:
            assert seen.voice(attribution.voice_id) is None


def test_a_voice_that_is_marked_elsewhere_stays() -> None:
    report = next(each for each in map(seed_report, SEEDS) if _twice_marked(each))
    first, *others = _twice_marked(report)
    attribution = report.attribution(first.attribution)
    assert attribution is not None
    seen = without(report, first)
    voice = seen.voice(attribution.voice_id)
    assert voice is not None
    assert attribution.id not in voice.attributions
    assert set(others) <= set(seen.findings)


def _twice_marked(report: Report) -> list[Finding]:
    """The marks of the first unnamed voice that has more than one."""
    by_voice: dict[str, list[Finding]] = {}
    for finding in report.findings:
        found = report.attribution(finding.attribution)
        if finding.category is Category.UNNAMED_SOURCE and found is not None and found.voice_id is not None:
            by_voice.setdefault(found.voice_id, []).append(finding)
    return next((marks for marks in by_voice.values() if len(marks) > 1), [])


def test_all_like_this_means_the_same_word_under_the_same_rule() -> None:
    report = next(each for each in map(seed_report, SEEDS) if _repeated(each))
    rule, words, count = _repeated(report)[0]
    remarks = only(DismissedWords(rule, words))
    hidden = hidden_in(report, remarks)
    assert len(hidden) == count
    assert {each.dismissal for each in hidden} == {DismissedWords(rule, words)}
    left = seen_report(report, remarks, RULES).findings
    assert not any(each.rule_id == rule and word_key(each.span.of(report.article.text)) == words for each in left)
    assert len(left) == len(report.findings) - count


def _repeated(report: Report) -> list[tuple[str, str, int]]:
    keys = [(each.rule_id, word_key(each.span.of(report.article.text))) for each in report.findings]
    return [(*key, keys.count(key)) for key in dict.fromkeys(keys) if keys.count(key) > 1]


def test_of_two_reasons_to_hide_a_mark_the_narrowest_is_told() -> None:
    report = bridge()
    finding = report.findings[0]
    mark, rule = DismissedMark(finding.rule_id, finding.span), RuleOff(finding.rule_id)
    assert hidden_in(report, only(rule, mark))[0].dismissal == mark
    assert hidden_in(report, only(rule))[0].dismissal == rule


def test_words_of_a_dismissed_attribution_belong_to_whoever_reports_it() -> None:
    for report in map(seed_report, SEEDS):
        for finding in report.findings:
            if finding.category is not Category.UNNAMED_SOURCE:
                continue
            before = {each.span: each for each in report.findings if each.category is not finding.category}
            for after in without(report, finding).findings:
                if after.category is not finding.category and after != before[after.span]:
                    reporter = report.attribution(after.attribution)
                    assert before[after.span].attribution != after.attribution
                    assert reporter is None or any(content.holds(after.span) for content in reporter.content)


def test_the_findings_of_a_part_are_hidden_without_an_answer() -> None:
    report = bridge()
    part = Report(report.article, findings=report.findings)
    finding = report.findings[0]
    seen = without(part, finding)
    assert finding not in seen.findings
    assert (seen.criteria, seen.measures) == ((), ())
