"""The contents of a book: what there is to choose from before there is an article."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: what the book calls it, and how many words it has."""

    title: str
    words: int


@dataclass(frozen=True, slots=True)
class Contents:
    """The chapters of a book in reading order. `origin` is as an article's."""

    origin: str
    title: str | None
    author: str | None
    chapters: tuple[Chapter, ...]


def contents_from_json(value: dict[str, Any]) -> Contents:
    chapters = tuple(Chapter(chapter["title"], chapter["words"]) for chapter in value["chapters"])
    return Contents(value["origin"], value["title"], value["author"], chapters)
