"""The bar "Whose words" and its legend; a part of the bar and its row are the same door."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, USUAL_WIDTH, Door, paint_ring
from reader.gui.panel.fills import paint_fill, part_in_words
from reader.gui.panel.typeset import Typeset, text_width
from reader.gui.panel.whose_words import Share, percent

BAR, APART, RING = 14, 2, 4
SWATCH, TEXT_AT = 14, 26
ROW = 26


class WhoseWordsBar(QWidget):
    """Left and Right go from part to part, Enter and Space open the one that has the ring."""

    opened = Signal(tuple)

    def __init__(self, look: Look, shares: tuple[Share, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._shares = look, shares
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named = "; ".join(f"{part_in_words(share.part)} {percent(share.share)}" for share in shares)
        self.setAccessibleName(self.tr("Whose words: {parts}").format(parts=named))

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(USUAL_WIDTH + 2 * PAD), self._look.whole(BAR) + 2 * RING)

    def boxes(self) -> list[QRectF]:
        """Where the parts are drawn."""
        apart = self._look.px(APART)
        pad = self._look.px(PAD)
        room = self.width() - 2 * pad - apart * (len(self._shares) - 1)
        x, found = pad, []
        for share in self._shares:
            width = max(room * share.share, 1.0)
            found.append(QRectF(x, RING, width, self._look.px(BAR)))
            x += width + apart
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self.boxes()
        for share, box in zip(self._shares, boxes, strict=True):
            paint_fill(painter, self._look, share.part, box)
        if self.hasFocus() and boxes:
            paint_ring(painter, self._look, boxes[self._current].adjusted(-RING, -RING, RING, RING))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._current)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._current = min(max(self._current + step, 0), len(self._shares) - 1)
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._part_at(event.position())
        if at is not None:
            self._open(at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._part_at(QPointF(event.pos()))
            if at is not None:
                share = self._shares[at]
                QToolTip.showText(event.globalPos(), f"{part_in_words(share.part)} {percent(share.share)}", self)
            return True
        return super().event(event)

    def _open(self, at: int) -> None:
        self.opened.emit(self._shares[at].spans)

    def _part_at(self, point: QPointF) -> int | None:
        return next((at for at, box in enumerate(self.boxes()) if box.left() - 1 <= point.x() <= box.right() + 1), None)


class ShareRow(Door):
    """A row of the bar's legend: the fill, its name, its share."""

    def __init__(self, look: Look, share: Share) -> None:
        name = f"{part_in_words(share.part)}, {percent(share.share)}"
        super().__init__(look, name, share.spans)
        self._share = share

    def height_for(self, width: float) -> float:
        return max(self._name(width).height, self.look.px(ROW))

    def paint(self, painter: QPainter) -> None:
        px = self.look.px
        middle = self.height() / 2
        paint_fill(
            painter, self.look, self._share.part, QRectF(px(PAD), middle - px(SWATCH / 2), px(SWATCH), px(SWATCH))
        )
        name = self._name(self.width())
        name.draw(painter, px(PAD + TEXT_AT), middle - name.height / 2, self.look.colour("text"))
        figure = Typeset(percent(self._share.share), self.look, Use.BASE, self.width(), on_one_line=True)
        x = self.width() - figure.width - px(PAD)
        figure.draw(painter, x, middle - figure.height / 2, self.look.colour("text_secondary"))

    def _name(self, width: float) -> Typeset:
        figure = text_width("100 %", self.look, Use.BASE)
        return Typeset(
            part_in_words(self._share.part), self.look, Use.BASE, width - self.look.px(TEXT_AT + 2 * PAD) - figure
        )
