"""Finding words in the article: from place to place, round at the ends."""

from bisect import bisect_left

from PySide6.QtCore import QObject

from reader.gui.matches import matches
from reader.gui.window_parts import WindowParts
from reader.model.span import Span

LONGEST_SELECTION = 80
"""A selection longer than this is not meant to be found again."""


class TextSearch(QObject):
    """Knows the places of the words in the bar and which one is current."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts, self._bar = parts, parts.search_bar
        self._places: tuple[Span, ...] = ()
        self._current = 0
        parts.actions["find"].triggered.connect(self._on_find)
        parts.actions["find_next"].triggered.connect(self._on_next)
        parts.actions["find_previous"].triggered.connect(self._on_previous)
        parts.reading.article_changed.connect(self._on_article_changed)
        bar = parts.search_bar
        bar.words_changed.connect(self._on_words)
        bar.next_requested.connect(self._on_next)
        bar.previous_requested.connect(self._on_previous)
        bar.closed.connect(self.leave)

    def leave(self) -> bool:
        """Close the bar and take the places away; says whether it was open."""
        was_open = self._bar.isVisible()
        if was_open:
            self._bar.hide()
            self._parts.view.show_found((), None)
            self._parts.view.setFocus()
        return was_open

    def _on_find(self) -> None:
        selected = self._parts.view.selected_text().strip()
        is_short = "\n" not in selected and len(selected) <= LONGEST_SELECTION
        self._parts.pages.show_article()
        self._bar.begin(selected if is_short else "")
        self._look_for(self._bar.words)

    def _on_words(self, words: str) -> None:
        self._look_for(words)

    def _look_for(self, words: str) -> None:
        """The place nearest below the top of the screen becomes the current one."""
        article = self._parts.reading.article
        self._places = matches(article.text, words) if article is not None else ()
        starts = [place.start for place in self._places]
        self._current = bisect_left(starts, self._parts.view.place()) % max(len(starts), 1)
        self._show()

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._bar.isVisible():
            self._on_find()
        elif self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def _show(self) -> None:
        current = self._places[self._current] if self._places else None
        self._parts.view.show_found(self._places, current)
        self._bar.show_place(self._current + 1 if self._places else 0, len(self._places))

    def _on_article_changed(self) -> None:
        self._places = ()
        self._bar.hide()
        self._parts.view.show_found((), None)
