"""A field for one line, whose words stand off its edge."""

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.look import Look

SIDE: Final = 8
"""Between the edge and the words, in pixels at 100 %."""


class Field(QLineEdit):
    """As Qt's own in everything else."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        look.changed.connect(self._stand_off)
        self._stand_off()

    def _stand_off(self) -> None:
        side = self._look.whole(SIDE)
        self.setTextMargins(side, 0, side, 0)
