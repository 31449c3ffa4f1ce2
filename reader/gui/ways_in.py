"""The ways to an article: dialog, clipboard, what is dropped, files read last, samples."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject

from reader.gui.file_menu import FileMenu
from reader.gui.window_parts import WindowParts


class WaysIn(QObject):
    """Connects the file menu, the empty page and what is dropped with the opening of an article."""

    def __init__(self, parts: WindowParts, files: FileMenu) -> None:
        super().__init__(parts.frame)
        self._parts, self._files = parts, files
        doing, empty = parts.doing, parts.empty
        parts.actions["open"].triggered.connect(files.ask)
        parts.actions["paste"].triggered.connect(doing.paste)
        parts.frame.offered.connect(self._on_offered)
        files.path_chosen.connect(doing.open_path)
        empty.open_requested.connect(files.ask)
        empty.paste_requested.connect(doing.paste)
        empty.path_chosen.connect(doing.open_path)
        empty.address_requested.connect(parts.actions["address"].trigger)
        parts.actions["address"].changed.connect(self._on_address_changed)

    def show_samples(self, samples: tuple[tuple[str, Path, int], ...]) -> None:
        """Offer the bundled articles: headline, file, minutes of reading."""
        self._parts.empty.show_samples(samples)
        self._files.show_samples(tuple((title, path) for title, path, _minutes in samples))

    def _on_offered(self, offered: QMimeData) -> None:
        self._parts.doing.take(offered, self.tr("dropped text"))

    def _on_address_changed(self) -> None:
        """A school may have switched web addresses off."""
        self._parts.empty.show_address(self._parts.actions["address"].isVisible())
