"""The parts that the program is made of, and the licence of each to read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.licences import Part, parts, texts_of

LIST_HEIGHT, TEXT_HEIGHT = 220, 360


class LicenceReader(QWidget):
    """A list of parts; the chosen one's licence stands below it. Both are read when they are first shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        title = QLabel(self.tr("The parts that come along, and their licences"))
        title.setFont(look.font(Use.SECTION))
        title.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(title.text())
        self.list.setFont(look.font(Use.BASE))
        self.list.setFixedHeight(look.whole(LIST_HEIGHT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The licence of the chosen part"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(look.font(Use.SECOND))
        self.text.setFixedHeight(look.whole(TEXT_HEIGHT))
        for part in (self.list, self.text):
            part.setFrameShape(QFrame.Shape.NoFrame)
            palette = part.palette()
            palette.setColor(QPalette.ColorRole.Base, look.colour("panel"))
            part.setPalette(palette)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.whole(8))
        for widget in (title, self.list, self.text):
            column.addWidget(widget)
        self.list.currentRowChanged.connect(self._on_row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._parts:
            self._parts = parts()
            self.list.addItems([row(part) for part in self._parts])
            self.list.setCurrentRow(0)

    def _on_row(self, row: int) -> None:
        self.text.setPlainText(texts_of(self._parts[row]) if row >= 0 else "")


def row(part: Part) -> str:
    """Name and version, what the part is compiled into, and its licence."""
    return " · ".join(filter(None, (f"{part.name} {part.version}".strip(), part.within, part.licence)))
