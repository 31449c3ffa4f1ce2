"""What is left of the side panel in a narrow window: a strip of icons that open its pages."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.actions import Actions
from reader.gui.look import Look
from reader.gui.tool_button import SIDE, ToolButton
from reader.gui.window_frame import STRIP

PAGES = ("voices", "questions", "language", "leave")
TOP, APART = 12, 8


class IconStrip(QWidget):
    """One button for each page of the panel."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._buttons = [ToolButton(look, actions[page], self) for page in PAGES]
        for button in self._buttons:
            self._column.addWidget(button)
        self._column.addStretch(1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def minimumSizeHint(self) -> QSize:
        """In a low window what is said below the page comes first; the menu leads to the pages too."""
        return QSize(self._look.whole(STRIP), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as there is room for, whole."""
        super().resizeEvent(event)
        px = self._look.whole
        room = (self.height() - 2 * px(TOP) + px(APART)) // (px(SIDE) + px(APART))
        for at, button in enumerate(self._buttons):
            button.setVisible(at < room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("panel"))
        if self._look.is_high_contrast:
            painter.fillRect(0, 0, 1, self.height(), self._look.colour("hairline"))
        painter.end()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self.setFixedWidth(px(STRIP))
        self._column.setContentsMargins(px(6), px(TOP), px(6), px(TOP))
        self._column.setSpacing(px(APART))
        self.update()
