"""What the panel says while there is no report."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.page import Page
from reader.gui.panel.words import Words


class WaitingPage(Page):
    """A fact and a sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._fact, self._text = "", ""

    def show_fact(self, fact: str, text: str) -> None:
        self._fact, self._text = fact, text
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.look, self._fact, Use.SECTION))
        self.gap(column, 6)
        column.addWidget(Words(self.look, self._text, Use.BASE, "text_secondary"))
