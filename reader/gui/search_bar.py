"""The line above the text in which words to find are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.gui.field import Field
from reader.gui.look import Look, Use
from reader.gui.panel.quiet_button import QuietButton

HEIGHT, FIELD = 48, 300


class SearchBar(QWidget):
    """A field, which place of how many, the way to the next and the one before."""

    words_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._field = Field(look)
        self._field.setPlaceholderText(self.tr("Find in the article"))
        self._field.setAccessibleName(self.tr("Find in the article"))
        self._place = QLabel()
        self._previous = QuietButton(look, "", "up", self.tr("Place found before"))
        self._next = QuietButton(look, "", "down", self.tr("Next place found"))
        self._close = QuietButton(look, "", "close", self.tr("Close"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._field, 2)
        for part in (self._previous, self._next, self._place):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
        self._field.textChanged.connect(self.words_changed)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.closed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_place(0, 0)
        self.hide()

    @property
    def words(self) -> str:
        return self._field.text()

    def begin(self, words: str) -> None:
        """Open with these words, or with those of last time, ready to be typed over."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_place(self, current: int, total: int) -> None:
        """Which place of how many is the current one."""
        words = self.tr("{current} of {total}").format(current=current, total=total) if total else ""
        if not total and self.words.strip():
            words = self.tr("not in this article")
        self._place.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._place, words))

    def place_text(self) -> str:
        return self._place.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("panel"))
        painter.end()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._row.setContentsMargins(px(22), px(7), px(12), px(7))
        self._row.setSpacing(px(8))
        self.setFixedHeight(px(HEIGHT))
        self._field.setFont(self._look.font(Use.BASE))
        self._field.setMinimumHeight(px(34))
        self._field.setMaximumWidth(px(FIELD))
        self._place.setFont(self._look.font(Use.BASE))
        palette = self._place.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour("text_secondary"))
        self._place.setPalette(palette)
        self.update()
