"""The note to a whole article, written where the library tells of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look
from reader.gui.panel.card_buttons import FilledButton, NoteField
from reader.gui.panel.flow import Flow
from reader.gui.panel.quiet_button import QuietButton

PAD = 14


class ArticleNote(QWidget):
    """A button, and the field that it opens. `kept` carries the text, empty to take the note away."""

    kept = Signal(str)

    def __init__(self, look: Look, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self.button = FilledButton(look, self.tr("Change the note") if note else self.tr("Add a note"))
        self.field = NoteField(look, self.tr("To the whole article"), self.tr("What do you want to remember?"))
        self.keep = FilledButton(look, self.tr("Keep the note"))
        self.leave = QuietButton(look, self.tr("Leave it"))
        self._answers = QWidget()
        self._lay_out(look)
        self.button.clicked.connect(self.ask)
        self.keep.clicked.connect(self._on_kept)
        self.field.kept.connect(self._on_kept)
        self.leave.clicked.connect(self._on_left)
        self.field.left.connect(self._on_left)
        self._open(on=False)

    def ask(self) -> None:
        """Open the field, with the keyboard in it."""
        self.field.setPlainText(self._note)
        self._open(on=True)
        self.field.setFocus()

    def is_asking(self) -> bool:
        return not self.field.isHidden()

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.whole(PAD), 0, look.whole(PAD), 0)
        column.setSpacing(look.whole(8))
        begin = QWidget()
        answers, first = Flow(look.whole(8), self._answers), Flow(0, begin)
        for row in (answers, first):
            row.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.button)
        answers.addWidget(self.keep)
        answers.addWidget(self.leave)
        for part in (self.field, self._answers, begin):
            column.addWidget(part)

    def _open(self, *, on: bool) -> None:
        self.field.setVisible(on)
        self._answers.setVisible(on)
        self.button.setVisible(not on)

    def _on_kept(self) -> None:
        self._open(on=False)
        self.kept.emit(self.field.toPlainText().strip())

    def _on_left(self) -> None:
        self._open(on=False)
        self.button.setFocus()
