"""The pages behind the article: voices, questions, measures and meanings as plain text and tables."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import (
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from reader.gui.look import TypeUse, Use
from reader.gui.offsets import for_qt
from reader.gui.paper.page_breaks import Band, bands, strips_of
from reader.gui.paper.sheet_size import PaperLook
from reader.gui.paper.text_band import paint_text, paper_document
from reader.model.outline import Fact, Heading, Line, Part, Proof, Table

_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class _Set:
    """How a part is set: distances in the look's pixels."""

    use: TypeUse
    above: int = 0
    below: int = 4
    indent: int = 0


_CHAPTER: Final = _Set(Use.PAGE_TITLE, above=28, below=10)
_HEADING: Final = _Set(Use.SECTION, above=14, below=2)
_SAID: Final = _Set(Use.BASE)
_QUIET: Final = _Set(Use.SECOND)
_PROOF: Final = _Set(Use.EVIDENCE, indent=16)
_CELL: Final = _Set(Use.BASE, above=3, below=3)
_HEAD_CELL: Final = _Set(Use.SECOND, above=3, below=3)


class OutlinePages:
    """Parts laid out for a column of that width. Coordinates begin at the column's upper left corner."""

    def __init__(self, look: PaperLook, parts: Iterable[Part], width: float) -> None:
        self._look = look
        self._document = paper_document()
        self._document.setDefaultFont(look.font(Use.BASE))
        self._cursor = QTextCursor(self._document)
        self._keeps: set[int] = set()
        for part in parts:
            self._add(part)
        self._document.setTextWidth(width)

    def bands(self, height: float) -> list[Band]:
        """What each page shows of the column; no page where there is nothing to say."""
        return bands(strips_of(self._document, frozenset(self._keeps)), height) if self._document.toPlainText() else []

    def text_between(self, top: float, bottom: float) -> str:
        """The words of the lines that stand between two heights."""
        shown: list[str] = []
        block = self._document.begin()
        while block.isValid():
            above, layout = self._document.documentLayout().blockBoundingRect(block).top(), block.layout()
            lines = (layout.lineAt(at) for at in range(layout.lineCount()))
            within = (line for line in lines if top <= above + line.y() and above + line.y() + line.height() <= bottom)
            shown += (block.text()[line.textStart() : line.textStart() + line.textLength()] for line in within)
            block = block.next()
        return "\n".join(shown)

    def paint(self, painter: QPainter, band: Band) -> None:
        painter.save()
        painter.translate(0, -band[0])
        painter.setClipRect(0, int(band[0]), int(self._document.textWidth()) + 1, int(band[1] - band[0]) + 1)
        paint_text(painter, self._document, band)
        painter.restore()

    def _add(self, part: Part) -> None:
        match part:
            case Heading():
                self._begin(_CHAPTER if part.level == 1 else _HEADING)
                self._keeps.add(self._cursor.blockNumber())
                self._write(part.text, _CHAPTER.use if part.level == 1 else _HEADING.use)
            case Line():
                style = _QUIET if part.quiet else _SAID
                self._begin(style)
                if part.quiet:
                    self._keeps.add(self._cursor.blockNumber())
                self._write(part.text, style.use, quiet=part.quiet)
            case Fact():
                self._begin(_SAID)
                self._write(f"{part.label}: ", Use.BASE, quiet=True)
                self._write(part.text, Use.BASE)
            case Proof():
                self._begin(_PROOF)
                self._write(part.words, Use.EVIDENCE)
                self._write(f"  {part.about}", Use.SECOND, quiet=True)
            case Table():
                self._add_table(part)

    def _begin(self, style: _Set) -> None:
        """Begin a paragraph; one that is empty, at the beginning or behind a table, is used up first."""
        if not self._cursor.block().text():
            self._cursor.setBlockFormat(self._block_format(style))
        else:
            self._cursor.insertBlock(self._block_format(style))

    def _write(self, text: str, use: TypeUse, *, quiet: bool = False) -> None:
        drawn = QTextCharFormat()
        drawn.setFont(self._look.font(use))
        drawn.setForeground(self._look.colour("text_secondary" if quiet else "text"))
        self._cursor.insertText(for_qt(text), drawn)

    def _block_format(self, style: _Set) -> QTextBlockFormat:
        found, px = QTextBlockFormat(), self._look.px
        found.setLineHeight(self._look.line(style.use), _FIXED)
        found.setTopMargin(px(style.above))
        found.setBottomMargin(px(style.below))
        found.setLeftMargin(px(style.indent))
        return found

    def _add_table(self, part: Table) -> None:
        table = self._cursor.insertTable(len(part.rows) + 1, len(part.head), self._table_format(part))
        for at, row in enumerate((part.head, *part.rows)):
            for column, text in enumerate(row):
                self._fill(table, at, column, text)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _fill(self, table: QTextTable, row: int, column: int, text: str) -> None:
        style = _CELL if row else _HEAD_CELL
        self._cursor = table.cellAt(row, column).firstCursorPosition()
        self._cursor.setBlockFormat(self._block_format(style))
        self._write(text, style.use, quiet=not row)

    def _table_format(self, part: Table) -> QTextTableFormat:
        """Columns as wide as what is in them, up to a limit; no frame, as nowhere in the look."""
        found = QTextTableFormat()
        found.setBorder(0)
        found.setCellSpacing(0)
        found.setCellPadding(0)
        found.setBottomMargin(self._look.px(12))
        found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        letters = [min(max(*map(len, column), 7), 30) for column in zip(part.head, *part.rows, strict=True)]
        percent = QTextLength.Type.PercentageLength
        found.setColumnWidthConstraints([QTextLength(percent, 100 * each / sum(letters)) for each in letters])
        return found
