"""What the side panel leads to: its pages by the menu, words in the article, what rests only on unnamed voices."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.gui.window_parts import WindowParts
from reader.model.ledger import resting_on_unnamed

PAGES = ("voices", "questions", "language", "leave")


class PanelDoors(QObject):
    """Connects the panel with the article."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        for page in PAGES:
            parts.actions[page].triggered.connect(self._on_page)
        parts.actions["rests"].toggled.connect(self._on_rests)
        parts.panel.rests_toggled.connect(parts.actions["rests"].setChecked)
        parts.panel.door_opened.connect(parts.view.light)
        parts.panel.leave.search_pattern = parts.settings.value.search_address
        parts.panel.door_pointed.connect(parts.view.light_pointed)
        parts.view.mark_hovered.connect(parts.panel.light_doors)
        parts.panel.back_requested.connect(self._go_back)
        parts.reading.article_changed.connect(self._on_article_changed)

    def leave(self) -> bool:
        """Close what stands in place of the panel's pages; says whether something did."""
        was_open = self._parts.panel.isVisible() and self._parts.panel.shows_other_page()
        if was_open:
            self._go_back()
        return was_open

    def _go_back(self) -> None:
        """Leave the card: its mark is no longer chosen, and the panel stands where it stood."""
        self._parts.panel.go_back()
        self._parts.doing.choose(None)

    def _on_page(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._parts.pages.show_article()
        self._parts.actions["panel"].setChecked(True)
        self._parts.panel.show_page(action.objectName())

    def _on_rests(self, on: bool) -> None:
        report = self._parts.reading.report
        self._parts.panel.show_rests(on)
        if on and report is not None:
            resting = set(resting_on_unnamed(report))
            others = (sentence.span for sentence in report.sentences if sentence.span not in resting)
            self._parts.view.show_dimmed(tuple(others))
        else:
            self._parts.view.show_dimmed(None)

    def _on_article_changed(self) -> None:
        self._parts.actions["rests"].setChecked(False)
