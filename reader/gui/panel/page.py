"""A page of the panel: a column that scrolls, made anew when the look changes, at the same place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, Door
from reader.gui.panel.words import Words
from reader.model.span import Span

SIDE = 28
"""Between the panel's edge and its text; half of it is the rows' own."""

TOP, BOTTOM = 22, 24
BAR_WIDTH = 12
"""What the style takes for the scroll bar; it always has its place, so that text never jumps aside."""


class Page(QScrollArea):
    """What a page wishes is the same for all: words to be lit in the text, for good or while a door is pointed at, or a
    mark to be explained.
    """

    SIDE: int = SIDE
    TOP: int = TOP
    ROLE: str = "panel"

    door_opened = Signal(tuple)
    door_pointed = Signal(tuple)
    finding_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.rebuild)

    def fill(self, column: QVBoxLayout) -> None:
        """Put the page's parts into an empty column."""
        raise NotImplementedError(type(self).__name__)

    def rebuild(self) -> None:
        """Make the page anew; place and focus stay where they were."""
        place = self.verticalScrollBar().value()
        focus = self._focused_door()
        content = PanelSheet(self.look, self.ROLE)
        column = QVBoxLayout(content)
        side = max(0, self.look.whole(self.SIDE - PAD))
        column.setContentsMargins(
            side, self.look.whole(self.TOP), max(0, side - self.look.whole(BAR_WIDTH)), self.look.whole(BOTTOM)
        )
        column.setSpacing(0)
        self.fill(column)
        column.addStretch(1)
        before = self.takeWidget()  # what was pressed to get here may still be in it
        self.setWidget(content)
        if before is not None:
            before.hide()
            before.deleteLater()
        content.show()
        self.watch(content)
        doors = content.findChildren(Door)
        if focus is not None and focus < len(doors):
            doors[focus].setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(place)

    def watch(self, part: QWidget) -> None:
        """Let the doors of a part tell when they are pointed at; what the page is filled with is watched already."""
        for door in part.findChildren(Door):
            door.pointed.connect(self.door_pointed)

    def light_doors(self, span: Span | None) -> None:
        """Light the doors that stand for a stretch of the article; None puts them out."""
        content = self.widget()
        for door in content.findChildren(Door) if content is not None else []:
            door.show_lit(span is not None and door.stands_for(span))

    def sentence(self, text: str) -> Words:
        """What the page says where there is nothing to list."""
        words = Words(self.look, text, Use.LEAVE)
        words.setContentsMargins(words.contentsMargins().left(), self.look.whole(4), words.contentsMargins().right(), 0)
        return words

    def gap(self, column: QVBoxLayout, size: float) -> None:
        column.addSpacing(self.look.whole(size))

    def _focused_door(self) -> int | None:
        content = self.widget()
        doors = content.findChildren(Door) if content is not None else []
        return next((at for at, door in enumerate(doors) if door.hasFocus()), None)


class PanelSheet(QWidget):
    """A surface in the panel's colour."""

    def __init__(self, look: Look, role: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._role = look, role

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour(self._role))
        painter.end()
