"""Marked words of a pile as a door to their place in the text, drawn with the marks of whoever marked them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark, meaning
from reader.gui.panel.door import Door
from reader.gui.predict.short_words import short_words
from reader.model.article import Article
from reader.model.span import Span

SIDE = 3
"""Room at both sides of the words for the ends of a mark."""


class StretchDoor(Door):
    """`mark_chosen` carries the index of the first of its marks, the person's before the program's."""

    mark_chosen = Signal(int)

    def __init__(self, look: Look, article: Article, span: Span, marks: tuple[Mark, ...]) -> None:
        words, shown = short_words(article, span, marks)
        super().__init__(look, f"{words}: {'; '.join(dict.fromkeys(map(meaning, marks)))}", (span,))
        self._index = marks[0].index
        self._label = MarkedLabel(look, Use.EVIDENCE, self)
        self._label.show_text(words, shown)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.resize(self._label.sizeHint())
        self._label.move(look.whole(SIDE), look.whole(2))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_stretch_clicked)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's name
        return False

    def height_for(self, width: float) -> float:  # noqa: ARG002 # one line on any width
        return float(self._label.height() + self.look.whole(4))

    def sizeHint(self) -> QSize:
        return QSize(self._label.width() + self.look.whole(2 * SIDE), round(self.height_for(0)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        """The label paints itself."""

    def _on_stretch_clicked(self) -> None:
        self.mark_chosen.emit(self._index)
