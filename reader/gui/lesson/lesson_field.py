"""A field for a few sentences, which grows with them; undoing is the window's, so that there is one order of steps."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from reader.gui.look import Look, Use

LEAST_LINES, MOST_LINES = 2, 8
AROUND = 8
UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LessonField(QPlainTextEdit):
    """`typed` carries the text after each change by the person. Tab goes on to the next field."""

    typed = Signal(str)

    def __init__(self, look: Look, name: str, role: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._role = look, role
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show a text that somebody else changed; nothing is told, and the cursor stays where it can."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText().encode("utf-16-le")) // 2))
        self.setTextCursor(cursor)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are left to the window."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_key and any(event.matches(key) for key in UNDOING):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines(), LEAST_LINES), MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        return QSize(self._look.whole(200), round(height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(100), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _lines(self) -> int:
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        return lines

    def _fit(self) -> None:
        needs_bar = self._lines() > MOST_LINES
        on, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if needs_bar else off)
        self.setFixedHeight(self.sizeHint().height())

    def _on_text_changed(self) -> None:
        self._fit()
        self.typed.emit(self.toPlainText())

    def _dress(self) -> None:
        look, palette = self._look, self.palette()
        self.setFont(look.font(Use.EVIDENCE))
        self.document().setDocumentMargin(look.px(AROUND))
        palette.setColor(QPalette.ColorRole.Base, look.colour(self._role))
        palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
        self.setPalette(palette)
        self._fit()
