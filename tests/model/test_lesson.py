"""A lesson is a value: an order of marks with what is asked about them, the same through its file."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from reader.model.answers import Answers
from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.lesson import Lesson, Step, findings_of, step_of
from reader.model.lesson_json import lesson_as_json, lesson_from_json, lesson_text
from reader.model.limits import LESSON_LIMIT, STEP_LIMIT, STEP_WORDS_LIMIT
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span
from reader.resources import resource

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


SCHEMA = json.loads(resource("schemas", "lesson.json").read_text(encoding="utf-8"))


def test_what_is_written_is_as_the_schema_says() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    check = Draft202012Validator(SCHEMA).validate
    lesson = Lesson(ARTICLE, (CRITICS, SLAMMED, AIDES))
    for text in (
        lesson_text(Lesson(ARTICLE)),
        lesson_text(lesson),
        lesson_text(lesson, Answers()),
        lesson_text(lesson, Answers("Ada").with_answer(2, "The mayor's.")),
    ):
        check(json.loads(text))


def test_the_schema_names_every_member_that_is_written() -> None:
    written = json.loads(lesson_text(Lesson(ARTICLE, (CRITICS,)), Answers("Ada", ((0, "x"),))))
    defined = SCHEMA["$defs"]
    assert set(written) == set(SCHEMA["properties"])
    assert set(written["article"]) == set(defined["article"]["properties"])
    assert set(written["steps"][0]) == set(defined["step"]["properties"])
    assert set(written["answers"]) == set(defined["answers"]["properties"])
    assert {kind.value for kind in BlockKind} == set(
        defined["article"]["properties"]["blocks"]["items"]["properties"]["kind"]["enum"]
    )
    assert {category.value for category in Category} == set(defined["step"]["properties"]["category"]["enum"])


def test_the_schemas_limits_are_the_programs() -> None:
    assert SCHEMA["properties"]["steps"]["maxItems"] == STEP_LIMIT
    assert SCHEMA["$defs"]["words"]["maxLength"] == STEP_WORDS_LIMIT
    assert f"at most {LESSON_LIMIT // 1_048_576} MB" in SCHEMA["description"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.update(schema="sourcelight.lesson/2"),
        lambda value: value.pop("article"),
        lambda value: value["steps"][0].update(category="fake_news"),
        lambda value: value["steps"][0].update(span=[4]),
        lambda value: value["steps"][0].update(card="yes"),
        lambda value: value["article"]["blocks"].clear(),
        lambda value: value["answers"].update(texts=[["0", "x"]]),
    ],
)
def test_the_schema_refuses_what_is_no_lesson(spoil: Callable[[Any], object]) -> None:
    value = json.loads(lesson_text(Lesson(ARTICLE, (CRITICS,)), Answers("Ada", ((0, "x"),))))
    spoil(value)
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(value)


def test_a_lessons_key_is_of_its_article_and_marks_and_not_of_what_is_asked() -> None:
    lesson = Lesson(ARTICLE, (CRITICS, SLAMMED))
    asked = lesson.with_changed(1, Step(SLAMMED.span, SLAMMED.category, None, "Why?", "Because.", with_card=True))
    assert asked.key == lesson.key
    assert lesson.moved(0, 1).key != lesson.key
    assert Lesson(ARTICLE, (CRITICS,)).key != lesson.key
