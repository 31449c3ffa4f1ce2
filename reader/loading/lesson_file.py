"""A lesson's file: JSON that anybody may have written, so nothing in it is believed before it is looked at."""

import json
import re
from typing import Any, Final

from reader.errors import OpenError
from reader.loading.composition import Facts, composed, one_line
from reader.model.answers import Answers
from reader.model.article import Article, Block, BlockKind, without_folders
from reader.model.lesson import Lesson, Step
from reader.model.lesson_json import LESSON_SCHEMA, answers_from_json, as_words, step_from_json
from reader.model.limits import LESSON_LIMIT, STEP_LIMIT, STEP_WORDS_LIMIT
from reader.model.span import Span

_HEAD: Final = re.compile(rb'\s{0,20}\{\s{0,20}"schema"\s{0,20}:\s{0,20}"sourcelight\.lesson/')
"""How a lesson begins: its schema is the first thing in it."""

_DAMAGED: Final = "This lesson is damaged: {}. Please ask whoever made it for another copy."
_TOO_LARGE: Final = f"The lesson is larger than {LESSON_LIMIT // 1_048_576} MB, the most that can be opened."
_NEWER: Final = "This lesson was made by a newer Sourcelight, which this one cannot read."
_FACT_LIMIT: Final = 300
"""Characters of an outlet, a byline, a title: more is no name."""


def is_lesson(content: bytes) -> bool:
    """Whether a file's bytes say that they are a lesson."""
    return _HEAD.match(content) is not None


def lesson_in(content: bytes) -> tuple[Lesson, Answers | None]:
    """The lesson in a file's bytes, with a student's answers where it holds some. Raises OpenError, one sentence."""
    if len(content) > LESSON_LIMIT:
        raise OpenError(_TOO_LARGE)
    try:
        value = json.loads(content)
        if value["schema"] != LESSON_SCHEMA:
            raise OpenError(_NEWER)
        article = _article(value["article"])
        lesson = Lesson(article, _steps(value["steps"], len(article.text)))
        return lesson, _answers(value.get("answers"), len(lesson.steps))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise OpenError(_DAMAGED.format("it does not hold what a lesson holds")) from error


def _article(value: Any) -> Article:
    """Headline, paragraphs, language and notes are found anew; only text, blocks and names are taken over."""
    text = as_words(value["text"])
    if not text.strip() or _is_unfit(text):
        raise ValueError(text)
    facts = Facts(
        title=_name(value["title"]),
        byline=_name(value["byline"]),
        outlet=_name(value["outlet"]),
        published=_name(value["published"]),
    )
    return composed(text, _blocks(value["blocks"], text), without_folders(_name(value["origin"]) or ""), facts)


def _blocks(values: Any, text: str) -> tuple[Block, ...]:
    """The blocks, in order and without a newline in one or a word between two."""
    found: list[Block] = []
    end = 0
    for value in values:
        start, stop = value["span"]
        between, words = text[end:start], text[start:stop]
        if not (type(start) is type(stop) is int and end <= start < stop <= len(text)):
            raise ValueError(value)
        if between.strip("\n") or "\n" in words or (found and not between):
            raise ValueError(value)
        found.append(Block(Span(start, stop), BlockKind(value["kind"])))
        end = stop
    if not found or text[end:].strip("\n"):
        raise ValueError(values)
    return tuple(found)


def _steps(values: Any, length: int) -> tuple[Step, ...]:
    if len(values) > STEP_LIMIT:
        raise OpenError(_DAMAGED.format(f"it has more than {STEP_LIMIT} steps"))
    lesson = Lesson(Article("", "", ()))
    for step in map(step_from_json, values):
        if not 0 <= step.span.start < step.span.end <= length:
            raise OpenError(_DAMAGED.format("a mark lies outside the article"))
        if max(len(step.question), len(step.answer), len(step.rule_id or "")) > STEP_WORDS_LIMIT:
            raise OpenError(_DAMAGED.format(f"a question or answer is longer than {STEP_WORDS_LIMIT} characters"))
        if _is_unfit(step.question + step.answer + (step.rule_id or "")):
            raise ValueError(step)
        lesson = lesson.with_step(step)
    return lesson.steps


def _answers(value: Any, steps: int) -> Answers | None:
    """A student's answers, each to a step that there is, and to each step once."""
    if value is None:
        return None
    read = answers_from_json(value)
    places = [at for at, _text in read.texts]
    if sorted(set(places)) != places or not all(0 <= at < steps for at in places):
        raise ValueError(places)
    if max(map(len, (text for _at, text in read.texts)), default=0) > STEP_WORDS_LIMIT:
        raise OpenError(_DAMAGED.format(f"a question or answer is longer than {STEP_WORDS_LIMIT} characters"))
    if any(_is_unfit(text) for text in (read.name, *(text for _at, text in read.texts))):
        raise ValueError(read)
    return read.with_name(one_line(read.name)[:_FACT_LIMIT])


def _name(value: Any) -> str | None:
    if value is None:
        return None
    return one_line(as_words(value))[:_FACT_LIMIT] or None


def _is_unfit(text: str) -> bool:
    """Whether there is something in it that no text of ours has: other newlines, a NUL, half of a character."""
    return "\r" in text or "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text)
