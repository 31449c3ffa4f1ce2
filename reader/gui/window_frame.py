"""The bare window: on the screen before anything in it is made, so that a start feels like one."""

from PySide6.QtCore import QMimeData, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QMainWindow

from reader.gui.look import Look

BANDS_ABOVE, BAND_BELOW = 72, 52
"""Heights of menus with toolbar, and of the legend (LOOK.md, Grid)."""

NARROW_UNDER = 1100
"""Under this width at 100 % words beside icons go, and the panel becomes a strip of icons."""

STRIP = 52
"""The width of that strip."""


class WindowFrame(QMainWindow):
    """Paints the sheet where the article will lie, and passes on what only a window is told.

    Keep this module's imports few: they stand between a click on the icon and the first thing seen. `Qt` alone, with
    its hundred enums, costs 25 ms, so it is imported when the wheel is turned.
    """

    first_painted = Signal()
    offered = Signal(QMimeData)
    dragged_over = Signal(bool)
    scale_turned = Signal(bool)
    closing = Signal()

    def __init__(self, look: Look, size: tuple[int, int], panel_width: int) -> None:
        super().__init__()
        self._look = look
        self._panel_width = panel_width
        self._is_painted = False
        self.setWindowTitle("Sourcelight")
        self.resize(QSize(*size).boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_empty_sheet()
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.dragged_over.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragged_over.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dragged_over.emit(False)
        self.offered.emit(event.mimeData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        from PySide6.QtCore import Qt

        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.scale_turned.emit(turned > 0)
            event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _paint_empty_sheet(self) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("panel"))
        sheet = QRect(0, BANDS_ABOVE, self.width() - self._panel_width, self.height() - BANDS_ABOVE - BAND_BELOW)
        painter.fillRect(sheet, self._look.colour("page"))
        painter.end()
