"""The article with its marks, painted under and over the words; they never move a word."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.gui.article_page import ArticlePage
from reader.gui.attribution_light import SOURCE_ROLE, Lit, doors, lit
from reader.gui.clipping import Clipping
from reader.gui.found_places import FoundPlaces
from reader.gui.look import Look, Use
from reader.gui.mark_index import ALL, MarkIndex, Shown, Spans
from reader.gui.mark_painter import Drawn, stacked
from reader.gui.marks import Mark
from reader.gui.page_painter import PagePainter, Scene
from reader.gui.rich_text import rich_passage
from reader.gui.ruler import Ruler
from reader.gui.spoken_marks import SpokenMarks
from reader.gui.ticks import Tick, ticks_of
from reader.model.article import Article
from reader.model.report import Category, Report
from reader.model.span import Span

HOVER_DELAY: Final = 150
"""Milliseconds a mark must be pointed at before its attribution lights."""


class ArticleView(ArticlePage):
    """Shows one article and its marks, with the overview ruler as its scroll bar."""

    mark_chosen = Signal(int)
    menu_requested = Signal(QPoint)
    mark_hovered = Signal(object)
    """The span of the mark under the pointer, None when it has gone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._report: Report | None = None
        self._index = MarkIndex()
        self._shown = Shown()
        self._chosen: int | None = None
        self._pointed_at: int | None = None
        self._hover = Lit()
        self._lit = Lit()
        self._door_lit = Lit()
        self._found = FoundPlaces()
        self._dimmed = Spans()
        self._pressed_at: QPointF | None = None
        self._tops: list[tuple[float, float]] = []
        self._ticks: list[Tick] = []
        self._hover_timer = QTimer(self)
        self._hover_timer.setSingleShot(True)
        self._hover_timer.setInterval(HOVER_DELAY)
        self._hover_timer.timeout.connect(self._light_hovered)
        self.spoken = SpokenMarks(self)
        self.ruler = Ruler(look)
        self.setVerticalScrollBar(self.ruler)
        self.ruler.valueChanged.connect(self._on_scrolled)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.settled.connect(self._measure)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.paragraph_reached.connect(self._on_paragraph_reached)

    def show_article(self, article: Article) -> None:
        """Show a text from its beginning, without marks."""
        self._report, self._chosen, self._tops = None, None, []
        self._index, self._dimmed, self._lit, self._door_lit = MarkIndex(), Spans(), Lit(), Lit()
        self._clear_hover()
        self.ruler.choose(None)
        super().show_article(article)
        self.spoken.begin(self.accessibleDescription())
        self._select_dimmed()
        self._place_ticks()

    def show_marks(self, marks: tuple[Mark, ...], report: Report | None) -> None:
        """Lay marks over the text; they take the place of those before. Own marks need no report."""
        self._report = report
        self._index = MarkIndex(marks)
        self._clear_hover()
        self.spoken.stand_on(self._under_caret(), self.article.text)
        self._place_ticks()

    def show_visible(
        self,
        categories: frozenset[Category] = ALL,
        quoted: bool = True,
        latest: Category | None = None,
        own: bool = True,
    ) -> None:
        """Show the marks of these categories; `latest` was switched on last and gives the tint where marks overlap.

        The person's own marks are shown or hidden together.
        """
        self._shown = Shown(categories, quoted, latest, own)
        self._clear_hover()
        self._refresh()

    def choose(self, index: int | None, scroll: bool = True) -> None:
        """Show one finding's mark as the chosen one; tell assistive tools and bring it to where it can be read."""
        self._chosen = index
        self.ruler.choose(index)
        mark = self._index.get(index)
        if mark is not None:
            self.spoken.choose(mark, self.article.text)
            if scroll:
                self.reveal(mark.span)
        self.viewport().update()

    def show_dimmed(self, spans: tuple[Span, ...] | None) -> None:
        """Grey out these stretches and their marks; None brings everything back."""
        self._dimmed = Spans(spans or ())
        self._select_dimmed()
        self._place_ticks()

    def light(self, spans: tuple[Span, ...], scroll: bool = True) -> None:
        """Lay a tint under words that a door of the panel leads to; no spans put the light out."""
        self._lit = doors(spans)
        if spans and scroll:
            self.reveal(min(spans))
        self.viewport().update()

    def light_pointed(self, spans: tuple[Span, ...]) -> None:
        """Lay the same tint under words while a door to them is pointed at; the text stays where it is."""
        self._door_lit = doors(spans)
        self.viewport().update()

    def show_found(self, places: tuple[Span, ...], current: Span | None) -> None:
        """Show where the words looked for stand, and bring the current place to where it can be read."""
        self._found = FoundPlaces(places, current)
        if current is not None:
            self.reveal(current)
        self.viewport().update()

    def light_attribution_of(self, index: int | None) -> None:
        """Light who, says and what of the attribution that a finding belongs to; None puts the light out."""
        self._hover = self._lit_by(index)
        self._select_dimmed()
        self.viewport().update()

    def mark_at(self, x: float, y: float) -> int | None:
        """The mark whose words or letter are at a place of the viewport; the innermost where marks overlap.

        A person's mark is met at its ends, and between them where the program has none.
        """
        y += self._scrolled()
        painter = self._painter()
        for letter in painter.letters(self._scene()):
            if painter.letter_target(letter).contains(x, y):
                return letter.drawn.mark.index
        point = self._geometry.point_at(x, y)
        near = self._index.touching(Span(max(point - 1, 0), point + 1), self._shown)
        hit = [mark for mark in near if painter.covers(self._geometry.pieces(mark.span), x, y)]
        at_end = [mark for mark in hit if mark.own and painter.at_end(self._geometry.pieces(mark.span), x, y)]
        return min(at_end or hit, key=_closeness).index if hit else None

    def position_of(self, index: int) -> QPoint:
        """A point of the viewport on the mark of a finding, which is scrolled to first."""
        mark = self._index.get(index)
        assert mark is not None, "the finding has no mark in this article"
        self.reveal(mark.span)
        piece = self._geometry.pieces(mark.span)[0]
        return QPoint(round((piece.left + piece.right) / 2), round(piece.baseline - 0.3 * piece.em) - self._scrolled())

    # --- Qt's virtual methods ---

    def paintEvent(self, event: QPaintEvent) -> None:
        page, scene = self._painter(), self._scene()
        painter = self._begin()
        self._found.paint(painter, self._look, self._geometry, self._seen())
        page.paint_under(painter, scene)
        painter.end()
        super().paintEvent(event)
        painter = self._begin()
        page.paint_over(painter, scene)
        painter.resetTransform()
        self._paint_focus(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        index = self.mark_at(event.position().x(), event.position().y())
        if index is not None:
            self.mark_chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(self.mark_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._clear_hover()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse where it was pressed, by the keyboard at the chosen mark."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        mark = self._index.get(self._chosen) if by_keys else None
        self.menu_requested.emit(self.position_of(mark.index) if mark is not None else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.mark_chosen.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 # Qt's virtual method
        """The article's own text, and with it the marks that are shown, for whatever takes rich text."""
        copied, report, cursor = super().createMimeDataFromSelection(), self._report, self.textCursor()
        if report is None:
            return copied
        start, end = (self._page.offsets.to_article(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return Clipping(
            copied.text(), rich_passage(self.article, self._index.marks, Span(start, end), self._shown.has)
        ).mime()

    # --- painting ---

    def _begin(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._scrolled())
        return painter

    def _painter(self) -> PagePainter:
        return PagePainter(self._look, self.devicePixelRatioF())

    def _scene(self) -> Scene:
        """Everything that is painted now. Only what is on the screen is looked at, however long the text is."""
        seen = self._seen()
        drawn = [self._drawn(mark) for mark in self._index.touching(seen, self._shown)]
        lit_spans = [
            part for part in (*self._lit.spans, *self._door_lit.spans, *self._hover.spans) if part.span.overlaps(seen)
        ]
        return Scene(
            drawn=stacked([one for one in drawn if one.pieces]),
            lit=[(part, self._geometry.pieces(part.span)) for part in lit_spans],
            column=self._column(),
            letters=self._letters,
            latest=self._shown.latest,
        )

    def _seen(self) -> Span:
        """The text on the screen and a line around it."""
        top, around = self._scrolled(), self._look.line(Use.HEADLINE)
        return self._geometry.span_between(max(top - around, 0), top + self.viewport().height() + around)

    def _drawn(self, mark: Mark) -> Drawn:
        lit_source = (
            not mark.own
            and mark.category is Category.UNNAMED_SOURCE
            and any(part.role == SOURCE_ROLE and part.span.overlaps(mark.span) for part in self._hover.spans)
        )
        chosen = mark.index == self._chosen or lit_source
        return Drawn(mark, self._geometry.pieces(mark.span), chosen, self._is_faded(mark))

    def _is_faded(self, mark: Mark) -> bool:
        return self._dimmed.hold(mark.span.start)

    # --- pointing at a mark ---

    def _point_at(self, index: int | None) -> None:
        if index == self._pointed_at:
            return
        self._clear_hover()
        self._pointed_at = index
        if index is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self._hover_timer.start()

    def _light_hovered(self) -> None:
        self.light_attribution_of(self._pointed_at)
        mark = self._index.get(self._pointed_at)
        if mark is not None:
            self.mark_hovered.emit(mark.span)

    def _lit_by(self, index: int | None) -> Lit:
        mark, report = self._index.get(index), self._report
        if mark is None or report is None or mark.own or mark.index >= len(report.findings):
            return Lit()  # a lesson's mark may be one that no rule here finds
        attribution = report.attribution(report.findings[mark.index].attribution)
        return lit(attribution, self.article, mark.span) if attribution is not None else Lit()

    def _clear_hover(self) -> None:
        self._hover_timer.stop()
        if self._pointed_at is not None:
            self._pointed_at = None
            self.mark_hovered.emit(None)
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        if self._hover != Lit():
            self.light_attribution_of(None)

    def _select_dimmed(self) -> None:
        """Let Qt paint the dimmed words in their colour; nothing of the text changes."""
        ink = self._look.colour("text_dimmed")
        self.setExtraSelections([self._selection(span, ink) for span in (*self._dimmed.spans, *self._hover.dimmed)])

    def _selection(self, span: Span, ink: QColor) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        start, end = self._page.offsets.to_document_span(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.cursor = cursor
        found.format.setForeground(ink)
        return found

    # --- the ruler ---

    def _refresh(self) -> None:
        self.viewport().update()
        shown = self._shown
        self.ruler.show_ticks([tick for tick in self._ticks if shown.has(tick.mark)], self._sentence)

    def _measure(self) -> None:
        """Learn how high the blocks stand, now that the layout is at rest."""
        self._tops = self._geometry.block_tops()
        self._place_ticks()

    def _place_ticks(self) -> None:
        """Give every mark its height on the ruler, as soon as the layout is measured."""
        whole = self.document().size().height() if self._tops else 0.0
        blocks = [block.span for block in self._page.blocks]
        self._ticks = ticks_of(self._index.marks, blocks, self._tops, whole, self._is_faded) if whole else []
        self._refresh()

    def _sentence(self, mark: Mark) -> str:
        sentence = self._report.sentence_at(mark.span.start) if self._report else None
        return (sentence.span if sentence else mark.span).of(self.article.text).strip()

    # --- what is said ---

    def _on_caret_moved(self) -> None:
        """By keys, or by an assistive tool; a press of the mouse chooses a mark, which says more."""
        if self._pressed_at is None:
            self.spoken.enter(self._under_caret(), self.article.text)

    def _under_caret(self) -> list[Mark]:
        at = self._page.offsets.to_article(self.textCursor().position())
        return self._index.touching(Span(at, at + 1), self._shown)

    def _on_paragraph_reached(self, paragraph: Span) -> None:
        self.spoken.read(paragraph, self._index.touching(paragraph, self._shown), self.article.text)

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        self._select_dimmed()


def _closeness(mark: Mark) -> tuple[bool, int]:
    """The program's marks before a person's, which lie under them; of several the shortest."""
    return mark.own, len(mark.span)
