"""The page "Voices": whose words fill the article, and a row for each voice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look
from reader.gui.panel.ledger_rows import LedgerRow, ledger_rows
from reader.gui.panel.page import Page
from reader.gui.panel.places import place_of
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.rows import Rows
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.switch import Switch
from reader.gui.panel.voice_facts import VoiceFacts
from reader.gui.panel.voice_row import VoiceRow
from reader.gui.panel.whose_words import WhoseWords, said_by, whose_words
from reader.gui.panel.whose_words_bar import ShareRow, WhoseWordsBar
from reader.model.attribution import UNIDENTIFIED, SourceKind
from reader.model.ledger import attributed_words
from reader.model.report import Report


class VoicesPage(Page):
    """`voice_opened` carries a voice's id, "" for those without a source; what it says is lit by `door_opened`."""

    voice_opened = Signal(str)
    rests_toggled = Signal(bool)
    leave_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._report: Report | None = None
        self._ledger: tuple[LedgerRow, ...] = ()
        self._whose = WhoseWords((), 0, 0)
        self._open: str | None = None
        self._rests = False
        self._rows: Rows | None = None
        self._switch: Switch | None = None

    def show_report(self, report: Report) -> None:
        counted = attributed_words(report)
        self._report, self._ledger = report, ledger_rows(report, counted)
        self._whose = whose_words(report, counted)
        self._open = None
        self.rebuild()

    def show_rests(self, on: bool) -> None:
        """Show the switch as it is, without a wish."""
        self._rests = on
        if self._switch is not None:
            self._switch.blockSignals(True)
            self._switch.setChecked(on)
            self._switch.blockSignals(False)

    def open_voice(self, key: str) -> None:
        """Open the row of a voice and bring it into view."""
        at = self._index(key)
        if at is not None and self._rows is not None:
            self._rows.open(at)
            self.ensureWidgetVisible(self._rows.row(at))

    def fill(self, column: QVBoxLayout) -> None:
        self._rows = self._switch = None
        if self._report is None:
            return
        self._add_whose_words(column)
        if self._has_unidentified():
            self._add_switch(column)
        else:
            self.gap(column, 18)
            column.addWidget(self.sentence(self.tr("No unnamed voices found. That does not make it true.")))
            self.gap(column, 4)
            leave = QuietButton(self.look, self.tr("Now leave the page"), "leave")
            leave.clicked.connect(self.leave_requested)
            row = QHBoxLayout()
            row.setContentsMargins(self.look.whole(6), 0, 0, 0)
            row.addWidget(leave)
            row.addStretch(1)
            column.addLayout(row)
            self.gap(column, 22)
        if self._ledger:
            self._add_ledger(column)

    def _add_whose_words(self, column: QVBoxLayout) -> None:
        whose = self._whose
        figure = self.tr("{count} of {all} words").format(count=whose.attributed, all=whose.words)
        if whose.is_too_short:
            column.addWidget(SectionHead(self.look, self.tr("Whose words")))
            said = self.tr("{all} words: shares and reading ease are not shown.")
            column.addWidget(self.sentence(said.format(all=whose.words)))
            return
        column.addWidget(SectionHead(self.look, self.tr("Whose words"), figure, below=6))
        if not whose.shares:
            column.addWidget(self.sentence(self.tr("Nobody is given as saying anything in this text.")))
            return
        bar = WhoseWordsBar(self.look, whose.shares)
        bar.opened.connect(self.door_opened)
        column.addWidget(bar)
        self.gap(column, 8)
        for share in whose.shares:
            row = ShareRow(self.look, share)
            row.opened.connect(self.door_opened)
            column.addWidget(row)

    def _add_switch(self, column: QVBoxLayout) -> None:
        self._switch = Switch(self.look, self.tr("What rests only on unnamed voices?"))
        self._switch.setChecked(self._rests)
        self._switch.toggled.connect(self._on_rests_toggled)
        self.gap(column, 10)
        column.addWidget(self._switch)
        self.gap(column, 15)

    def _add_ledger(self, column: QVBoxLayout) -> None:
        column.addWidget(SectionHead(self.look, self.tr("Voices"), self.tr("in order of appearance"), below=6))
        assert self._report is not None
        article = self._report.article
        rows = [
            VoiceRow(self.look, row, place_of(article, row.first), not self._whose.is_too_short) for row in self._ledger
        ]
        for row, voice in zip(rows, self._ledger, strict=True):
            sources = tuple(span for found in voice.attributions for span in found.source)
            row.spans = tuple(sorted(sources + said_by(voice.attributions)))
        self._rows = Rows(self.look, rows, self._facts_of)
        if (at := self._index(self._open)) is not None:
            self._rows.open(at)
        self._rows.row_opened.connect(self._on_row_opened)
        self._rows.row_closed.connect(self._on_row_closed)
        column.addWidget(self._rows)

    def _facts_of(self, index: int) -> QWidget:
        assert self._report is not None
        facts = VoiceFacts(self.look, self._report, self._ledger[index])
        facts.door_opened.connect(self.door_opened)
        self.watch(facts)
        return facts

    def _has_unidentified(self) -> bool:
        unnamed = UNIDENTIFIED | {SourceKind.SPOKESPERSON}
        return any(row.kind in unnamed for row in self._ledger)

    def _index(self, key: str | None) -> int | None:
        return next((at for at, row in enumerate(self._ledger) if row.key == key), None)

    def _on_row_opened(self, index: int) -> None:
        self._open = self._ledger[index].key
        self.voice_opened.emit(self._open)
        assert self._rows is not None
        self.door_opened.emit(self._rows.row(index).spans)

    def _on_row_closed(self) -> None:
        self._open = None
        self.door_opened.emit(())

    def _on_rests_toggled(self, on: bool) -> None:
        self._rests = on
        self.rests_toggled.emit(on)
