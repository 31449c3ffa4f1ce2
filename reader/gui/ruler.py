"""The overview ruler: the article's scroll bar, with a tick for every mark in three lanes, the person's at the edge."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from reader.gui.icons import paint_icon
from reader.gui.look import Look, Use
from reader.gui.mark_painter import DIMMED_OPACITY
from reader.gui.mark_shapes import Grid
from reader.gui.marks import Mark
from reader.gui.tick_painter import TickPainter
from reader.gui.ticks import Cluster, Tick, lane_of
from reader.model.report import Category

WIDTH: Final = 30
END: Final = 20
"""The part at both ends where no tick stands; there stands how many marks are above and below what is seen."""
NEAR: Final = 4
"""Ticks closer than this become one longer tick."""


class Ruler(QScrollBar):
    """A scroll bar whose groove is a map of the marks. Keys, wheel and assistive tools work as on any other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._ticks: list[Tick] = []
        self._heights: list[float] = []
        self._chosen: int | None = None
        self._words: Callable[[Mark], str] | None = None
        self._picture: QPixmap | None = None
        self._held: float | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Place in the article"))
        look.changed.connect(self._on_look_changed)
        self.valueChanged.connect(self._say)

    def show_ticks(self, ticks: list[Tick], words: Callable[[Mark], str] | None = None) -> None:
        """Show these ticks, ordered from top to bottom. `words` gives the sentence of a mark for the tooltip."""
        self._ticks = ticks
        self._heights = [tick.height for tick in ticks]
        self._words = words
        self._say()
        self._repaint()

    def is_empty(self) -> bool:
        return not self._ticks

    def choose(self, index: int | None) -> None:
        """Fill the tick of the chosen mark."""
        self._chosen = index
        self.update()

    def clusters(self) -> dict[Category | None, list[Cluster]]:
        """What the lanes show, from top to bottom; None is the lane of the person's own marks."""
        lanes: dict[Category | None, list[Cluster]] = {category: [] for category in (None, *Category)}
        near, scale = self._look.px(NEAR), self._groove()
        for tick in self._ticks:
            lane, y = lanes[lane_of(tick.mark)], self._end() + tick.height * scale
            if lane and y - lane[-1].bottom < near:
                lane[-1].bottom = y
                lane[-1].dimmed &= tick.dimmed
            else:
                lane.append(Cluster(y, y, tick.dimmed))
        return lanes

    def beyond(self) -> tuple[int, int]:
        """How many marks stand above and how many below what is on the screen."""
        share = self._share()
        seen = self.pageStep() / max(self._whole(), 1)
        return bisect_left(self._heights, share), len(self._heights) - bisect_right(self._heights, share + seen)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(WIDTH), self._look.whole(2 * END))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("page"))
        if self.maximum() > self.minimum():
            painter.setPen(self._look.colour("text") if self._look.is_high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("control_hover" if self._look.is_high_contrast else "panel"))
            painter.drawRoundedRect(self._seen(), 5, 5)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        self._paint_chosen(painter)
        self._paint_ends(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        seen, y = self._seen(), event.position().y()
        if self._go_beyond(y):
            return
        if not seen.top() <= y <= seen.bottom():
            self._go_to(y)
        self._held = y - self._y(self._share())
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._scroll_to((event.position().y() - self._held - self._end()) / max(self._groove(), 1))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.setSliderDown(False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.words_at(event.pos().y())
            # As rich text it wraps; what looks like markup in the article stays what it is.
            QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>" if words else "", self)
            return True
        return super().event(event)

    def words_at(self, y: float) -> str:
        """The sentence of the mark nearest to a height of the ruler, or at the ends how many more there are."""
        above, below = self.beyond()
        if y < self._end():
            return self.tr("{count} more above").format(count=above) if above else ""
        if y > self.height() - self._end():
            return self.tr("{count} more below").format(count=below) if below else ""
        tick = self._nearest(y)
        return self._words(tick.mark) if tick is not None and self._words is not None else ""

    def _say(self) -> None:
        above, below = self.beyond()
        said = self.tr("{above} marks above, {below} below what is on the screen")
        self.setAccessibleDescription(said.format(above=above, below=below))

    def _nearest(self, y: float) -> Tick | None:
        height = (y - self._end()) / max(self._groove(), 1)
        at = bisect_left(self._heights, height)
        beside = self._ticks[max(at - 1, 0) : at + 1]
        nearest = min(beside, key=lambda tick: abs(tick.height - height), default=None)
        return nearest if nearest and abs(self._y(nearest.height) - y) <= self._look.px(NEAR) + 2 else None

    def _end(self) -> float:
        return self._look.px(END)

    def _groove(self) -> float:
        """The height between the two ends."""
        return self.height() - 2 * self._end()

    def _y(self, height: float) -> float:
        return self._end() + height * self._groove()

    def _whole(self) -> int:
        """The height of the whole page."""
        return self.maximum() - self.minimum() + self.pageStep()

    def _share(self) -> float:
        return (self.value() - self.minimum()) / max(self._whole(), 1)

    def _seen(self) -> QRectF:
        """The block that stands for what is on the screen."""
        top = self._y(self._share()) - 6
        height = self.pageStep() / max(self._whole(), 1) * (self._groove()) + 8
        edge = 2.5 if self._look.is_high_contrast else 2
        return QRectF(edge, round(top) + 0.5 - edge % 1, self.width() - 2 * edge, max(round(height), 24))

    def _go_beyond(self, y: float) -> bool:
        """A press on the figure at an end goes to the nearest of the marks that it counts."""
        above, below = self.beyond()
        if above and y < self._end():
            self._go_to(self._y(self._heights[above - 1]))
        elif below and y > self.height() - self._end():
            self._go_to(self._y(self._heights[-below]))
        else:
            return False
        return True

    def _go_to(self, y: float) -> None:
        """Bring the place at a height of the ruler to the middle of the screen."""
        share = (y - self._end()) / max(self._groove(), 1)
        self._scroll_to(share - self.pageStep() / max(self._whole(), 1) / 2)

    def _scroll_to(self, share: float) -> None:
        self.setValue(self.minimum() + round(share * self._whole()))

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self._repaint()

    def _paint_chosen(self, painter: QPainter) -> None:
        chosen = next((tick for tick in self._ticks if tick.mark.index == self._chosen), None)
        if chosen is not None:
            y = self._y(chosen.height)
            draw = TickPainter(painter, self._look, Grid(self.devicePixelRatioF()))
            draw.paint(lane_of(chosen.mark), Cluster(y, y, dimmed=False), filled=True)

    def _paint_ends(self, painter: QPainter) -> None:
        """The figures at the ends, with an arrow where there is room for one."""
        above, below = self.beyond()
        for count, top, arrow in ((above, 0.0, "up"), (below, self.height() - self._end(), "down")):
            if count:
                self._paint_end(painter, QRectF(0, top, self.width(), self._end()), str(count), arrow)

    def _paint_end(self, painter: QPainter, box: QRectF, figure: str, arrow: str) -> None:
        ink, side = self._look.colour("text_quiet"), self._look.px(10)
        painter.setFont(self._look.font(Use.KEY))
        painter.setPen(ink)
        words = painter.fontMetrics().horizontalAdvance(figure)
        left = (box.width() - words - side) / 2
        if left >= 0:
            paint_icon(painter, arrow, QRectF(left, box.center().y() - side / 2, side, side), ink)
            box.setLeft(left + side)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, figure)
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure)

    def _painted(self) -> QPixmap:
        """All ticks as one picture, so that scrolling does not draw them again."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = TickPainter(painter, self._look, Grid(ratio))
        for category, lane in self.clusters().items():
            for cluster in lane:
                painter.setOpacity(DIMMED_OPACITY if cluster.dimmed else 1.0)
                draw.paint(category, cluster)
        painter.end()
        return picture
