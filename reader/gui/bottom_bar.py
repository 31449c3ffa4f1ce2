"""A bar at the foot of the window or of a sheet: one row on the panel's colour, which never asks for width."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.gui.look import Look, Use

HEIGHT: Final = 52


class BottomBar(QWidget):
    """A subclass puts its parts into `row` and then calls `begin`; `fit` says what goes where it gets narrow."""

    LEFT, RIGHT, APART = 20, 20, 6

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.row = QHBoxLayout(self)
        self.row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._words: tuple[QLabel, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def begin(self, *words: QLabel) -> None:
        """Dress the bar, now and whenever the look changes; `words` are its labels."""
        self._words = words
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def fit(self) -> None:
        """Leave out what there is no room for."""

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.whole(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("panel"))
        if self.look.is_high_contrast:
            painter.fillRect(0, 0, self.width(), 1, self.look.colour("hairline"))  # page and panel are alike there
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _on_look_changed(self) -> None:
        px = self.look.whole
        for label in self._words:
            label.setFont(self.look.font(Use.BASE))
            palette = label.palette()
            for ink in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                palette.setColor(ink, self.look.colour("text_secondary"))
            label.setPalette(palette)
        self.row.setContentsMargins(px(self.LEFT), 0, px(self.RIGHT), 0)
        self.row.setSpacing(px(self.APART))
        self.setFixedHeight(px(HEIGHT))
        self.fit()
