"""What is said above the text: a banner when something failed, a plain line when there is less to say."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.gui.icons import pixmap
from reader.gui.look import Look, Use
from reader.gui.panel.quiet_button import QuietButton

HEIGHT = 48
LINE_HEIGHT = 38
COLUMN = 620


class Banner(QWidget):
    """A bold fact, a text, the next step as a button. `step_requested` carries the step that was given."""

    step_requested = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._step = ""
        self._icon = QLabel()
        self._fact, self._text = QLabel(), QLabel()
        self._button = StepButton(look)
        self._close = QuietButton(look, "", "close", self.tr("Close"))
        self._row = QHBoxLayout(self)
        for part in (self._icon, self._fact):
            self._row.addWidget(part)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._close)
        for words in (self._fact, self._text):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        self._fact.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._button.clicked.connect(self._on_step)
        self._close.clicked.connect(self._on_close)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_fact(self, fact: str, text: str, step_text: str = "", step: str = "") -> None:
        """Show what happened; without the step's text there is no button."""
        self._fact.setText(fact)
        self._text.setText(text)
        self._step = step
        self._button.setText(step_text)
        self._button.setVisible(bool(step_text))
        self.setAccessibleName(self.text())
        self._on_look_changed()
        self.show()

    def text(self) -> str:
        """All that the banner says."""
        return f"{self._fact.text()} {self._text.text()}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("control"))
        painter.end()

    def _on_step(self) -> None:
        self.step_requested.emit(self._step)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._row.setContentsMargins(px(22), px(4), px(12), px(4))
        self._row.setSpacing(px(10))
        self.setMinimumHeight(px(HEIGHT))
        self._icon.setPixmap(
            pixmap("warn", self._look.colour("text"), self._look.px(20), max(1.0, self.devicePixelRatioF()))
        )
        for words, use in ((self._fact, Use.SECTION), (self._text, Use.BASE)):
            _colour(words, self._look, "text")
            words.setFont(self._look.font(use))
        self._fact.setMinimumWidth(min(self._fact.fontMetrics().horizontalAdvance(self._fact.text()) + 2, px(420)))
        self.update()


class StepButton(QPushButton):
    """The next step, on page colour so that it stands out from the banner."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        self.setFont(self._look.font(Use.BASE))
        self.setMinimumHeight(self._look.whole(34))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Button, self._look.colour("page"))
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour("text"))
        self.setPalette(palette)


class HintLine(QWidget):
    """A plain line above the article, in its column; closing it is final for whoever shows it."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._close = QuietButton(look, "", "close", self.tr("Close"))
        self._inner = QWidget()
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._outer = QHBoxLayout(self)
        self._outer.addWidget(self._inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._close.clicked.connect(self._on_close)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(COLUMN), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("page"))
        painter.end()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._outer.setContentsMargins(px(24), px(16), px(24 + 30), 0)
        self._inner.setMaximumWidth(px(COLUMN))
        _colour(self._text, self._look, "text_secondary")
        self._text.setFont(self._look.font(Use.BASE))
        self.setMinimumHeight(px(LINE_HEIGHT))
        self.update()


def _colour(words: QLabel, look: Look, role: str) -> None:
    palette = words.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.colour(role))
    words.setPalette(palette)
