"""The head of a section: its name, and at the right what was counted."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, USUAL_WIDTH
from reader.gui.panel.typeset import Typeset, text_width

GAP = 12


class SectionHead(QLabel):
    """The figure stands beside the name, or below it where the two do not fit on one line."""

    def __init__(self, look: Look, title: str, figure: str = "", below: int = 10) -> None:
        super().__init__(f"{title}, {figure}" if figure else title)
        self._look, self._title, self._figure, self._below = look, title, figure, below
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        lines = self._title_lines(width).height
        if self._figure and not self._fits(width):
            lines += self._figure_lines(width).height
        return lines + round(self._look.px(self._below))

    def sizeHint(self) -> QSize:
        width = self._look.whole(USUAL_WIDTH + 2 * PAD)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(60), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        title = self._title_lines(self.width())
        title.draw(painter, self._look.px(PAD), 0, self._look.colour("text"))
        if self._figure:
            self._paint_figure(painter, title.height)
        painter.end()

    def _paint_figure(self, painter: QPainter, title_height: int) -> None:
        figure = self._figure_lines(self.width())
        colour = self._look.colour("text_secondary")
        if self._fits(self.width()):
            figure.draw(painter, self.width() - self._look.px(PAD) - figure.width, self._look.px(1.2), colour)
        else:
            figure.draw(painter, self._look.px(PAD), title_height, colour)

    def _fits(self, width: int) -> bool:
        both = text_width(self._title, self._look, Use.SECTION) + text_width(self._figure, self._look, Use.SECOND)
        return both + self._look.px(GAP + 2 * PAD) <= width

    def _title_lines(self, width: int) -> Typeset:
        return Typeset(self._title, self._look, Use.SECTION, width - self._look.px(2 * PAD))

    def _figure_lines(self, width: int) -> Typeset:
        return Typeset(self._figure, self._look, Use.SECOND, width - self._look.px(2 * PAD))
