"""The steps of a presentation as a row of letters, of a lesson as one of numbers: shown, current, to come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.look import Look, Use
from reader.gui.mark_painter import ROLES
from reader.gui.present.show import Show

STEP, APART = 26, 5


class SpeakerSteps(QWidget):
    """Where there is no room for all, those around the current one are seen."""

    def __init__(self, look: Look, show: Show) -> None:
        super().__init__()
        self._look, self._show = look, show
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        show.changed.connect(self._on_changed)
        self._on_changed()

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.whole(STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, marks, place = self._look, self._show.marks(self._show.course), self._show.place
        whole = look.px(STEP + APART)
        room = max(int(self.width() / whole), 1)
        first = max(min(place - 1 - room // 2, len(marks) - room), 0)
        seen = marks[first : first + room]
        left = (self.width() - len(seen) * whole) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Use.SECTION))
        for number, mark in enumerate(seen, first):
            box = QRectF(left + (number - first) * whole, 0, look.px(STEP), look.px(STEP))
            ink = look.colour(f"{ROLES[mark.category]}_line")
            if number < place:
                painter.setPen(QPen(ink, look.px(1.5)))
                is_current = number == place - 1
                painter.setBrush(ink if is_current else look.colour(f"{ROLES[mark.category]}_tint"))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
                ink = look.colour("page") if is_current else ink
            painter.setPen(ink if number < place else look.colour("text_secondary"))
            sign = str(number + 1) if self._show.course is None else mark.letter
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()

    def _on_changed(self) -> None:
        total = len(self._show.marks(self._show.course))
        self.setAccessibleName(self.tr("{current} of {total} shown").format(current=self._show.place, total=total))
        self.update()
