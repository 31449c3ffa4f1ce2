"""The articles of a library as a list: all, some, or those in which words are found."""

import sqlite3
from typing import Any, Final

from reader.library.search_words import FOUND_END, FOUND_START, query_of, snippet_of
from reader.model.kept import Counts, Kept, Listed

MOST_FOUND: Final = 50
"""How many articles a search lists: as many as anybody looks through; each snippet costs half a millisecond."""

_LISTED: Final = """article.key, article.title, article.origin, article.opened, article.words, article.outlet,
    article.published, article.unnamed, article.loaded, article.hedges, article.lesson,
    (SELECT count(*) FROM note WHERE note.article = article.key)"""


_WHICH: Final = {
    Listed.ALL: "TRUE",
    Listed.NOTED: "EXISTS (SELECT 1 FROM note WHERE note.article = article.key)",
    Listed.LESSONS: "article.lesson IS NOT NULL",
}


def listed(connection: sqlite3.Connection, limit: int, which: Listed) -> tuple[Kept, ...]:
    """What is kept, read last first."""
    wanted = f"""SELECT {_LISTED}, NULL FROM article WHERE {_WHICH[which]}
        ORDER BY opened DESC LIMIT ?"""  # noqa: S608 # our own columns
    return tuple(map(_kept, connection.execute(wanted, (limit,))))


def found(connection: sqlite3.Connection, words: str, which: Listed) -> tuple[Kept, ...]:
    """The articles in whose titles, texts or notes all the words stand, best first; the last may be unfinished."""
    query = query_of(words)
    if not query:
        return ()
    wanted = f"""SELECT {_LISTED}, snippet(article_words, -1, ?, ?, '…', 14)
        FROM article_words JOIN article ON article.id = article_words.rowid
        WHERE article_words MATCH ? AND {_WHICH[which]} ORDER BY rank LIMIT ?"""  # noqa: S608 # our own columns
    return tuple(map(_kept, connection.execute(wanted, (FOUND_START, FOUND_END, query, MOST_FOUND))))


def kept(connection: sqlite3.Connection, key: str) -> Kept | None:
    """An article as it is listed; None where it is not there."""
    wanted = f"SELECT {_LISTED}, NULL FROM article WHERE key = ?"  # noqa: S608 # our own columns
    row = connection.execute(wanted, (key,)).fetchone()
    return _kept(row) if row is not None else None


def _kept(row: tuple[Any, ...]) -> Kept:
    key, title, origin, opened, words, outlet, published, unnamed, loaded, hedges, lesson, notes, snippet = row
    counts = Counts(unnamed, loaded, hedges) if unnamed is not None else None
    found = snippet_of(snippet) if snippet is not None else None
    return Kept(key, title, origin, opened, words, outlet, published, counts, notes, found, lesson)
