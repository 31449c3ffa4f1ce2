"""The sheet of a book's chapters: one is chosen, or all of it."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.gui.sheet import TextSheet
from reader.model.contents import Contents
from reader.model.messages import WHOLE

ROW = 40
NUMBER = Qt.ItemDataRole.UserRole
"""Where a row keeps the number of its chapter."""


class ContentsPage(TextSheet):
    """`chapter_chosen` carries the chapter's number from 0, or WHOLE."""

    chapter_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._contents = Contents("", None, None, ())
        self._list = QListWidget()
        self.rebuild()

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        self.rebuild()

    def begin(self) -> None:
        super().begin()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rebuild(self) -> None:
        had_focus = self._list.hasFocus()
        super().rebuild()
        if had_focus:
            self._list.setFocus()

    def fill(self, column: QVBoxLayout) -> None:
        contents = self._contents
        column.addWidget(Words(self.look, contents.title or self.tr("A book"), Use.EMPTY_TITLE, pad=0))
        asked = self.tr("Which chapter do you want to read?")
        line = f"{contents.author}. {asked}" if contents.author else asked
        column.addWidget(Words(self.look, line, Use.BASE, "text_secondary", pad=0))
        column.addWidget(self._made_list())

    def _made_list(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setFont(self.look.font(Use.LEAVE))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self._list.palette()
        palette.setColor(QPalette.ColorRole.Base, self.look.colour("page"))
        palette.setColor(QPalette.ColorRole.Text, self.look.colour("text"))
        self._list.setPalette(palette)
        rows = [(chapter.title, chapter.words, number) for number, chapter in enumerate(self._contents.chapters)]
        whole = sum(chapter.words for chapter in self._contents.chapters)
        for title, words, number in [*rows, (self.tr("All of it"), whole, WHOLE)]:
            self._list.addItem(self._row(title, words, number))
        self._list.setCurrentRow(0)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(self.look.whole(ROW) * self._list.count() + 4)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        return self._list

    def _row(self, title: str, words: int, number: int) -> QListWidgetItem:
        length = self.tr("{count} words").format(count=QLocale().toString(words))
        row = QListWidgetItem(f"{title} – {length}")
        row.setData(NUMBER, number)
        row.setSizeHint(QSize(0, self.look.whole(ROW)))
        return row

    def _on_activated(self, row: QListWidgetItem) -> None:
        self.closed.emit()
        self.chapter_chosen.emit(row.data(NUMBER))
