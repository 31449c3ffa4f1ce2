"""A list of rows of which one at a time can be open, with more about it below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look
from reader.gui.panel.door import Door, outline

RADIUS = 8


class Row(Door):
    """A closed or open row. Opening it shows more below; the row then stands on page colour."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.setCheckable(True)


class Rows(QWidget):
    """The rows, and below the open one the widget that `more_about` makes for its index."""

    row_opened = Signal(int)
    row_closed = Signal()

    def __init__(self, look: Look, rows: Sequence[Row], more_about: Callable[[int], QWidget]) -> None:
        super().__init__()
        self._look, self._rows, self._more_about = look, tuple(rows), more_about
        self._open: int | None = None
        self._more: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for row in self._rows:
            self._column.addWidget(row)
            row.clicked.connect(self._on_clicked)

    @property
    def open_row(self) -> int | None:
        return self._open

    def row(self, index: int) -> Row:
        return self._rows[index]

    def open(self, index: int) -> None:
        """Open a row and close the one that was open."""
        self.close_quietly()
        self._open = index
        self._rows[index].setChecked(True)
        self._more = self._more_about(index)
        self._column.insertWidget(index + 1, self._more)
        self._rows[index].updateGeometry()
        self.update()
        self.row_opened.emit(index)

    def close_row(self) -> None:
        if self._open is not None:
            self.close_quietly()
            self.row_closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._open is None or self._more is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(outline(self._look, "page"))
        painter.setBrush(self._look.colour("page"))
        radius = self._look.px(RADIUS)
        box = QRectF(self._rows[self._open].geometry() | self._more.geometry())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def close_quietly(self) -> None:
        """Close what is open without saying so."""
        if self._open is None or self._more is None:
            return
        row, self._open = self._rows[self._open], None
        row.setChecked(False)
        row.updateGeometry()
        self._column.removeWidget(self._more)
        self._more.hide()
        self._more.deleteLater()
        self._more = None
        self.update()

    def _on_clicked(self) -> None:
        clicked = next(at for at, row in enumerate(self._rows) if row is self.sender())
        if clicked == self._open:
            self.close_row()
        else:
            self.open(clicked)
