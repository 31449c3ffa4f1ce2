"""Several articles at once: what is dropped together or stands in a folder, and a table of all."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QFileDialog

from reader.errors import ExportError
from reader.files_given import files_in
from reader.gui.save_dialog import Wanted, remember_saved, save_dialog
from reader.gui.several_page import SeveralPage
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.resources import own_command

SOME_FAILED = 1
"""What the command says when some files could not be read: their rows tell why, the table is whole."""


class Several(QObject):
    """Shows the files as a sheet; the table is made by the command line in a process that can be stopped."""

    def __init__(self, parts: WindowParts, writers: Writers) -> None:
        super().__init__(parts.frame)
        self._parts, self._writers = parts, writers
        self._files: tuple[Path, ...] = ()
        self._target: Path | None = None
        self._read = bytearray()
        self._process = QProcess(self)
        self._page = SeveralPage(parts.look)
        parts.pages.add_sheet(self._page)
        parts.doing.several_offered.connect(self.show_files)
        parts.actions["folder"].triggered.connect(self._on_folder)
        parts.frame.closing.connect(self.stop)
        self._page.path_chosen.connect(parts.doing.open_path)
        self._page.table_requested.connect(self._on_table)
        self._page.stop_requested.connect(self.stop)
        self._process.readyReadStandardOutput.connect(self._on_rows)
        self._process.finished.connect(self._on_finished)

    def show_files(self, paths: tuple[Path, ...]) -> None:
        """Offer the files, and those in the folders among them."""
        self.stop()
        self._files = tuple(map(Path, files_in(map(str, paths), recursive=True)))
        if self._files:
            self._page.show_files(self._files)
            self._parts.pages.show_sheet(self._page)
        else:
            self._parts.banner.show_fact(self.tr("There is no file in this folder."), "", "", "")

    def save_table(self, target: Path) -> None:
        """Have all files read and the table written to a file."""
        self._target = target
        self._read.clear()
        program, arguments = own_command("report", "--format", "table", "--jobs", "2", "--", *map(str, self._files))
        self._page.show_done(0)
        self._process.start(program, arguments)

    def stop(self) -> None:
        """Give up the table, if one is being made."""
        self._target = None
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(2000)
        self._page.show_done(None)

    def _on_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._parts.frame, self.tr("Open a folder of articles"))
        if folder:
            self.show_files((Path(folder),))

    def _on_table(self) -> None:
        title, kind, file = self.tr("Save a table of all"), self.tr("Tables (*.csv)"), self.tr("articles.csv")
        dialog = save_dialog(self._parts, Wanted("save-table", title, (kind,), ".csv", file))
        dialog.fileSelected.connect(self._on_table_file)
        dialog.open()

    def _on_table_file(self, name: str) -> None:
        self.save_table(Path(name))

    def _on_rows(self) -> None:
        self._read += self._process.readAllStandardOutput().data()
        self._page.show_done(max(0, min(self._read.count(b"\n") - 1, len(self._files))))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        target, self._target = self._target, None
        self._page.show_done(None)
        if target is None:
            return
        self._on_rows()
        self._page.show_done(None)
        if status is not QProcess.ExitStatus.NormalExit or code not in {0, SOME_FAILED}:
            self._parts.banner.show_fact(self.tr("The table could not be made."), self.tr("Nothing was lost."), "", "")
            return
        try:
            self._writers.write_whole(target, bytes(self._read))
        except ExportError as error:
            told = self._parts.words.sentence(str(error))
            self._parts.banner.show_fact(told, self.tr("Choose another place."), "", "")
            return
        self._parts.banner.show_fact(remember_saved(self._parts, target), "")
