"""The sheet of a book's chapters: one is chosen, or all of it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.gui.list_sheet import OF_ROW, ListSheet
from reader.gui.look import Look, Use
from reader.gui.panel.words import Words
from reader.model.contents import Contents
from reader.model.messages import WHOLE


class ContentsPage(ListSheet):
    """`chapter_chosen` carries the chapter's number from 0, or WHOLE."""

    chapter_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._contents = Contents("", None, None, ())
        self.rebuild()

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        contents = self._contents
        column.addWidget(Words(self.look, contents.title or self.tr("A book"), Use.EMPTY_TITLE, pad=0))
        asked = self.tr("Which chapter do you want to read?")
        line = f"{contents.author}. {asked}" if contents.author else asked
        column.addWidget(Words(self.look, line, Use.BASE, "text_secondary", pad=0))
        column.addWidget(self._made_list())

    def _made_list(self) -> QListWidget:
        made = self.made_list(self.tr("Chapters"))
        rows = [(chapter.title, chapter.words, number) for number, chapter in enumerate(self._contents.chapters)]
        whole = sum(chapter.words for chapter in self._contents.chapters)
        for title, words, number in [*rows, (self.tr("All of it"), whole, WHOLE)]:
            length = self.tr("{count} words").format(count=QLocale().toString(words))
            self.add_row(f"{title} – {length}", number)
        made.setCurrentRow(0)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFixedHeight(self.look.whole(self.ROW) * made.count() + 4)
        made.itemActivated.connect(self._on_activated)
        made.itemClicked.connect(self._on_activated)
        return made

    def _on_activated(self, row: QListWidgetItem) -> None:
        self.closed.emit()
        self.chapter_chosen.emit(row.data(OF_ROW))
