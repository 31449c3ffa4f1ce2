"""The tone, sentence by sentence: a bar a sentence, the writer's filled, quoted ones outlined, without colour."""

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.look import Look
from reader.gui.panel.door import PAD, USUAL_WIDTH, paint_ring
from reader.model.report import Report, Sentence, Wording

HEIGHT, REACH = 54, 20
WIDEST, NARROWEST = 12.5, 5.0
"""How much room a sentence may take; where there are more, the strip goes on in the next line."""

FILLED_PART = 0.66
LEANING = 0.05
"""VADER's own line between neutral and leaning, from its documentation."""


class ToneStrip(QWidget):
    """Left and Right go from sentence to sentence, Enter, Space or a click opens it."""

    opened = Signal(tuple)

    def __init__(self, look: Look, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._report, self._sentences = look, report, report.sentences
        self._current = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(strip_in_words(report))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        a_line = self._a_line(width)
        return self._look.whole(HEIGHT) * max(1, -(-len(self._sentences) // a_line))

    def sizeHint(self) -> QSize:
        width = self._look.whole(USUAL_WIDTH + 2 * PAD)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in range(self.height() // self._look.whole(HEIGHT)):
            self._paint_axis(painter, line)
        for at, sentence in enumerate(self._sentences):
            if sentence.tone is not None:
                paint_tone_bar(painter, self._look, self._bar(at, sentence.tone), sentence.wording)
        if self.hasFocus() and self._sentences:
            paint_ring(painter, self._look, self.room(self._current).adjusted(-1, 0, 1, 0), 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._current)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._current = min(max(self._current + step, 0), max(len(self._sentences) - 1, 0))
            self.setAccessibleDescription(self._in_words(self._current))
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._sentence_at(event.position())
        if at is not None:
            self._open(at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._sentence_at(QPointF(event.pos()))
            if at is not None:
                QToolTip.showText(event.globalPos(), self._in_words(at), self)
            return True
        return super().event(event)

    def _open(self, at: int) -> None:
        if at < len(self._sentences):
            self._current = at
            self.opened.emit((self._sentences[at].span,))

    def _in_words(self, at: int) -> str:
        sentence = self._sentences[at]
        words = sentence.span.on_one_line(self._report.article.text)
        return f"{tone_in_words(sentence)}: {words}"

    def _paint_axis(self, painter: QPainter, line: int) -> None:
        pad = self._look.px(PAD)
        y = (line + 0.5) * self._look.whole(HEIGHT)
        painter.setPen(QPen(self._look.colour("text_quiet"), 1))
        painter.drawLine(QLineF(pad, y, self.width() - pad, y))

    def _bar(self, at: int, tone: float) -> QRectF:
        room = self.room(at)
        height = max(self._look.px(2.5), abs(tone) * self._look.px(REACH))
        top = room.center().y() - (height if tone >= 0 else 0)
        return QRectF(room.left() + room.width() * (1 - FILLED_PART) / 2, top, room.width() * FILLED_PART, height)

    def room(self, at: int) -> QRectF:
        """Where a sentence has its bar."""
        a_line = self._a_line(self.width())
        line, column = divmod(at, a_line)
        width = min((self.width() - self._look.px(2 * PAD)) / a_line, self._look.px(WIDEST))
        height = self._look.whole(HEIGHT)
        return QRectF(self._look.px(PAD) + column * width, line * height, width, height)

    def _a_line(self, width: float) -> int:
        """How many sentences stand on one line of the strip."""
        most = int((width - self._look.px(2 * PAD)) / self._look.px(NARROWEST))
        return max(1, min(most, max(len(self._sentences), 1)))

    def _sentence_at(self, point: QPointF) -> int | None:
        return next((at for at in range(len(self._sentences)) if self.room(at).contains(point)), None)


def paint_tone_bar(painter: QPainter, look: Look, bar: QRectF, wording: Wording) -> None:
    ink = look.colour("named_fill")
    radius = min(look.px(1.5), bar.width() / 2, bar.height() / 2)
    if wording is Wording.WRITER:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(bar, radius, radius)
        return
    half = min(look.px(1.4), bar.width() / 3) / 2
    painter.setPen(QPen(ink, 2 * half))
    painter.setBrush(look.colour("panel"))
    flat = min(half, bar.height() / 3)
    painter.drawRoundedRect(bar.adjusted(half, flat, -half, -flat), radius, radius)


def tone_in_words(sentence: Sentence) -> str:
    tr = QCoreApplication.translate
    if sentence.tone is None:
        return tr("ToneStrip", "no word to score")
    if abs(sentence.tone) < LEANING:
        return tr("ToneStrip", "neutral")
    return tr("ToneStrip", "positive") if sentence.tone > 0 else tr("ToneStrip", "negative")


def strip_in_words(report: Report) -> str:
    """How many sentences lean which way, the writer's and quoted ones apart."""
    said = QCoreApplication.translate(
        "ToneStrip",
        "Tone of {all} sentences. The writer's: {wu} positive, {wd} negative. Quoted: {qu} positive, {qd} negative.",
    )
    writer, quoted = _leaning(report, Wording.WRITER), _leaning(report, Wording.QUOTED)
    return said.format(all=len(report.sentences), wu=writer[0], wd=writer[1], qu=quoted[0], qd=quoted[1])


def _leaning(report: Report, wording: Wording) -> tuple[int, int]:
    tones = [found.tone for found in report.sentences if found.wording is wording and found.tone is not None]
    return sum(tone >= LEANING for tone in tones), sum(tone <= -LEANING for tone in tones)
