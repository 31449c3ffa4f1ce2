"""The sheet of several articles: one is opened by its name, or a table of all is saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.gui.sheet import TextSheet

ROW, MOST_ROWS = 36, 12
PLACE = Qt.ItemDataRole.UserRole
"""Where a row keeps its file."""


class SeveralPage(TextSheet):
    """`path_chosen` carries the file to read; `table_requested` and `stop_requested` are for all of them."""

    path_chosen = Signal(Path)
    table_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._files: tuple[Path, ...] = ()
        self._done: int | None = None
        self._list, self._table, self._state = QListWidget(), QPushButton(), Words(look)
        self.rebuild()

    def show_files(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)
        self._done = None
        self.rebuild()

    def show_done(self, done: int | None) -> None:
        """How many of the files are read; None while nothing is under way."""
        self._done = done
        self._show_state()

    def begin(self) -> None:
        super().begin()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rebuild(self) -> None:
        had_focus = self._list.hasFocus()
        super().rebuild()
        if had_focus:
            self._list.setFocus()

    def fill(self, column: QVBoxLayout) -> None:
        title = self.tr("{count} articles").format(count=len(self._files))
        column.addWidget(Words(self.look, title, Use.EMPTY_TITLE, pad=0))
        line = self.tr(
            "Open one, or save a table of all: each article on a row, with the counts of its marks and voices."
        )
        column.addWidget(Words(self.look, line, Use.BASE, "text_secondary", pad=0))
        column.addWidget(self._made_list())
        row = QHBoxLayout()
        self._table = QPushButton()
        self._table.setFont(self.look.font(Use.BASE))
        self._table.setMinimumHeight(self.look.whole(40))
        self._table.clicked.connect(self._on_table)
        self._state = Words(self.look, "", Use.BASE, "text_secondary")
        row.addWidget(self._table)
        row.addWidget(self._state, 1)
        column.addLayout(row)
        self._show_state()

    def _made_list(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.setFont(self.look.font(Use.LEAVE))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for file in self._files:
            row = QListWidgetItem(file.name)
            row.setData(PLACE, str(file))
            row.setToolTip(str(file))
            row.setSizeHint(QSize(0, self.look.whole(ROW)))
            self._list.addItem(row)
        self._list.setCurrentRow(0)
        self._list.setMinimumHeight(self.look.whole(ROW) * max(1, min(len(self._files), MOST_ROWS)))
        self._list.itemActivated.connect(self._on_activated)
        return self._list

    def _show_state(self) -> None:
        is_working = self._done is not None
        self._table.setText(self.tr("Stop") if is_working else self.tr("Save a table of all…"))
        state = self.tr("{done} of {all} read").format(done=self._done, all=len(self._files)) if is_working else ""
        self._state.show_text(state)

    def _on_table(self) -> None:
        if self._done is None:
            self.table_requested.emit()
        else:
            self.stop_requested.emit()

    def _on_activated(self, row: QListWidgetItem) -> None:
        self.closed.emit()
        self.path_chosen.emit(Path(row.data(PLACE)))
