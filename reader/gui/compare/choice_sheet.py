"""Where the second report of a comparison is chosen: a file, the clipboard, what was read last, a sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.gui.empty_page import ArticleRow, Offered
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.words import Words
from reader.gui.sheet import TextSheet


class ChoiceSheet(TextSheet):
    """Offers ways to a second report; says what goes on while it is read, and what went wrong."""

    INSET = PAD

    open_requested = Signal()
    paste_requested = Signal()
    path_chosen = Signal(Path)
    kept_chosen = Signal(str)
    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._recent: tuple[Offered, ...] = ()
        self._samples: tuple[tuple[str, Path], ...] = ()
        self._trouble = ""
        self._working = False
        self._first: QPushButton | None = None
        self.rebuild()

    def show_articles(self, recent: Sequence[Offered], samples: Sequence[tuple[str, Path]]) -> None:
        """Offer what was read last, and samples by headline."""
        self._recent, self._samples = tuple(recent), tuple(samples)
        self._trouble, self._working = "", False
        self.rebuild()

    def show_working(self) -> None:
        self._trouble, self._working = "", True
        self.rebuild()
        self._take_keyboard()

    def show_trouble(self, sentence: str) -> None:
        """Say in one sentence why there is no second report."""
        self._trouble, self._working = sentence, False
        self.rebuild()
        self._take_keyboard()

    @property
    def trouble(self) -> str:
        return self._trouble

    @property
    def is_working(self) -> bool:
        return self._working

    def begin(self) -> None:
        super().begin()
        self._take_keyboard()

    def fill(self, column: QVBoxLayout) -> None:
        look = self.look
        column.setSpacing(0)
        column.addWidget(Words(look, self.tr("Compare two reports of one event"), Use.PAGE_TITLE))
        column.addSpacing(look.whole(8))
        about = self.tr("Choose the second report. Both stand side by side: who speaks, which claims, which words.")
        column.addWidget(Words(look, about, Use.LEAVE, "text_secondary"))
        column.addSpacing(look.whole(20))
        if self._trouble:
            column.addWidget(Words(look, self._trouble, Use.SECTION))
            column.addSpacing(look.whole(16))
        if self._working:
            self._add_working(column)
            return
        column.addLayout(self._ways_in())
        for row in self._add_articles(column, self.tr("Read last"), self._recent):
            row.chosen.connect(self.kept_chosen)
        samples = [Offered(title, str(path), origin=str(path)) for title, path in self._samples]
        for row in self._add_articles(column, self.tr("Samples"), samples):
            row.chosen.connect(self._on_sample)
        column.addSpacing(look.whole(28))

    def _add_working(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.look, self.tr("Reading the second report…"), Use.NAME))
        column.addSpacing(self.look.whole(12))
        self._first = self._button(self.tr("Cancel"))
        self._first.clicked.connect(self.cancel_requested)
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(self.look.whole(28))

    def _ways_in(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.whole(10))
        self._first = self._button(self.tr("Open a file"))
        self._first.clicked.connect(self.open_requested)
        paste = self._button(self.tr("Paste text"))
        paste.clicked.connect(self.paste_requested)
        row.addSpacing(self.look.whole(14))
        row.addWidget(self._first)
        row.addWidget(paste)
        row.addStretch(1)
        return row

    def _add_articles(self, column: QVBoxLayout, title: str, articles: Sequence[Offered]) -> list[ArticleRow]:
        if articles:
            column.addSpacing(self.look.whole(32))
            column.addWidget(SectionHead(self.look, title, below=6))
        rows = [ArticleRow(self.look, offered) for offered in articles]
        for row in rows:
            column.addWidget(row)
        return rows

    def _on_sample(self, name: str) -> None:
        self.path_chosen.emit(Path(name))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self.look.font(Use.BASE))
        button.setMinimumHeight(self.look.whole(38))
        button.setAutoDefault(True)
        return button

    def _take_keyboard(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)
