"""The panel's tabs: words, the chosen one bold above an accent line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import paint_ring
from reader.gui.panel.page import SIDE
from reader.gui.panel.typeset import Typeset, text_width

APART, TOP, HEIGHT = 22, 14, 44
INSET = 4
LINE = 2


class PanelTabs(QTabBar):
    """Left and Right change the page, as in every tab bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 # Qt's name
        width = text_width(self.tabText(index), self._look, Use.CHOSEN_TAB) + self._look.px(APART)
        first = self._look.px(SIDE - APART / 2) if index == 0 else 0
        return QSize(round(width + first), self._look.whole(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 # Qt's name
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        look, px = self._look, self._look.px
        chosen = index == self.currentIndex()
        box = QRectF(self.tabRect(index))
        wide = text_width(self.tabText(index), look, Use.CHOSEN_TAB)
        left = box.right() - px(APART / 2) - wide
        use, role = (Use.CHOSEN_TAB, "text") if chosen else (Use.NAME, "text_secondary")
        words = Typeset(self.tabText(index), look, use, wide + 1, on_one_line=True)
        words.draw(painter, left, px(TOP), look.colour(role))
        if chosen:
            line = QRectF(left, px(TOP + 28), wide, LINE)
            painter.fillRect(line, look.colour("accent"))
        if chosen and self.hasFocus():
            ring = QRectF(left, px(TOP), wide, look.line(Use.NAME)).adjusted(-INSET, -INSET, INSET, INSET)
            paint_ring(painter, look, ring)

    def _on_look_changed(self) -> None:
        self.setFont(self._look.font(Use.CHOSEN_TAB))
        self.updateGeometry()
        self.update()
