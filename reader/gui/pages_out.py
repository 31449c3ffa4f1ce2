"""Pages out of the window: saved as a PDF where the person wants them, or sent to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from reader.errors import ExportError
from reader.gui.file_names import file_name
from reader.gui.paper.painted_pages import PaintedPages, pdf_of
from reader.gui.paper.sheet_size import SheetSize, sheet_of, usual_page
from reader.gui.save_dialog import Wanted, remember_saved, save_dialog
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers

PagesFor = Callable[[SheetSize], PaintedPages]


class PagesOut(QObject):
    """`said` carries one sentence on how it went."""

    said = Signal(str)

    def __init__(self, parts: WindowParts, writers: Writers, parent: QObject | None = None) -> None:
        super().__init__(parent or parts.frame)
        self._parts, self._writers = parts, writers
        self._waiting: tuple[PagesFor, str] | None = None

    def save(self, pages: PagesFor, title: str) -> None:
        """Ask where to, in the system's own dialog, which also asks before a file is replaced."""
        self._waiting = pages, title
        file, kind = file_name(title, ".pdf", self.tr("pages")), self.tr("PDF") + " (*.pdf)"
        dialog = save_dialog(self._parts, Wanted("save-pages", self.tr("Save as PDF"), (kind,), ".pdf", file))
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    def write(self, pages: PagesFor, title: str, path: Path) -> None:
        """Write the pages as a PDF and say so."""
        page = usual_page(QLocale.system())
        try:
            self._writers.write_whole(path, pdf_of(pages(sheet_of(page)), page, title))
        except ExportError as error:
            self.said.emit(self._parts.words.sentence(str(error)))
            return
        self.said.emit(remember_saved(self._parts, path))

    def print(self, pages: PagesFor) -> None:
        """Let the person choose a printer and send it the pages."""
        from reader.gui.printing import Printing  # the system's printers are loaded when one is wanted

        printing = Printing(self._parts.frame)
        if not printing.ask(usual_page(QLocale.system())):
            return
        if printing.print_pages(pages(printing.paper)):
            self.said.emit(self.tr("Sent to the printer."))
        else:
            self.said.emit(self.tr("The printer did not take the pages."))

    def _on_selected(self, name: str) -> None:
        if self._waiting is not None:
            self.write(*self._waiting, Path(name))
