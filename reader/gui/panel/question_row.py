"""A question of the panel with its answer's sign: a ring with a dot, an empty ring, or a ring with a dash."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from reader.gui.icons import paint_icon
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.rows import Row
from reader.gui.panel.typeset import Typeset
from reader.model.report import Answer, Criterion

TOP, BOTTOM = 9, 8
TEXT_AT = 30

SIGNS = {Answer.FOUND: "found", Answer.NOT_FOUND: "gap", Answer.NOT_APPLICABLE: "na"}
"""All of one weight and colour: what is found is not always good."""


class QuestionRow(Row):
    """57 high where question and summary fit on a line each."""

    def __init__(self, look: Look, criterion: Criterion) -> None:
        super().__init__(look, f"{criterion.question} {answer_in_words(criterion.answer)}. {criterion.summary}")
        self._criterion = criterion
        self.spans = tuple(evidence.span for evidence in criterion.evidence)

    @property
    def criterion(self) -> Criterion:
        return self._criterion

    def height_for(self, width: float) -> float:
        return self.look.px(TOP + BOTTOM + 1) + self._question(width).height + self._summary(width).height

    def paint(self, painter: QPainter) -> None:
        px = self.look.px
        sign = QRectF(px(PAD), px(TOP + 1), px(20), px(20))
        paint_icon(painter, SIGNS[self._criterion.answer], sign, self.look.colour("text_secondary"))
        question = self._question(self.width())
        question.draw(painter, px(PAD + TEXT_AT), px(TOP), self.look.colour("text"))
        y = px(TOP) + question.height
        self._summary(self.width()).draw(painter, px(PAD + TEXT_AT), y, self.look.colour("text_secondary"))

    def _question(self, width: float) -> Typeset:
        return Typeset(self._criterion.question, self.look, Use.NAME, width - self.look.px(2 * PAD + TEXT_AT))

    def _summary(self, width: float) -> Typeset:
        return Typeset(self._criterion.summary, self.look, Use.SECOND, width - self.look.px(2 * PAD + TEXT_AT))


def answer_in_words(answer: Answer) -> str:
    tr = QCoreApplication.translate
    return {
        Answer.FOUND: tr("QuestionRow", "Found here"),
        Answer.NOT_FOUND: tr("QuestionRow", "Not found in this text"),
        Answer.NOT_APPLICABLE: tr("QuestionRow", "Does not apply"),
    }[answer]
