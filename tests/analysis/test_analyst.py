"""The whole analysis: what goes in and what a report may hold, whatever the questions' modules find."""

from dataclasses import replace

import pytest
from spacy.language import Language

from reader.analysis.analyst import Analyst
from reader.errors import StoppedError
from reader.loading.opening import open_text
from reader.model.article import Article
from reader.model.first_words import first_words
from reader.model.passed_by import Held
from reader.model.report import Category, Finding, Report
from reader.model.rule_file import marked
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span

TEXT = (
    "Quay to stay shut until spring\n\n"
    "The north quay will reportedly stay shut until April, a senior official in the harbour office said on Monday.\n\n"
    "“It was a shameless thing to do,” Petra Brook, who sells tickets there, said. She insisted that nobody had asked "
    "her, and that it might ruin the “so-called” island service.\n\n"
    "Two people familiar with the plan said the money had gone. The harbour office declined to comment."
)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture
def analyst(language_model: Language, rulebook: Rulebook) -> Analyst:
    return Analyst(language_model, rulebook)


def words(report: Report, category: Category) -> set[str]:
    return {found.span.of(report.article.text) for found in report.findings if found.category is category}


def test_every_question_is_wired_in(analyst: Analyst) -> None:
    report = analyst.analyse(open_text(TEXT))
    assert {voice.name for voice in report.voices} >= {"Petra Brook"}
    assert any("official" in found for found in words(report, Category.UNNAMED_SOURCE))
    assert "insisted" in words(report, Category.LOADED_LANGUAGE)
    assert {"reportedly", "might"} <= words(report, Category.HEDGE)
    lettered = [criterion.id for criterion in report.criteria]
    assert lettered == [*(f"A{number}" for number in range(1, 11)), "B1", "B2", "C1", "C2", "C3", "D1", "D2"]
    assert report.sentences
    assert report.measure("words") is not None


def test_a_report_points_only_into_its_own_text_and_names_only_what_it_holds(
    analyst: Analyst, rulebook: Rulebook
) -> None:
    report = analyst.analyse(open_text(TEXT))
    whole = Span(0, len(report.article.text))
    spans = [span for found in report.attributions for span in (*found.source, *found.cue, *found.content)]
    spans += [span for voice in report.voices for span in (*voice.mentions, *voice.reason.spans, *voice.knowing.spans)]
    spans += [found.span for found in report.findings] + [sentence.span for sentence in report.sentences]
    spans += [shown.span for found in report.findings for shown in found.evidence]
    spans += [shown.span for criterion in report.criteria for shown in criterion.evidence]
    assert all(whole.holds(span) and len(span) > 0 for span in spans)
    ids, voices = {found.id for found in report.attributions}, {voice.id for voice in report.voices}
    assert {found.attribution for found in report.findings} <= ids | {None}
    assert {found.voice_id for found in report.attributions} <= voices | {None}
    assert {key for voice in report.voices for key in voice.attributions} <= ids
    assert {found.rule_id for found in report.findings} <= {rule.id for rule in rulebook.rules}


def test_findings_stand_in_the_order_of_the_text(analyst: Analyst) -> None:
    found = analyst.analyse(open_text(TEXT)).findings
    assert list(found) == sorted(found, key=lambda finding: finding.span)


def test_the_same_text_gives_the_same_report(analyst: Analyst) -> None:
    article = open_text(TEXT)
    assert analyst.analyse(article) == analyst.analyse(article)


def test_rules_that_are_off_are_not_in_the_report(language_model: Language, rulebook: Rulebook) -> None:
    off = tuple(replace(rule, default=False, off_because="a test") for rule in rulebook.rules)
    report = Analyst(language_model, replace(rulebook, rules=off)).analyse(open_text(TEXT))
    assert report.findings == ()
    assert report.attributions


def test_a_rule_that_is_off_by_default_works_for_whoever_switched_it_on(analyst: Analyst) -> None:
    article = open_text("The shop could close by spring, the mayor said.")
    off = next(rule for rule in analyst.rulebook.rules if rule.id == "hedge.could_person")
    marked_here = open_text(marked(next(one for one in off.examples if "[[" in one))[0])
    assert not [one for one in analyst.analyse(marked_here).findings if one.rule_id == off.id]

    with_it = analyst.analyse(marked_here, rules_on=(off.id,))
    assert [one.rule_id for one in with_it.findings].count(off.id) >= 1
    assert not [why for why in analyst.why_not(marked_here, with_it.findings[0].span) if why.held is Held.OFF]

    assert analyst.analyse(article) == analyst.analyse(article, rules_on=("no.such.rule",))
    assert not [one for one in analyst.analyse(marked_here).findings if one.rule_id == off.id]


def test_another_language_is_not_read(analyst: Analyst) -> None:
    article = replace(open_text(TEXT), language="de")
    assert analyst.analyse(article) == Report(article)


@pytest.mark.parametrize("text", ["Shut.", "Officials said so.", "1 2 3", "“", "?!", "\N{FERRY} \N{FERRY}"])
def test_very_little_is_read_too(analyst: Analyst, text: str) -> None:
    report = analyst.analyse(open_text(text))
    assert report.article.text == text
    assert report.criteria


def parts_of(
    analyst: Analyst, article: Article, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[int, int, tuple[Finding, ...]]]:
    monkeypatch.setattr("reader.analysis.analyst.PART_SECONDS", 0.0)
    parts: list[tuple[int, int, tuple[Finding, ...]]] = []
    analyst.analyse(article, on_part=lambda *part: parts.append(part))
    return parts


def test_parts_add_up_to_the_words_of_the_report(analyst: Analyst, monkeypatch: pytest.MonkeyPatch) -> None:
    article = open_text(TEXT)
    parts = parts_of(analyst, article, monkeypatch)
    assert [(done, total) for done, total, _ in parts] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    in_parts = {(found.span, found.rule_id) for *_, findings in parts for found in findings}
    report = analyst.analyse(article)
    in_report = {
        (found.span, found.rule_id) for found in report.findings if found.category is not Category.UNNAMED_SOURCE
    }
    assert in_parts == in_report


def test_an_analysis_that_nobody_wants_stops(analyst: Analyst) -> None:
    asked = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(StoppedError):
        analyst.analyse(open_text(TEXT), is_cancelled=is_cancelled)
    assert len(asked) == 3


def test_only_the_first_words_of_a_very_long_text_are_read(analyst: Analyst, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.analysis.analyst.WORD_LIMIT", 30)
    article = open_text(TEXT)
    report = analyst.analyse(article)
    assert report.article == article
    assert words(report, Category.HEDGE) == {"reportedly"}


def test_the_first_words_keep_their_places() -> None:
    article = open_text(TEXT)
    read = first_words(article, 8)
    assert article.text.startswith(read.text)
    assert read.text.endswith("The north")
    assert [block.span.of(read.text) for block in read.blocks] == ["Quay to stay shut until spring", "The north"]
    assert [paragraph.of(read.text) for paragraph in read.paragraphs] == ["The north"]
    assert first_words(article, 10_000) is article
