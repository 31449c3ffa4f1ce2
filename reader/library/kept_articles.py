"""The articles that are kept: with their text, the place where reading stopped, and what a search needs."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from reader.library import listing
from reader.library.carried_over import carried_over
from reader.library.database import change, told
from reader.library.whole_library import Stored
from reader.model.article import Article
from reader.model.kept import Counts, Kept, Listed
from reader.model.report_json import article_as_json, article_from_json
from reader.model.span import Span

SPAN_TABLES: Final = ("dismissed_mark", "note", "own_mark", "judgement")
"""The tables whose rows are about a stretch of an article's text."""

REMARK_TABLES: Final = (*SPAN_TABLES, "dismissed_words", "answers")
"""All tables whose rows belong to an article."""


class KeptArticles:
    """The articles in a library's database. Every change is written at once; every method may raise LibraryError."""

    def __init__(self, file: Path, connection: sqlite3.Connection) -> None:
        self._file, self._connection = file, connection

    def turn_to(self, file: Path, connection: sqlite3.Connection) -> None:
        """Keep articles elsewhere from now on."""
        self._file, self._connection = file, connection

    def keep(self, article: Article) -> None:
        """Keep an article that was just opened, or note that it was opened again."""
        with self._change():
            self._write(article, source=article.key)
            self._connection.execute("UPDATE article SET lesson = NULL WHERE key = ?", (article.key,))

    def keep_edit(self, before: str, article: Article) -> None:
        """Let an article of another text take the place of the one with this key: the person changed the import.

        What was said about words that still stand goes with them; the rest waits with the text that has them.
        """
        with self._change():
            row = self._one("SELECT id, source, body FROM article WHERE key = ?", before)
            if row is not None and before != article.key:
                self._carry_over(row[1], row[2], article)
            if row is not None and not self._one("SELECT id FROM article WHERE key = ?", article.key):
                self._connection.execute("UPDATE article SET key = ?, place = 0 WHERE id = ?", (article.key, row[0]))
            elif row is not None and before != article.key:
                self._drop(row[0])
            self._write(article, source=row[1] if row is not None else before)

    def edited(self, source: str) -> Article | None:
        """What a person made of the text with this key when it was opened before; None where it was left as it is."""
        with told(self._file):
            wanted = "SELECT body FROM article WHERE source = ? AND key != source ORDER BY opened DESC LIMIT 1"
            return self._article(self._one(wanted, source))

    def article(self, key: str) -> Article | None:
        with told(self._file):
            return self._article(self._one("SELECT body FROM article WHERE key = ?", key))

    def kept(self, key: str) -> Kept | None:
        """An article as it is listed."""
        with told(self._file):
            return listing.kept(self._connection, key)

    def place(self, key: str) -> int:
        """The place in the text where reading stopped; 0 where it never began."""
        with told(self._file):
            row = self._one("SELECT place FROM article WHERE key = ?", key)
            return row[0] if row is not None else 0

    def keep_place(self, key: str, place: int) -> None:
        with self._change():
            self._connection.execute("UPDATE article SET place = ? WHERE key = ?", (place, key))

    def scale(self, key: str) -> float | None:
        """The scale at which the person reads this article; None where they chose none."""
        with told(self._file):
            row = self._one("SELECT scale FROM article WHERE key = ?", key)
            return row[0] if row is not None else None

    def keep_scale(self, key: str, scale: float) -> None:
        with self._change():
            self._connection.execute("UPDATE article SET scale = ? WHERE key = ?", (scale, key))

    def keep_lesson(self, key: str, file: str) -> None:
        """Note that an article is read with the lesson in this file."""
        with self._change():
            self._connection.execute("UPDATE article SET lesson = ? WHERE key = ?", (_plain(file), key))

    def keep_counts(self, key: str, counts: Counts) -> None:
        with self._change():
            self._connection.execute(
                "UPDATE article SET unnamed = ?, loaded = ?, hedges = ? WHERE key = ?",
                (counts.unnamed, counts.loaded, counts.hedges, key),
            )

    def listed(self, limit: int = -1, which: Listed = Listed.ALL) -> tuple[Kept, ...]:
        """What is kept, read last first."""
        with told(self._file):
            return listing.listed(self._connection, limit, which)

    def found(self, words: str, which: Listed = Listed.ALL) -> tuple[Kept, ...]:
        """The articles in whose titles, texts or notes all the words stand, best first; the last may be unfinished."""
        with told(self._file):
            return listing.found(self._connection, words, which)

    def delete(self, key: str) -> None:
        """Delete an article and all that was said about it, so that nothing of it stays in the file."""
        with self._change():
            for id_, source in self._connection.execute(
                "SELECT id, source FROM article WHERE key = ?", (key,)
            ).fetchall():
                self._drop(id_)
                before = "SELECT article FROM text_before WHERE source = ?"
                for (text,) in self._connection.execute(before, (source,)).fetchall():
                    self._drop_remarks(text)
                self._connection.execute("DELETE FROM text_before WHERE source = ?", (source,))
                self._drop_remarks(source)
            self._drop_remarks(key)
            self._connection.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")
        self._wipe_log()

    def clear(self) -> None:
        """Delete everything, the rules switched off or on among it."""
        with self._change():
            for table in (*REMARK_TABLES, "rule_off", "rule_on", "text_before", "article", "article_words"):
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 # our own tables
            self._connection.execute("INSERT INTO article_words (article_words) VALUES ('rebuild')")
        with told(self._file):
            self._connection.execute("VACUUM")
        self._wipe_log()

    def stored(self) -> Iterator[Stored]:
        """All articles without the remarks on them, read last first."""
        wanted = "SELECT body, source, opened, place, scale, unnamed, loaded, hedges FROM article ORDER BY opened DESC"
        with told(self._file):
            for body, source, opened, place, scale, *counts in self._connection.execute(wanted):
                article = self._article((body,))
                assert article is not None
                known = Counts(*counts) if counts[0] is not None else None
                yield Stored(article, source, opened, place, scale, known, ())

    def take_in(self, stored: Stored) -> bool:
        """Keep an article as it was stored elsewhere; says whether it was not here yet. One that is here stays."""
        with self._change():
            key = stored.article.key
            if self._one("SELECT id FROM article WHERE key = ?", key) is not None:
                return False
            self._write(stored.article, _plain(stored.source), _plain(stored.opened))
            self.keep_place(key, stored.place)
            if stored.scale is not None:
                self.keep_scale(key, stored.scale)
            if stored.counts is not None:
                self.keep_counts(key, stored.counts)
            return True

    def state(self) -> tuple[int, int]:
        """A value that is another one after each change, whichever window made it."""
        with told(self._file):
            row = self._one("PRAGMA data_version")
            return (row[0] if row is not None else 0), self._connection.total_changes

    @contextmanager
    def _change(self) -> Iterator[None]:
        with told(self._file), change(self._connection):
            yield

    def _write(self, article: Article, source: str, opened: str = "") -> None:
        key, title, outlet = article.key, _plain(article.shown_title), _plain(article.outlet or "") or None
        values = {
            "key": key,
            "source": source,
            "body": json.dumps(article_as_json(article)),
            "title": title,
            "outlet": outlet,
            "published": _plain(article.published or "") or None,
            "origin": _plain(article.origin),
            "words": len(article.text.split()),
            "opened": opened or _now(),
        }
        known = self._one("SELECT id FROM article WHERE key = ?", key)
        self._connection.execute(
            """INSERT INTO article (key, source, body, title, outlet, published, origin, words, opened)
            VALUES (:key, :source, :body, :title, :outlet, :published, :origin, :words, :opened)
            ON CONFLICT (key) DO UPDATE SET body = :body, title = :title, outlet = :outlet, published = :published,
                origin = :origin, words = :words, opened = :opened""",
            values,
        )
        row = self._one("SELECT id FROM article WHERE key = ?", key)
        assert row is not None
        self._index(row[0], article, is_new=known is None)

    def _index(self, id_: int, article: Article, is_new: bool) -> None:
        text, title, outlet = _plain(article.text), _plain(article.shown_title), _plain(article.outlet or "")
        noted = self._one("SELECT group_concat(text, char(10)) FROM note WHERE article = ?", article.key)
        notes = (noted[0] if noted is not None else None) or ""
        before = self._one("SELECT title, outlet, text, coalesce(notes, '') FROM article_words WHERE rowid = ?", id_)
        if not is_new and before == (title, outlet, text, notes):
            return
        self._connection.execute("DELETE FROM article_words WHERE rowid = ?", (id_,))
        self._connection.execute(
            "INSERT INTO article_words (rowid, title, outlet, text, notes) VALUES (?, ?, ?, ?, ?)",
            (id_, title, outlet, text, notes),
        )

    def _carry_over(self, source: str, body: str, after: Article) -> None:
        """Bring what was said about an article to what the person made of it, as far as the words still stand there."""
        before = self._article((body,))
        assert before is not None
        self._connection.execute("INSERT OR IGNORE INTO text_before VALUES (?, ?)", (before.key, source))
        place_of = carried_over(before, after)
        for table in SPAN_TABLES:
            wanted = f"SELECT rowid, start, stop FROM {table} WHERE article = ?"  # noqa: S608 # our own tables
            for row, start, stop in self._connection.execute(wanted, (before.key,)).fetchall():
                if (span := place_of(Span(start, stop))) is not None:
                    self._connection.execute(
                        f"UPDATE OR REPLACE {table} SET article = ?, start = ?, stop = ? WHERE rowid = ?",  # noqa: S608 # the same
                        (after.key, span.start, span.end, row),
                    )
        self._connection.execute(
            "UPDATE OR REPLACE dismissed_words SET article = ? WHERE article = ?", (after.key, before.key)
        )

    def _drop(self, id_: int) -> None:
        self._connection.execute("DELETE FROM article_words WHERE rowid = ?", (id_,))
        self._connection.execute("DELETE FROM article WHERE id = ?", (id_,))

    def _drop_remarks(self, key: str) -> None:
        for table in REMARK_TABLES:
            self._connection.execute(f"DELETE FROM {table} WHERE article = ?", (key,))  # noqa: S608 # our own tables

    def _wipe_log(self) -> None:
        """Empty the write-ahead log, where deleted words would still stand; another reader may put that off."""
        with told(self._file):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _one(self, wanted: str, *values: str | int) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._connection.execute(wanted, values).fetchone()
        return row

    def _article(self, row: tuple[Any, ...] | None) -> Article | None:
        """Raises ValueError where the body is none of ours, as `told` expects it."""
        if row is None:
            return None
        try:
            return article_from_json(json.loads(row[0]))
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError from error


def _now() -> str:
    """The time in UTC, so fine that two openings have an order."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _plain(text: str) -> str:
    """Half characters that a file's bytes left behind have no place in the database."""
    return text.encode("utf-8", "replace").decode("utf-8")
