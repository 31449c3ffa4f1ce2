"""The window's icons: strokes on a 20 px grid, recoloured by role. The drawings are in `resources/icons/`."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.gui.look import Look
from reader.resources import resource


@lru_cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw an icon into a box of the painter's device."""
    svg = _drawing(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, box)


def pixmap(name: str, colour: QColor, size: float, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` device-independent pixels, sharp at the screen's pixel ratio."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return image


def icon(look: Look, name: str, role: str = "text_secondary", size: float = 20) -> QIcon:
    """An icon in a role's colour, and dimmed where its control is off."""
    found = QIcon()
    for ratio in (1.0, 2.0):
        found.addPixmap(pixmap(name, look.colour(role), look.px(size), ratio))
        found.addPixmap(pixmap(name, look.colour("text_dimmed"), look.px(size), ratio), QIcon.Mode.Disabled)
    return found
