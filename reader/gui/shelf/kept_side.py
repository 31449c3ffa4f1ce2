"""The side of the library: what is known of the chosen article, the notes on it, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.look import Look, Use
from reader.gui.panel.flow import Flow
from reader.gui.panel.page import PanelSheet
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.words import Words
from reader.gui.shelf.article_note import ArticleNote
from reader.gui.shelf.kept_words import KeptWords
from reader.model.kept import Kept

SIDE, TOP, PAD = 14, 26, 14


class KeptSide(QScrollArea):
    """`notes` are pairs: the words of the article, none for all of it, and what the person says to them.

    `note_kept` carries the note to the whole article, empty to take it away.
    """

    open_requested = Signal()
    compare_requested = Signal()
    delete_requested = Signal()
    note_kept = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, KeptWords(self)
        self._kept: Kept | None = None
        self._notes: tuple[tuple[str, str], ...] = ()
        self.note: ArticleNote | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The chosen article"))
        self.rebuild()

    def show_kept(self, kept: Kept | None, notes: Sequence[tuple[str, str]]) -> None:
        if (kept, tuple(notes)) != (self._kept, self._notes):
            self._kept, self._notes = kept, tuple(notes)
            self.rebuild()

    def rebuild(self) -> None:
        px = self._look.whole
        sheet = PanelSheet(self._look)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(px(SIDE), px(TOP), px(SIDE), px(24))
        column.setSpacing(0)
        self.note = None
        if self._kept is not None:
            self._fill(column, self._kept)
        column.addStretch(1)
        self.setWidget(sheet)

    def _fill(self, column: QVBoxLayout, kept: Kept) -> None:
        look = self._look
        column.addWidget(Words(look, kept.title, Use.PAGE_TITLE))
        column.addSpacing(look.whole(4))
        known = self.tr("{count} words, read {day}").format(count=kept.words, day=self._words.opened(kept))
        for line in (self._words.where_from(kept), known, self._words.counts(kept)):
            column.addWidget(Words(look, line, Use.SECOND, "text_secondary"))
        column.addSpacing(look.whole(16))
        column.addWidget(self._buttons())
        if self._notes:
            column.addSpacing(look.whole(20))
            column.addWidget(SectionHead(look, self.tr("Notes"), below=6))
        for words, text in self._notes:
            said_to = f"“{words}”" if words else self.tr("To the whole article")
            column.addWidget(Words(look, said_to, Use.SECOND, "text_secondary", selectable=True))
            column.addWidget(Words(look, text, Use.ASK, selectable=True))
            column.addSpacing(look.whole(12))
        column.addSpacing(look.whole(8))
        self.note = ArticleNote(look, next((text for words, text in self._notes if not words), ""))
        self.note.kept.connect(self.note_kept)
        self.note.button.clicked.connect(self._on_note_asked)
        column.addWidget(self.note)

    def _on_note_asked(self) -> None:
        QTimer.singleShot(0, self._show_note)  # when the field has its place

    def _show_note(self) -> None:
        if self.note is not None:
            self.ensureWidgetVisible(self.note)

    def _buttons(self) -> QWidget:
        row = QWidget()
        flow = Flow(self._look.whole(8), row)
        flow.setContentsMargins(self._look.whole(PAD), 0, self._look.whole(PAD), 0)
        opening = FootButton(self._look, self.tr("Open"), main=True)
        comparing = FootButton(self._look, self.tr("Compare with…"))
        deleting = FootButton(self._look, self.tr("Delete…"))
        comparing.clicked.connect(self.compare_requested)
        opening.clicked.connect(self.open_requested)
        deleting.clicked.connect(self.delete_requested)
        flow.addWidget(opening)
        flow.addWidget(comparing)
        flow.addWidget(deleting)
        return row
