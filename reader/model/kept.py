"""An article as the library lists it, and what a search found in it."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class Listed(StrEnum):
    """Which of the articles are listed."""

    ALL = "all"
    NOTED = "noted"
    LESSONS = "lessons"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many marks of each category a person sees in an article."""

    unnamed: int
    loaded: int
    hedges: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words around what was found; `found` are spans in `text`."""

    text: str
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """One article of the library, without its text.

    `key` is `Article.key`; `opened` is when it was read last, an ISO time in UTC. `counts` is None until the article
    was analysed. `snippet` is there where a search found its words. `lesson` is the file of the lesson that it was
    read with last.
    """

    key: str
    title: str
    origin: str
    opened: str
    words: int
    outlet: str | None = None
    published: str | None = None
    counts: Counts | None = None
    notes: int = 0
    snippet: Snippet | None = None
    lesson: str | None = None
