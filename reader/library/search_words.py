"""What a person types, as a query of SQLite's full-text search, and what it answers, as a snippet."""

import re
from typing import Final

from reader.model.kept import Snippet
from reader.model.span import Span

FOUND_START, FOUND_END = "\x02", "\x03"
"""Stand around the words found in an answer; characters that no text has."""

_WORD: Final = re.compile(r"\w+", re.UNICODE)
_PIECE: Final = re.compile(f"[{FOUND_START}{FOUND_END}]")


def query_of(words: str) -> str:
    """All words, the last as a beginning unless a blank follows it; empty where there is no word to search."""
    typed = _WORD.findall(words)
    if not typed:
        return ""
    unfinished = "*" if words[-1:].isalnum() else ""
    return " ".join(f'"{word}"' for word in typed) + unfinished


def snippet_of(answer: str) -> Snippet:
    """The answer's text on one line, with the places that were found."""
    text, found = "", list[Span]()
    pieces = _PIECE.split(" ".join(answer.split()))
    for number, piece in enumerate(pieces):
        start = len(text)
        text += piece
        if number % 2:
            found.append(Span(start, len(text)))
    return Snippet(text, tuple(found))
