"""The toolbar: ways in with words at the left, the article's title, what concerns the window at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.gui.actions import Actions
from reader.gui.look import Look, Use
from reader.gui.panel.typeset import Typeset
from reader.gui.tool_button import LettersButton, ToolButton
from reader.gui.window_frame import NARROW_UNDER

HEIGHT = 44
WITH_WORDS = ("open", "paste", "address")


class Toolbar(QWidget):
    """Made of actions; each button's tooltip names its key."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._worded = [ToolButton(look, actions[key], self) for key in WITH_WORDS]
        self.letters = LettersButton(look, actions["letters"], self)
        self._title = TitleLabel(look)
        self._row = QHBoxLayout(self)
        self._ways_in = QHBoxLayout()
        for button in self._worded:
            self._ways_in.addWidget(button)
        self._row.addLayout(self._ways_in)
        self._row.addWidget(self._title, 1)
        find, present, panel = (ToolButton(look, actions[key]) for key in ("find", "present", "panel"))
        for button in (find, self.letters, present, panel):
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("panel"))
        painter.end()

    def _show_words(self) -> None:
        """Where the window is narrow the words beside the icons go."""
        for button in self._worded:
            button.show_words(self.width() >= self._look.px(NARROW_UNDER))

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._row.setContentsMargins(px(12), 0, px(12), px(4))
        self._row.setSpacing(px(2))
        self._ways_in.setSpacing(px(8))
        self.setFixedHeight(px(HEIGHT))
        self._show_words()
        self.update()


class TitleLabel(QLabel):
    """The article's title, in the middle, cut with an ellipsis where it is too long."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.line(Use.BASE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.width() - self._look.px(32)
        title = Typeset(self.text(), self._look, Use.BASE, room, on_one_line=True)
        x, y = (self.width() - title.width) / 2, (self.height() - title.height) / 2
        title.draw(painter, x, y, self._look.colour("text_secondary"))
        painter.end()
