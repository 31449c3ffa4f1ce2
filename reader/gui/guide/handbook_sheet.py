"""The guide on the screen: contents at the left, a page at the right, the way on at the foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.gui.foot_bar import FootBar
from reader.gui.foot_button import FootButton
from reader.gui.guide.contents import Contents, Entry
from reader.gui.guide.guide_text import WIDTH, GuideText, glossary
from reader.gui.guide.handbook import GuidePage, Handbook
from reader.gui.look import Look, Use
from reader.gui.sheet import Sheet
from reader.model.rulebook import Rulebook

CONTENTS = 320
SIDE, TOP = 48, 40
NARROW = 900
"""Under this width, at 100 %, a choice above the page takes the place of the contents."""

FIRST_LESSON, GLOSSARY = "first_lesson", "glossary"
ELSEWHERE = ("guide", "accuracy", "rules")
"""Entries that other sheets answer: the ids of the actions that open them."""


class HandbookSheet(Sheet):
    """`lesson_requested` asks for the first lesson, `sample_requested` for a sample by its stem, `action_requested` for
    another sheet of the help.
    """

    HAS_FOOT = True

    lesson_requested = Signal()
    sample_requested = Signal(str)
    action_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._handbook, self._rulebook = Handbook((), (), "", ()), Rulebook((), "")
        self._at: str = "0"
        self.contents, self._page, self._choice = Contents(look), QScrollArea(), QComboBox()
        self.foot, self._above = GuideFoot(look), QHBoxLayout()
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._choice.setAccessibleName(self.tr("Contents"))
        self._lay_out()
        self.contents.chosen.connect(self.open_entry)
        self._choice.activated.connect(self._on_activated)
        self.foot.next.clicked.connect(self._on_next)
        self.foot.sample.clicked.connect(self._on_sample)
        self.foot.close_requested.connect(self.closed)
        look.changed.connect(self._on_look_changed)

    @property
    def shown(self) -> str:
        """The id of the entry that is open."""
        return self._at

    def begin(self) -> None:
        super().begin()
        self._fit()
        self._fill()
        self.foot.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_handbook(self, handbook: Handbook, rulebook: Rulebook) -> None:
        """Show the guide, with its examples out of these rules."""
        if (handbook, rulebook) == (self._handbook, self._rulebook):
            return
        self._handbook, self._rulebook = handbook, rulebook
        entries = self._entries()
        self.contents.list.show_entries(entries)
        self._choice.clear()
        for entry in entries:
            self._choice.addItem(entry.title, entry.id)

    def open_entry(self, key: str) -> None:
        """Open a page, or ask for what another part of the help shows."""
        if key == FIRST_LESSON:
            self.lesson_requested.emit()
        elif key in ELSEWHERE:
            self.action_requested.emit(key)
        else:
            self._at = key
            self._fill()
            self._page.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit() and self.isVisible():
            self._fill()

    def _entries(self) -> list[Entry]:
        start, title, look_up = self.tr("Start"), self.tr("How reporters attribute"), self.tr("Look up")
        found = [Entry(FIRST_LESSON, start, self.tr("First lesson"), after=self.tr("10 minutes"))]
        for at, page in enumerate(self._handbook.pages):
            found.append(Entry(str(at), title, page.title, str(at + 1), text="\n".join((page.lead, *page.points))))
        words = "\n".join(f"{word.term} {word.meaning}" for word in self._handbook.words)
        found += [
            Entry(GLOSSARY, look_up, self.tr("Words of the field"), text=words),
            Entry("guide", look_up, self.tr("What this program cannot tell you")),
            Entry("accuracy", look_up, self.tr("How often it is right")),
            Entry("rules", look_up, self.tr("The rules")),
        ]
        return found

    def _current_page(self) -> GuidePage | None:
        return self._handbook.pages[int(self._at)] if self._at.isdigit() and self._handbook.pages else None

    def _fill(self) -> None:
        page = self._current_page()
        self.contents.list.show_current(self._at)
        self._choice.setCurrentIndex(self._choice.findData(self._at))
        holder = QWidget()
        holder.setBackgroundRole(QPalette.ColorRole.Base)
        holder.setAutoFillBackground(True)
        beside = QHBoxLayout(holder)
        px = self.look.whole
        beside.setContentsMargins(px(SIDE), px(TOP), px(SIDE), 0)
        beside.addStretch(1)
        text = self._text(page) if page is not None else self._glossary()
        text.setMaximumWidth(px(WIDTH))
        beside.addWidget(text, 100)
        beside.addStretch(1)
        self._page.setWidget(holder)
        self._show_foot(page)

    def _text(self, page: GuidePage) -> QWidget:
        number, count = int(self._at) + 1, len(self._handbook.pages)
        place = self.tr("How reporters attribute, {number} of {count}").format(number=number, count=count)
        is_wide = self._page.viewport().width() >= self.look.px(WIDTH * 0.85)
        return GuideText(self.look, page, self._rulebook, place, is_wide=is_wide)

    def _glossary(self) -> QWidget:
        return glossary(self.look, self._handbook.words, self.tr("Words of the field"))

    def _show_foot(self, page: GuidePage | None) -> None:
        examples = self.tr("The examples are the rules’ own: each is also one of their tests.")
        following = self._following()
        self.foot.show_page(
            examples if page is not None and page.marked else "", following, with_sample=page is not None
        )

    def _following(self) -> str:
        """The title of the page after the one that is open; "" behind the last."""
        after = int(self._at) + 1 if self._at.isdigit() else len(self._handbook.pages)
        return self._handbook.pages[after].title if after < len(self._handbook.pages) else ""

    def _on_next(self) -> None:
        """On to the next page; behind the last the first lesson is next."""
        if self._following():
            self.open_entry(str(int(self._at) + 1))
        else:
            self.lesson_requested.emit()

    def _on_sample(self) -> None:
        page = self._current_page()
        if page is not None:
            self.sample_requested.emit(page.sample)

    def _on_activated(self, index: int) -> None:
        self.open_entry(str(self._choice.itemData(index)))

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above.addWidget(self._choice)
        column.addLayout(self._above)
        column.addWidget(self._page, 1)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.contents)
        across.addWidget(right, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(row, 1)
        rows.addWidget(self.foot)
        self.setWidget(whole)
        self._fit()

    def _fit(self) -> bool:
        """Contents beside the page, or a choice above it; says whether that is another way than before."""
        narrow, was = self.width() < self.look.px(NARROW), self.contents.isHidden()
        self.contents.setVisible(not narrow)
        self.contents.setFixedWidth(self.look.whole(CONTENTS))
        self._choice.setVisible(narrow)
        self._choice.setFont(self.look.font(Use.BASE))
        self._choice.setMinimumHeight(self.look.whole(40))
        edge = self.look.whole(12) if narrow else 0
        self._above.setContentsMargins(edge, edge, edge, 0)
        return narrow is not was

    def _on_look_changed(self) -> None:
        self._fit()
        if self.isVisible():
            self._fill()


class GuideFoot(FootBar):
    """What stands behind the examples, a sample to try, and the next page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.sample = FootButton(look, self.tr("Try it on a short article"), short=self.tr("Try it"))
        self.next = FootButton(look, "", main=True, short=self.tr("Next"))
        self.add_buttons((self.sample, self.next))

    def show_page(self, said: str, following: str, *, with_sample: bool) -> None:
        """Say what there is to say about a page, and which page comes next."""
        onward = self.tr("Next: {title}").format(title=following)
        self.next.show_text(onward if following else self.tr("First lesson"))
        self.sample.setVisible(with_sample)
        self.show_said(said)
