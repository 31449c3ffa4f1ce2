"""A choice of one: a few flat buttons beside or under one another, the chosen one held down."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.panel.flow import Flow

BETWEEN = 4
"""Between two buttons, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose from; `faces` draws its words in other faces than the window's."""

    key: str
    text: str
    faces: tuple[str, ...] = ()


class ChoiceRow(QWidget):
    """`chosen` carries the key of what a person chose. Arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QToolButton] = {}
        flow = Flow(look.whole(BETWEEN), self)
        flow.setContentsMargins(0, 0, 0, 0)
        for choice in choices:
            button = self._made(choice, name)
            self._buttons[choice.key] = button
            flow.addWidget(button)

    def width_on_one_line(self) -> int:
        """How wide it is with all of its buttons beside one another."""
        between = self._look.whole(BETWEEN) * (len(self._buttons) - 1)
        return sum(button.sizeHint().width() for button in self._buttons.values()) + between

    def show_chosen(self, key: str) -> None:
        """Show what is chosen, without a wish."""
        self._buttons[key].setChecked(True)

    def _made(self, choice: Choice, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setFont(self._look.font(TypeUse((*choice.faces, *Use.BASE.faces), Use.BASE.size, Use.BASE.line)))
        button.setMinimumHeight(self._look.whole(34))
        palette = button.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour("text"))
        button.setPalette(palette)
        button.setText(choice.text)
        button.setObjectName(choice.key)
        button.setAccessibleName(f"{name}: {choice.text}")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
