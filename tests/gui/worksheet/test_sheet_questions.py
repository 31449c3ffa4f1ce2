"""The questions of a worksheet come from this article's own findings and evidence, or from the teacher."""

from dataclasses import replace
from functools import cache

import pytest

from reader.gui.worksheet.answer_sheet import answer_sheet
from reader.gui.worksheet.sheet_questions import MOST, SheetQuestion, sheet_questions, without
from reader.loading.opening import open_path
from reader.model.lesson import Lesson, Step
from reader.model.outline import Heading, Line, Proof
from reader.model.report import Category, Report, Wording
from reader.model.rulebook import Rulebook, load_rulebook
from reader.model.span import Span
from tests.seed_analyst import seed_analyst
from tests.seed_gold import seed_files


@cache
def _report(at: int) -> Report:
    return seed_analyst().analyse(open_path(seed_files()[at]))


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.mark.parametrize("at", range(len(seed_files())))
def test_every_sample_gives_some_questions_in_the_order_of_the_text(at: int, rulebook: Rulebook) -> None:
    questions = sheet_questions(_report(at), rulebook)
    assert 2 <= len(questions) <= MOST + 1
    *built, last = questions
    assert [question.span for question in built] == sorted(question.span for question in built)
    assert last.about_all
    assert len({question.text for question in questions}) == len(questions)


@pytest.mark.parametrize("at", range(len(seed_files())))
def test_a_question_rests_on_a_rule_or_on_evidence_and_nothing_else(at: int, rulebook: Rulebook) -> None:
    report = _report(at)
    asks = {rule.ask for rule in rulebook.rules}
    evidence = {found.span for criterion in report.criteria for found in criterion.evidence}
    for question in sheet_questions(report, rulebook):
        of_rule = any(question.text.endswith(ask) for ask in asks)
        assert of_rule or question.about_all or question.span in evidence, question.text


def test_a_paragraph_is_asked_about_once(rulebook: Rulebook) -> None:
    report = _report(0)
    places = [report.article.place(question.span.start) for question in sheet_questions(report, rulebook)[:-1]]
    assert len(set(places)) == len(places)


def test_a_speakers_own_word_is_not_asked_about(rulebook: Rulebook) -> None:
    report = _report(0)
    quoted = replace(
        report, findings=tuple(replace(found, wording=Wording.QUOTED) for found in report.findings), criteria=()
    )
    assert [question.about_all for question in sheet_questions(quoted, rulebook)] == [True]


def test_the_teachers_questions_go_before_the_articles_own(rulebook: Rulebook) -> None:
    report = _report(0)
    second, first = report.article.paragraphs[4], report.article.paragraphs[1]
    lesson = Lesson(
        report.article,
        (
            Step(Span(second.start, second.start + 5), Category.HEDGE, None, "How sure is that?", "Not at all."),
            Step(Span(first.start, first.start + 3), Category.HEDGE, None),
            Step(Span(first.start, first.start + 9), Category.HEDGE, None, " Who says so? "),
        ),
    )
    questions = sheet_questions(report, rulebook, lesson)
    assert [question.text for question in questions[:-1]] == ["Who says so?", "How sure is that?"]
    assert questions[1].answer == "Not at all."


def test_a_lesson_without_questions_leaves_the_articles_own(rulebook: Rulebook) -> None:
    report = _report(0)
    assert sheet_questions(report, rulebook, Lesson(report.article)) == sheet_questions(report, rulebook)


def test_an_article_without_a_paragraph_gives_none(rulebook: Rulebook) -> None:
    report = _report(0)
    bare = replace(report, article=replace(report.article, paragraphs=()))
    assert sheet_questions(bare, rulebook) == ()


QUESTIONS = (
    SheetQuestion(Span(0, 4), "Who?", "Somebody.", "they"),
    SheetQuestion(Span(5, 9), "Why?", "", "that"),
    SheetQuestion(Span(0, 1), "Where else?", "", "", about_all=True),
)


def test_what_the_teacher_leaves_out_is_out() -> None:
    assert without(QUESTIONS, frozenset({1})) == (QUESTIONS[0], QUESTIONS[2])


def test_the_teachers_sheet_has_words_line_and_answer() -> None:
    parts = list(answer_sheet(_report(0).article, QUESTIONS, (3, 7, None)))
    assert parts[2:] == [
        Heading("1  Who?", level=2),
        Proof("“they”", "line 3"),
        Line("Somebody."),
        Heading("2  Why?", level=2),
        Proof("“that”", "line 7"),
        Line("An answer of your own.", quiet=True),
        Heading("3  Where else?", level=2),
        Line("An answer of your own.", quiet=True),
    ]
