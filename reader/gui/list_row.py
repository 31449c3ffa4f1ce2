"""A row of a plain list: the chosen one on the accent's tint, its words unchanged."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.gui.look import Look

SIDE, RADIUS = 8, 6
"""Between the row's edge and its words; the row's corners."""

_ON_ONE_LINE: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def draw_row(look: Look, painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw a row that has words and nothing else."""
    row, side = QRectF(option.rect), look.whole(SIDE)
    state, flags = option.state, QStyle.StateFlag
    if state & flags.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_tint"))
        painter.drawRoundedRect(row, RADIUS, RADIUS)
    if state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange:
        painter.setPen(look.focus_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    words = option.rect.adjusted(side, 0, -side, 0)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    shown = option.fontMetrics.elidedText(option.text, option.textElideMode, words.width())
    painter.drawText(words, _ON_ONE_LINE, shown)
