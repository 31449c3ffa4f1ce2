"""The whole library: opened from its file, set aside where it is damaged, or kept in memory for one session."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from reader.errors import DamagedLibraryError, LibraryError
from reader.library.database import DAMAGED, IN_MEMORY, change, connect, told
from reader.library.kept_answers import KeptAnswers
from reader.library.kept_articles import KeptArticles
from reader.library.kept_remarks import KeptRemarks
from reader.library.whole_library import Stored, everything_said, library_as_json, library_from_json
from reader.model.answers import Answers

AT_A_TIME: Final = 20
"""Articles that are taken in together: a tenth of a second."""


class Library:
    """Articles and remarks on one connection. Raises LibraryError, as `connect` does."""

    def __init__(self, file: Path = IN_MEMORY) -> None:
        self._file = file
        self._connection = connect(file)
        try:
            _prove_whole(self._connection, file)
        except LibraryError:
            self._connection.close()
            raise
        self.remarks = KeptRemarks(file, self._connection)
        self.articles = KeptArticles(file, self._connection)
        self.answers = KeptAnswers(file, self._connection)

    def close(self) -> None:
        self._connection.close()

    def file(self) -> Path:
        """Where everything is kept; IN_MEMORY where it does not outlive the program."""
        return self._file

    def lasts(self) -> bool:
        """Whether what is kept outlives the program."""
        return self._file != IN_MEMORY

    def everything(self) -> bytes:
        """All that is kept, as a file that `take_in` reads."""
        stored = (
            replace(
                one,
                remarks=everything_said(self.remarks.of(one.article.key)),
                answers=tuple(self.answers.on(one.article.key)),
            )
            for one in self.articles.stored()
        )
        return library_as_json(tuple(stored), self.remarks.rules())

    def take_in(self, content: bytes, on_progress: Callable[[], None] | None = None) -> int:
        """Add what another library held; says how many articles were new. What is here stays.

        Nothing is written before all of it is known to be a library. It is written a few articles at a time, so that
        a window that writes meanwhile need not wait; whatever ends it, doing it again adds the rest.
        """
        stored, rules = library_from_json(content)
        new = 0
        for start in range(0, len(stored), AT_A_TIME):
            with told(self._file), change(self._connection):
                new += sum(map(self._take_in_one, stored[start : start + AT_A_TIME]))
            if on_progress is not None:
                on_progress()
        for rule in rules:
            self.remarks.add("", rule)
        return new

    def _take_in_one(self, stored: Stored) -> bool:
        is_new, key = self.articles.take_in(stored), stored.article.key
        here = self.remarks.of(key)
        for remark in stored.remarks:
            if not here.has_its_like(remark):
                self.remarks.add(key, remark)
        for lesson, answers in stored.answers:
            if self.answers.of(lesson) == Answers():
                self.answers.keep(lesson, key, answers)
        return is_new

    def move_to(self, file: Path) -> None:
        """Keep everything in another file from now on, or in memory; what was kept so far stays where it is."""
        connection = connect(file)
        self._connection.close()
        self._file, self._connection = file, connection
        for kept in (self.remarks, self.articles, self.answers):
            kept.turn_to(file, connection)


def library_at(file: Path) -> tuple[Library, str]:
    """The library in a file, and a sentence where something about it is to be said.

    A damaged file is set aside and a new one begun; where none can be used, what is kept lasts for this session.
    """
    try:
        return Library(file), ""
    except DamagedLibraryError:
        return _begun_anew(file)
    except LibraryError as error:
        return Library(), str(error)


def _begun_anew(file: Path) -> tuple[Library, str]:
    try:
        aside = _set_aside(file)
        said = f"The file that keeps your articles and notes was damaged; it was set aside as {aside.name}."
        return Library(file), said
    except (LibraryError, OSError):
        return Library(), DAMAGED.format(file)


def _set_aside(file: Path) -> Path:
    """Move the file away with its log, which may hold what can still be saved."""
    aside = file.with_name(f"{file.stem} damaged {datetime.now():%Y-%m-%d %H%M%S}{file.suffix}")
    file.rename(aside)
    for end in ("-wal", "-shm"):
        log = file.with_name(file.name + end)
        if log.exists():
            log.rename(aside.with_name(aside.name + end))
    return aside


def _prove_whole(connection: sqlite3.Connection, file: Path) -> None:
    with told(file), closing(connection.execute("PRAGMA quick_check(1)")) as cursor:
        if cursor.fetchone() != ("ok",):
            raise DamagedLibraryError(DAMAGED.format(file))
