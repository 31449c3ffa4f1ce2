"""All of the library at once: to a file, from a file, or remembered no longer."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.errors import ExportError, LibraryError
from reader.gui.save_dialog import Wanted, remember_saved, save_dialog
from reader.gui.shelf.browsing import Browsing
from reader.gui.shelf.shelf import KeptThings
from reader.gui.shelf.taking_in import TakingIn
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.logbook import forget_log, log_to
from reader.policy import policy_in_force
from reader.settings import library_file, log_file

IN_MEMORY: Final = Path(":memory:")


class Carrying(QObject):
    """What is chosen in the library's bottom bar."""

    def __init__(self, parts: WindowParts, library: KeptThings, browsing: Browsing, writers: Writers) -> None:
        super().__init__(parts.frame)
        self._parts, self._library, self._browsing, self._writers = parts, library, browsing, writers
        self.taking_in = TakingIn(self)
        self.taking_in.taken.connect(self._on_taken)
        self.taking_in.failed.connect(self._on_not_taken)
        parts.frame.closing.connect(self.taking_in.stop)
        foot = browsing.sheet.foot
        foot.export_requested.connect(self._on_export)
        foot.import_requested.connect(self._on_import)
        foot.remember_nothing_toggled.connect(self._on_remember_nothing)
        parts.pages.turned.connect(self._show_whether_it_lasts)
        self._show_whether_it_lasts()

    def save(self, target: Path) -> None:
        """Write all that is kept to a file."""
        try:
            self._writers.write_whole(target, self._library.everything())
        except (ExportError, LibraryError) as error:
            self._say(self._parts.words.sentence(str(error)))
        else:
            self._say(remember_saved(self._parts, target))

    def take_in(self, source: Path) -> None:
        """Add what a file holds to what is kept. Another process reads it, for anybody may have written it."""
        if not self._library.lasts():
            self._say(self.tr("While nothing is remembered there is no library to import into."))
            return
        self._say(self.tr("The library is being taken in…"))
        self.taking_in.start(self._library.file(), source)
        self._show_whether_it_lasts()

    def _on_taken(self, new: int) -> None:
        self._say(
            self.tr("1 article taken in.") if new == 1 else self.tr("{count} articles taken in.").format(count=new)
        )
        self._browsing.show_list()
        self._show_whether_it_lasts()

    def _on_not_taken(self, sentence: str) -> None:
        self._say(self._parts.words.sentence(sentence))
        self._show_whether_it_lasts()

    def _on_export(self) -> None:
        kind, file = self.tr("Libraries (*.slibrary)"), self.tr("library.slibrary")
        wanted = Wanted("export-library", self.tr("Export the library"), (kind,), ".slibrary", file)
        dialog = save_dialog(self._parts, wanted)
        dialog.fileSelected.connect(self._on_export_file)
        dialog.open()

    def _on_export_file(self, name: str) -> None:
        self.save(Path(name))

    def _on_import(self) -> None:
        kinds = self.tr("Libraries (*.slibrary)")
        path, _kind = QFileDialog.getOpenFileName(self._parts.frame, self.tr("Import a library"), "", kinds)
        if path:
            self.take_in(Path(path))

    def _on_remember_nothing(self, on: bool) -> None:
        if on:
            question = self.tr(
                "Remember nothing from now on, and delete all articles, notes and marks kept on this computer?"
            )
            self._browsing.ask(question, self.tr("Delete and remember nothing"), self._forget)
        else:
            self._try_to_move(library_file())
            log_to(log_file())
            self._parts.settings.keep(replace(self._parts.settings.value, remember_nothing=False))
        self._show_whether_it_lasts()
        self._browsing.show_list()

    def _forget(self) -> None:
        self.taking_in.stop()
        self._browsing.clear()
        self._library.move_to(IN_MEMORY)
        forget_log(log_file())
        self._parts.settings.keep(replace(self._parts.settings.value, remember_nothing=True))
        self._show_whether_it_lasts()

    def _try_to_move(self, file: Path) -> None:
        try:
            self._library.move_to(file)
        except LibraryError as error:
            self._say(self._parts.words.sentence(str(error)))

    def _show_whether_it_lasts(self) -> None:
        """The switch tells the truth, also when the library could not be opened; a school's policy cannot be undone."""
        switch = self._browsing.sheet.foot.remember_nothing
        switch.setChecked(not self._library.lasts())
        switch.setEnabled(not policy_in_force().remember_nothing)
        self._browsing.sheet.foot.take_in.setEnabled(not self.taking_in.is_working())

    def _say(self, sentence: str) -> None:
        self._parts.banner.show_fact(sentence, "", "", "")
