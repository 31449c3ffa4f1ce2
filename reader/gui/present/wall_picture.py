"""A live picture of the wall, on a mat."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look

MAT = 12


class WallPicture(QWidget):
    """As high as its width makes it."""

    def __init__(self, look: Look, pixmap: QPixmap) -> None:
        super().__init__()
        self._look, self._pixmap = look, pixmap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What the class sees"))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's virtual method
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's virtual method
        mat = 2 * self._look.whole(MAT)
        shape = self._pixmap.height() / max(self._pixmap.width(), 1)
        return round(max(width - mat, 1) * shape) + mat

    def sizeHint(self) -> QSize:
        width = self._look.whole(400)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        mat = self._look.whole(MAT)
        inner: QRect = self.rect().adjusted(mat, mat, -mat, -mat)
        ratio = self.devicePixelRatioF()
        scaled = self._pixmap.scaled(
            inner.size() * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(inner.topLeft(), scaled)
        painter.end()
