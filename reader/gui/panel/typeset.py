"""Words set in lines of the height that the look gives them, for widgets that paint their own text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.gui.look import Look, TypeUse

UNLIMITED = 1_000_000.0


class Typeset:
    """A text broken into lines of a given width; `height` and `width` are what it takes, in pixels.

    With `on_one_line` it is cut with an ellipsis instead of being broken.
    """

    def __init__(self, text: str, look: Look, use: TypeUse, width: float, on_one_line: bool = False) -> None:
        font = look.font(use)
        text = " ".join(text.split("\n"))
        if on_one_line:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_wrapping())
        self._line = look.line(use)
        self._break(UNLIMITED if on_one_line else max(width, 1.0))

    @property
    def height(self) -> int:
        return self._line * self._layout.lineCount()

    @property
    def width(self) -> float:
        lines = range(self._layout.lineCount())
        return max((self._layout.lineAt(at).naturalTextWidth() for at in lines), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw with the upper left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        at = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, at + (self._line - line.height()) / 2))
            at += self._line
        self._layout.endLayout()


def text_width(text: str, look: Look, use: TypeUse) -> float:
    """How wide a text is on one line."""
    return QFontMetricsF(look.font(use)).horizontalAdvance(text)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
