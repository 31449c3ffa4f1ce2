"""The bottom bar: the legend, whose entries are switches; what is going on; the place among the marks."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.bottom_bar import BottomBar
from reader.gui.chip import Chip
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look
from reader.gui.short_label import ShortLabel
from reader.gui.thin_bar import ThinBar
from reader.model.report import Category

STEPS: Final = 6
"""So many ways of saving room there are, and one of having enough."""


class Legend(BottomBar):
    """Emits what a person wants to see; shows what is shown. Where it gets narrow, words go and signs stay."""

    category_toggled = Signal(Category, bool)
    only_requested = Signal(Category)
    quoted_toggled = Signal(bool)
    own_toggled = Signal(bool)
    hidden_requested = Signal()
    hide_all_toggled = Signal(bool)
    next_requested = Signal()
    previous_requested = Signal()
    cancel_requested = Signal()
    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._chips = {
            Category.UNNAMED_SOURCE: Chip(look, "1", Category.UNNAMED_SOURCE, self.tr("unnamed")),
            Category.LOADED_LANGUAGE: Chip(look, "2", Category.LOADED_LANGUAGE, self.tr("loaded")),
            Category.HEDGE: Chip(look, "3", Category.HEDGE, self.tr("hedges")),
        }
        self._quoted = Chip(look, "4", None, self.tr("quoted"))
        self._own = Chip(look, "5", None, self.tr("yours"), own=True)
        self._hidden = WordButton(look, "")
        self._said = ShortLabel()
        self._bar = ThinBar(look)
        self._has_bar = False
        self._cancel = WordButton(look, self.tr("Cancel"))
        self._undo = WordButton(look, self.tr("Undo"), key=self.tr("Ctrl Z"))
        self._hide_all = WordButton(look, self.tr("Hide all"), icon="eye", key="H", checkable=True)
        self._place = QLabel()
        self._previous = WordButton(look, self.tr("Mark before"), icon="prev", shows_text=False)
        self._next = WordButton(look, self.tr("Next mark"), icon="next", shows_text=False)
        self._lay_out()
        self._connect()
        self.hide_progress()
        self.show_uncounted()
        self.show_remarks(0, 0)
        self.show_place(0, 0)
        self.begin(self._said, self._place)

    def show_uncounted(self) -> None:
        """The article has not been read for marks: to say 0 of it would be wrong."""
        for chip in (*self._chips.values(), self._quoted):
            chip.show_count(None)
        self.fit()

    def show_counts(self, by_category: Mapping[Category, int], quoted: int) -> None:
        """How many marks of each category the article has, whether they are shown or not, and how many are quoted."""
        for category, chip in self._chips.items():
            chip.show_count(by_category.get(category, 0))
        self._quoted.show_count(quoted)
        self.fit()

    def show_remarks(self, own: int, hidden: int) -> None:
        """How many marks are the person's own, and how many they dismissed; nothing is said of none."""
        self._own.show_count(own)
        self._own.setVisible(own > 0)
        self._hidden.setText(self.tr("{count} hidden").format(count=hidden))
        self._hidden.say()
        self._hidden.setVisible(hidden > 0)
        self.fit()

    def show_visible(
        self, categories: frozenset[Category], quoted: bool, hidden: bool = False, own: bool = True
    ) -> None:
        """Which switches are on. `hidden` says that all marks are hidden for now."""
        for category, chip in self._chips.items():
            _set_quietly(chip, category in categories and not hidden)
        _set_quietly(self._quoted, quoted and not hidden)
        _set_quietly(self._own, own and not hidden)
        _set_quietly(self._hide_all, hidden)
        self.fit()

    def show_progress(self, done: int, total: int) -> None:
        """How much of the article is read; a total of 0 says that nobody knows."""
        where = self.tr("Paragraph {done} of {total}").format(done=done, total=total)
        self.show_working(where if done else self.tr("Reading the article"))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_working(self, text: str) -> None:
        """Something goes on that can be cancelled."""
        self._said.setText(text)
        self._undo.hide()
        self._bar.setRange(0, 0)
        self._has_bar = True
        for part in (self._said, self._cancel):
            part.show()
        self.fit()

    def hide_progress(self) -> None:
        self._has_bar = False
        for part in (self._said, self._cancel, self._undo):
            part.hide()
        self.fit()

    def show_said(self, text: str) -> None:
        """Say something that needs no answer, to assistive tools too."""
        self.hide_progress()
        self._said.setText(text)
        self._said.show()
        self.fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_undo(self, text: str) -> None:
        """Say what was done, with a way back."""
        self.show_said(text)
        self._undo.show()
        self.fit()

    def show_place(self, current: int, total: int) -> None:
        """The chosen mark's number among the shown ones; 0 where none is chosen."""
        words = (
            self.tr("{current} of {total}").format(current=current or "–", total=total) if total else self.tr("none")
        )
        self._place.setText(words)
        self._place.setAccessibleName(self.tr("Mark {place}").format(place=words))
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def place_text(self) -> str:
        return self._place.text()

    def _lay_out(self) -> None:
        row = self.row
        for chip in self._switches():
            row.addWidget(chip)
        row.addWidget(self._hidden)
        row.addStretch(1)
        for part in (self._said, self._bar, self._cancel, self._undo, self._hide_all, self._previous, self._place):
            row.addWidget(part)
        row.addWidget(self._next)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        for chip in self._chips.values():
            chip.toggled.connect(self._on_chip_toggled)
            chip.only_requested.connect(self._on_only_requested)
        self._quoted.toggled.connect(self.quoted_toggled)
        self._own.toggled.connect(self.own_toggled)
        self._hidden.clicked.connect(self.hidden_requested)
        self._hide_all.toggled.connect(self.hide_all_toggled)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._undo.clicked.connect(self.undo_requested)

    def _switches(self) -> tuple[Chip, ...]:
        return (*self._chips.values(), self._quoted, self._own)

    def _on_chip_toggled(self, on: bool) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self.category_toggled.emit(chip.category, on)

    def _on_only_requested(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self.only_requested.emit(chip.category)

    def fit(self) -> None:
        """Save room step by step, the least needed first, until the rest fits."""
        for step in range(STEPS):
            self._save_room(step)
            self.row.invalidate()
            if self.row.sizeHint().width() - self._said_can_spare(step) <= self.width():
                break
        self.row.activate()

    def _save_room(self, step: int) -> None:
        """What is said goes before what is seen anyway; keys and places among the marks are in the menu too."""
        is_busy = not self._said.isHidden()
        self._hide_all.set_wordless(step > 0)
        self._undo.set_keyless(step > 0)
        for chip in self._switches():
            chip.set_compact(step > 1)
            chip.set_keyless(step > 3)
        self._hide_all.set_keyless(step > 3)
        self._place.setVisible(step < 3)
        for part in (self._hide_all, self._previous, self._next):
            part.setVisible(step < 5 or not is_busy)
        self._bar.setVisible(self._has_bar and step == 0)

    def _said_can_spare(self, step: int) -> int:
        """What is said is cut with an ellipsis before anything else goes but a word, a key and the bar of progress."""
        if step == 0 or self._said.isHidden():
            return 0
        return self._said.sizeHint().width() - self._said.minimumSizeHint().width()

    def _on_look_changed(self) -> None:
        self._place.setMinimumWidth(self.look.whole(56))
        super()._on_look_changed()


def _set_quietly(button: Chip | WordButton, on: bool) -> None:
    """Show a state without telling the state's owner what it just told us."""
    button.blockSignals(True)
    button.setChecked(on)
    button.blockSignals(False)
    button.say()
    button.update()
