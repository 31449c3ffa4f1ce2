"""What another window keeps appears in this one: remarks on the article that is read, what was read last."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from reader.errors import LibraryError
from reader.gui.shelf.read_last import ReadLast
from reader.gui.shelf.shelf import Shelf
from reader.gui.window_parts import WindowParts

LOOK_EVERY: Final = 1000
"""Milliseconds between two looks; each asks the database for one number."""


class OtherWindows(QObject):
    """Looks whether the library was changed by somebody else."""

    def __init__(self, parts: WindowParts, shelf: Shelf, read_last: ReadLast) -> None:
        super().__init__(parts.frame)
        self._parts, self._shelf, self._read_last = parts, shelf, read_last
        self._state = self._changes()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        state = self._changes()
        if state != self._state:
            self._state = state
            self._read_last.show()
            if self._parts.reading.article is not None:
                self._parts.remarking.look_again()

    def _changes(self) -> int:
        """A number that is another one after each change that another window made."""
        try:
            by_others, _by_us = self._shelf.state()
        except LibraryError:
            return 0  # said where something is kept
        return by_others
