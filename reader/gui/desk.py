"""How the window is divided: toolbar above, article and panel side by side, legend below.

A narrow window has no room for two columns: the panel shrinks to a strip of icons, and opens over the right side of
the page without moving a word of it. What is said above the page, and the field to find words, stay free of it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader.gui.icon_strip import IconStrip
from reader.gui.window_frame import NARROW_UNDER
from reader.gui.window_parts import WindowParts

NARROWEST, USUAL, WIDEST = 320, 380, 420
"""How wide the panel is, in pixels at 100 %."""

NO_LIMIT: Final = (1 << 24) - 1
"""Qt's own greatest size of a widget."""


class Desk(QWidget):
    """Lays the parts out and shows panel and legend only where they have something to say."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._is_narrow = False
        self._wanted_beside = True
        self._width: float = USUAL
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(_column(parts.search_bar, parts.banner, parts.hint, grows=parts.pages))
        self._strip = IconStrip(parts.look, parts.actions)
        self._middle = QWidget()
        self._row = QHBoxLayout(self._middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._splitter, 1)
        self._row.addWidget(self._strip)
        _fill(self, parts.toolbar, grows=self._middle, below=parts.legend)
        self._put_beside()
        parts.frame.furnish(self)
        parts.actions["panel"].toggled.connect(self._show_bands)
        parts.pages.turned.connect(self._show_bands)
        parts.panel.close_requested.connect(self.close_panel)
        parts.look.changed.connect(self._on_look_changed)
        parts.actions["find"].triggered.connect(self.leave)
        self._splitter.splitterMoved.connect(self._on_moved)
        for around in (self._middle, parts.pages):
            around.installEventFilter(self)

    @property
    def panel_width(self) -> int:
        """How wide a person wants the panel beside the article, in pixels at 100 %."""
        return round(self._width)

    @property
    def wants_panel(self) -> bool:
        """Whether the panel is to stand beside the article wherever there is room for it."""
        return self._wanted_beside if self._is_narrow else self._parts.actions["panel"].isChecked()

    def restore(self, panel_width: int, wants_panel: bool) -> None:
        self._wanted_beside = wants_panel
        self._parts.actions["panel"].setChecked(wants_panel and not self._is_narrow)
        self._width = min(max(panel_width, NARROWEST), WIDEST)
        self._divide()

    def close_panel(self) -> None:
        self._parts.actions["panel"].setChecked(False)

    def leave(self) -> bool:
        """Close the panel that lies over the page; says whether one did."""
        lies_over = self._is_narrow and self._parts.panel.isVisible()
        if lies_over:
            self.close_panel()
        return lies_over

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bars above and below the page come and go: the panel over it follows."""
        if self._is_narrow and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._size_panel()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """A screen may be smaller than what scaled type would like."""
        return QSize(320, 240)

    def _on_look_changed(self) -> None:
        self._fit()
        self._divide()

    def _on_moved(self) -> None:
        self._width = self._splitter.sizes()[1] / self._parts.look.scale

    def _divide(self) -> None:
        """Give the panel its width at the present scale; what is left is the article's."""
        if not self._is_narrow:
            width = self._parts.look.whole(self._width)
            self._splitter.setSizes([max(1, self._splitter.width() - width), width])

    def _fit(self) -> None:
        narrow = self.width() < self._parts.look.px(NARROW_UNDER)
        if narrow is not self._is_narrow:
            self._turn(narrow)
        self._size_panel()

    def _turn(self, narrow: bool) -> None:
        panel, action = self._parts.panel, self._parts.actions["panel"]
        if narrow:
            self._wanted_beside = action.isChecked()
            panel.setParent(self._middle)
        else:
            self._put_beside()
        self._is_narrow = narrow
        self._divide()
        action.setChecked(not narrow and self._wanted_beside)
        self._show_bands()

    def _put_beside(self) -> None:
        self._splitter.addWidget(self._parts.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)

    def _size_panel(self) -> None:
        panel, px = self._parts.panel, self._parts.look.whole
        panel.setMinimumWidth(0 if self._is_narrow else px(NARROWEST))
        panel.setMaximumWidth(NO_LIMIT if self._is_narrow else px(WIDEST))
        if self._is_narrow:
            room, top = self._middle.width() - self._strip.width(), self._top_of_page()
            width = min(px(USUAL), room)
            panel.setGeometry(QRect(room - width, top, width, self._middle.height() - top))

    def _top_of_page(self) -> int:
        page = self._parts.hint if self._parts.hint.isVisible() else self._parts.pages
        return page.mapTo(self._middle, QPoint()).y()

    def _show_bands(self) -> None:
        """Without an article panel and legend have nothing to say; a sheet wants the whole width."""
        parts = self._parts
        reads, sheet = parts.reading.article is not None, parts.pages.shows_sheet()
        self._strip.setVisible(reads and self._is_narrow and not sheet)
        parts.actions["panel"].setEnabled(reads and not sheet)
        parts.panel.setVisible(reads and parts.actions["panel"].isChecked() and not sheet)
        parts.legend.setVisible(reads and not parts.pages.has_own_foot() and not parts.reading.keeps_secret)
        if self._is_narrow:
            self._row.activate()
            self._size_panel()
            parts.panel.raise_()


def _column(*above: QWidget, grows: QWidget) -> QWidget:
    column = QWidget()
    _fill(column, *above, grows=grows)
    return column


def _fill(column: QWidget, *above: QWidget, grows: QWidget, below: QWidget | None = None) -> None:
    """Put widgets under one another without gaps; one of them takes the room that is left."""
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in above:
        layout.addWidget(part)
    layout.addWidget(grows, 1)
    if below is not None:
        layout.addWidget(below)
