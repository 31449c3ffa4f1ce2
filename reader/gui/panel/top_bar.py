"""The line at the top of whatever replaces the panel's pages: the way back, and closing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.gui.look import Look
from reader.gui.panel.quiet_button import QuietButton


class TopBar(QWidget):
    """`back_requested` leads to the page that was there before, `close_requested` away from the panel."""

    back_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._back = QuietButton(look, "", "prev")
        self._close = QuietButton(look, "", "close", self.tr("Close"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
        self._back.clicked.connect(self.back_requested)
        self._close.clicked.connect(self.close_requested)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_place(self, page: str) -> None:
        """Name the page to which the way back leads."""
        self._back.setText(page)
        self._back.setAccessibleName(self.tr("Back to {page}").format(page=page))

    def focus_back(self) -> None:
        self._back.setFocus()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._row.setContentsMargins(px(20), px(11), px(20), 0)
