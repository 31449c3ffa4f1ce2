"""A flat button made of parts in a row: text in several uses of type, an icon, a sample of a mark."""

from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.gui.icons import paint_icon
from reader.gui.line_pieces import Stretch, pieces_of
from reader.gui.look import Look, TypeUse, Use
from reader.gui.mark_painter import Drawn, MarkPainter
from reader.gui.marks import Mark

SAMPLE: Final = TypeUse(Use.EVIDENCE.faces, 16, 26)


class ButtonPart(Protocol):
    """One part of a button: as wide as it says, painted on a baseline."""

    def width(self, look: Look) -> float: ...

    def paint(self, painter: QPainter, look: Look, at: QPointF) -> None: ...


@dataclass(frozen=True, slots=True)
class TextPart:
    text: str
    use: TypeUse
    role: str

    def width(self, look: Look) -> float:
        return QFontMetricsF(look.font(self.use)).horizontalAdvance(self.text)

    def paint(self, painter: QPainter, look: Look, at: QPointF) -> None:
        painter.setFont(look.font(self.use))
        painter.setPen(look.colour(self.role))
        painter.drawText(at, self.text)


@dataclass(frozen=True, slots=True)
class IconPart:
    name: str
    role: str
    size: int = 20

    def width(self, look: Look) -> float:
        return look.px(self.size)

    def paint(self, painter: QPainter, look: Look, at: QPointF) -> None:
        side = look.px(self.size)
        middle = at.y() - look.px(5)
        paint_icon(painter, self.name, QRectF(at.x(), middle - side / 2, side, side), look.colour(self.role))


@dataclass(frozen=True, slots=True)
class SamplePart:
    """Words with a real mark on them, or plain where the mark is None."""

    words: str
    mark: Mark | None

    def width(self, look: Look) -> float:
        return QFontMetricsF(look.font(SAMPLE)).horizontalAdvance(self.words) + look.px(4)

    def paint(self, painter: QPainter, look: Look, at: QPointF) -> None:
        left = QPointF(at.x() + look.px(2), at.y())
        layout = QTextLayout(self.words, look.font(SAMPLE))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10 * self.width(look))
        layout.endLayout()
        marks = MarkPainter(look, look.whole(SAMPLE.size), painter.device().devicePixelRatio())
        top = QPointF(left.x(), left.y() - line.ascent())
        drawn = self._drawn(layout, look, top)
        marks.paint_under(painter, drawn)
        painter.setPen(look.colour("text" if self.mark else "text_secondary"))
        layout.draw(painter, top)
        marks.paint_lines(painter, drawn)

    def _drawn(self, layout: QTextLayout, look: Look, top: QPointF) -> list[Drawn]:
        if self.mark is None:
            return []
        words = Stretch(self.mark.span.start, self.mark.span.end, look.whole(SAMPLE.size))
        return [Drawn(self.mark, tuple(p.moved(top.x(), top.y()) for p in pieces_of(layout, words, _whole)))]


class PartsButton(QAbstractButton):
    """Flat at rest, filled under the pointer, with the focus ring of the keyboard."""

    GAP = 8
    SIDE = 10

    def __init__(self, look: Look, height: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._on_changed)

    def parts(self) -> list[ButtonPart]:
        """What stands on the button now, from left to right."""
        return []

    def sizeHint(self) -> QSize:
        px, parts = self._look.px, self.parts()
        width = sum(part.width(self._look) for part in parts) + px(self.GAP) * (len(parts) - 1) + 2 * px(self.SIDE)
        return QSize(max(round(width), self._look.whole(34)), self._look.whole(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        x, baseline = self._look.px(self.SIDE), round(self.height() / 2 + self._look.px(5))
        for part in self.parts():
            part.paint(painter, self._look, QPointF(x, baseline))
            x += part.width(self._look) + self._look.px(self.GAP)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown() or self._is_held_on()):
            painter.setPen(Qt.PenStyle.NoPen)
            if self._look.is_high_contrast:
                painter.setPen(self._look.colour("text"))
            painter.setBrush(self._look.colour("control_hover" if self.isDown() else "control"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.hasFocus():
            painter.setPen(self._look.focus_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _is_held_on(self) -> bool:
        """Whether the ground shows that the button is on; parts may show it instead."""
        return False

    def say(self) -> None:
        """Give assistive tools, and the tip, what the button is now."""

    def _on_changed(self) -> None:
        self.say()
        self.updateGeometry()
        self.update()


def _whole(_start: int, end: int) -> int:
    return end
