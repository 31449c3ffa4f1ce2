"""Two reports of one event side by side, and below them what stands next to what."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from reader.comparing.comparison import Comparison
from reader.gui.compare.compared_view import ComparedView
from reader.gui.compare.pair_foot import PairFoot
from reader.gui.compare.pair_row import Pair
from reader.gui.compare.pair_table import PairTable
from reader.gui.compare.pairs import shared_in_words
from reader.gui.compare.smaller_look import SmallerLook
from reader.gui.look import Look, Use
from reader.gui.marks import marks_of
from reader.gui.panel.typeset import Typeset
from reader.gui.reading import Visible
from reader.gui.sheet import Sheet
from reader.model.article import Article
from reader.model.report import Category, Report

TEXT_FACTOR = 17 / 19
"""Two columns of 17 where one has 19 (LOOK.md, Compare)."""

COLUMN = 520
HEAD = 44
CLAIM_AT = 0.36
"""How far down a text's window a claim is brought, where the pages reach that far."""

SHARES = (288, 388)
"""Texts above and table below, at first."""

LEAST = (150, 90)
"""Under these heights neither is of use: five lines of text, three rows."""


class ComparePage(Sheet):
    """Filled by `show_comparison`; a claim, or the row that was opened, is lit in both texts at one height."""

    HAS_FOOT = True

    category_toggled = Signal(Category, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._comparison: Comparison | None = None
        self._at: int | None = None
        smaller = SmallerLook(look, TEXT_FACTOR, COLUMN, self)
        self.left, self.right = ComparedView(smaller), ComparedView(smaller)
        self._heads = PaneHead(look, self.left), PaneHead(look, self.right)
        self.table = PairTable(look)
        self.foot = PairFoot(look)
        self._texts = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._set_least()
        self._connect()

    @property
    def shown_claim(self) -> int | None:
        """Which of the comparison's claims is lit."""
        return self._at

    def begin(self) -> None:
        self.left.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_comparison(self, comparison: Comparison) -> None:
        self._comparison, self._at = comparison, None
        pairs = ((self.left, comparison.left), (self.right, comparison.right))
        for head, (view, report) in zip(self._heads, pairs, strict=True):
            head.show_article(report.article)
            view.show_article(report.article)
            view.show_marks(marks_of(report), report)
            view.show_claim(None)
        self.table.show_comparison(comparison)
        self.foot.show_counts(_counts(comparison.left), _counts(comparison.right))
        self.foot.show_claim("", 0, len(comparison.claims))

    def show_visible(self, visible: Visible) -> None:
        """Show the marks that are to be seen, in both texts alike."""
        shown = frozenset[Category]() if visible.hidden else visible.categories
        for view in (self.left, self.right):
            view.show_visible(shown, visible.quoted, visible.latest)
        self.foot.show_visible(shown)

    def step(self, *, forward: bool) -> None:
        """Light the next claim or the one before; goes round at the ends."""
        if self._comparison is None or not self._comparison.claims:
            return
        count = len(self._comparison.claims)
        before = self._at if self._at is not None else (-1 if forward else count)
        self.show_claim((before + (1 if forward else -1)) % count)

    def show_claim(self, at: int) -> None:
        """Light a claim in both texts, with the rows that rest on it."""
        assert self._comparison is not None, "there is no comparison"
        claim = self._comparison.claims[at]
        self._at = at
        self.left.show_claim(claim.left, tuple(shared.left for shared in claim.shared))
        self.right.show_claim(claim.right, tuple(shared.right for shared in claim.shared))
        self.table.show_lit(claim)
        self.foot.show_claim(shared_in_words(self._comparison, at), at + 1, len(self._comparison.claims))
        self._align()

    def event(self, event: QEvent) -> bool:
        """N and Shift+N belong to the claims while two reports are shown, not to the article underneath."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_step(event):
            self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        texts = self._texts
        across = QHBoxLayout(texts)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        for head, view in zip(self._heads, (self.left, self.right), strict=True):
            across.addWidget(_column(head, view), 1)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(texts)
        self._splitter.addWidget(self.table)
        self._splitter.setSizes(list(SHARES))
        for at, share in enumerate(SHARES):
            self._splitter.setStretchFactor(at, share)
        self.setWidget(_column(self._splitter, self.foot, grows=self._splitter))

    def _is_step(self, event: QKeyEvent) -> bool:
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return event.key() == Qt.Key.Key_N and is_bare and self.look.takes(event)

    def _set_least(self) -> None:
        for part, least in zip((self._texts, self.table), LEAST, strict=True):
            part.setMinimumHeight(self.look.whole(least))

    def _connect(self) -> None:
        self.look.changed.connect(self._set_least)
        self.table.pair_opened.connect(self._on_pair)
        self.foot.next_requested.connect(self._on_next)
        self.foot.previous_requested.connect(self._on_previous)
        self.foot.close_requested.connect(self.closed)
        self.foot.category_toggled.connect(self.category_toggled)
        for view in (self.left, self.right):
            view.settled.connect(self._align)
            view.mark_chosen.connect(self._on_mark)

    def _align(self) -> None:
        """Bring the claim to one height in both texts: as near to the wanted one as both pages reach."""
        if self._at is None:
            return
        low, high = zip(self.left.claim_range(), self.right.claim_range(), strict=True)
        wanted = self.left.viewport().height() * CLAIM_AT
        height = min(max(wanted, *low), *high)
        for view in (self.left, self.right):
            view.bring_claim_to(height)

    def _on_pair(self, pair: Pair) -> None:
        if pair.claim is not None and self._comparison is not None:
            self.show_claim(self._comparison.claims.index(pair.claim))
            return
        self._at = None
        for view, spans in ((self.left, pair.left_spans), (self.right, pair.right_spans)):
            view.show_claim(None)
            view.light(spans)
        self.table.show_lit(pair)
        self.foot.show_claim("", 0, len(self._comparison.claims) if self._comparison else 0)

    def _on_mark(self, index: int) -> None:
        """Choose the mark in its own text only."""
        chosen = self.sender()
        for view in (self.left, self.right):
            view.choose(index if view is chosen else None, scroll=False)

    def _on_next(self) -> None:
        self.step(forward=True)

    def _on_previous(self) -> None:
        self.step(forward=False)


class PaneHead(QWidget):
    """Above a text and in its column: its outlet in bold, its headline after it, cut with an ellipsis."""

    def __init__(self, look: Look, view: ComparedView) -> None:
        super().__init__()
        self._look, self._view = look, view
        self._outlet, self._headline = "", ""
        view.settled.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_article(self, article: Article) -> None:
        self._outlet, self._headline = article.outlet or "", article.shown_title
        self.setToolTip(self._headline)
        self.setAccessibleName(f"{self._outlet}. {self._headline}" if self._outlet else self._headline)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(200), self._look.whole(HEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("page"))
        side = self._view.column_left()
        room = self.width() - 2 * side
        outlet = Typeset(self._outlet, look, Use.SECTION, room, on_one_line=True)
        after = outlet.width + look.px(12) if self._outlet else 0
        headline = Typeset(self._headline, look, Use.BASE, room - after, on_one_line=True)
        y = (self.height() - outlet.height) / 2
        outlet.draw(painter, side, y, look.colour("text"))
        headline.draw(painter, side + after, y, look.colour("text_secondary"))
        painter.end()

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self._look.whole(HEAD))
        self.update()


def _counts(report: Report) -> dict[Category, int]:
    return {category: sum(found.category is category for found in report.findings) for category in Category}


def _column(*parts: QWidget, grows: QWidget | None = None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is (grows or parts[-1]) else 0)
    return holder
