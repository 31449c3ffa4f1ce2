"""Captions of a page, kept for whoever always wants them."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from reader.gui.shelf.keeping import Keeping
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.review import with_captions


class Captions(QObject):
    """Adds them to a page that is opened for the first time; what a person made of one before stays as it is."""

    def __init__(self, parts: WindowParts, keeping: Keeping) -> None:
        super().__init__(parts.frame)
        self._parts, self._keeping = parts, keeping
        parts.link.article_opened.connect(self._on_article_opened)

    def _on_article_opened(self, article: Article) -> None:
        if self._parts.settings.value.keep_captions and self._keeping.is_new:
            QTimer.singleShot(0, partial(self._add, article))  # after whoever else takes the article in

    def _add(self, article: Article) -> None:
        whole = with_captions(article)
        if self._parts.reading.article is article and whole is not article:
            self._parts.doing.take_over(whole)
