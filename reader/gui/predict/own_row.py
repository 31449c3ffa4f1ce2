"""One of a person's marks in a list: letter, the words with its ends, the place, and a way to take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark
from reader.gui.panel.door import PAD
from reader.gui.panel.places import place_of
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words
from reader.gui.predict.look_for import LETTER
from reader.gui.predict.short_words import short_words
from reader.model.article import Article


class OwnRow(QWidget):
    """`mark_chosen` and `removed` carry the mark's index. The words are a door to their place in the text."""

    mark_chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, look: Look, article: Article, mark: Mark) -> None:
        super().__init__()
        self._index = mark.index
        words, marks = short_words(article, mark.span, (mark,))
        self.words = MarkedLabel(look, Use.EVIDENCE)
        self.words.show_text(words, marks)
        self.words.set_door(True)
        self.words.clicked.connect(self._on_words)
        self.away = QuietButton(look, "", "close", self.tr("Take away: {words}").format(words=words))
        self.away.clicked.connect(self._on_away)
        letter = Words(look, mark.letter, Use.SECTION, pad=0)
        letter.setFixedWidth(look.whole(LETTER))
        place = Words(look, place_of(article, mark.span.start), Use.SECOND, "text_secondary", pad=0)
        place.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.whole(PAD), 0, look.whole(PAD - 8), 0)
        row.setSpacing(look.whole(4))
        for part in (letter, self.words, place, self.away):
            row.addWidget(part, 1 if part is self.words else 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_words(self) -> None:
        self.mark_chosen.emit(self._index)

    def _on_away(self) -> None:
        self.removed.emit(self._index)
