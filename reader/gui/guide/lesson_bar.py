"""The bar of the first lesson, above the legend: what to do now, back and on, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words


class LessonBar(QWidget):
    """Says one step. `end_requested` leaves the lesson before its end or after it."""

    next_requested = Signal()
    previous_requested = Signal()
    end_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = Words(look, "", Use.SECTION, pad=0)
        self._words = Words(look, "", Use.ASK, pad=0)
        self._number.setWordWrap(False)
        for words in (self._number, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.previous = WordButton(look, self.tr("Step before"), icon="prev", shows_text=False)
        self.next = FootButton(look, self.tr("Next"), main=True)
        self.end = WordButton(look, self.tr("End the lesson"), icon="close", shows_text=False)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._number)
        self._row.addWidget(self._words, 1)
        for button in (self.previous, self.next, self.end):
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.end.clicked.connect(self.end_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_step(self, at: int, count: int, text: str) -> None:
        """Show a step, counted from 0; the keyboard goes to the way on."""
        self._number.show_text(self.tr("{number} of {count}").format(number=at + 1, count=count))
        self._words.show_text(text)
        self.previous.setEnabled(at > 0)
        self.next.setText(self.tr("Next") if at + 1 < count else self.tr("End the lesson"))
        self.setAccessibleName(f"{self._number.accessibleName()}. {text}")
        self.show()
        self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def text(self) -> str:
        """What the bar says."""
        return self._words.accessibleName()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("accent_tint"))
        if self._look.is_high_contrast:
            painter.fillRect(0, 0, self.width(), 1, self._look.colour("hairline"))
        painter.end()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._row.setContentsMargins(px(28), px(10), px(16), px(10))
        self._row.setSpacing(px(12))
        for words in (self._number, self._words):
            words.renew()
