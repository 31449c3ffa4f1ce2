"""A sheet with one list on it: made anew with the look, the keyboard in it from the beginning."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from reader.gui.look import Look, Use
from reader.gui.sheet import TextSheet

OF_ROW = Qt.ItemDataRole.UserRole
"""Where a row keeps what it stands for."""


class ListSheet(TextSheet):
    """A subclass puts `made_list` into its column, fills it with `add_row` and connects it."""

    ROW = 40

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.list = QListWidget()

    def begin(self) -> None:
        super().begin()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rebuild(self) -> None:
        had_focus = self.list.hasFocus()
        super().rebuild()
        if had_focus:
            self.list.setFocus()

    def made_list(self, name: str) -> QListWidget:
        """A new list in place of the one before."""
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(name)
        self.list.setFont(self.look.font(Use.LEAVE))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, self.look.colour("page"))
        palette.setColor(QPalette.ColorRole.Text, self.look.colour("text"))
        self.list.setPalette(palette)
        return self.list

    def add_row(self, text: str, stands_for: int | str) -> QListWidgetItem:
        row = QListWidgetItem(text)
        row.setData(OF_ROW, stands_for)
        row.setSizeHint(QSize(0, self.look.whole(self.ROW)))
        self.list.addItem(row)
        return row
