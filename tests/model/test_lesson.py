"""A lesson is a value: an order of marks with what is asked about them, the same through its file."""

import json

from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.lesson import Lesson, Step, findings_of, step_of
from reader.model.lesson_json import lesson_as_json, lesson_from_json, lesson_text
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

TEXT = "Pool shut\n\nCritics slammed the plan, aides said."
ARTICLE = Article(
    TEXT,
    "/a/teacher/class 7b/pool.txt",
    (Block(Span(0, 9), BlockKind.HEADLINE), Block(Span(11, 48), BlockKind.PARAGRAPH)),
    headline=Span(0, 9),
    paragraphs=(Span(11, 48),),
    dropped=(Dropped("Log in", "menu"),),
)
CRITICS = Step(Span(11, 18), Category.UNNAMED_SOURCE, "unnamed.crowd", "Which critics?", "Nobody in the text.")
SLAMMED = Step(Span(19, 26), Category.LOADED_LANGUAGE, None, with_card=False)
AIDES = Step(Span(37, 42), Category.UNNAMED_SOURCE, "unnamed.person")


def test_a_step_is_added_at_the_end_and_a_mark_that_is_there_is_not_added_again() -> None:
    lesson = Lesson(ARTICLE).with_step(CRITICS).with_step(SLAMMED)
    again = Step(CRITICS.span, CRITICS.category, CRITICS.rule_id)
    assert lesson.with_step(again).steps == (CRITICS, SLAMMED)
    assert lesson.place_of(again) == 0
    assert lesson.place_of(AIDES) is None


def test_a_step_moves_to_another_place_and_no_further_than_the_ends() -> None:
    lesson = Lesson(ARTICLE, (CRITICS, SLAMMED, AIDES))
    assert lesson.moved(0, 1).steps == (SLAMMED, CRITICS, AIDES)
    assert lesson.moved(2, -4).steps == (AIDES, CRITICS, SLAMMED)
    assert lesson.moved(0, 9).steps == (SLAMMED, AIDES, CRITICS)
    assert lesson.without(1).steps == (CRITICS, AIDES)
    assert lesson.with_changed(2, CRITICS).steps == (CRITICS, SLAMMED, CRITICS)


def test_the_steps_of_a_lesson_find_their_marks_again_in_a_report() -> None:
    findings = (
        Finding(Span(37, 42), Category.UNNAMED_SOURCE, "unnamed.person", Wording.WRITER),
        Finding(Span(11, 18), Category.UNNAMED_SOURCE, "unnamed.crowd", Wording.WRITER),
    )
    report = Report(ARTICLE, findings=findings)
    assert findings_of((CRITICS, SLAMMED, AIDES), report) == (1, None, 0)
    assert step_of(report, 0) == AIDES


def test_a_mark_that_no_rule_of_this_program_finds_any_more_has_no_finding() -> None:
    assert findings_of((CRITICS,), Report(ARTICLE)) == (None,)


def test_a_lesson_is_the_same_after_it_was_written_and_read() -> None:
    lesson = Lesson(ARTICLE, (CRITICS, SLAMMED))
    read = lesson_from_json(json.loads(lesson_text(lesson)))
    assert read.steps == lesson.steps
    assert (read.article.text, read.article.blocks) == (ARTICLE.text, ARTICLE.blocks)


def test_a_lesson_that_is_passed_on_tells_nobody_where_it_was_made() -> None:
    written = lesson_as_json(Lesson(ARTICLE))
    assert written["article"]["origin"] == "pool.txt"
    assert written["article"]["dropped"] == []
