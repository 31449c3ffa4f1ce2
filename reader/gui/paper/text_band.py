"""Text documents for paper, and how a band of one is painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument

from reader.gui.paper.page_breaks import Band


def paper_document() -> QTextDocument:
    """An empty document whose lines are broken alike on every screen and printer."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    return document


def paint_text(painter: QPainter, document: QTextDocument, band: Band) -> None:
    """Paint the lines between two heights of a document, in black where it names no colour."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, band[0], document.textWidth(), band[1] - band[0])
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
