"""The import review: what was kept of a page and what was not, to be changed by ticking."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.review_page import ReviewPage
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.review import article_with, entries_of, is_caption


class Review(QObject):
    """Opens the sheet on the article that is read; what is chosen on it becomes the article, and is analysed anew."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._reviewed: Article | None = None
        self._page = ReviewPage(parts.look)
        parts.pages.add_sheet(self._page)
        parts.actions["review"].triggered.connect(self._on_review)
        self._page.chosen.connect(self._on_chosen)
        self._page.captions_wanted.connect(self._on_captions_wanted)

    def _on_review(self) -> None:
        self._reviewed = self._parts.reading.article
        if self._reviewed is not None:
            told, entries = self._parts.words.sentence, entries_of(self._reviewed)
            captions = frozenset(row for row, entry in enumerate(entries) if is_caption(entry))
            shown = [replace(entry, reason=told(entry.reason)) for entry in entries]
            self._page.show_entries(shown, captions, keeps_captions=self._parts.settings.value.keep_captions)
            self._parts.pages.show_sheet(self._page)

    def _on_captions_wanted(self, on: bool) -> None:
        self._parts.settings.keep(replace(self._parts.settings.value, keep_captions=on))

    def _on_chosen(self, kept: tuple[bool, ...]) -> None:
        if self._reviewed is not None and self._reviewed is self._parts.reading.article:
            self._parts.doing.take_over(article_with(self._reviewed, kept))
