"""The words of an export in the reader's language: labels are looked up, words of the article stay as they are."""

from collections.abc import Callable, Iterable, Iterator

from reader.model.outline import Fact, Heading, Line, Part, Proof, Table

Told = Callable[[str], str]
"""Gives an English label or sentence in the reader's language; `str` leaves all of them English."""


def told_parts(parts: Iterable[Part], told: Told) -> Iterator[Part]:
    return (_told(part, told) for part in parts)


def _told(part: Part, told: Told) -> Part:
    match part:
        case Heading(text, level):
            return Heading(told(text), level)
        case Line(text, quiet):
            return Line(told(text), quiet)
        case Fact(label, text):
            return Fact(told(label), told(text))
        case Proof(words, about):
            shows, comma, place = about.rpartition(", ")
            return Proof(words, f"{told(shows)}{comma}{told(place)}")
        case Table(head, rows):
            cells = tuple((row[0], *map(told, row[1:])) for row in rows)
            return Table(tuple(map(told, head)), cells)
