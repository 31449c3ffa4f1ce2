"""What was read last, offered again: in the menu, on the empty page, as the second report, at the next start."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from reader.errors import LibraryError
from reader.gui.empty_page import Offered
from reader.gui.file_menu import FileMenu
from reader.gui.shelf.keeping import Keeping
from reader.gui.shelf.kept_words import KeptWords
from reader.gui.shelf.shelf import Shelf
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.kept import Kept
from reader.resources import seeds

OFFERED: Final = 12
"""How many articles are offered: what fits the empty page and a menu."""


class ReadLast(QObject):
    """Whatever way an article came in, it is read again as it was kept; a file that was changed since is read anew."""

    def __init__(self, parts: WindowParts, shelf: Shelf, keeping: Keeping, files: FileMenu) -> None:
        super().__init__(parts.frame)
        self._parts, self._shelf, self._keeping, self._files = parts, shelf, keeping, files
        self._words = KeptWords(self)
        files.kept_chosen.connect(self.open)
        parts.empty.kept_chosen.connect(self.open)
        parts.reading.article_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Offer what is there now; the empty page is filled when it is to be seen."""
        kept = self._kept()
        self._files.show_recent(kept)
        if self._parts.reading.article is None:
            self._parts.empty.show_recent([self._offered(one) for one in kept])

    def offered(self) -> list[Offered]:
        return [self._offered(kept) for kept in self._kept()]

    def article(self, key: str) -> Article | None:
        """An article as it was kept; None where it is not there any more."""
        try:
            return self._shelf.article(key)
        except LibraryError:
            return None

    def open(self, key: str) -> bool:
        """Read an article again, with its lesson if it had one; says whether there is something to read."""
        try:
            kept = self._shelf.kept(key)
        except LibraryError:
            return False
        file = _file_of(kept) if kept is not None else None
        if file is None:
            return self._keeping.open_kept(key)
        self._parts.doing.open_path(file)
        return True

    def _kept(self) -> tuple[Kept, ...]:
        """What is offered, latest first; the samples have a list of their own."""
        ours = set(map(str, seeds()))
        try:
            listed = self._shelf.listed(OFFERED + len(ours))
        except LibraryError:
            return ()  # said where it is kept
        return tuple(kept for kept in listed if kept.origin not in ours)[:OFFERED]

    def _offered(self, kept: Kept) -> Offered:
        return Offered(kept.title, kept.key, self._words.when(kept), kept.origin)


def _file_of(kept: Kept) -> Path | None:
    """The file that is to be read in place of what was kept: its lesson, or its own file where that is newer."""
    if kept.lesson is not None and Path(kept.lesson).is_file():
        return Path(kept.lesson)
    file = Path(kept.origin)
    try:
        if file.is_absolute() and file.is_file():
            changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            return file if changed > datetime.fromisoformat(kept.opened) else None
    except (OSError, ValueError):
        pass  # a name that no file can have, or a time that is none
    return None
