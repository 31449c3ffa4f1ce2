"""A row of a sheet: a name, and at the right a figure in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.gui.look import Look, Use

PAD = 8


class FigureRow(QWidget):
    """Both wrap where there is little room; `is_lit` lays a tint under the row that somebody came for."""

    def __init__(self, look: Look, name: str, figure: str, *, is_lit: bool = False) -> None:
        super().__init__()
        self._look, self.is_lit = look, is_lit
        row = QHBoxLayout(self)
        side = look.whole(PAD) if is_lit else 0
        row.setContentsMargins(side, look.whole(3), side, look.whole(3))
        row.setSpacing(look.whole(16))
        row.addWidget(_words(look, name, "text"), 3)
        row.addWidget(_words(look, figure, "text_secondary", Qt.AlignmentFlag.AlignRight), 2)
        self.setAccessibleName(f"{name}: {figure}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_lit:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._look.colour("text") if self._look.is_high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.end()


def _words(look: Look, text: str, role: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QLabel:
    label = QLabel(text)
    label.setFont(look.font(Use.BASE))
    label.setWordWrap(True)
    label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.colour(role))
    label.setPalette(palette)
    return label
