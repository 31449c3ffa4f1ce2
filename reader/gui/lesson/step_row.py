"""A row of a lesson's order: grip, number, sign, the marked words, and whether something is asked about them."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from reader.gui.icons import paint_icon
from reader.gui.look import SANS, SERIF, Look, TypeUse, Use
from reader.gui.mark_painter import ROLES
from reader.gui.marks import LETTERS, Mark, meaning
from reader.gui.panel.door import PAD
from reader.gui.panel.kinds import SIGN_SIZE, paint_letter_sign
from reader.gui.panel.rows import Row
from reader.gui.panel.typeset import Typeset
from reader.model.lesson import Step

HEIGHT = 38
WORDS = TypeUse(tuple(SERIF), 16, 24)
OWN_LETTER = TypeUse(tuple(SANS), 12, 17, bold=True)
GRIP, NUMBER_AT, SIGN_AT, WORDS_AT = 12, 14, 40, 66


class StepRow(Row):
    """`dropped` carries a height in the row's own pixels, where the grip was let go; Delete asks to take it out."""

    dropped = Signal(float)
    remove_requested = Signal()

    def __init__(self, look: Look, step: Step, number: int, words: str, mark: Mark | None) -> None:
        asked = QCoreApplication.translate("StepRow", "with a question") if step.question else ""
        said = meaning(mark) if mark is not None else LETTERS[step.category]
        super().__init__(look, ", ".join(part for part in (str(number), words, said, asked) if part))
        self._step, self._number, self._text, self._mark = step, number, words, mark
        self._is_dragged = False

    def height_for(self, width: float) -> float:  # noqa: ARG002 # one line on any width
        return self.look.px(HEIGHT)

    def show_asked(self, on: bool) -> None:
        """Show whether something is asked."""
        self._step = Step(self._step.span, self._step.category, self._step.rule_id, "?" if on else "")
        self.update()

    def paint(self, painter: QPainter) -> None:
        look, px, middle = self.look, self.look.px, self.height() / 2
        self._paint_grip(painter, middle)
        number = Typeset(str(self._number), look, Use.BASE, px(30), on_one_line=True)
        x = px(PAD + NUMBER_AT + 18) - number.width
        number.draw(painter, x, middle - number.height / 2, look.colour("text_secondary"))
        self._paint_sign(painter, px(PAD + SIGN_AT), middle - px(SIGN_SIZE / 2))
        right = self.width() - px(PAD + (26 if self._step.question else 0))
        words = Typeset(self._text, look, WORDS, right - px(PAD + WORDS_AT), on_one_line=True)
        words.draw(painter, px(PAD + WORDS_AT), middle - words.height / 2, look.colour("text"))
        if self._step.question:
            box = QRectF(self.width() - px(PAD + 18), middle - px(9), px(18), px(18))
            paint_icon(painter, "question", box, look.colour("text_secondary"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() < self.look.px(PAD + NUMBER_AT):
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._is_dragged = False
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(event.position().y())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def _paint_grip(self, painter: QPainter, middle: float) -> None:
        px = self.look.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("text_quiet"))
        for row in (-5, 0, 5):
            for column in (2.5, 7.5):
                painter.drawEllipse(QPointF(px(PAD + column), middle + px(row)), px(1.3), px(1.3))

    def _paint_sign(self, painter: QPainter, x: float, y: float) -> None:
        """The program's mark has its letter in its box, the teacher's own between two ends in ink."""
        look, side = self.look, self.look.px(SIGN_SIZE)
        letter = self._mark.letter if self._mark is not None and not self._mark.own else LETTERS[self._step.category]
        if self._step.rule_id is not None:
            paint_letter_sign(painter, look, letter, ROLES[self._step.category], x, y)
            return
        painter.setPen(QPen(look.colour("text"), look.px(2)))
        painter.drawLine(QPointF(x, y), QPointF(x, y + side))
        painter.drawLine(QPointF(x + side, y), QPointF(x + side, y + side))
        painter.setFont(look.font(OWN_LETTER))
        painter.drawText(QRectF(x, y, side, side), Qt.AlignmentFlag.AlignCenter, letter)
