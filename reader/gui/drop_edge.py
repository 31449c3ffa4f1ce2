"""The line inside the page's edge while something is dragged over the window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look
from reader.gui.window_parts import WindowParts


class DropEdge(QWidget):
    """Lies over the pages and lets everything through; says that a drop is welcome."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.pages)
        self._look: Look = parts.look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop it here to read it"))
        self.hide()
        parts.pages.installEventFilter(self)
        parts.frame.dragged_over.connect(self._on_dragged_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.focus_pen())
        painter.drawRect(self.rect().adjusted(5, 5, -6, -6))
        painter.end()

    def _on_dragged_over(self, is_over: bool) -> None:
        self.setVisible(is_over)
        self.raise_()
