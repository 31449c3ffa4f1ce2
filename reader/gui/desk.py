"""How the window is divided: toolbar above, article and panel side by side, legend below."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.gui.window_parts import WindowParts


class Desk(QObject):
    """Lays the parts out and shows panel and legend only where they have something to say."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(_column(parts.banner, parts.hint, grows=parts.pages))
        self._splitter.addWidget(parts.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        parts.frame.setCentralWidget(_column(parts.toolbar, grows=self._splitter, below=parts.legend))
        parts.actions["panel"].toggled.connect(self._show_bands)
        parts.pages.turned.connect(self._show_bands)
        parts.panel.close_requested.connect(self._on_panel_closed)

    @property
    def panel_width(self) -> int:
        """How wide the panel is, 0 while it is not to be seen."""
        return self._splitter.sizes()[1]

    def set_panel_width(self, width: int) -> None:
        self._splitter.setSizes([max(1, self._parts.frame.width() - width), width])

    def _show_bands(self) -> None:
        """Without an article panel and legend have nothing to say; a sheet wants the whole width."""
        parts = self._parts
        reads = parts.reading.article is not None
        wanted = parts.actions["panel"].isChecked() and not parts.pages.shows_sheet()
        parts.panel.setVisible(reads and wanted)
        parts.legend.setVisible(reads)

    def _on_panel_closed(self) -> None:
        self._parts.actions["panel"].setChecked(False)


def _column(*above: QWidget, grows: QWidget, below: QWidget | None = None) -> QWidget:
    """Widgets under one another without gaps; one of them takes the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in above:
        layout.addWidget(part)
    layout.addWidget(grows, 1)
    if below is not None:
        layout.addWidget(below)
    return column
