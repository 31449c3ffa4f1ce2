"""One of two articles side by side: a claim that both make is lit, and can be brought to a given height."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.article_view import ArticleView
from reader.gui.attribution_light import CONTENT_ROLE, Lit, LitSpan
from reader.gui.look import Look, Use
from reader.gui.ruler import END
from reader.model.span import Span

SHARED_ROLE, SHARED_INK = "accent", "accent_text"
BAR = 3


class ComparedView(ArticleView):
    """An article view that also shows a claim: the sentence on a tint, the shared words reversed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._shared: tuple[Span, ...] = ()
        self._claim: Span | None = None
        super().__init__(look, parent)
        self._bar = RulerBar(look, self.ruler)
        self.settled.connect(self._place_bar)

    def show_claim(self, claim: Span | None, shared: tuple[Span, ...] = ()) -> None:
        """Light a sentence and the words in it that stand in the other report too; None puts the light out."""
        self._claim, self._shared = claim, shared
        around = (LitSpan(claim, CONTENT_ROLE),) if claim is not None else ()
        self._lit = Lit((*around, *(LitSpan(span, SHARED_ROLE) for span in shared)))
        self._select_dimmed()
        self._place_bar()
        self.viewport().update()

    def column_left(self) -> float:
        """How far the text's column stands from the left edge."""
        return self.document().rootFrame().frameFormat().leftMargin()

    def claim_range(self) -> tuple[float, float]:
        """The least and the greatest height of the viewport at which the claim can begin, for its page ends somewhere.

        There must be a claim.
        """
        assert self._claim is not None, "no claim is shown"
        top = self._geometry.line_top(self._claim.start)
        return top - self.ruler.maximum(), top

    def bring_claim_to(self, height: float) -> None:
        """Scroll so that the claim's first line begins at a height of the viewport."""
        if self._claim is not None:
            self.ruler.setValue(round(self._geometry.line_top(self._claim.start) - height))

    def _select_dimmed(self) -> None:
        super()._select_dimmed()
        ink = self._look.colour(SHARED_INK)
        shared = [self._selection(span, ink) for span in self._shared]
        self.setExtraSelections([*self.extraSelections(), *shared])

    def _place_bar(self) -> None:
        whole = self.document().size().height()
        if self._claim is None or whole <= 0:
            self._bar.show_at(None)
        else:
            middle = self._geometry.line_top(self._claim.start) + self._look.line(Use.ARTICLE) / 2
            self._bar.show_at(middle / whole)


class RulerBar(QWidget):
    """A bar across a ruler, at the height of the claim; lies over it and takes nothing of it away."""

    def __init__(self, look: Look, ruler: QWidget) -> None:
        super().__init__(ruler)
        self._look, self._ruler = look, ruler
        self._share: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(ruler.size())
        ruler.installEventFilter(self)
        look.changed.connect(self.update)

    def show_at(self, share: float | None) -> None:
        """Show the bar at a share of the page, from 0 to 1; None takes it away."""
        self._share = share
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ruler and event.type() is QEvent.Type.Resize:
            self.resize(self._ruler.size())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._share is None:
            return
        thick, middle = self._look.px(BAR), END + self._share * (self.height() - 2 * END)
        painter = QPainter(self)
        painter.fillRect(
            round(self._look.px(2)),
            round(middle - thick / 2),
            round(self.width() - self._look.px(4)),
            max(2, round(thick)),
            self._look.colour("accent"),
        )
        painter.end()
