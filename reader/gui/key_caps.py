"""The keys of a shortcut, each on a cap of its own."""

import re
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look, Use

HEIGHT, NARROWEST, SIDE, APART, RADIUS = 24, 26, 7, 4, 5
_JOINT: Final = re.compile(r"(?<=.)\+(?=.)")
"""A plus between two keys; one at the end is a key itself."""


class KeyCaps(QWidget):
    """Shows a shortcut as Qt writes it, such as "Ctrl+Shift+O"; as wide as it needs."""

    def __init__(self, look: Look, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = _JOINT.split(shortcut) if shortcut else []
        self.setAccessibleName(shortcut)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def keys(self) -> list[str]:
        return list(self._keys)

    def sizeHint(self) -> QSize:
        apart = self._look.px(APART) * max(0, len(self._keys) - 1)
        return QSize(round(sum(map(self._width, self._keys)) + apart), self._look.whole(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, left = self._look, 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Use.KEY))
        for key in self._keys:
            cap = QRectF(left, 0, self._width(key), self.height())
            painter.setPen(look.colour("text") if look.is_high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("control"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), look.px(RADIUS), look.px(RADIUS))
            painter.setPen(look.colour("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += cap.width() + look.px(APART)
        painter.end()

    def _width(self, key: str) -> float:
        words = QFontMetricsF(self._look.font(Use.KEY)).horizontalAdvance(key)
        return max(self._look.px(NARROWEST), words + 2 * self._look.px(SIDE))
