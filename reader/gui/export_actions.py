"""Print and export: opens the sheet, asks where to, has the document made and says how it went."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject

from reader.errors import ExportError
from reader.gui.export_choice import PRINTER
from reader.gui.export_sheet import ExportSheet
from reader.gui.file_names import file_name
from reader.gui.paper.painted_pages import pdf_of
from reader.gui.paper.printout import Printout
from reader.gui.paper.sheet_size import PaperLook, SheetSize, sheet_of, usual_page
from reader.gui.save_dialog import Wanted, remember_saved, save_dialog
from reader.gui.window_parts import WindowParts
from reader.gui.writers import Writers
from reader.model.document_kind import DocumentKind
from reader.model.outline import Part
from reader.model.remarks import Remarks
from reader.model.report import Report

FOR_PROGRAMS: Final = frozenset({DocumentKind.MARKS_TABLE, DocumentKind.VOICES_TABLE, DocumentKind.JSON})
"""What is read by programs speaks English whatever the reader does."""


class ExportActions(QObject):
    """What is made is what a person sees: without what they dismissed, and, if they wish, without hidden marks."""

    def __init__(self, parts: WindowParts, writers: Writers) -> None:
        super().__init__(parts.frame)
        self._parts, self._writers = parts, writers
        self._sheet = ExportSheet(parts.look)
        parts.actions["export"].triggered.connect(self._on_export)
        parts.pages.add_sheets({"export": self._sheet}, parts.actions)
        parts.actions["export"].triggered.connect(self._show)
        parts.actions["print"].triggered.connect(self._on_print)
        parts.reading.article_changed.connect(self._allow)
        parts.reading.report_changed.connect(self._show)
        self._sheet.changed.connect(self._show)
        self._sheet.requested.connect(self._on_requested)
        self._allow()

    def save(self, kind: DocumentKind, path: Path) -> None:
        """Write the report to a file and say so; a failure is said in the banner, and the sheet stays."""
        try:
            self._writers.write_whole(path, self._content(kind))
        except ExportError as error:
            self._parts.banner.show_fact(
                self._parts.words.sentence(str(error)), self.tr("Choose another place."), "", ""
            )
            return
        self._finish(remember_saved(self._parts, path))

    # --- what goes along ---

    def _report(self) -> Report | None:
        """The report that is taken away, in the reader's language."""
        report = self._plain_report()
        return self._parts.words.report(report) if report is not None else None

    def _plain_report(self) -> Report | None:
        """The same as the engine tells it; the bare article where there are no marks (yet)."""
        reading = self._parts.reading
        if reading.article is None:
            return None
        report = reading.report if reading.is_complete and reading.report is not None else Report(reading.article)
        if self._sheet.only_shown:
            shown = tuple(found for found in report.findings if reading.visible.shows(found))
            return replace(report, findings=shown)
        return report

    def _remarks(self) -> Remarks:
        """The person's notes, and their own marks as far as they go along."""
        reading = self._parts.reading
        if not self._sheet.only_shown:
            return reading.remarks
        return replace(reading.remarks, own_marks=tuple(filter(reading.visible.shows, reading.remarks.own_marks)))

    def _behind(self, report: Report) -> Iterable[Part]:
        if not self._sheet.with_panel:
            return ()
        told, rulebook = self._parts.words.sentence, self._parts.told_rulebook
        return self._writers.outline(report, rulebook, self._remarks(), told)

    def _content(self, kind: DocumentKind) -> bytes:
        report, plain, parts = self._report(), self._plain_report(), self._parts
        assert report is not None, "the actions are off without an article"
        assert plain is not None, "the same"
        if kind is DocumentKind.PDF:
            page = usual_page(QLocale.system())
            return pdf_of(self._printout(report, sheet_of(page)), page, report.article.shown_title)
        if kind in FOR_PROGRAMS:
            return self._writers.document(kind, plain, parts.rulebook, self._remarks(), str)
        return self._writers.document(kind, report, parts.told_rulebook, self._remarks(), parts.words.sentence)

    # --- the sheet ---

    def _allow(self) -> None:
        for key in ("export", "print"):
            self._parts.actions[key].setEnabled(self._parts.reading.article is not None)

    def _show(self) -> None:
        """Bring note and picture up to date while the sheet is open."""
        report = self._report()
        if report is None or self._parts.pages.currentWidget() is not self._sheet:
            return
        self._sheet.show_note(self._note())
        paper = sheet_of(usual_page(QLocale.system()))
        self._sheet.show_printout(self._printout(report, paper) if self._sheet.chosen.is_paper else None)

    def _note(self) -> str:
        if self._parts.reading.keeps_secret:
            return self.tr("You predict: your own marks go along, the program’s do not.")
        without = self.tr("There are no marks yet: the text goes without them.")
        return "" if self._parts.reading.is_complete else without

    def _on_print(self) -> None:
        """The same sheet, with the printer chosen."""
        self._parts.actions["export"].trigger()
        self._sheet.choose(PRINTER)

    def _on_export(self) -> None:
        if self._sheet.chosen.kind is None:
            self._sheet.choose(DocumentKind.PDF)

    def _on_requested(self) -> None:
        kind = self._sheet.chosen.kind
        if kind is None:
            self._print()
        else:
            self._ask_where(kind)

    def _ask_where(self, kind: DocumentKind) -> None:
        report = self._report()
        if report is None:
            return
        name, file = self._sheet.chosen.name, file_name(report.article.shown_title, kind.suffix, self.tr("article"))
        title, pattern = self.tr("Save as {kind}").format(kind=name), f"{name} (*{kind.suffix})"
        dialog = save_dialog(self._parts, Wanted("save", title, (pattern,), kind.suffix, file))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        kind = self._sheet.chosen.kind
        if kind is not None:
            self.save(kind, Path(name))

    def _print(self) -> None:
        from reader.gui.printing import Printing  # the system's printers are loaded when one is wanted

        printing, report = Printing(self._parts.frame), self._report()
        if report is None or not printing.ask(usual_page(QLocale.system())):
            return
        printout = self._printout(report, printing.paper)
        if printing.print_pages(printout):
            self._finish(self.tr("Sent to the printer."))
        else:
            fact = self.tr("The printer did not take the pages.")
            self._parts.banner.show_fact(fact, self.tr("Choose another printer, or save a PDF."), "", "")

    def _printout(self, report: Report, paper: SheetSize) -> Printout:
        """The pages, set in the face and spacing that the person reads in."""
        look = PaperLook(self._parts.look.page_style)
        parts, latest = self._behind(report), self._parts.reading.visible.latest
        return Printout(look, paper, report, parts, latest, self._remarks())

    def _finish(self, sentence: str) -> None:
        self._parts.banner.hide()
        self._parts.pages.leave()
        self._parts.hint.show_text(sentence)
