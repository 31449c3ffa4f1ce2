"""A switch: a check box drawn as a track with a knob. The knob's side and the filled track tell on from off."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, USUAL_WIDTH, paint_ring
from reader.gui.panel.typeset import Typeset

TRACK = (34, 20)
HEIGHT = 34


class Switch(QCheckBox):
    """The words stand at the left, the track at the right; all of it can be clicked."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._shows_ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        return max(self._look.whole(HEIGHT), self._words(width).height + self._look.whole(8))

    def sizeHint(self) -> QSize:
        width = self._look.whole(USUAL_WIDTH + 2 * PAD)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(TRACK[0] * 2), self._look.whole(HEIGHT))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 # Qt's name
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words(self.width())
        colour = self._look.colour("text" if self.isEnabled() else "text_dimmed")
        words.draw(painter, self._look.px(PAD), (self.height() - words.height) / 2, colour)
        self._paint_track(painter, self._track_box())
        painter.end()

    def _paint_track(self, painter: QPainter, box: QRectF) -> None:
        edge, fill, knob = self._colours()
        px = self._look.px
        painter.setPen(QPen(self._look.colour(edge), px(1.5)))
        painter.setBrush(self._look.colour(fill))
        half = px(0.75)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), px(9.25), px(9.25))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(knob))
        x = box.right() - px(10) if self.isChecked() else box.left() + px(10)
        painter.drawEllipse(QPointF(x, box.center().y()), px(6), px(6))
        if self._shows_ring and self.hasFocus():
            paint_ring(painter, self._look, box.adjusted(-4, -4, 4, 4), 12)

    def _colours(self) -> tuple[str, str, str]:
        """The roles of edge, track and knob."""
        if not self.isEnabled():
            return "text_dimmed", "panel", "text_dimmed"
        if self.isChecked():
            return "accent", "accent", "accent_text"
        return "text_quiet", "control" if self.underMouse() else "control_hover", "text_quiet"

    def _track_box(self) -> QRectF:
        width, height = self._look.px(TRACK[0]), self._look.px(TRACK[1])
        return QRectF(self.width() - width - self._look.px(PAD), (self.height() - height) / 2, width, height)

    def _words(self, width: int) -> Typeset:
        return Typeset(self.text(), self._look, Use.BASE, width - self._look.px(TRACK[0] + 16 + 2 * PAD))
