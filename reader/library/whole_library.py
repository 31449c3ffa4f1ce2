"""The whole library as one file: for a move to another computer, or to keep somewhere safe.

JSON in ASCII. What is taken in is a stranger's until all of it was checked: nothing is written before.
"""

import json
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from reader.errors import LibraryError
from reader.model.answers import Answers
from reader.model.article import Article, without_folders
from reader.model.kept import Counts
from reader.model.lesson_json import answers_as_json, answers_from_json
from reader.model.remarks import (
    DismissedMark,
    DismissedWords,
    Judgement,
    Note,
    OwnMark,
    Remark,
    Remarks,
    RuleOff,
    RuleOn,
    Stand,
)
from reader.model.report import Category
from reader.model.report_json import article_as_json, article_from_json
from reader.model.span import Span

SCHEMA: Final = "sourcelight.library/1"

MOST_SCALE: Final = 100.0
"""Beyond all that a window can have: what is refused here is a file that was tampered with."""

NONE_OF_OURS: Final = "This file holds no library of Sourcelight."

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """An article with all that is kept about it; `source` and `opened` as the library has them.

    `answers` are those to lessons on it, each with the lesson's key.
    """

    article: Article
    source: str
    opened: str
    place: int
    scale: float | None
    counts: Counts | None
    remarks: tuple[Remark, ...]
    answers: tuple[tuple[str, Answers], ...] = ()


def library_as_json(stored: tuple[Stored, ...], rules: tuple[RuleOff | RuleOn, ...]) -> bytes:
    value = {
        "schema": SCHEMA,
        "articles": [_as_json(one) for one in stored],
        "rules_off": [rule.rule_id for rule in rules if isinstance(rule, RuleOff)],
        "rules_on": [rule.rule_id for rule in rules if isinstance(rule, RuleOn)],
    }
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def library_from_json(content: bytes) -> tuple[tuple[Stored, ...], tuple[RuleOff | RuleOn, ...]]:
    """The articles, and the rules switched off or on. Raises LibraryError where anything is not as we write it."""
    try:
        value = json.loads(content)
        if value["schema"] != SCHEMA:
            raise LibraryError(NONE_OF_OURS)
        off, on = ([_text(rule) for rule in value[name]] for name in ("rules_off", "rules_on"))
        return tuple(map(_from_json, value["articles"])), (*map(RuleOff, off), *map(RuleOn, on))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError, OverflowError) as error:
        raise LibraryError(NONE_OF_OURS) from error


def everything_said(remarks: Remarks) -> tuple[Remark, ...]:
    """All remarks on one article; the rules switched off or on are not an article's own."""
    own = (one for one in remarks.dismissals if not isinstance(one, RuleOff))
    return (*own, *remarks.notes, *remarks.own_marks, *remarks.judgements)


def _as_json(one: Stored) -> Json:
    counts = one.counts
    return {
        "article": article_as_json(one.article),
        "source": one.source,
        "opened": one.opened,
        "place": one.place,
        "scale": one.scale,
        "counts": None if counts is None else [counts.unnamed, counts.loaded, counts.hedges],
        "remarks": [_remark_as_json(remark) for remark in one.remarks],
        "answers": [[lesson, answers_as_json(answers)] for lesson, answers in one.answers],
    }


def _from_json(value: Json) -> Stored:
    article = _sound(article_from_json(value["article"]))
    article = replace(article, origin=without_folders(article.origin))
    counts = None if value["counts"] is None else Counts(*map(_whole, value["counts"]))
    return Stored(
        article,
        _text(value["source"]),
        _text(value["opened"]),
        min(_whole(value["place"]), len(article.text)),
        _scale(value.get("scale")),
        counts,
        tuple(_remark_from_json(remark, article) for remark in value["remarks"]),
        tuple((_text(lesson), answers_from_json(answers)) for lesson, answers in value.get("answers", ())),
    )


def _remark_as_json(remark: Remark) -> Json:
    match remark:
        case DismissedMark(rule, span):
            return {"kind": "mark", "rule": rule, "span": [span.start, span.end]}
        case DismissedWords(rule, words):
            return {"kind": "words", "rule": rule, "words": words}
        case Note(rule, span, text):
            return {"kind": "note", "rule": rule, "span": [span.start, span.end], "text": text}
        case OwnMark(category, span):
            return {"kind": "own", "category": category.value, "span": [span.start, span.end]}
        case Judgement(category, span, stand):
            place = [span.start, span.end]
            return {"kind": "judgement", "category": category.value, "span": place, "stand": stand.value}
        case RuleOff(rule) | RuleOn(rule):
            return {"kind": "rule", "rule": rule}


def _remark_from_json(value: Json, article: Article) -> Remark:
    match value["kind"]:
        case "mark":
            return DismissedMark(_text(value["rule"]), _within(Span(*value["span"]), article))
        case "words":
            return DismissedWords(_text(value["rule"]), _text(value["words"]))
        case "note":
            return Note(_text(value["rule"]), _within(Span(*value["span"]), article), _text(value["text"]))
        case "own":
            return OwnMark(Category(value["category"]), _within(Span(*value["span"]), article))
        case "judgement":
            span = _within(Span(*value["span"]), article)
            return Judgement(Category(value["category"]), span, Stand(value["stand"]))
        case _:
            raise ValueError


def _sound(article: Article) -> Article:
    """The article, if all that it says of itself can be so."""
    for text in (article.text, article.origin, *article.notes):
        _text(text)
    for told in (article.title, article.byline, article.outlet, article.published, article.language):
        if told is not None:
            _text(told)
    for gone in article.dropped:
        _text(gone.text)
        _text(gone.reason)
        _whole(gone.place)
    headline = () if article.headline is None else (article.headline,)
    for spans in ([block.span for block in article.blocks], article.paragraphs, headline):
        at = 0
        for span in spans:
            if _within(span, article).start < at:
                raise ValueError
            at = span.end
    return article


def _within(span: Span, article: Article) -> Span:
    if not 0 <= _whole(span.start) <= _whole(span.end) <= len(article.text):
        raise ValueError
    return span


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise ValueError
    return value


def _scale(value: Any) -> float | None:
    """A scale that a window can have; the window keeps it within its own limits. Older files say none."""
    if value is None:
        return None
    if type(value) not in {int, float} or not 0.0 < value < MOST_SCALE:
        raise ValueError
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
