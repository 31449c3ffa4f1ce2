"""The one main button of a page: on the accent, with its key."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look, Use
from reader.gui.parts_button import ButtonPart, PartsButton, TextPart

HEIGHT = 38


class MainButton(PartsButton):
    """Says what it does, and by which key; where there is no room for the key it goes."""

    SIDE = 16

    def __init__(self, look: Look, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(look, HEIGHT, parent)
        self._key, self._shows_key = key, True
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("{name}, key {key}").format(name=text, key=key))

    def fit(self, width: int) -> None:
        """Leave the key out where the button would be wider than this."""
        self._shows_key = True
        self._shows_key = self.sizeHint().width() <= width
        self._on_changed()

    def parts(self) -> list[ButtonPart]:
        key = [TextPart(self._key, Use.KEY, "accent_text")] if self._shows_key else []
        return [TextPart(self.text(), Use.SECTION, "accent_text"), *key]

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(self._look.colour("accent_text"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
