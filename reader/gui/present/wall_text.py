"""The article on the wall: nothing to press or select, its letters in the margin, where they are large enough."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScroller

from reader.gui.article_page import MARGIN
from reader.gui.article_view import ArticleView
from reader.gui.look import Look
from reader.gui.mark_index import gaps
from reader.gui.mark_painter import Letters
from reader.gui.present.show import Show
from reader.model.span import Span

COLUMN: Final = 490
"""The widest column in pixels at 100 %: some fifty characters, which a class reads together."""


class WallText(ArticleView):
    """A letter on its mark would be half as large as the text; in the margin it is three quarters."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def follow(self, show: Show) -> None:
        """Show what the show reveals, and bring the mark that is spoken about to where it can be read."""
        current = show.current
        self.show_marks(show.drawn, show.report)
        self.show_dimmed(self._around(show) if show.spotlight else None)
        self.choose(current.index if current is not None else None)

    def _around(self, show: Show) -> tuple[Span, ...]:
        if show.current is None:
            return ()
        return tuple(gaps(Span(0, len(self.article.text)), (show.sentence(show.current),)))

    def _fit_column(self) -> None:
        margin = self._look.px(MARGIN)
        self._letters = Letters.MARGIN
        self._page.set_margins(max((self._room() - self._look.px(COLUMN)) / 2, margin))
