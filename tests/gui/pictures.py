"""Reads pictures of widgets: which colours are on them, and where."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count(image: QImage, colour: QColor, within: QRect | None = None, near: int = 0) -> int:
    """How many pixels have this colour, or one that is `near` it in each of red, green and blue."""
    area = image.rect() if within is None else image.rect().intersected(within)
    wanted = colour.rgb()
    return sum(
        image.pixel(x, y) == wanted or (near > 0 and _is_near(image.pixelColor(x, y), colour, near))
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    )


def _is_near(one: QColor, other: QColor, near: int) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= near for a, b in pairs)
