"""The bar at the foot of a sheet: what is said, what can be done next, and the way back to the article."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.legend import HEIGHT
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.short_label import ShortLabel

LEAST_SAID = 160
"""Under this width, at 100 %, the sentence goes, so that the buttons can say what they do."""


class FootBar(QWidget):
    """Where it gets narrow the sentence goes first, then the buttons are short, then the key of the way back goes."""

    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._said = ShortLabel()
        self._buttons: tuple[FootButton, ...] = ()
        self._close = WordButton(
            look, self.tr("Back to the article"), icon="close", key=self.tr("Esc"), shows_text=False
        )
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self._said, 1)
        self._row.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._close.clicked.connect(self.close_requested)

    def add_buttons(self, buttons: Sequence[FootButton]) -> None:
        """Put the buttons into the bar, the way back after them."""
        self._buttons = tuple(buttons)
        for button in (*self._buttons, self._close):
            self._row.addWidget(button)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_said(self, sentence: str) -> None:
        self._said.setText(sentence)
        self.fit()

    def text(self) -> str:
        """What the bar says."""
        return self._said.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("panel"))
        if self.look.is_high_contrast:
            painter.fillRect(0, 0, self.width(), 1, self.look.colour("hairline"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave out what there is no room for."""
        for step in range(3):
            for button in self._buttons:
                button.set_short(step > 0)
            self._close.set_keyless(step > 1)
            left = self.width() - self._taken()
            if left >= 0:
                break
        self._said.setVisible(left >= self.look.px(LEAST_SAID))

    def _taken(self) -> float:
        """The width of everything but the sentence."""
        shown = [button for button in self._buttons if not button.isHidden()]
        wide = sum(button.sizeHint().width() for button in (*shown, self._close))
        margins = self._row.contentsMargins()
        return wide + self._row.spacing() * (len(shown) + 2) + margins.left() + margins.right()

    def _on_look_changed(self) -> None:
        px, palette = self.look.whole, self._said.palette()
        for ink in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(ink, self.look.colour("text_secondary"))
        self._said.setPalette(palette)
        self._said.setFont(self.look.font(Use.BASE))
        self._row.setContentsMargins(px(28), 0, px(16), 0)
        self._row.setSpacing(px(10))
        self.setFixedHeight(px(HEIGHT))
        self.fit()
