"""A door that is made of words of the article: a sentence or a few words, with the place where they stand."""

from PySide6.QtGui import QPainter

from reader.gui.look import Look, Use
from reader.gui.panel.door import Door
from reader.gui.panel.typeset import Typeset, text_width
from reader.model.span import Span

PLACE_WIDTH = 24
GAP = 8


class TextDoor(Door):
    """The words in serif. The place stands in a column at the left (a list of evidence) or at the right (facts)."""

    def __init__(
        self, look: Look, words: str, place: str, spans: tuple[Span, ...], *, place_first: bool = False, pad: int = 0
    ) -> None:
        super().__init__(look, f"{words}, {place}" if place else words, spans)
        self._words, self._place, self._place_first, self._pad = words, place, place_first, pad

    def height_for(self, width: float) -> float:
        return self._lines(width).height + self.look.px(6)

    def paint(self, painter: QPainter) -> None:
        left, column = self.look.px(self._pad), self._column()
        top = self.look.px(3)
        place = Typeset(self._place, self.look, Use.SECOND, column, on_one_line=True)
        place_y = top + (self.look.line(Use.EVIDENCE) - place.height) / 2 + self.look.px(0.5)
        words_x = left + column + self.look.px(GAP) if self._place_first else left
        place_x = left if self._place_first else self.width() - left - place.width
        self._lines(self.width()).draw(painter, words_x, top, self.look.colour("text"))
        place.draw(painter, place_x, place_y, self.look.colour("text_secondary"))

    def _lines(self, width: float) -> Typeset:
        room = width - self.look.px(2 * self._pad + GAP) - self._column()
        return Typeset(self._words, self.look, Use.EVIDENCE, room)

    def _column(self) -> float:
        if not self._place and not self._place_first:
            return 0.0
        return max(self.look.px(PLACE_WIDTH), text_width(self._place, self.look, Use.SECOND))
