"""A thin scroll bar without arrow buttons and without a groove."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from reader.gui.look import Look

LEAST_THUMB: Final = 24


def draw_scroll_bar(look: Look, painter: QPainter, option: QStyleOptionSlider, *, over: bool) -> None:
    """Draw the visible part, darker with the pointer over it; nothing where all is visible."""
    if option.maximum <= option.minimum:
        return
    thumb = QRectF(scroll_bar_part(option, QStyle.SubControl.SC_ScrollBarSlider, look))
    upright = option.orientation == Qt.Orientation.Vertical
    inset = (thumb.width() if upright else thumb.height()) / 4
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("text_quiet" if over else "document_fill"))
    thumb.adjust(inset, inset, -inset, -inset)
    painter.drawRoundedRect(thumb, inset, inset)


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl, look: Look) -> QRect:
    """Where a part of the scroll bar is: the groove is all of it."""
    whole, upright = option.rect, option.orientation == Qt.Orientation.Vertical
    length = whole.height() if upright else whole.width()
    steps, least = option.maximum - option.minimum, look.whole(LEAST_THUMB)
    thumb = length if steps <= 0 else max(least, length * option.pageStep // max(steps + option.pageStep, 1))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown
    )
    cuts = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (at, thumb),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, at),
        QStyle.SubControl.SC_ScrollBarAddPage: (at + thumb, length - at - thumb),
    }
    start, size = cuts.get(part, (0, 0))
    if upright:
        return QRect(whole.left(), whole.top() + start, whole.width(), size)
    return QRect(whole.left() + start, whole.top(), size, whole.height())
