"""The bar under a comparison: switches for the marks of both reports, and the way from claim to claim."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.gui.bottom_bar import BottomBar
from reader.gui.compare.pair_chip import PairChip
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.panel.typeset import Typeset
from reader.model.report import Category


class PairFoot(BottomBar):
    """Emits what a person wants to see. Where it gets narrow, the shared words are cut and the signs stay."""

    category_toggled = Signal(Category, bool)
    next_requested = Signal()
    previous_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._chips = {
            Category.UNNAMED_SOURCE: PairChip(look, "1", Category.UNNAMED_SOURCE, self.tr("unnamed")),
            Category.LOADED_LANGUAGE: PairChip(look, "2", Category.LOADED_LANGUAGE, self.tr("loaded")),
            Category.HEDGE: PairChip(look, "3", Category.HEDGE, self.tr("hedges")),
        }
        self._said = SaidInBoth(look)
        self._place = QLabel()
        self._previous = WordButton(look, self.tr("Claim before"), icon="prev", shows_text=False)
        self._next = WordButton(look, self.tr("Next claim"), icon="next", key="N", shows_text=False)
        self._close = WordButton(
            look, self.tr("Back to the article"), icon="close", key=self.tr("Esc"), shows_text=False
        )
        self._lay_out()
        self._connect()
        self.begin(self._place)

    def show_counts(self, left: Mapping[Category, int], right: Mapping[Category, int]) -> None:
        for category, chip in self._chips.items():
            chip.show_counts(left.get(category, 0), right.get(category, 0))
        self.fit()

    def show_visible(self, categories: frozenset[Category]) -> None:
        """Which switches are on."""
        for category, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(category in categories)
            chip.blockSignals(False)
            chip.update()

    def show_claim(self, words: str, current: int, total: int) -> None:
        """The shared words of a claim and its number; 0 where none is shown."""
        self._said.show_words(words, has_any=total > 0)
        of = self.tr("{current} of {total}").format(current=current or "–", total=total)
        self._place.setText(of if total else "")
        self._place.setAccessibleName(self.tr("Claim {place}").format(place=of))
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def place(self) -> str:
        return self._place.text()

    def _lay_out(self) -> None:
        row = self.row
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self._said, 1)
        for part in (self._previous, self._place, self._next, self._close):
            row.addWidget(part)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        for chip in self._chips.values():
            chip.toggled.connect(self._on_toggled)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.close_requested)

    def _on_toggled(self, on: bool) -> None:
        chip = self.sender()
        assert isinstance(chip, PairChip)
        self.category_toggled.emit(chip.category, on)

    def fit(self) -> None:
        """Leave words out, the least needed first, until the rest fits."""
        for step in range(5):
            for chip in self._chips.values():
                chip.set_compact(step > 0)
                chip.set_keyless(step > 2)
            for button in (self._next, self._close):
                button.set_keyless(step > 1)
            self._place.setVisible(step < 4)
            self.row.invalidate()
            said = self.look.px(120) if step < 1 else 0
            if self.row.sizeHint().width() + said <= self.width():
                break
        self.row.activate()

    def _on_look_changed(self) -> None:
        self._place.setMinimumWidth(self.look.whole(56))
        super()._on_look_changed()


class SaidInBoth(QLabel):
    """The words that both reports have, on one line at the right, cut where they are too long; whole as a tip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str, *, has_any: bool) -> None:
        none = self.tr("No figure and no quotation stands in both.")
        text = self.tr("Said in both: {words}").format(words=words) if words else "" if has_any else none
        self.setText(text)
        self.setToolTip(text)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.line(Use.BASE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = Typeset(self.text(), self._look, Use.BASE, self.width() - self._look.px(8), on_one_line=True)
        x = self.width() - self._look.px(4) - line.width
        line.draw(painter, x, (self.height() - line.height) / 2, self._look.colour("text_secondary"))
        painter.end()
