"""The table under the two texts: voices, questions, words for the same thing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.comparing.claims import Claim
from reader.comparing.comparison import Comparison
from reader.gui.compare.pair_row import Pair, PairRow
from reader.gui.compare.pairs import question_rows, voice_rows, wording_rows
from reader.gui.look import Look
from reader.gui.panel.page import Page
from reader.gui.panel.section_head import SectionHead


class PairTable(Page):
    """`pair_opened` asks for both texts to be brought to a row's words."""

    SIDE = 45
    TOP = 14

    pair_opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._comparison: Comparison | None = None
        self._rows: list[PairRow] = []
        self._lit: Pair | Claim | None = None
        self.setBackgroundRole(QPalette.ColorRole.Window)  # the sheet that holds it has the page's colour
        self.setAutoFillBackground(True)

    def show_comparison(self, comparison: Comparison) -> None:
        self._comparison, self._lit = comparison, None
        self.verticalScrollBar().setValue(0)
        self.rebuild()

    def show_lit(self, lit: Pair | Claim | None) -> None:
        """Light the row that was opened, or the rows that rest on a claim; the first of them is brought into view."""
        self._lit = lit
        for row in self._rows:
            row.set_lit(self._is_lit(row))
        first = next((row for row in self._rows if row.is_lit), None)
        if first is not None:
            self.ensureWidgetVisible(first, 0, self.look.whole(8))

    def rows(self) -> tuple[PairRow, ...]:
        return tuple(self._rows)

    def fill(self, column: QVBoxLayout) -> None:
        self._rows = []
        if self._comparison is None:
            return
        comparison = self._comparison
        note = self.tr("matched by name, or by what they say")
        self._add(column, self.tr("Voices"), note, voice_rows(comparison))
        self._add(column, self.tr("Questions"), "", question_rows(comparison))
        self._add(column, self.tr("Words for the same thing"), "", wording_rows(comparison))

    def _add(self, column: QVBoxLayout, title: str, note: str, pairs: tuple[Pair, ...]) -> None:
        if not pairs:
            return
        if self._rows:
            self.gap(column, 12)
        column.addWidget(SectionHead(self.look, title, note, below=4))
        for pair in pairs:
            row = PairRow(self.look, pair)
            row.set_lit(self._is_lit(row))
            row.pair_opened.connect(self.pair_opened)
            self._rows.append(row)
            column.addWidget(row)

    def _is_lit(self, row: PairRow) -> bool:
        if isinstance(self._lit, Claim):
            return row.pair.claim == self._lit
        return row.pair is self._lit
