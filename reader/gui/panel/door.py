"""A door: something in the panel that leads to words in the text, or opens more about them."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.gui.look import Look
from reader.model.span import Span

USUAL_WIDTH = 324
"""The width of the panel's text column, at 100 %."""

PAD = 14
"""What rows keep free at both sides of the text, so that an open row can be wider than it."""


class Door(QAbstractButton):
    """A painted button of the panel: reached by Tab and arrow keys, opened by a click, Enter or Space.

    `opened` carries the spans that it stands for; `pointed` carries them while the pointer is on it, and none when it
    goes. Subclasses say how high they are for a width and paint themselves.
    """

    opened = Signal(tuple)
    pointed = Signal(tuple)

    def __init__(self, look: Look, name: str, spans: tuple[Span, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.spans = spans
        self._shows_ring = False
        self._is_lit = False
        self._heights: dict[tuple[int, bool, float], int] = {}
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    def height_for(self, width: float) -> float:
        """How high the door is when it is this wide, in pixels."""
        raise NotImplementedError(type(self).__name__)

    def paint(self, painter: QPainter) -> None:
        raise NotImplementedError(type(self).__name__)

    def stands_for(self, span: Span) -> bool:
        """Whether a stretch of the article is among what it counts."""
        return any(own.overlaps(span) for own in self.spans)

    def show_lit(self, on: bool) -> None:
        """Look as if pointed at, because what it stands for is pointed at in the article."""
        if on is not self._is_lit:
            self._is_lit = on
            self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        key = (width, self.isChecked(), self.look.scale)
        if key not in self._heights:
            self._heights[key] = round(self.height_for(width))
        return self._heights[key]

    def sizeHint(self) -> QSize:
        width = self.look.whole(USUAL_WIDTH + 2 * PAD)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.whole(60), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_lit or (self.underMouse() and self.isEnabled()):
            self.paint_hover(painter)
        self.paint(painter)
        if self._shows_ring and self.hasFocus():
            paint_ring(painter, self.look, QRectF(self.rect()))
        painter.end()

    def paint_hover(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent_tint"))
        radius = self.look.px(6)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.spans)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def _on_clicked(self) -> None:
        self.opened.emit(self.spans)


def paint_ring(painter: QPainter, look: Look, box: QRectF, radius: float = 6) -> None:
    """The focus ring: two pixels of accent at any scale, just inside a box."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.px(radius), look.px(radius))


def outline(look: Look, role: str) -> QPen:
    """The edge of a surface: its own colour, and in high contrast, where surfaces do not differ, a hairline."""
    return QPen(look.colour("hairline" if look.is_high_contrast else role), 1)
