"""The sheet with the answers of a class: below each question a row a student."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.lesson.answer_files import HandedIn
from reader.gui.lesson.class_outline import class_outline
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.gui.sheet import TextSheet
from reader.model.lesson import Lesson
from reader.model.outline import Fact, Heading, Line, Part

NAMES = 150
"""The width of the column of names at 100 %."""


class ClassAnswersSheet(TextSheet):
    """Filled by `show_answers`; `print_requested` and `save_requested` are for all of it."""

    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._parts: tuple[Part, ...] = ()
        self._said = QLabel()

    def show_answers(self, lesson: Lesson, handed: Sequence[HandedIn]) -> None:
        self._parts = tuple(class_outline(lesson, handed))

    def show_said(self, sentence: str) -> None:
        """Say how printing or saving went."""
        self._said.setText(sentence)

    def said(self) -> str:
        return self._said.text()

    def fill(self, column: QVBoxLayout) -> None:
        grid = QGridLayout()
        for part in self._parts:
            if isinstance(part, Heading):
                use = Use.PAGE_TITLE if part.level == 1 else Use.ASK
                self.add_words(column, part.text, use)
            elif isinstance(part, Line):
                self.add_words(column, part.text, Use.BASE, "text_secondary")
                if part is self._parts[1]:
                    self._add_ways_out(column)
            elif isinstance(part, Fact):
                self._add_row(grid, part)
                continue
            grid = self._new_grid(column)

    def _new_grid(self, column: QVBoxLayout) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, self.look.whole(8))
        grid.setHorizontalSpacing(self.look.whole(16))
        grid.setVerticalSpacing(self.look.whole(8))
        grid.setColumnMinimumWidth(0, self.look.whole(NAMES))
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        return grid

    def _add_row(self, grid: QGridLayout, part: Fact) -> None:
        row = grid.rowCount()
        for at, (text, use) in enumerate(((part.label, Use.SECTION), (part.text, Use.EVIDENCE))):
            words = Words(self.look, text, use, selectable=True, pad=0)
            if not at:
                words.setFixedWidth(self.look.whole(NAMES))
            grid.addWidget(words, row, at, Qt.AlignmentFlag.AlignTop)

    def _add_ways_out(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        for text, wish in ((self.tr("Print…"), self.print_requested), (self.tr("Save as PDF…"), self.save_requested)):
            button = QPushButton(text)
            button.setFont(self.look.font(Use.BASE))
            button.setMinimumHeight(self.look.whole(34))
            button.clicked.connect(wish)
            row.addWidget(button)
        self._said = QLabel(self._said.text())
        self._said.setWordWrap(True)
        self._said.setFont(self.look.font(Use.BASE))
        row.addWidget(self._said, 1)
        column.addLayout(row)
