"""What stands in place of the legend while a person marks words: three buttons, one for each category.

While a person predicts it stays, with a way back and the way from mark to mark.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.bottom_bar import BottomBar
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.marks import LETTERS, Mark
from reader.gui.parts_button import ButtonPart, PartsButton, SamplePart, TextPart
from reader.gui.short_label import ShortLabel
from reader.model.report import Category
from reader.model.span import Span

BUTTON = 38
STEPS = 5
"""So many ways of saving room there are, and one of having enough."""


class MarkingBar(BottomBar):
    """Asks as what the selected words are to be marked. Where it gets narrow, the least needed goes first."""

    APART = 8

    category_chosen = Signal(Category)
    cancel_requested = Signal()
    undo_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._said = ShortLabel()
        self._buttons = {
            Category.UNNAMED_SOURCE: MarkAsButton(look, "1", Category.UNNAMED_SOURCE, self.tr("unnamed")),
            Category.LOADED_LANGUAGE: MarkAsButton(look, "2", Category.LOADED_LANGUAGE, self.tr("loaded")),
            Category.HEDGE: MarkAsButton(look, "3", Category.HEDGE, self.tr("hedge")),
        }
        self._lasts, self._can_undo = False, False
        self._cancel = WordButton(look, self.tr("Cancel"), key=self.tr("Esc"))
        self._undo = WordButton(look, self.tr("Undo"), icon="undo", key=self.tr("Ctrl Z"))
        self._previous = WordButton(look, self.tr("Mark before"), icon="prev", shows_text=False)
        self._place = QLabel()
        self._next = WordButton(look, self.tr("Next mark"), icon="next", shows_text=False)
        self.row.addWidget(self._said)
        for button in self._buttons.values():
            self.row.addWidget(button)
            button.category_chosen.connect(self.category_chosen)
        self.row.addStretch(1)
        for part in (self._cancel, self._undo, self._previous, self._place, self._next):
            self.row.addWidget(part)
        self._cancel.clicked.connect(self.cancel_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self.begin(self._said, self._place)
        self.hide()

    def show_words(self, words: str, counts: Mapping[Category, int]) -> None:
        """Ask for these words; `counts` are the person's marks so far."""
        self._say(self.tr("Mark “{words}” as").format(words=words), counts)

    def show_no_words(self, how: str, counts: Mapping[Category, int]) -> None:
        """Say how words are selected, while none are."""
        self._say(how, counts)

    def set_lasting(self, on: bool) -> None:
        """Stay until told otherwise: there is nothing to cancel, but steps to undo and marks to go to."""
        self._lasts = on
        self.fit()

    def show_can_undo(self, on: bool) -> None:
        self._can_undo = on
        self.fit()

    def show_place(self, current: int, total: int) -> None:
        """The chosen mark's number among the person's; 0 where none is chosen."""
        words = self.tr("{current} of {total}").format(current=current or "–", total=total) if total else ""
        self._place.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        self.fit()

    def text(self) -> str:
        return self._said.text()

    def button(self, category: Category) -> "MarkAsButton":
        return self._buttons[category]

    def _say(self, words: str, counts: Mapping[Category, int]) -> None:
        self._said.setText(words)
        for category, button in self._buttons.items():
            button.show_count(counts.get(category, 0))
        self.fit()

    def fit(self) -> None:
        """Save room step by step until the rest fits; the sentence is cut with an ellipsis before a name goes."""
        for step in range(STEPS + 1):
            self._save_room(step)
            self.row.invalidate()
            spare = self._said.sizeHint().width() - self._said.minimumSizeHint().width() if step else 0
            if self.row.sizeHint().width() - spare <= self.width():
                break
        self.row.activate()

    def _save_room(self, step: int) -> None:
        self._cancel.setVisible(not self._lasts)
        self._undo.setVisible(self._lasts and self._can_undo and step < 5)
        self._undo.set_keyless(step > 0)
        self._undo.set_wordless(step > 1)
        self._place.setVisible(self._lasts and step < 3)
        for part in (self._previous, self._next):
            part.setVisible(self._lasts and step < 4)
        for button in self._buttons.values():
            button.set_compact(step > 2)


class MarkAsButton(PartsButton):
    """Key, letter, the category's name with a person's mark on it, and how many there are.

    Where single letters and figures do nothing the key is not shown.
    """

    category_chosen = Signal(Category)

    def __init__(self, look: Look, key: str, category: Category, name: str) -> None:
        super().__init__(look, BUTTON)
        self.category = category
        self._key, self._name, self._count, self._is_compact = key, name, -1, False
        self.say()
        self.clicked.connect(self._on_clicked)

    def show_count(self, count: int) -> None:
        self._count = count
        self._on_changed()

    def set_compact(self, on: bool) -> None:
        """Leave the name out where there is no room; key, letter and count stay."""
        if on is not self._is_compact:
            self._is_compact = on
            self._on_changed()

    def say(self) -> None:
        has_key = self._look.takes_key(self._key)
        said = self.tr("Mark as {category}, key {key}") if has_key else self.tr("Mark as {category}")
        self.setAccessibleName(said.format(category=self._name, key=self._key))
        self.setToolTip(self.accessibleName())

    def parts(self) -> list[ButtonPart]:
        letter = LETTERS[self.category]
        mark = Mark(-1, Span(0, len(self._name)), letter, self.category, quoted=False, own=True)
        found: list[ButtonPart] = [TextPart(letter, Use.SECTION, "text")]
        if not self._is_compact:
            found.append(SamplePart(self._name, mark))
        if self._look.takes_key(self._key):
            found.insert(0, TextPart(self._key, Use.KEY, "text_quiet"))
        if self._count >= 0:
            found.append(TextPart(str(self._count), Use.BASE, "text_secondary"))
        return found

    def _on_clicked(self) -> None:
        self.category_chosen.emit(self.category)

    def _is_held_on(self) -> bool:
        return True
