"""One of several choices: a ring with a dot, a name, and a line under it that says what it is good for."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from reader.gui.look import Look, Use

_PAD, INDENT, _RING = 6, 30, 8
"""Around the words, from the left edge to them, and the ring's radius."""

_FRAME: Final = 8


class ChoiceButton(QRadioButton):
    """A radio button of two lines that is drawn at the look's scale; all of it can be pressed."""

    def __init__(self, look: Look, name: str, good_for: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._look, self._good_for = look, good_for
        self.setFont(look.font(Use.NAME))
        self.setAccessibleDescription(good_for)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's virtual method
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's virtual method
        px = self._look.whole
        return self._words(width).bottom() + 1 + px(_PAD)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(Use.SECOND))
        wide = self._look.whole(INDENT + _PAD) + metrics.horizontalAdvance(self._good_for) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(160), self.heightForWidth(self._look.whole(160)))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 # Qt's virtual method
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, line = self._look.px, self._look.line(Use.NAME)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(px(INDENT) / 2, px(_PAD) + line / 2)
        painter.setPen(QPen(self._look.colour("text_secondary"), px(1.5)))
        painter.drawEllipse(middle, px(_RING), px(_RING))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("text"))
            painter.drawEllipse(middle, px(_RING) / 2, px(_RING) / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._look.colour("text"))
        painter.setFont(self.font())
        name = QRect(round(px(INDENT)), round(px(_PAD)), self.width(), line)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(self._look.colour("text_secondary"))
        painter.setFont(self._look.font(Use.SECOND))
        painter.drawText(self._words(self.width()), int(Qt.TextFlag.TextWordWrap), self._good_for)
        if self.hasFocus():
            painter.setPen(self._look.focus_pen())
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _FRAME, _FRAME)
        painter.end()

    def _words(self, width: int) -> QRect:
        """Where the second line stands, broken where it must be."""
        left, top = self._look.whole(INDENT), self._look.whole(_PAD) + self._look.line(Use.NAME)
        room = QRect(left, top, max(1, width - left - self._look.whole(_PAD)), 10_000)
        metrics = QFontMetrics(self._look.font(Use.SECOND))
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._good_for)
