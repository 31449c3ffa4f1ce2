"""Makes a comparison between the window's other work, a few milliseconds at a time."""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from reader.comparing.comparison import Comparison, comparing
from reader.comparing.pieces import Pieces
from reader.model.report import Report

AT_A_TIME: Final = 0.008
"""Seconds: half of a frame."""


class ComparisonWork(QObject):
    """One comparison at a time; a new one takes the place of the one under way. `made` carries it."""

    made = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Pieces[Comparison] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, left: Report, right: Report) -> None:
        """Begin to compare two whole reports."""
        self._work = comparing(left, right)
        self._timer.start()

    def cancel(self) -> None:
        """Give up what is under way."""
        self._work = None
        self._timer.stop()

    def _go_on(self) -> None:
        end, work = time.perf_counter() + AT_A_TIME, self._work
        if work is None:
            return
        try:
            while time.perf_counter() < end:
                next(work)
        except StopIteration as done:
            self.cancel()
            self.made.emit(done.value)
