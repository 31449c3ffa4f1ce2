"""What is shown on the wall at this moment: a category, so many of its marks, and what is switched on around them."""

from bisect import bisect_right

from PySide6.QtCore import QObject, Signal

from reader.gui.marks import Mark, marks_of
from reader.model.report import Category, Report
from reader.model.span import Span


class Show(QObject):
    """The order of a presentation. Each category has its own place, to which one comes back."""

    changed = Signal()

    def __init__(self, report: Report, quoted: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quoted = quoted
        self._shown = dict.fromkeys(Category, 0)
        self._marks: dict[Category, tuple[Mark, ...]] = {}
        self.blank, self.spotlight, self.card = False, False, True
        self.report = report
        self._sort()
        self.category = next((one for one in Category if self._marks[one]), Category.UNNAMED_SOURCE)

    def take_report(self, report: Report) -> None:
        """Go on with another report on the same article, from the same place in its text."""
        last = {category: self.revealed_of(category)[-1:] for category in Category}
        self.report = report
        self._sort()
        for category, marks in last.items():
            starts = [mark.span.start for mark in self._marks[category]]
            self._shown[category] = bisect_right(starts, marks[0].span.start) if marks else 0
        self.changed.emit()

    def marks(self, category: Category) -> tuple[Mark, ...]:
        """All marks of a category in the order of the text."""
        return self._marks[category]

    def revealed_of(self, category: Category) -> tuple[Mark, ...]:
        return self._marks[category][: self._shown[category]]

    @property
    def revealed(self) -> tuple[Mark, ...]:
        """The marks on the wall; the last of them is the one that is spoken about."""
        return () if self.blank else self.revealed_of(self.category)

    @property
    def to_come(self) -> tuple[Mark, ...]:
        return self._marks[self.category][self._shown[self.category] :]

    @property
    def place(self) -> int:
        """How many marks of the category are shown, also while the wall is blank."""
        return self._shown[self.category]

    @property
    def current(self) -> Mark | None:
        return self.revealed[-1] if self.revealed else None

    def sentence(self, mark: Mark) -> Span:
        """The sentence that a mark stands in."""
        found = self.report.sentence_at(mark.span.start)
        return found.span if found is not None else mark.span

    # --- what a speaker does ---

    def forward(self) -> None:
        """Reveal the next mark; a blank wall shows its marks again."""
        self.go_to(self.place + 1)

    def back(self) -> None:
        """Take the last mark back."""
        self.go_to(self.place - 1)

    def go_to(self, place: int) -> None:
        """Show so many marks of the category."""
        self.blank = False
        self._shown[self.category] = min(max(place, 0), len(self._marks[self.category]))
        self.changed.emit()

    def choose(self, category: Category) -> None:
        self.blank, self.category = False, category
        self.changed.emit()

    def next_category(self) -> None:
        self._turn(1)

    def previous_category(self) -> None:
        self._turn(-1)

    def turn_blank(self) -> None:
        """Take all marks off the wall, or put them back."""
        self.blank = not self.blank
        self.changed.emit()

    def turn_spotlight(self) -> None:
        """Dim all but the sentence that is spoken about, or stop doing so."""
        self.spotlight = not self.spotlight
        self.changed.emit()

    def turn_card(self) -> None:
        """Put the card on the wall, or take it off."""
        self.card = not self.card
        self.changed.emit()

    def _turn(self, by: int) -> None:
        order = list(Category)
        self.choose(order[(order.index(self.category) + by) % len(order)])

    def _sort(self) -> None:
        found = sorted(marks_of(self.report), key=_place)
        self._marks = {
            category: tuple(mark for mark in found if mark.category is category and (self._quoted or not mark.quoted))
            for category in Category
        }


def _place(mark: Mark) -> Span:
    return mark.span
