"""A short text with its marks: legend samples, evidence, the words a card is about."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.line_pieces import Stretch, pieces_of
from reader.gui.look import Look, TypeUse
from reader.gui.mark_painter import Drawn, MarkPainter, stacked
from reader.gui.mark_shapes import NO_PAUSE_BEFORE, OPENING, Piece
from reader.gui.marks import Mark, meaning
from reader.gui.offsets import Offsets, for_qt

WIDEST = 1_000_000.0
BOX_ROOM, OWN_ROOM = 0.11, 0.24
"""What a box, or the end of a person's mark, takes beside the words, in e."""


class MarkedLabel(QWidget):
    """Shows a text, wrapped to its width, with the marks drawn on it. As tall as its lines need.

    The words stand `inset` pixels from the edge, so that the outline of a box has room.
    """

    clicked = Signal()

    def __init__(self, look: Look, use: TypeUse, parent: QWidget | None = None, *, role: str = "text") -> None:
        super().__init__(parent)
        self._look = look
        self._use = use
        self._role = role
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._offsets = Offsets("")
        self._layout = QTextLayout()
        self._laid_out_for = -1.0
        self._door = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    @property
    def text(self) -> str:
        return self._text

    @property
    def inset(self) -> int:
        room = OWN_ROOM if any(mark.own for mark in self._marks) else BOX_ROOM
        return max(2, round(room * self._look.px(self._use.size)))

    def show_text(self, text: str, marks: tuple[Mark, ...] = ()) -> None:
        """Show a text with marks whose spans count code points of this text."""
        self._text, self._marks, self._offsets = text, marks, Offsets(text)
        self._layout = QTextLayout(for_qt(text), self._look.font(self._use))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._laid_out_for = -1.0
        self.setAccessibleName(self._in_words())
        self.updateGeometry()
        self.update()

    def set_door(self, on: bool) -> None:
        """Make the label something to press: by mouse, by Enter and by Space."""
        self._door = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's virtual method
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's virtual method
        self._lay_out(width)
        return max(1, self._layout.lineCount()) * self._look.line(self._use)

    def sizeHint(self) -> QSize:
        self._lay_out(WIDEST)
        wide = max((self._layout.lineAt(at).naturalTextWidth() for at in range(self._layout.lineCount())), default=0.0)
        return QSize(int(wide) + 1 + 2 * self.inset, max(1, self._layout.lineCount()) * self._look.line(self._use))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(40), self._look.line(self._use))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = MarkPainter(self._look, self._look.whole(self._use.size), self.devicePixelRatioF())
        drawn = stacked([Drawn(mark, pieces) for mark in self._marks if (pieces := self._pieces(mark))])
        marks.paint_under(painter, drawn)
        painter.setPen(self._look.colour(self._role))
        self._layout.draw(painter, QPointF(self.inset, 0))
        marks.paint_lines(painter, drawn)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._look.focus_pen())
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._door)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._door and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()

    def _lay_out(self, width: float) -> None:
        """Break the text into lines of the fixed height; the faces' own heights are too tall."""
        if width == self._laid_out_for:
            return
        self._laid_out_for = width
        height, metrics = self._look.line(self._use), QFontMetricsF(self._layout.font())
        above = (height - metrics.ascent() - metrics.descent()) / 2
        self._layout.beginLayout()
        number = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width - 2 * self.inset))
            line.setPosition(QPointF(0, number * height + above))
            number += 1
        self._layout.endLayout()

    def _pieces(self, mark: Mark) -> tuple[Piece, ...]:
        start, end = self._offsets.to_unit(mark.span.start), self._offsets.to_unit(mark.span.end)
        flush = self._text[mark.span.end : mark.span.end + 1] in NO_PAUSE_BEFORE
        opened = self._text[max(mark.span.start - 1, 0) : mark.span.start] in OPENING
        words = Stretch(start, end, self._look.whole(self._use.size), flush, opened)
        return tuple(piece.moved(self.inset, 0) for piece in pieces_of(self._layout, words, self._word_end))

    def _word_end(self, start: int, end: int) -> int:
        words = self._text[self._offsets.to_point(start) : self._offsets.to_point(end)]
        return end - (len(words) - len(words.rstrip()))

    def _in_words(self) -> str:
        said = [f"{mark.span.of(self._text)}: {meaning(mark)}" for mark in self._marks]
        return f"{self._text} ({'; '.join(said)})" if said else self._text

    def _on_look_changed(self) -> None:
        self.show_text(self._text, self._marks)
