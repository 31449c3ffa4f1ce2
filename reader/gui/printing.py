"""The system's printers: the dialog that chooses one, and the pages that go to it."""

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from reader.gui.paper.painted_pages import PaintedPages
from reader.gui.paper.sheet_size import SheetSize, sheet_of


class Printing:
    """One printer, from choosing it to its last page."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)

    @property
    def paper(self) -> SheetSize:
        return sheet_of(self._printer.pageLayout())

    def ask(self, page: QPageLayout) -> bool:
        """Let the person choose a printer in the system's dialog, with that paper unless they take another.

        Says whether one was chosen. Some systems have no dialog that leaves the program running meanwhile.
        """
        self._printer.setPageLayout(page)
        self._printer.setFullPage(True)
        return QPrintDialog(self._printer, self._window).exec() == QPrintDialog.DialogCode.Accepted

    def print_pages(self, printout: PaintedPages) -> bool:
        """Print the pages that the dialog named, all of them if it named none; says whether the printer took them."""
        return printout.paint_all(self._printer, self._printer.fromPage() or 1, self._printer.toPage())
