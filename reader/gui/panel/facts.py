"""Facts in two columns: what is asked, and the words of the article that answer it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.voice_row import NAME_AT
from reader.gui.panel.words import Words

LABEL_WIDTH = 92


class Facts(QWidget):
    """Rows of a label and its answers, below an open voice."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        px = look.whole
        self._grid.setContentsMargins(px(PAD + NAME_AT), px(1), px(PAD), px(12))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, answers: Sequence[QWidget]) -> None:
        row = self._grid.rowCount()
        name = Words(self._look, label, Use.SECOND, "text_secondary", pad=0)
        name.setContentsMargins(0, self._look.whole(5), 0, 0)
        name.setFixedWidth(self._look.whole(LABEL_WIDTH))
        column = QVBoxLayout()
        column.setSpacing(0)
        for answer in answers:
            column.addWidget(answer)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, row, 1)

    def note(self, text: str) -> Words:
        """A second line under an answer, or an answer that is no words of the article."""
        note = Words(self._look, text, Use.SECOND, "text_secondary", pad=0)
        note.setContentsMargins(0, self._look.whole(5), 0, self._look.whole(2))
        return note
