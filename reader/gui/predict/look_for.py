"""What a class looks for: a question for each category, and its name."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marks import LETTERS
from reader.gui.panel.door import PAD
from reader.gui.panel.words import Words
from reader.model.report import Category

LETTER = 26
"""How far the words stand from the letter's left edge."""


def questions() -> dict[Category, str]:
    """What to ask of the words, one question a category."""
    tr = QCoreApplication.translate
    return {
        Category.UNNAMED_SOURCE: tr("LookFor", "Who says so? Could you find them?"),
        Category.LOADED_LANGUAGE: tr("LookFor", "Does this word report, or judge?"),
        Category.HEDGE: tr("LookFor", "What makes this less than certain?"),
    }


def names() -> dict[Category, str]:
    """What one mark of each category is called."""
    tr = QCoreApplication.translate
    return {
        Category.UNNAMED_SOURCE: tr("LookFor", "unnamed"),
        Category.LOADED_LANGUAGE: tr("LookFor", "loaded"),
        Category.HEDGE: tr("LookFor", "hedge"),
    }


class LookFor(QWidget):
    """The questions under one another, each behind its letter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.whole(PAD), 0, look.whole(PAD), 0)
        column.setSpacing(look.whole(12))
        for category, question in questions().items():
            column.addLayout(self._row(LETTERS[category], question, names()[category]))

    def _row(self, letter: str, question: str, name: str) -> QHBoxLayout:
        look = self._look
        sign = Words(look, letter, Use.SECTION, pad=0)
        sign.setFixedWidth(look.whole(LETTER))
        asked = QVBoxLayout()
        asked.setSpacing(0)
        asked.addWidget(Words(look, question, Use.NAME, pad=0))
        asked.addWidget(Words(look, name, Use.SECOND, "text_secondary", pad=0))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(asked, 1)
        return row
