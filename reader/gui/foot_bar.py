"""The bar at the foot of a sheet: what is said, what can be done next, and the way back to the article."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.gui.bottom_bar import BottomBar
from reader.gui.foot_button import FootButton
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look
from reader.gui.short_label import ShortLabel

LEAST_SAID = 160
"""Under this width, at 100 %, the sentence goes, so that the buttons can say what they do."""


class FootBar(BottomBar):
    """Where it gets narrow the sentence goes first, then the buttons are short, then the key of the way back goes."""

    LEFT, RIGHT, APART = 28, 16, 10

    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._said = ShortLabel()
        self._buttons: tuple[FootButton, ...] = ()
        self._close = WordButton(
            look, self.tr("Back to the article"), icon="close", key=self.tr("Esc"), shows_text=False
        )
        self.row.addWidget(self._said, 1)
        self.row.addStretch(0)
        self._close.clicked.connect(self.close_requested)

    def add_buttons(self, buttons: Sequence[FootButton]) -> None:
        """Put the buttons into the bar, the way back after them."""
        self._buttons = tuple(buttons)
        for button in (*self._buttons, self._close):
            self.row.addWidget(button)
        self.begin(self._said)

    def show_said(self, sentence: str) -> None:
        self._said.setText(sentence)
        self.fit()

    def text(self) -> str:
        """What the bar says."""
        return self._said.text()

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
        margins = self.row.contentsMargins()
        return wide + self.row.spacing() * (len(shown) + 2) + margins.left() + margins.right()
