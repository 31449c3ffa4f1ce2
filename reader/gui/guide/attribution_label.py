"""A sentence whose attribution is shown in its three parts, each under its word: who, says, what."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import SANS, SERIF, Look, TypeUse

LEAD = TypeUse(tuple(SERIF), 24, 46, word_spacing=0.05)
LABEL = TypeUse(tuple(SANS), 14, 19, bold=True)


class AttributionLabel(QWidget):
    """Breaks between words where it is too narrow; each line of a part has its own tint."""

    def __init__(self, look: Look, parts: tuple[str, ...], labels: tuple[str, ...]) -> None:
        super().__init__()
        self._look, self._parts, self._labels = look, parts, labels
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = zip(labels, parts, strict=True)
        self.setAccessibleName(". ".join(f"{label}: {part}" for label, part in said))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        return (1 + max(line for _word, _part, _x, line in self._placed(width))) * self._look.line(LEAD)

    def sizeHint(self) -> QSize:
        width = self._look.whole(700)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(200), self._look.line(LEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, font = self._look, QPainter(self), self._look.font(LEAD)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, line_height = QFontMetricsF(font), look.line(LEAD)
        placed = self._placed(self.width())
        for word, _part, x, line in placed:
            box = QRectF(x - look.px(1), line * line_height + look.px(14), metrics.horizontalAdvance(word), look.px(30))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_tint"))
            painter.drawRect(box.adjusted(0, 0, look.px(2), 0))
        for word, _part, x, line in placed:
            painter.setFont(font)
            painter.setPen(look.colour("text"))
            painter.drawText(QPointF(x, line * line_height + look.px(37)), word)
        self._paint_labels(painter, placed)
        painter.end()

    def _paint_labels(self, painter: QPainter, placed: list[tuple[str, int, float, int]]) -> None:
        painter.setFont(self._look.font(LABEL))
        painter.setPen(self._look.colour("accent"))
        for part, label in enumerate(self._labels):
            x, line = next((x, line) for _word, of, x, line in placed if of == part)
            painter.drawText(QPointF(x, line * self._look.line(LEAD) + self._look.px(11)), label)

    def _placed(self, width: float) -> list[tuple[str, int, float, int]]:
        """Each stretch of a part on one line: its words, its part, its left edge, its line."""
        metrics = QFontMetricsF(self._look.font(LEAD))
        found: list[tuple[str, int, float, int]] = []
        x, line = 0.0, 0
        for part, words in enumerate(self._parts):
            for word in words.split():
                wide = metrics.horizontalAdvance(word)
                if found and x + wide > width:
                    x, line = 0.0, line + 1
                found = _joined(found, (word, part, x, line))
                x += metrics.horizontalAdvance(f"{word} ")
            x += self._look.px(8)
        return found


def _joined(
    found: list[tuple[str, int, float, int]], new: tuple[str, int, float, int]
) -> list[tuple[str, int, float, int]]:
    """A word beside one of its own part on the same line goes on with it."""
    if found and found[-1][1] == new[1] and found[-1][3] == new[3]:
        word, part, x, line = found[-1]
        return [*found[:-1], (f"{word} {new[0]}", part, x, line)]
    return [*found, new]
