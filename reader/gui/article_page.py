"""The page an article is read on: a column of text that is scrolled, selected and copied, as yet without marks."""

from typing import Final

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.gui.article_document import ArticleDocument
from reader.gui.look import Look, Use
from reader.gui.mark_painter import Letters
from reader.gui.page_geometry import PageGeometry
from reader.model.article import Article
from reader.model.span import Span

NARROWEST: Final = 480
MARGIN: Final = 44
"""Under this margin the letters stand on the marks."""
EDGE: Final = 16
LARGEST_WITH_MARGIN: Final = 2.0
"""Over this scale the letters stand on the marks."""
SETTLE_DELAY: Final = 60
"""Milliseconds after the last change of the layout until everything that needs all of it is measured again."""


class ArticlePage(QTextEdit):
    """Shows one article's text. Positions it takes and tells are code points of `Article.text`."""

    place_changed = Signal(int)
    paragraph_reached = Signal(Span)
    settled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = Letters.MARGIN
        self._focus_by_key = False
        self._page = ArticleDocument(self.document(), look)
        self._geometry = PageGeometry(self.document(), self._page)
        self._set_at = (look.scale, look.page_style)
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(SETTLE_DELAY)
        self._settle_timer.timeout.connect(self.settled)
        self._set_up()

    def show_article(self, article: Article) -> None:
        """Show a text from its beginning."""
        self._page.show(article, self.locale())
        self._fit_column()  # a new text takes the frame's margins away
        self._geometry.forget()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(article.shown_title)
        self.setAccessibleDescription(self.tr("The article. N and Shift+N go from mark to mark."))

    def paint_now(self) -> None:
        """Put what is shown on the screen before anything else that follows from it is done."""
        self.viewport().repaint()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def article(self) -> Article:
        return self._page.article

    @property
    def letters(self) -> Letters:
        """Where the letters of the marks stand at this width and scale."""
        return self._letters

    def place(self) -> int:
        """The position of the first line on the screen."""
        return self._geometry.point_at(0, self._scrolled() + 1)

    def shows(self, point: int) -> bool:
        """Whether the line at a position is on the screen."""
        return self._scrolled() <= self._geometry.line_top(point) < self._scrolled() + self.viewport().height()

    def show_place(self, point: int) -> None:
        """Bring the line at a position to the top of the screen."""
        self.verticalScrollBar().setValue(round(self._geometry.line_top(point)))

    def reveal(self, span: Span) -> None:
        """Scroll no more than needed for the words to be read with some lines around them."""
        top, room = self._geometry.line_top(span.start), 2 * self._look.line(Use.ARTICLE)
        if not self._scrolled() + room <= top <= self._scrolled() + self.viewport().height() - 2 * room:
            self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))

    def go_to_next_paragraph(self) -> None:
        self._go_to_paragraph(forward=True)

    def go_to_previous_paragraph(self) -> None:
        self._go_to_paragraph(forward=False)

    def selected_text(self) -> str:
        """What is selected, in the article's own characters."""
        cursor = self.textCursor()
        return self._page.text_between(cursor.selectionStart(), cursor.selectionEnd())

    def selected_span(self) -> Span | None:
        """The selected words, without the blanks around them; None where nothing is selected."""
        cursor = self.textCursor()
        start, end = (self._page.offsets.to_article(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = Span(start, end).of(self.article.text)
        lead, trail = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
        return Span(start + lead, end - trail) if words.strip() else None

    def select(self, span: Span) -> None:
        """Select words, as if by mouse."""
        start, end = self._page.offsets.to_document_span(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def select_by_keys(self, on: bool) -> None:
        """Let the arrow keys move a cursor, and with Shift select; otherwise they scroll."""
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard if on else Qt.TextInteractionFlag.NoTextInteraction
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | keys)
        if on:
            if not self.shows(self._page.offsets.to_article(self.textCursor().position())):
                self._put_caret(self.place())
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- Qt's virtual methods ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        place, at_top = self.place(), self._scrolled() == 0
        self._fit_column()
        super().resizeEvent(event)
        self._on_layout_changed()
        if event.oldSize().width() != event.size().width() and not at_top:
            self.show_place(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window scales everything; the text edit would scale only itself
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Home and Ctrl+End lead to the ends as Home and End do; Qt would move a cursor that is not shown."""
        bar, has_cursor = self.verticalScrollBar(), Qt.TextInteractionFlag.TextSelectableByKeyboard
        if self.textInteractionFlags() & has_cursor:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            bar.setValue(bar.minimum())
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 # Qt's virtual method
        """A copy is the article's own text; Qt's would have other blanks and line ends."""
        copied = QMimeData()
        copied.setText(self.selected_text())
        return copied

    # --- inside ---

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.document().documentLayout().documentSizeChanged.connect(self._on_layout_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._look.changed.connect(self._on_look_changed)
        self._colour()

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _paint_focus(self, painter: QPainter) -> None:
        """A ring inside the page, once the keyboard has come here; a click does not need it."""
        if self._focus_by_key and self.hasFocus():
            painter.setPen(self._look.focus_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _go_to_paragraph(self, *, forward: bool) -> None:
        """Bring the next (or the last) beginning of a paragraph to the top, where it is not there already."""
        here = self._scrolled() + self._look.whole(12)
        blocks = [block.span for block in self._page.blocks]
        at = self._page.offsets.block_of(self._geometry.point_at(0, here))
        if at < 0:
            return
        top = self._geometry.line_top(blocks[at].start)
        if forward:
            at += 1 if top <= here else 0
        else:
            at -= 1 if top >= here - self._look.whole(12) else 0
        wanted = blocks[min(max(at, 0), len(blocks) - 1)]
        self.verticalScrollBar().setValue(round(self._geometry.line_top(wanted.start)) - self._look.whole(8))
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            self._put_caret(wanted.start)
        self.paragraph_reached.emit(wanted)

    def _put_caret(self, point: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._page.offsets.to_document(point))
        self.setTextCursor(cursor)

    def _fit_column(self) -> None:
        """Centre the column; shrink it before the margin goes under its least, and then let the margin go."""
        width, px = self._room(), self._look.px
        margin = px(MARGIN)
        column = min(self._look.column, max(width - 2 * margin, px(NARROWEST)), max(width - 2 * px(EDGE), 1))
        side = max(float(int((width - column) / 2)), 0.0)
        at_marks = side < margin - 1 or self._look.scale > LARGEST_WITH_MARGIN
        self._letters = Letters.AT_MARK if at_marks else Letters.MARGIN
        self._page.set_lettered(at_marks)
        self._page.set_margins(side)

    def _column(self) -> QRectF:
        """Where the lines of text stand, from edge to edge, in the document's coordinates."""
        frame = self.document().rootFrame().frameFormat()
        return QRectF(frame.leftMargin(), 0, self._room() - frame.leftMargin() - frame.rightMargin(), 1)

    def _room(self) -> int:
        return self.viewport().width()

    def _on_layout_changed(self) -> None:
        self._geometry.forget()
        self._settle_timer.start()

    def _on_scrolled(self) -> None:
        self.place_changed.emit(self.place())

    def _on_look_changed(self) -> None:
        place, at_top = self.place(), self._scrolled() == 0
        self._colour()
        if self._set_at != (self._look.scale, self._look.page_style):
            self._set_at = (self._look.scale, self._look.page_style)
            self._page.format()
            self._fit_column()
            self._on_layout_changed()
            if not at_top:
                self.show_place(place)
        else:
            self._page.recolour()
        self.viewport().update()

    def _colour(self) -> None:
        """Take the look's colours and its article face: Qt hands the application's face to every widget without one."""
        self.setFont(self._look.font(Use.ARTICLE))
        palette, colour = self.palette(), self._look.colour
        palette.setColor(QPalette.ColorRole.Base, colour("page"))
        palette.setColor(QPalette.ColorRole.Text, colour("text"))
        palette.setColor(QPalette.ColorRole.Highlight, colour("accent_tint"))
        palette.setColor(QPalette.ColorRole.HighlightedText, colour("text"))
        self.setPalette(palette)
