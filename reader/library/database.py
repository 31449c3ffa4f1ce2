"""The library's file: opened, brought to the present schema, and every failure told in one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from reader.errors import DamagedLibraryError, LibraryError
from reader.library.schema import MIGRATIONS

PATIENCE: Final = 2.0
"""Seconds to wait for another window's change to be written; an import of a whole library is many."""

IN_MEMORY: Final = Path(":memory:")

DAMAGED: Final = "The file that keeps your articles and notes is damaged: {}."


def connect(file: Path) -> sqlite3.Connection:
    """A connection to the library in a file, which is made where there is none; IN_MEMORY keeps nothing.

    Raises LibraryError where the file cannot be made, is no database, or comes from a newer program.
    """
    with told(file):
        if file != IN_MEMORY:
            file.parent.mkdir(parents=True, exist_ok=True)
        # Changes are written one by one unless `change` gathers them.
        connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        with told(file):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")  # what was written outlives a power cut
            connection.execute("PRAGMA secure_delete = ON")
            _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def change(connection: sqlite3.Connection) -> Iterator[None]:
    """What is done inside is written as a whole or not at all; a change within a change is a part of it."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turns what SQLite and the system raise into a LibraryError that says it in a person's words."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise LibraryError(_sentence(error, file)) from error
    except (sqlite3.DatabaseError, ValueError) as error:  # the second: values that none of our kinds has
        raise DamagedLibraryError(DAMAGED.format(file)) from error
    except OSError as error:
        raise LibraryError(f"The folder {file.parent} cannot be written.") from error


def _sentence(error: sqlite3.OperationalError, file: Path) -> str:
    if error.sqlite_errorcode in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return f"Another program holds the file that keeps your articles and notes: {file}."
    if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
        return "The disk is full: articles and notes cannot be kept."
    return f"The file that keeps your articles and notes cannot be used: {file}."


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    with change(connection):
        version = _version(connection)  # another window may have been quicker
        if version > len(MIGRATIONS):
            raise LibraryError("Your articles and notes were kept by a newer Sourcelight, which this one cannot read.")
        for script in MIGRATIONS[version:]:
            for statement in script:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    with closing(connection.execute("PRAGMA user_version")) as cursor:
        return int(cursor.fetchone()[0])
