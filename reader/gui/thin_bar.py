"""A thin bar that shows how much is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from reader.gui.look import Look


class ThinBar(QProgressBar):
    """A progress bar of 4 pixels; a maximum of 0 says that nobody knows how long it takes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Reading the article"))

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(120), self._look.whole(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(48), self._look.whole(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setPen(self._look.colour("text") if self._look.is_high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control_hover"))
        painter.drawRoundedRect(track, radius, radius)
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum()) if self.maximum() else 0.25
        track.setWidth(track.width() * share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(track, radius, radius)
        painter.end()
