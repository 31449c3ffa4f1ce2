"""What a person can take a report away as, with a line on what each is good for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.model.document_kind import DocumentKind

PRINTER: Final = "printer"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One line of the list; `id` is PRINTER or a document kind's value."""

    id: str
    name: str
    good_for: str

    @property
    def kind(self) -> DocumentKind | None:
        """None for the printer."""
        return None if self.id == PRINTER else DocumentKind(self.id)

    @property
    def is_paper(self) -> bool:
        """Whether pages are painted, as for the printer."""
        return self.kind in {None, DocumentKind.PDF}


def export_choices() -> tuple[ExportChoice, ...]:
    """All of them, in the order in which they are offered."""
    tr = QCoreApplication.translate
    return (
        ExportChoice(
            PRINTER, tr("Export", "Printer"), tr("Export", "Pages with marks and legend, legible without colour")
        ),
        ExportChoice(DocumentKind.PDF, tr("Export", "PDF"), tr("Export", "The same pages as a file")),
        ExportChoice(
            DocumentKind.WORD,
            tr("Export", "Word document"),
            tr("Export", "For a word processor; the marks are styles that can be changed"),
        ),
        ExportChoice(
            DocumentKind.WEB_PAGE,
            tr("Export", "Web page"),
            tr("Export", "One file for any browser, without network; a click on a mark opens its card"),
        ),
        ExportChoice(
            DocumentKind.MARKDOWN, tr("Export", "Markdown"), tr("Export", "Plain text, the marks in brackets")
        ),
        ExportChoice(
            DocumentKind.MARKS_TABLE,
            tr("Export", "Table of marks"),
            tr("Export", "For a spreadsheet, a line for each mark (CSV)"),
        ),
        ExportChoice(
            DocumentKind.VOICES_TABLE,
            tr("Export", "Table of voices"),
            tr("Export", "For a spreadsheet, a line for each voice (CSV)"),
        ),
        ExportChoice(DocumentKind.JSON, tr("Export", "JSON"), tr("Export", "All that was found, for other programs")),
    )
