"""The ladder of four dots: how closely an unnamed voice is described."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look
from reader.gui.panel.kinds import step_in_words

STEPS = 4
DOT, APART = 8, 3
WIDTH = STEPS * DOT + (STEPS - 1) * APART


def ladder_in_words(step: int) -> str:
    """The ladder for those who do not see it."""
    words = QCoreApplication.translate("LadderDots", "described to step {step} of 4: {words}")
    return words.format(step=step, words=step_in_words(step))


def paint_ladder(painter: QPainter, look: Look, step: int, x: float, middle: float) -> None:
    """Draw the dots from `x` on, around a height; those up to the step are filled."""
    line, half = look.colour("unnamed_line"), look.px(0.7)
    for at in range(STEPS):
        left = x + look.px(at * (DOT + APART))
        box = QRectF(left, middle - look.px(DOT / 2), look.px(DOT), look.px(DOT))
        painter.setPen(QPen(line, 2 * half))
        painter.setBrush(line if at < step else look.colour("unnamed_tint"))
        painter.drawEllipse(box.adjusted(half, half, -half, -half))


class LadderDots(QWidget):
    """The ladder standing by itself."""

    def __init__(self, look: Look, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._step = look, step
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(ladder_in_words(step))

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(WIDTH + 1), self._look.whole(DOT + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ladder(painter, self._look, self._step, 0, self.height() / 2)
        painter.end()
