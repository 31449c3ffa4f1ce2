"""The contents of the guide: first lesson, pages, what can be looked up; a field leaves only what holds its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.field import Field
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, Door
from reader.gui.panel.page import Page, PanelSheet
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.typeset import Typeset, text_width

HEIGHT = 36


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents. `section` is what it stands under; `text` what finding looks through."""

    id: str
    section: str
    title: str
    number: str = ""
    after: str = ""
    text: str = ""


class Contents(PanelSheet):
    """`chosen` carries the id of an entry."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.look = look
        self._field = Field(look)
        self.list = ContentsList(look)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._field)
        column.addWidget(self.list, 1)
        self._field.setPlaceholderText(self.tr("Find in the guide"))
        self._field.setAccessibleName(self.tr("Find in the guide"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.list.show_only)
        self._field.returnPressed.connect(self._on_return)
        self.list.chosen.connect(self.chosen)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def field(self) -> Field:
        return self._field

    def _on_return(self) -> None:
        """Enter opens the first entry that is left."""
        left = self.list.shown()
        if left:
            self.chosen.emit(left[0].id)

    def _on_look_changed(self) -> None:
        px, layout = self.look.whole, self.layout()
        assert layout is not None
        layout.setContentsMargins(0, px(20), 0, 0)
        self._field.setFont(self.look.font(Use.BASE))
        self._field.setMinimumHeight(px(HEIGHT))
        self.setContentsMargins(px(PAD), 0, px(PAD), 0)


class ContentsList(Page):
    """The entries under the heads of their sections; one of them is the page that is shown."""

    TOP = 20
    SIDE = PAD

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entries: tuple[Entry, ...] = ()
        self._current, self._typed = "", ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        self.rebuild()

    def show_current(self, key: str) -> None:
        """Show which entry is open."""
        self._current = key
        for row in self.rows():
            row.setChecked(row.entry.id == key)

    def show_only(self, typed: str) -> None:
        """Leave the entries in which the typed letters stand."""
        self._typed = typed.casefold().strip()
        self.rebuild()

    def shown(self) -> list[Entry]:
        return [entry for entry in self._entries if self._typed in f"{entry.title}\n{entry.text}".casefold()]

    def rows(self) -> "list[ContentsRow]":
        content = self.widget()
        return content.findChildren(ContentsRow) if content is not None else []

    def fill(self, column: QVBoxLayout) -> None:
        section = ""
        for entry in self.shown():
            if entry.section != section:
                if section:
                    self.gap(column, 18)
                section = entry.section
                column.addWidget(SectionHead(self.look, section, below=4))
            row = ContentsRow(self.look, entry)
            row.setChecked(entry.id == self._current)
            row.entry_chosen.connect(self.chosen)
            column.addWidget(row)
        if not self.shown():
            column.addWidget(self.sentence(self.tr("Nothing in the guide holds these words.")))


class ContentsRow(Door):
    """One entry: its number, its title, and at the right how long it takes."""

    entry_chosen = Signal(str)

    def __init__(self, look: Look, entry: Entry) -> None:
        super().__init__(look, " ".join(part for part in (entry.number, entry.title, entry.after) if part))
        self.entry = entry
        self.setCheckable(True)
        self.clicked.connect(self._on_entry_clicked)

    def height_for(self, width: float) -> float:
        return max(self.look.px(HEIGHT), self._title(width).height + self.look.px(14))

    def paint(self, painter: QPainter) -> None:
        look, px, middle = self.look, self.look.px, self.height() / 2
        if self.isChecked():
            self.paint_hover(painter)
        number = Typeset(self.entry.number, look, Use.NAME, px(24), on_one_line=True)
        number.draw(painter, px(PAD), middle - number.height / 2, look.colour("text_secondary"))
        title = self._title(self.width())
        title.draw(painter, self._left(), middle - title.height / 2, look.colour("text"))
        after = Typeset(self.entry.after, look, Use.SECOND, px(120), on_one_line=True)
        right = self.width() - px(PAD) - after.width
        after.draw(painter, right, middle - after.height / 2, look.colour("text_secondary"))

    def _left(self) -> float:
        return self.look.px(PAD + (24 if self.entry.number else 0))

    def _title(self, width: float) -> Typeset:
        after = text_width(self.entry.after, self.look, Use.SECOND)
        return Typeset(self.entry.title, self.look, Use.NAME, width - self._left() - after - self.look.px(PAD + 8))

    def _on_entry_clicked(self) -> None:
        self.setChecked(True)
        self.entry_chosen.emit(self.entry.id)
