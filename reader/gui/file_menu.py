"""The ways to a file: the dialog, what was read last, and the bundled samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.model.kept import Kept
from reader.policy import policy_in_force

PATTERNS = (
    "*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.webarchive *.docx *.odt *.fodt *.rtf *.pdf *.epub *.eml "
    "*.slesson"
)
"""Names that articles usually have; whatever it is called, a file is told by its content."""


class FileMenu(QObject):
    """Two menus and the open dialog: `path_chosen` carries a file, `kept_chosen` the key of what was read last."""

    path_chosen = Signal(Path)
    kept_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folder = ""
        self.recent_menu = QMenu(self.tr("Read last"), window)
        self.samples_menu = QMenu(self.tr("Samples"), window)

    def show_recent(self, recent: Sequence[Kept]) -> None:
        """Offer what was read last by its headline; the dialog begins in the folder of the latest file."""
        self.recent_menu.clear()
        for kept in recent:
            self._add(self.recent_menu, kept.title, kept.key, kept.origin).triggered.connect(self._on_kept)
        self.recent_menu.setEnabled(bool(recent))
        files = (Path(kept.origin) for kept in recent)
        self._folder = next((str(file.parent) for file in files if file.is_absolute() and file.is_file()), "")

    def show_samples(self, samples: tuple[tuple[str, Path], ...]) -> None:
        """Offer the bundled articles by their headlines."""
        self.samples_menu.clear()
        for title, path in samples:
            self._add(self.samples_menu, title, str(path), str(path)).triggered.connect(self._on_sample)

    def ask(self) -> None:
        """Let the person choose a file to read."""
        path = self.chosen(self.tr("Open an article"))
        if path is not None:
            self.path_chosen.emit(path)

    def chosen(self, title: str) -> Path | None:
        """The file that the person chooses in a dialog; None where there is none."""
        start = policy_in_force().start_folder or self._folder
        kinds = f"{self.tr('Articles')} ({PATTERNS});;{self.tr('All files (*)')}"
        path, _kind = QFileDialog.getOpenFileName(self._window, title, str(start), kinds)
        return Path(path) if path else None

    def _add(self, menu: QMenu, title: str, what: str, origin: str) -> QAction:
        action = QAction(title.replace("&", "&&"), menu)
        action.setData(what)
        action.setToolTip(origin)
        menu.addAction(action)
        return action

    def _on_sample(self) -> None:
        self.path_chosen.emit(Path(self._sent()))

    def _on_kept(self) -> None:
        self.kept_chosen.emit(self._sent())

    def _sent(self) -> str:
        action = self.sender()
        assert isinstance(action, QAction)
        return str(action.data())
