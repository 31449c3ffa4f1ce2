"""A plain line above the article, in its column: what a reader should know about the text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look
from reader.gui.notice_line import NoticeLine, Said

LINE_HEIGHT = 38
RULER = 30
"""The column is centred left of the ruler."""


class HintLine(NoticeLine):
    """Closing it is final for whoever shows it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "info", "page", "control", parent)

    def show_text(self, sentence: str) -> None:
        """Say one sentence about what has just been done."""
        self.say(Said(sentence))

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.column), super().sizeHint().height())

    def dress(self) -> None:
        px = self.look.whole
        self.outer.setContentsMargins(px(24), px(16), px(24 + RULER), 0)
        self.inner.setMaximumWidth(round(self.look.column))
        self.setMinimumHeight(px(LINE_HEIGHT))
        super().dress()
