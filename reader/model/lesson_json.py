"""Lessons as JSON values and back: the schema `sourcelight.lesson/1`, the content of an `.slesson` file.

What stands where is in resources/schemas/lesson.json. A student's answers are the lesson's file with `answers` in it,
so that they open anywhere by themselves.
"""

import json
from dataclasses import replace
from pathlib import PurePath
from typing import Any, Final

from reader.model.answers import Answers
from reader.model.article import Article
from reader.model.lesson import Lesson, Step
from reader.model.report import Category
from reader.model.report_json import Json, article_as_json, article_from_json
from reader.model.span import Span
from reader.version import program_version

LESSON_SCHEMA: Final = "sourcelight.lesson/1"
LESSON_SUFFIX: Final = ".slesson"


def lesson_text(lesson: Lesson, answers: Answers | None = None) -> str:
    """What is written into a lesson's file, or into a student's."""
    value = lesson_as_json(lesson)
    if answers is not None:
        value["answers"] = answers_as_json(answers)
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def lesson_as_json(lesson: Lesson) -> Json:
    return {
        "schema": LESSON_SCHEMA,
        "program": program_version(),
        "article": article_as_json(_fit_to_pass_on(lesson.article)),
        "steps": [_step(step) for step in lesson.steps],
    }


def lesson_from_json(value: Json) -> Lesson:
    """The lesson of a value that `lesson_as_json` made. Raises KeyError, TypeError or ValueError where it is none.

    Whether spans lie inside the text is not asked: a file from elsewhere goes through `loading/lesson_file.py`.
    """
    return Lesson(article_from_json(value["article"]), tuple(step_from_json(step) for step in value["steps"]))


def answers_as_json(answers: Answers) -> Json:
    return {"name": answers.name, "texts": [[at, text] for at, text in answers.texts]}


def answers_from_json(value: Any) -> Answers:
    """Raises KeyError, TypeError or ValueError where the value holds no answers."""
    texts = tuple((_whole(at), as_words(text)) for at, text in value["texts"])
    return Answers(as_words(value["name"]), texts)


def step_from_json(value: Any) -> Step:
    """Raises KeyError, TypeError or ValueError where the value is no step."""
    start, end = value["span"]
    return Step(
        span=Span(_whole(start), _whole(end)),
        category=Category(value["category"]),
        rule_id=None if value["rule"] is None else as_words(value["rule"]),
        question=as_words(value["question"]),
        answer=as_words(value["answer"]),
        with_card=value["card"] is True,
    )


def _fit_to_pass_on(article: Article) -> Article:
    """The article without the folders of whoever made the lesson, and without what was left out of the page."""
    origin = article.origin if "://" in article.origin else PurePath(article.origin).name
    return replace(article, origin=origin, dropped=())


def _step(step: Step) -> Json:
    return {
        "span": [step.span.start, step.span.end],
        "category": step.category.value,
        "rule": step.rule_id,
        "question": step.question,
        "answer": step.answer,
        "card": step.with_card,
    }


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def as_words(value: object) -> str:
    """The value, if it is a text. Raises TypeError."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value
