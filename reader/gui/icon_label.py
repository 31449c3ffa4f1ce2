"""The words of a button beside its icon, further apart than Qt would set them."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionToolButton

APART: Final = 7
"""Between icon and words, in pixels at 100 %."""

QT_APART: Final = 4
"""Qt's own distance, which is in the sizes that it gives."""

TOOL_INSET: Final = 2
"""Where Qt puts the icon of a tool button; those who align such buttons count on it."""


def is_beside(option: QStyleOptionButton | QStyleOptionToolButton) -> bool:
    """Whether the button has an icon with words at its right."""
    has_both = not option.icon.isNull() and bool(option.text)
    if isinstance(option, QStyleOptionToolButton):
        return has_both and option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return has_both


def draw_beside(painter: QPainter, option: QStyleOptionButton | QStyleOptionToolButton, apart: int) -> None:
    """Draw both so many pixels apart, in the middle of a push button and at the left of a tool button, as Qt does."""
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic)
    metrics = QFontMetrics(painter.font())
    words = metrics.size(int(Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine), option.text).width()
    icon, room = option.iconSize, option.rect
    spare = max(0, room.width() - icon.width() - apart - words)
    left = room.left() + (TOOL_INSET if isinstance(option, QStyleOptionToolButton) else spare // 2)
    is_on = bool(option.state & QStyle.StateFlag.State_Enabled)
    mode = QIcon.Mode.Normal if is_on else QIcon.Mode.Disabled
    box = QRect(left, room.top() + (room.height() - icon.height()) // 2, icon.width(), icon.height())
    option.icon.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)
    painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
    beside = QRect(box.right() + 1 + apart, room.top(), words + apart, room.height())
    painter.drawText(beside, flags, option.text)
