"""What a person can say to a mark: the buttons at the foot of its card, and the field for a note."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.panel.flow import Flow
from reader.gui.panel.page import SIDE, PanelSheet
from reader.gui.panel.quiet_button import QuietButton

LINES = 3
"""Lines of a note that are seen at once."""


class FilledButton(WordButton):
    """A word on a filled ground."""

    def _is_held_on(self) -> bool:
        return True


class CardButtons(PanelSheet):
    """Stays in place while the words above scroll. `note_kept` carries the text, empty to take it away.

    What is being typed is kept when the card goes away; only "Leave it" and Escape forget it.
    """

    dismiss_requested = Signal()
    alike_requested = Signal()
    rule_off_requested = Signal()
    copy_requested = Signal()
    note_asked = Signal()
    note_kept = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.look = look
        self._note = ""
        self._dismiss = FilledButton(look, self.tr("Not this one"), key="D")
        self._alike = FilledButton(look, self.tr("All like this"))
        self._rule_off = QuietButton(look, self.tr("Turn this rule off"))
        self._disagree = QuietButton(look, self.tr("I disagree…"))
        self._copy = QuietButton(look, self.tr("Copy"))
        self._field = NoteField(look, self.tr("Why you disagree"), self.tr("Why is this mark wrong?"))
        self._keep = FilledButton(look, self.tr("Keep the note"))
        self._leave = QuietButton(look, self.tr("Leave it"))
        self._lay_out()
        self._connect()
        self._open(on=False)
        self.show_note("")

    def show_note(self, note: str) -> None:
        """Take what the field begins with; one that is open stays as it is."""
        self._note = note
        self._disagree.setText(self.tr("Your note…") if note else self.tr("I disagree…"))

    def ask_for_note(self) -> None:
        """Open the field for a note, with the keyboard in it."""
        if not self.asks_for_note():
            self._field.setPlainText(self._note)
            self._open(on=True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.note_asked.emit()

    def asks_for_note(self) -> bool:
        return not self._note_rows.isHidden()

    def keep_typed(self) -> None:
        """Keep the note that is being typed, if one is."""
        if self.asks_for_note():
            text = self._field.toPlainText().strip()
            self._open(on=False)
            self.note_kept.emit(text)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_typed()
        super().hideEvent(event)

    def leave_note(self) -> None:
        """Close the field and forget what was typed."""
        self._open(on=False)
        self._disagree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, *, on: bool) -> None:
        self._note_rows.setVisible(on)
        self._rows.setVisible(not on)

    def _lay_out(self) -> None:
        self._rows = _rows((self._dismiss, self._alike), (self._rule_off, self._disagree, self._copy), self.look)
        keys = QWidget()
        row = QHBoxLayout(keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._keep)
        row.addWidget(self._leave)
        row.addStretch(1)
        self._note_rows = QWidget()
        column = QVBoxLayout(self._note_rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(keys)
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.addWidget(self._rows)
        whole.addWidget(self._note_rows)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _connect(self) -> None:
        self._dismiss.clicked.connect(self.dismiss_requested)
        self._alike.clicked.connect(self.alike_requested)
        self._rule_off.clicked.connect(self.rule_off_requested)
        self._disagree.clicked.connect(self.ask_for_note)
        self._copy.clicked.connect(self.copy_requested)
        self._keep.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.leave_note)
        self._field.kept.connect(self._on_keep)
        self._field.left.connect(self.leave_note)

    def _on_keep(self) -> None:
        self.keep_typed()
        self._disagree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_look_changed(self) -> None:
        px = self.look.whole
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(px(SIDE), px(8), px(SIDE), px(12))


class NoteField(QPlainTextEdit):
    """Some lines in serif. Ctrl and Enter keep them, Escape leaves them."""

    kept = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(200), LINES * self._look.line(Use.EVIDENCE) + self._look.whole(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(100), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Escape is the field's own while it has the keyboard, and not the window's way back."""
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        self.setFont(self._look.font(Use.EVIDENCE))
        self.setViewportMargins(*[self._look.whole(3)] * 4)
        self.setFixedHeight(self.sizeHint().height())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("page"))
        palette.setColor(QPalette.ColorRole.Text, self._look.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._look.colour("text_quiet"))
        self.setPalette(palette)


def _rows(filled: tuple[QWidget, ...], quiet: tuple[QWidget, ...], look: Look) -> QWidget:
    """The weightier buttons above the plain words; each row breaks where it is too long."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.whole(6))
    for buttons, apart in ((filled, 8), (quiet, 4)):
        row = QWidget()
        flow = Flow(look.whole(apart), row)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(row)
    return holder
