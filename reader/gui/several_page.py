"""The sheet of several articles: one is opened by its name, or a table of all is saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.gui.list_sheet import OF_ROW, ListSheet
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words

MOST_ROWS = 12


class SeveralPage(ListSheet):
    """`path_chosen` carries the file to read; `table_requested` and `stop_requested` are for all of them."""

    ROW = 36

    path_chosen = Signal(Path)
    table_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._files: tuple[Path, ...] = ()
        self._done: int | None = None
        self._table, self._state = QPushButton(), Words(look)
        self.rebuild()

    def show_files(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)
        self._done = None
        self.rebuild()

    def show_done(self, done: int | None) -> None:
        """How many of the files are read; None while nothing is under way."""
        self._done = done
        self._show_state()

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
        made = self.made_list(self.tr("Articles"))
        for file in self._files:
            self.add_row(file.name, str(file)).setToolTip(str(file))
        made.setCurrentRow(0)
        made.setMinimumHeight(self.look.whole(self.ROW) * max(1, min(len(self._files), MOST_ROWS)))
        made.itemActivated.connect(self._on_activated)
        return made

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
        self.path_chosen.emit(Path(row.data(OF_ROW)))
