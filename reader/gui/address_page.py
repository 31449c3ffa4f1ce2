"""The sheet for a web address: one field, and what opening it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.gui.field import Field
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.gui.sheet import TextSheet


class AddressPage(TextSheet):
    """`address_given` carries what the person typed; nothing is fetched before."""

    address_given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._typed = ""
        self._field = Field(look)
        self.rebuild()

    def begin(self) -> None:
        super().begin()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, address: str) -> None:
        """Put an address into the field; whether it is opened is the person's to say."""
        self._field.setText(address)

    def rebuild(self) -> None:
        had_focus = self._field.hasFocus()
        super().rebuild()
        if had_focus:
            self._field.setFocus()

    def fill(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(Words(look, self.tr("Open a web address"), Use.EMPTY_TITLE, pad=0))
        promise = self.tr("This one page is fetched from the web, without cookies. Nothing else leaves this computer.")
        column.addWidget(Words(look, promise, Use.BASE, "text_secondary", pad=0))
        row = QHBoxLayout()
        row.setSpacing(look.whole(10))
        row.addWidget(self._made_field(), 1)
        button = QPushButton(self.tr("Open"))
        button.setFont(look.font(Use.BASE))
        button.setMinimumHeight(look.whole(44))
        button.clicked.connect(self._on_open)
        row.addWidget(button)
        column.addLayout(row)

    def _made_field(self) -> Field:
        self._field = Field(self.look, self._typed)
        self._field.setFont(self.look.font(Use.NAME))
        self._field.setMinimumHeight(self.look.whole(44))
        self._field.setPlaceholderText("https://")
        self._field.setAccessibleName(self.tr("Web address"))
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_open)
        return self._field

    def _on_text(self, text: str) -> None:
        self._typed = text

    def _on_open(self) -> None:
        if address := self._field.text().strip():
            self.closed.emit()
            self.address_given.emit(address)
