"""A line of words above the article, with at most one next step: what banner and hint are made of."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.gui.icons import pixmap
from reader.gui.look import Look, Use
from reader.gui.panel.quiet_button import QuietButton

WORDS_NEED = 320
"""Where the words would have less room than this at 100 %, the step stands under them."""


@dataclass(frozen=True, slots=True)
class Said:
    """`fact` is bold where `text` goes on from it; `figure` stands at the right.

    `step` names what the button with `step_text` asks for; without both there is none. `can_close` False is for what
    goes by itself when its reason goes.
    """

    text: str
    fact: str = ""
    figure: str = ""
    step_text: str = ""
    step: str = ""
    can_close: bool = True

    @property
    def whole(self) -> str:
        return f"{self.fact} {self.text}".strip()


class NoticeLine(QWidget):
    """`closed` and `step_requested` tell what a person did with it. `ground` and `button` are colour roles."""

    closed = Signal()
    step_requested = Signal(str)

    def __init__(self, look: Look, drawing: str, ground: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._drawing, self._ground, self._button_role = drawing, ground, button
        self._said = Said("")
        self.inner = QWidget(self)
        self._icon, self._words, self._figure = QLabel(self.inner), QLabel(self.inner), QLabel(self.inner)
        self._step = QPushButton(self.inner)
        self._close = QuietButton(look, "", "close", self.tr("Close"), self.inner)
        self._grid = QGridLayout(self.inner)
        self.outer = QHBoxLayout(self)
        self.outer.addWidget(self.inner)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._step.clicked.connect(self._on_step)
        self._close.clicked.connect(self._on_close)
        look.changed.connect(self.dress)
        self.say(None)

    def say(self, said: Said | None) -> None:
        """Say this in place of what was said before; None says nothing and hides the line."""
        self._said = said or Said("")
        self.dress()
        self.setVisible(said is not None)

    def text(self) -> str:
        """All that the line says."""
        return self._said.whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.colour(self._ground))
        painter.end()

    def dress(self) -> None:
        """Take the look's present sizes and colours."""
        said, look, px = self._said, self.look, self.look.whole
        self.setAccessibleName(said.whole)
        ratio = max(1.0, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap(self._drawing, look.colour("text"), look.px(18), ratio))
        _set(self._words, look, self._in_html(), "text" if said.fact else "text_secondary")
        self._words.setAccessibleName(said.whole)
        _set(self._figure, look, said.figure, "text_secondary")
        self._step.setText(said.step_text)
        self._step.setFont(look.font(Use.BASE))
        self._step.setMinimumHeight(px(34))
        palette = self._step.palette()
        palette.setColor(QPalette.ColorRole.Button, look.colour(self._button_role))
        palette.setColor(QPalette.ColorRole.ButtonText, look.colour("text"))
        self._step.setPalette(palette)
        self._icon.setVisible(bool(said.fact))
        self._figure.setVisible(bool(said.figure))
        self._step.setVisible(bool(said.step_text))
        self._close.setVisible(said.can_close)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self._arrange()
        self.update()

    def _in_html(self) -> str:
        said = self._said
        if not said.fact or not said.text:
            return escape(said.whole)
        role = "text" if self._ground == "control" else "text_secondary"
        rest = f'<span style="color:{self.look.colour(role).name()}">{escape(said.text)}</span>'
        return f'<span style="font-weight:600">{escape(said.fact)}</span> {rest}'

    def _arrange(self) -> None:
        """Put figure and step beside the words, or under them where that leaves too little room."""
        margins = self.outer.contentsMargins()
        room = min(self.width() - margins.left() - margins.right(), self.inner.maximumWidth())
        beside = [part for part in (self._icon, self._figure, self._step, self._close) if not part.isHidden()]
        room -= sum(part.sizeHint().width() + self.look.whole(10) for part in beside)
        under = room < self.look.whole(WORDS_NEED)
        top, left = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._icon, 0, 0, top if under else middle)
        self._grid.addWidget(self._words, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        for column, part in enumerate((self._figure, self._step), 2):
            self._grid.addWidget(part, 1 if under else 0, 1 if under else column, left if under else middle)
        self._grid.addWidget(self._close, 0, 4, top if under else middle)

    def _on_step(self) -> None:
        self.step_requested.emit(self._said.step)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


def _set(label: QLabel, look: Look, text: str, role: str) -> None:
    label.setText(text)
    label.setFont(look.font(Use.BASE))
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.colour(role))
    label.setPalette(palette)
