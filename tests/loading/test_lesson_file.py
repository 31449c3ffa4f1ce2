"""A lesson's file is opened as carefully as any other file from elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.errors import OpenError
from reader.loading.lesson_file import is_lesson, lesson_in
from reader.loading.opening import open_bytes, open_lesson, open_path
from reader.model.answers import Answers
from reader.model.lesson import Lesson, Step
from reader.model.lesson_json import answers_as_json, lesson_as_json, lesson_text
from reader.model.limits import LESSON_LIMIT, STEP_LIMIT, STEP_WORDS_LIMIT
from reader.model.report import Category
from reader.model.span import Span

PAGE = "Pool shut for good\n\nThe town pool was quietly shut on Monday, aides said.\n\nCritics slammed the plan. 🙂"
ARTICLE = open_bytes(PAGE.encode(), "pool.txt")
LESSON = Lesson(ARTICLE, (Step(Span(58, 63), Category.UNNAMED_SOURCE, "unnamed.person", "Whose aides?", "Unsaid."),))


def _written(**changes: Any) -> bytes:
    return json.dumps({**lesson_as_json(LESSON), **changes}).encode()


def _with_article(**changes: Any) -> bytes:
    return _written(article={**lesson_as_json(LESSON)["article"], **changes})


def _with_step(**changes: Any) -> bytes:
    return _written(steps=[{**lesson_as_json(LESSON)["steps"][0], **changes}])


def test_a_lesson_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "Pool.slesson"
    file.write_text(lesson_text(LESSON), encoding="utf-8")
    assert open_lesson(file) == (LESSON, None)


def test_a_lesson_is_told_by_its_content(tmp_path: Path) -> None:
    plain = tmp_path / "notes.slesson"
    plain.write_text(PAGE, encoding="utf-8")
    assert open_lesson(plain) is None
    assert open_path(plain).text == PAGE


def test_whoever_only_wants_the_article_gets_it_out_of_the_lesson() -> None:
    assert open_bytes(lesson_text(LESSON).encode(), "x") == ARTICLE


def test_headline_and_paragraphs_are_found_anew_whatever_the_file_says() -> None:
    read, _answers = lesson_in(_with_article(headline=[0, 99], paragraphs=[[5, 2]], notes=["All true."], language="xx"))
    assert read.article == ARTICLE


@pytest.mark.parametrize(
    "content",
    [
        _written(steps=5),
        _written(steps=None),
        _written(article=[]),
        _with_article(text=7),
        _with_article(text=""),
        _with_article(text="a\rb"),
        _with_article(text="half \ud800 a sign"),
        _with_article(blocks=[]),
        _with_article(blocks=[{"span": [0, 5], "kind": "paragraph"}]),
        _with_article(blocks=[{"span": [0, len(PAGE)], "kind": "paragraph"}]),
        _with_article(blocks=[{"span": [0, 10**30], "kind": "paragraph"}]),
        _with_article(blocks=[{"span": [0, 18], "kind": "menu"}]),
        _with_article(blocks=[{"span": [True, 18], "kind": "headline"}]),
        _with_article(title=["a", "list"]),
        _with_step(span=[58, 58]),
        _with_step(span=[-4, 3]),
        _with_step(span=[58, 9999]),
        _with_step(span=[1.5, 3]),
        _with_step(span="ab"),
        _with_step(category="fake_news"),
        _with_step(rule=3),
        _with_step(question="half \ud800 a sign"),
        _with_step(answer="a\0b"),
        _with_step(question=None),
        _with_step(answer="x" * (STEP_WORDS_LIMIT + 1)),
        _written(steps=[lesson_as_json(LESSON)["steps"][0]] * (STEP_LIMIT + 1)),
        b'{"schema": "sourcelight.lesson/1"}',
        b'{"schema": "sourcelight.lesson/1", "article": ' + b"[" * 200_000,
        b'{"schema": "sourcelight.lesson/1", "steps": ' + b"9" * 10_000 + b"}",
        b'{"schema": "sourcelight.lesson/1", \xff\xfe}',
    ],
)
def test_a_file_that_is_not_quite_a_lesson_is_refused_in_one_sentence(content: bytes) -> None:
    assert is_lesson(content)
    with pytest.raises(OpenError, match=r"This lesson is damaged: .*another copy\.") as refused:
        lesson_in(content)
    assert "\n" not in str(refused.value)


def test_a_lesson_of_a_newer_program_says_so() -> None:
    with pytest.raises(OpenError, match="newer Sourcelight"):
        lesson_in(_written(schema="sourcelight.lesson/2"))


def test_a_lesson_that_is_too_large_is_not_even_read() -> None:
    with pytest.raises(OpenError, match="larger than 8 MB"):
        lesson_in(_written() + b" " * LESSON_LIMIT)


def test_a_mark_that_is_listed_twice_is_shown_once() -> None:
    assert lesson_in(_written(steps=lesson_as_json(LESSON)["steps"] * 2))[0].steps == LESSON.steps


ADA = Answers("Ada").with_answer(0, "Nobody says.\nNot even the headline. 🙂")


def _answered(**changes: Any) -> bytes:
    return _written(answers={**answers_as_json(ADA), **changes})


def test_a_students_answers_come_back_with_the_lesson(tmp_path: Path) -> None:
    file = tmp_path / "Ada.slesson"
    file.write_text(lesson_text(LESSON, ADA), encoding="utf-8")
    assert open_lesson(file) == (LESSON, ADA)
    assert open_path(file) == ARTICLE


@pytest.mark.parametrize(
    "content",
    [
        _written(answers=[]),
        _written(answers="<script>"),
        _answered(name=None),
        _answered(name={"first": "Ada"}),
        _answered(name="half \ud800 a sign"),
        _answered(texts={"0": "x"}),
        _answered(texts=[[0]]),
        _answered(texts=[[0, 1]]),
        _answered(texts=[[1, "There is no second step."]]),
        _answered(texts=[[-1, "x"]]),
        _answered(texts=[[True, "x"]]),
        _answered(texts=[[0, "twice"], [0, "twice"]]),
        _answered(texts=[[0, "x" * (STEP_WORDS_LIMIT + 1)]]),
        _answered(texts=[[0, "a\rb"]]),
        _answered(texts=[[0, "x"]] * 10_000),
    ],
)
def test_answers_that_nobody_typed_are_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(OpenError, match=r"This lesson is damaged: .*another copy\.") as refused:
        lesson_in(content)
    assert "\n" not in str(refused.value)


def test_a_name_of_many_lines_becomes_one_short_line() -> None:
    _lesson, answers = lesson_in(_answered(name="Ada\n" * 500))
    assert answers is not None
    assert "\n" not in answers.name
    assert len(answers.name) <= 300
