"""The ways to the measured figures: from the menu to all of them, from a card to those of its rule."""

from PySide6.QtCore import QObject

from reader.gui.accuracy_sheet import AccuracySheet
from reader.gui.window_parts import WindowParts


class AccuracyDoors(QObject):
    """Opens the sheet at what was asked about."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._sheet = AccuracySheet(parts.look, parts.rulebook)
        parts.pages.add_sheets({"accuracy": self._sheet}, parts.actions)
        parts.panel.accuracy_requested.connect(self._on_requested)
        parts.reading.rulebook_changed.connect(self._on_rulebook_changed)

    def _on_requested(self, rule_id: str) -> None:
        self._sheet.ask_about(rule_id)
        self._parts.actions["accuracy"].trigger()
        self._sheet.ask_about("")

    def _on_rulebook_changed(self) -> None:
        self._sheet.take_rulebook(self._parts.rulebook)
