"""The answers to lessons that are kept, so that a student finds them again the next time."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reader.library.database import change, told
from reader.model.answers import Answers
from reader.model.lesson_json import answers_as_json, answers_from_json


class KeptAnswers:
    """The answers in a library's database, by the key of the lesson. Every method may raise LibraryError."""

    def __init__(self, file: Path, connection: sqlite3.Connection) -> None:
        self._file, self._connection = file, connection

    def turn_to(self, file: Path, connection: sqlite3.Connection) -> None:
        """Keep answers elsewhere from now on."""
        self._file, self._connection = file, connection

    def of(self, lesson: str) -> Answers:
        """What was answered to the lesson with this key."""
        with told(self._file):
            row = self._connection.execute("SELECT body FROM answers WHERE lesson = ?", (lesson,)).fetchone()
            return _read(row[0]) if row is not None else Answers()

    def keep(self, lesson: str, article: str, answers: Answers) -> None:
        """Keep answers in place of those before; empty ones are forgotten."""
        with told(self._file), change(self._connection):
            self._connection.execute("DELETE FROM answers WHERE lesson = ?", (lesson,))
            if answers != Answers():
                body = json.dumps(answers_as_json(answers))
                self._connection.execute(
                    "INSERT INTO answers (lesson, article, body) VALUES (?, ?, ?)", (lesson, article, body)
                )

    def on(self, article: str) -> Iterator[tuple[str, Answers]]:
        """All answers to lessons on the article with this key, each with its lesson's."""
        wanted = "SELECT lesson, body FROM answers WHERE article = ? ORDER BY rowid"
        with told(self._file):
            for lesson, body in self._connection.execute(wanted, (article,)).fetchall():
                yield lesson, _read(body)


def _read(body: str) -> Answers:
    """Raises ValueError where the body is none of ours, as `told` expects it."""
    try:
        return answers_from_json(json.loads(body))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(body) from error
