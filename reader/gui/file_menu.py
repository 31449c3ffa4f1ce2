"""The ways to a file: the dialog, what was read last, and the bundled samples."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.policy import policy_in_force
from reader.resources import seeds
from reader.settings import SettingsStore

PATTERNS = (
    "*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.webarchive *.docx *.odt *.fodt *.rtf *.pdf *.epub *.eml "
    "*.slesson"
)
"""Names that articles usually have; whatever it is called, a file is told by its content."""


class FileMenu(QObject):
    """Two menus of files and the open dialog; each ends in `path_chosen`. `recent_changed` follows the settings."""

    path_chosen = Signal(Path)
    recent_changed = Signal()

    def __init__(self, window: QWidget, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.recent_menu = QMenu(self.tr("Read last"), window)
        self.samples_menu = QMenu(self.tr("Samples"), window)
        self._fill_recent()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files read last that are still there, latest first."""
        return tuple(path for path in map(Path, self._settings.value.recent) if path.is_file())

    def title_of(self, path: Path) -> str:
        """The headline of a file that was read, its name where none is known."""
        return self._settings.value.title_of(str(path)) or path.stem

    def remember(self, path: Path, title: str = "") -> None:
        """Put a file on top of those read last; the bundled samples have their own menu."""
        if path not in seeds():
            self._settings.keep(self._settings.value.with_recent(str(path.resolve()), title))
            self._fill_recent()
            self.recent_changed.emit()

    def forget(self, origin: str) -> None:
        """Take a file off those read last; with "" all of them."""
        self._settings.keep(self._settings.value.without_recent(origin))
        self._fill_recent()
        self.recent_changed.emit()

    def show_samples(self, samples: tuple[tuple[str, Path], ...]) -> None:
        """Offer the bundled articles by their headlines."""
        self.samples_menu.clear()
        for title, path in samples:
            self._add(self.samples_menu, title, path)

    def ask(self) -> None:
        """Let the person choose a file to read."""
        path = self.chosen(self.tr("Open an article"))
        if path is not None:
            self.path_chosen.emit(path)

    def chosen(self, title: str) -> Path | None:
        """The file that the person chooses in a dialog; None where there is none."""
        start = policy_in_force().start_folder or (self.recent[0].parent if self.recent else "")
        kinds = f"{self.tr('Articles')} ({PATTERNS});;{self.tr('All files (*)')}"
        path, _kind = QFileDialog.getOpenFileName(self._window, title, str(start), kinds)
        return Path(path) if path else None

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.recent:
            self._add(self.recent_menu, self.title_of(path), path)
        self.recent_menu.setEnabled(bool(self.recent))

    def _add(self, menu: QMenu, title: str, path: Path) -> None:
        action = QAction(title.replace("&", "&&"), menu)
        action.setData(str(path))
        action.setToolTip(str(path))
        action.triggered.connect(self._on_triggered)
        menu.addAction(action)

    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.path_chosen.emit(Path(action.data()))
