"""What the window and the engine say to each other: frozen values, as JSON in frames (`frames.py`).

Every request carries a ticket; an answer carries the ticket of its request, and whoever asked drops the answers to
old tickets.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, TypeAlias

from reader.errors import EngineError
from reader.model.answers import Answers
from reader.model.article import Article
from reader.model.contents import Contents, contents_from_json
from reader.model.lesson import Lesson
from reader.model.lesson_json import answers_as_json, answers_from_json, lesson_as_json, lesson_from_json
from reader.model.media import Media
from reader.model.passed_by import Held, PassedBy
from reader.model.report import Finding, Report
from reader.model.report_json import (
    article_as_json,
    article_from_json,
    finding_as_json,
    finding_from_json,
    report_body,
    report_from_json,
)
from reader.model.span import Span

WHOLE: Final = -1
"""In place of a chapter: all of a book."""

NONSENSE: Final = "The reading engine and the window did not understand each other."


@dataclass(frozen=True, slots=True)
class Open:
    """Wish: make an article of a file (`path`), a web page (`address`) or a text (`text`, in `media`; None: find out).

    `origin` is what to call it in a person's words; None takes the path, the address or "pasted text". A book is
    answered with its contents, unless `chapter` names one of them, counted from 0, or WHOLE.
    """

    ticket: int
    path: str | None = None
    text: str | None = None
    media: Media | None = None
    origin: str | None = None
    address: str | None = None
    chapter: int | None = None


@dataclass(frozen=True, slots=True)
class Analyse:
    """Wish: read this article, with these rules on that are off by default. A newer Open or Analyse stops it."""

    ticket: int
    article: Article
    rules_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """Wish: say why the words of a span are not marked. It stops nothing, and waits for what is under way."""

    ticket: int
    article: Article
    span: Span


@dataclass(frozen=True, slots=True)
class Cancel:
    """Wish: stop the analysis with this ticket. Nothing is answered."""

    ticket: int


@dataclass(frozen=True, slots=True)
class Ready:
    """Answer, once: the language model is loaded."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Answer: the article; with the lesson on it where the file was one, and with what a student answered."""

    ticket: int
    article: Article
    lesson: Lesson | None = None
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """Answer: the file is a book, and these are its chapters."""

    ticket: int
    contents: Contents


@dataclass(frozen=True, slots=True)
class Progress:
    """Answer while reading: how many blocks of the article are parsed, and of how many."""

    ticket: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Part:
    """Answer while reading: the findings in the blocks done since the last part, in the text's order.

    The report replaces all parts; a finding of a part has no attribution yet.
    """

    ticket: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Reported:
    ticket: int
    report: Report


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of what a long report says, without its article. The report it belongs to follows, with nothing between."""

    report: Report


@dataclass(frozen=True, slots=True)
class Told:
    """Answer to Ask: what passed the words by, the nearest first."""

    ticket: int
    reasons: tuple[PassedBy, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """Answer: it could not be done; `sentence` is for the person."""

    ticket: int
    sentence: str


Request: TypeAlias = Open | Analyse | Ask | Cancel
Reply: TypeAlias = Ready | Opened | Listed | Progress | Part | Reported | Told | Failed
Message: TypeAlias = Request | Reply

_KINDS: Final[dict[str, type[Message | Slice]]] = {
    "open": Open,
    "analyse": Analyse,
    "ask": Ask,
    "cancel": Cancel,
    "ready": Ready,
    "opened": Opened,
    "listed": Listed,
    "progress": Progress,
    "part": Part,
    "slice": Slice,
    "reported": Reported,
    "told": Told,
    "failed": Failed,
}
_NAMES: Final = {kind: name for name, kind in _KINDS.items()}


def _reason_as_json(reason: PassedBy) -> list[Any]:
    return [reason.held.value, reason.span.start, reason.span.end, reason.rule_id, reason.detail]


def _reason_from_json(value: list[Any]) -> PassedBy:
    held, start, end, rule_id, detail = value
    return PassedBy(Held(held), Span(start, end), rule_id, detail)


_WRITE: Final[dict[str, Callable[[Any], Any]]] = {
    "article": article_as_json,
    "lesson": lambda lesson: None if lesson is None else lesson_as_json(lesson),
    "answers": lambda answers: None if answers is None else answers_as_json(answers),
    "contents": asdict,
    "report": report_body,
    "findings": lambda findings: [finding_as_json(finding) for finding in findings],
    "span": lambda span: [span.start, span.end],
    "reasons": lambda reasons: [_reason_as_json(reason) for reason in reasons],
}
_READ: Final[dict[str, Callable[[Any], Any]]] = {
    "ticket": int,
    "rules_on": tuple,
    "media": lambda media: None if media is None else Media(media),
    "article": article_from_json,
    "lesson": lambda lesson: None if lesson is None else lesson_from_json(lesson),
    "answers": lambda answers: None if answers is None else answers_from_json(answers),
    "contents": contents_from_json,
    "report": report_from_json,
    "findings": lambda findings: tuple(finding_from_json(finding) for finding in findings),
    "span": lambda span: Span(*span),
    "reasons": lambda reasons: tuple(_reason_from_json(reason) for reason in reasons),
}


def body_of(message: Message | Slice) -> bytes:
    """The message as JSON, for one frame."""
    value: dict[str, Any] = {"message": _NAMES[type(message)]}
    for field in fields(message):
        content = getattr(message, field.name)
        value[field.name] = _WRITE[field.name](content) if field.name in _WRITE else content
    # ASCII JSON, because a file's name may hold surrogates that UTF-8 has no room for.
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def decode(body: bytes) -> Message | Slice:
    """The message in a frame's body. Raises EngineError where it is none."""
    try:
        value = json.loads(body)
        kind = _KINDS[value["message"]]
        contents = {field.name: value[field.name] for field in fields(kind)}
        return kind(**{name: _READ[name](content) if name in _READ else content for name, content in contents.items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError(NONSENSE) from error
