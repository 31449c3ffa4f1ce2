"""A row of the comparison: what both reports have, with what joins or parts them in the middle."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from reader.comparing.claims import Claim
from reader.gui.compare.cells import Cell
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, Door
from reader.gui.panel.typeset import Typeset
from reader.model.span import Span

LEAST = 30
ABOVE = 5
MIDDLE, RIGHT_AT = 151, 45
"""How far the middle column reaches to the left of the window's middle, and where the right text begins."""

NARROW = 760
"""Under this width of a row, at 100 %, the columns keep their proportions instead of their sizes."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What a row shows, and where it leads: to a claim, or to stretches of each report."""

    left: Cell
    middle: str
    right: Cell
    left_spans: tuple[Span, ...] = ()
    right_spans: tuple[Span, ...] = ()
    claim: Claim | None = None


class PairRow(Door):
    """A door to both texts at once; `pair_opened` carries its pair."""

    pair_opened = Signal(object)

    def __init__(self, look: Look, pair: Pair) -> None:
        super().__init__(look, f"{pair.left.in_words()}. {pair.middle}. {pair.right.in_words()}")
        self.pair = pair
        self._is_lit = False
        self.clicked.connect(self._on_pair_clicked)

    def set_lit(self, on: bool) -> None:
        """Show that the texts above stand at this row."""
        if on is not self._is_lit:
            self._is_lit = on
            self.update()

    @property
    def is_lit(self) -> bool:
        return self._is_lit

    def height_for(self, width: float) -> float:
        left, middle, right = self._columns(width)
        tallest = max(
            self.pair.left.height(self.look, left[1]),
            self._middle(middle[1]).height,
            self.pair.right.height(self.look, right[1]),
        )
        return max(self.look.px(LEAST), tallest + self.look.px(2 * ABOVE))

    def paint(self, painter: QPainter) -> None:
        if self._is_lit:
            painter.setPen(self.look.colour("text") if self.look.is_high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        top = self.look.px(ABOVE)
        left, middle, right = self._columns(self.width())
        self.pair.left.paint(painter, self.look, QPointF(left[0], top), left[1])
        words = self._middle(middle[1])
        words.draw(painter, middle[0] + (middle[1] - words.width) / 2, top, self.look.colour("text_secondary"))
        self.pair.right.paint(painter, self.look, QPointF(right[0], top), right[1])

    def _columns(self, width: float) -> tuple[tuple[float, float], ...]:
        """Where each column begins and how wide it is: the texts' own edges, the middle between them."""
        px, half = self.look.px, width / 2
        shrink = min(1.0, width / px(NARROW))
        middle_at, right_at = half - px(MIDDLE) * shrink, half + px(RIGHT_AT) * shrink
        left = px(PAD)
        gap = px(8)
        return (
            (left, middle_at - left - gap),
            (middle_at, right_at - middle_at - gap),
            (right_at, width - px(PAD) - right_at),
        )

    def _middle(self, width: float) -> Typeset:
        return Typeset(self.pair.middle, self.look, Use.SECOND, width)

    def _on_pair_clicked(self) -> None:
        self.pair_opened.emit(self.pair)
