"""Where a worksheet is made: which questions stay, a picture of the first page, and the ways to paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.look import Look, Use
from reader.gui.page_preview import WIDTH, PagePreview
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.switch import Switch
from reader.gui.panel.words import Words
from reader.gui.paper.painted_pages import PaintedPages
from reader.gui.sheet import SIDE, Sheet
from reader.gui.worksheet.sheet_questions import SheetQuestion

COLUMN, GAP, ABOVE = 520, 48, 32


class WorksheetSheet(Sheet):
    """`switched` carries a question's number, from 0, and whether it stays."""

    switched = Signal(int, bool)
    save_requested = Signal()
    print_requested = Signal()
    save_answers_requested = Signal()
    print_answers_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._questions: tuple[SheetQuestion, ...] = ()
        self._left_out = frozenset[int]()
        self._pages: PaintedPages | None = None
        self._said = ""
        self._preview: PagePreview | None = None
        self.switches: list[Switch] = []
        look.changed.connect(self._rebuild)

    def show_questions(self, questions: Sequence[SheetQuestion], left_out: frozenset[int]) -> None:
        """Offer questions, of which some are left out."""
        self._questions, self._left_out, self._said = tuple(questions), left_out, ""
        self._rebuild()

    def show_pages(self, pages: PaintedPages) -> None:
        """Show how the first page would look."""
        self._pages = pages
        if self._preview is not None:
            self._preview.show_printout(pages)

    def show_said(self, sentence: str) -> None:
        """Say how it went."""
        self._said = sentence
        self._label.show_text(sentence)

    def text(self) -> str:
        """What the sheet says last."""
        return self._said

    def begin(self) -> None:
        super().begin()
        if self.switches:
            self.save.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _rebuild(self) -> None:
        if not self._questions:
            return
        px, page = self.look.whole, QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        beside = QHBoxLayout(page)
        beside.setContentsMargins(px(SIDE), px(ABOVE), px(SIDE), px(SIDE))
        beside.setSpacing(px(GAP))
        beside.addStretch(1)
        beside.addWidget(self._words(), 100)
        self._preview = PagePreview(self.look)
        beside.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(1)
        self.setWidget(page)
        self._preview.show_printout(self._pages)
        self._fit()

    def _words(self) -> QWidget:
        look, px = self.look, self.look.whole
        words = QWidget()
        words.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(look, self.tr("Worksheet"), Use.PAGE_TITLE))
        about = self.tr("The article without marks, its lines counted, these questions beside it with room to write.")
        column.addWidget(Words(look, about, Use.BASE, "text_secondary"))
        column.addSpacing(px(16))
        column.addLayout(self._buttons())
        self._label = Words(look, self._said, Use.BASE)
        column.addWidget(self._label)
        column.addSpacing(px(16))
        column.addWidget(SectionHead(look, self.tr("Questions"), self.tr("switch off what you leave out"), below=4))
        self.switches = [self._switch(at, question) for at, question in enumerate(self._questions)]
        for switch in self.switches:
            column.addWidget(switch)
        column.addStretch(1)
        return words

    def _switch(self, at: int, question: SheetQuestion) -> Switch:
        switch = Switch(self.look, question.text)
        switch.setObjectName(str(at))
        switch.setChecked(at not in self._left_out)
        switch.toggled.connect(self._on_switched)
        return switch

    def _buttons(self) -> QVBoxLayout:
        self.save = FootButton(self.look, self.tr("Save as PDF…"), main=True)
        self.print = FootButton(self.look, self.tr("Print…"))
        self.save_answers = FootButton(self.look, self.tr("Answer sheet as PDF…"))
        self.print_answers = FootButton(self.look, self.tr("Print the answer sheet…"))
        back = FootButton(self.look, self.tr("Back to the article"))
        wishes = (
            (self.save, self.save_requested),
            (self.print, self.print_requested),
            (back, self.closed),
            (self.save_answers, self.save_answers_requested),
            (self.print_answers, self.print_answers_requested),
        )
        for button, wish in wishes:
            button.clicked.connect(wish)
        rows = QVBoxLayout()
        rows.setSpacing(self.look.whole(8))
        for buttons in ((self.save, self.print, back), (self.save_answers, self.print_answers)):
            row = QHBoxLayout()
            row.setContentsMargins(self.look.whole(14), 0, 0, 0)
            row.setSpacing(self.look.whole(8))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    def _fit(self) -> None:
        """The picture stands beside the words where there is room for both."""
        if self._preview is not None:
            room = self.viewport().width() - 2 * self.look.whole(SIDE)
            self._preview.setVisible(room >= self.look.whole(COLUMN + GAP + WIDTH))

    def _on_switched(self, on: bool) -> None:
        at = int(self.sender().objectName())
        self._left_out = self._left_out - {at} if on else self._left_out | {at}
        self.switched.emit(at, on)
