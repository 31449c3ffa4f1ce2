"""How hard the text is to read: a range of ages, with one upright for each formula."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, USUAL_WIDTH
from reader.gui.panel.reading_ease import UNIVERSITY, YOUNGEST, Ease
from reader.gui.panel.typeset import Typeset

HEIGHT, TRACK_AT, UPRIGHT = 43, 14, 10
OLDEST = 20
TICKS = (10, 13, 16, 19)


class EaseRange(QWidget):
    """A picture with words; whoever does not see it hears the ages."""

    def __init__(self, look: Look, ease: Ease, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ease = look, ease
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        formulas = "; ".join(f"{title}: {_age_in_words(age)}" for age, title in ease.ages)
        said = self.tr("Reading ease, {range}. {formulas}")
        self.setAccessibleName(said.format(range=ease_in_words(ease), formulas=formulas))

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(USUAL_WIDTH + 2 * PAD), self._look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line(painter, "control_hover", YOUNGEST, OLDEST)
        self._line(painter, "named_fill", self._ease.lowest, self._ease.highest)
        self._paint_uprights(painter)
        for age in TICKS:
            self._paint_tick(painter, age)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            age, title = min(self._ease.ages, key=lambda found: abs(self._x(found[0]) - event.x()))
            QToolTip.showText(event.globalPos(), f"{title}: {_age_in_words(age)}", self)
            return True
        return super().event(event)

    def _line(self, painter: QPainter, role: str, first: float, last: float) -> None:
        pen = QPen(self._look.colour(role), self._look.px(6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = self._look.px(TRACK_AT)
        painter.drawLine(QPointF(self._x(first), y), QPointF(self._x(last), y))

    def _paint_uprights(self, painter: QPainter) -> None:
        px = self._look.px
        painter.setPen(QPen(self._look.colour("named_fill"), px(1.5)))
        for age, _title in self._ease.ages:
            x = self._x(age)
            painter.drawLine(QPointF(x, px(TRACK_AT - UPRIGHT)), QPointF(x, px(TRACK_AT + UPRIGHT)))

    def _paint_tick(self, painter: QPainter, age: int) -> None:
        text = Typeset(self._tick_text(age), self._look, Use.KEY, self.width(), on_one_line=True)
        x = min(self._x(age) - text.width / 2, self.width() - self._look.px(PAD) - text.width)
        text.draw(painter, x, self._look.px(HEIGHT - 17), self._look.colour("text_quiet"))

    def _tick_text(self, age: int) -> str:
        if age == TICKS[0]:
            return self.tr("age {age}").format(age=age)
        return self.tr("university") if age > UNIVERSITY else str(age)

    def _x(self, age: float) -> float:
        """Where an age stands; ages outside the axis stand at its ends."""
        within = min(max(age, YOUNGEST), OLDEST)
        start = self._look.px(PAD + 6)
        return start + (within - YOUNGEST) / (OLDEST - YOUNGEST) * (self.width() - 2 * start)


def ease_in_words(ease: Ease) -> str:
    """The range of ages, as a person would say it."""
    low, high = (max(round(age), YOUNGEST) for age in (ease.lowest, ease.highest))
    tr = QCoreApplication.translate
    if low > UNIVERSITY:
        return tr("EaseRange", "for university readers")
    if high > UNIVERSITY:
        return tr("EaseRange", "about age {low} to university").format(low=low)
    if low >= high:
        return tr("EaseRange", "about age {low}").format(low=low)
    return tr("EaseRange", "about age {low} to {high}").format(low=low, high=high)


def _age_in_words(age: float) -> str:
    tr = QCoreApplication.translate
    if age > UNIVERSITY:
        return tr("EaseRange", "university")
    return tr("EaseRange", "age {age}").format(age=max(round(age), YOUNGEST))
