"""The whole library: opened from its file, set aside where it is damaged, or kept in memory for one session."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from reader.errors import DamagedLibraryError, LibraryError
from reader.library.database import IN_MEMORY, connect, told
from reader.library.kept_articles import KeptArticles
from reader.library.kept_remarks import KeptRemarks


class Library:
    """Articles and remarks on one connection. Raises LibraryError, as `connect` does."""

    def __init__(self, file: Path = IN_MEMORY) -> None:
        self._connection = connect(file)
        try:
            _prove_whole(self._connection, file)
        except LibraryError:
            self._connection.close()
            raise
        self.remarks = KeptRemarks(file, self._connection)
        self.articles = KeptArticles(file, self._connection)

    def close(self) -> None:
        self._connection.close()


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
        return Library(), f"The file that keeps your articles and notes is damaged: {file}."


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
            raise DamagedLibraryError(f"The file that keeps your articles and notes is damaged: {file}.")
