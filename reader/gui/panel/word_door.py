"""Marked words of the article as doors: each opens its card, the next click the next place where it stands."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark, meaning
from reader.gui.panel.door import PAD, Door
from reader.gui.panel.typeset import Typeset, text_width
from reader.model.report import Category
from reader.model.span import Span

SIDE = 4
"""Room at both sides of a word for its mark and its focus ring."""

LETTERS = {Category.LOADED_LANGUAGE: "L", Category.HEDGE: "H"}


def word_label(look: Look, word: str, category: Category, *, quoted: bool) -> MarkedLabel:
    """The word drawn with its real mark, quoted ones between quotation marks."""
    label = MarkedLabel(look, Use.EVIDENCE)
    shift = 1 if quoted else 0
    mark = Mark(-1, Span(shift, shift + len(word)), LETTERS[category], category, quoted)
    label.show_text(f"“{word}”" if quoted else word, (mark,))
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


class WordDoor(Door):
    """`finding_chosen` carries one finding after the other of those that the word stands for."""

    finding_chosen = Signal(int)

    def __init__(self, look: Look, word: str, category: Category, indices: tuple[int, ...], *, quoted: bool) -> None:
        mark = Mark(-1, Span(0, len(word)), LETTERS[category], category, quoted)
        super().__init__(look, f"{word}, {meaning(mark)}")
        self._times = f"{len(indices)}×" if len(indices) > 1 else ""
        if self._times:
            self.setAccessibleName(f"{self.accessibleName()}, {self._times}")
        self._indices, self._next = indices, 0
        self._label = word_label(look, word, category, quoted=quoted)
        self._label.setParent(self)
        self._label.resize(self._label.sizeHint())
        self._label.move(look.whole(SIDE), 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_word_clicked)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's name
        return False

    def height_for(self, width: float) -> float:  # noqa: ARG002 # a word is as high on any width
        return float(self._label.sizeHint().height())

    def sizeHint(self) -> QSize:
        label = self._label.sizeHint()
        return QSize(label.width() + self.look.whole(2 * SIDE) + self._times_width(), label.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        if self._times:
            times = Typeset(self._times, self.look, Use.KEY, self.width(), on_one_line=True)
            y = (self.height() - times.height) / 2
            times.draw(painter, self.width() - times.width - self.look.px(2), y, self.look.colour("text_quiet"))

    def _times_width(self) -> int:
        return round(text_width(self._times, self.look, Use.KEY)) + 2 if self._times else 0

    def _on_word_clicked(self) -> None:
        index = self._indices[self._next]
        self._next = (self._next + 1) % len(self._indices)
        self.finding_chosen.emit(index)


class VerbRow(Door):
    """Who is reported, and at the right the verb by which the writer takes a side."""

    finding_chosen = Signal(int)

    def __init__(self, look: Look, speaker: str, verb: str, index: int, implied: str) -> None:
        super().__init__(look, f"{speaker}: {verb}, {implied}")
        self.setToolTip(implied)
        self._speaker, self._index = speaker, index
        self._label = word_label(look, verb, Category.LOADED_LANGUAGE, quoted=False)
        self._label.setParent(self)
        self._label.resize(self._label.sizeHint())
        self.clicked.connect(self._on_row_clicked)

    def height_for(self, width: float) -> float:  # noqa: ARG002 # one line on any width
        return float(max(self._label.sizeHint().height(), self.look.whole(26)))

    def paint(self, painter: QPainter) -> None:
        pad = self.look.px(PAD)
        x = self.width() - pad - self._label.width()
        self._label.move(round(x), (self.height() - self._label.height()) // 2)
        speaker = Typeset(self._speaker, self.look, Use.BASE, x - pad - self.look.px(10), on_one_line=True)
        speaker.draw(painter, pad, (self.height() - speaker.height) / 2, self.look.colour("text"))

    def _on_row_clicked(self) -> None:
        self.finding_chosen.emit(self._index)
