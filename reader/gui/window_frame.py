"""The bare window: on the screen before anything in it is made, so that a start feels like one."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.gui.look import Look

BANDS_ABOVE, BAND_BELOW = 72, 52
"""Heights of menus with toolbar, and of the legend (LOOK.md, Grid)."""

NARROW_UNDER = 1100
"""Under this width at 100 % words beside icons go, and the panel becomes a strip of icons."""

STRIP = 52
"""The width of that strip."""


class WindowFrame(QMainWindow):
    """Shows the sheet where the article will lie, and passes on what only a window is told.

    Keep this module's imports few: they stand between a click on the icon and the first thing seen. `Qt` alone, with
    its hundred enums, costs an eighth of a bare start, so it is imported when the wheel is turned. Whatever takes a
    brush asks for it as well, `QPainter.fillRect` too: the bare window is palettes, which do not.
    """

    first_painted = Signal()
    offered = Signal(QMimeData)
    dragged_over = Signal(bool)
    scale_turned = Signal(bool)
    closing = Signal()

    def __init__(self, look: Look, size: tuple[int, int], panel_width: int) -> None:
        super().__init__()
        self._bands = [round(look.px(size)) for size in (BANDS_ABOVE, BAND_BELOW, panel_width)]
        self._is_painted = False
        _give_ground(self, look, "panel")
        self._sheet = QWidget(self)
        self._sheet.setAutoFillBackground(True)
        _give_ground(self._sheet, look, "page")
        self.setWindowTitle("Sourcelight")
        self.resize(QSize(*size).boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)

    def furnish(self, contents: QWidget) -> None:
        """Put what fills the window where the bare sheet was; from now on the application's palette is its own."""
        self._sheet.hide()
        self.setPalette(QPalette())
        self.setCentralWidget(contents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        above, below, beside = self._bands
        self._sheet.setGeometry(0, above, self.width() - beside, self.height() - above - below)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
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


def _give_ground(widget: QWidget, look: Look, role: str) -> None:
    palette = widget.palette()
    palette.setColor(palette.ColorRole.Window, look.colour(role))
    widget.setPalette(palette)
