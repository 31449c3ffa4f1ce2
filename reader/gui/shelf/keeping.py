"""Keeps what is read: the article when it is opened, its counts when it is analysed, place and scale later."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LibraryError
from reader.gui.shelf.shelf import Shelf
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.kept import Counts
from reader.model.report import Category, Report

AT_MOST_LOST: Final = 800
"""Milliseconds after which a new place in the text is written, so that a power cut costs less than a second."""


class Keeping(QObject):
    """`trouble` is a sentence, told once: from then on nothing more is kept.

    An article that was read before is gone on with where it was left, at the scale chosen for it, whatever way it is
    opened. `is_new` says whether it was not.
    """

    trouble = Signal(str)

    def __init__(self, parts: WindowParts, shelf: Shelf) -> None:
        super().__init__(parts.frame)
        self._parts, self._shelf = parts, shelf
        self._edited_from = ""
        self._opens_as_kept = False
        self._edit: Article | None = None
        self._place = 0
        self._wanted = 0
        self._scale = parts.look.scale
        self.is_new = False
        self._works = True  # until the first trouble
        self._place_timer = QTimer(self)
        self._place_timer.setSingleShot(True)
        self._place_timer.setInterval(AT_MOST_LOST)
        self._place_timer.timeout.connect(self._keep_place)
        parts.doing.article_edited.connect(self._on_article_edited)
        parts.reading.article_changed.connect(self._on_article_changed)
        parts.reading.report_changed.connect(self._on_report_changed)
        parts.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        parts.frame.closing.connect(self._keep_place)
        parts.view.settled.connect(self._on_settled)
        parts.look.changed.connect(self._on_look_changed)

    def open_kept(self, key: str) -> bool:
        """Read an article as it was kept; says whether it is still there."""
        try:
            article = self._shelf.article(key)
        except LibraryError as error:
            self._tell(error)
            return False
        if article is None:
            return False
        self._opens_as_kept = True
        self._parts.doing.read_kept(article)
        return True

    def keep_lesson(self, file: Path) -> None:
        """Note that the article is read with the lesson in a file."""
        article = self._parts.reading.article
        if article is not None:
            self._try(lambda: self._shelf.keep_lesson(article.key, str(file)))

    def _on_article_edited(self, before: str) -> None:
        self._edited_from = before

    def _on_article_changed(self) -> None:
        article = self._parts.reading.article
        before, self._edited_from = self._edited_from, ""
        as_kept, self._opens_as_kept = self._opens_as_kept, False
        self._place_timer.stop()
        self._place, self._wanted, self.is_new = 0, 0, False
        if article is None:
            return
        if before:
            self._try(lambda: self._shelf.keep_edit(before, article))
        elif as_kept or not self._has_edit(article):
            self.is_new = not as_kept and self._is_new(article)
            self._try(lambda: self._shelf.keep(article))
            self._try(lambda: self._go_on(article))

    def _go_on(self, article: Article) -> None:
        """Show the article as it was left: at its scale, from the line where reading stopped."""
        scale, place = self._shelf.scale(article.key), self._shelf.place(article.key)
        self._scale = scale or self._parts.settings.value.scale
        self._parts.look.set_scale(self._scale)
        self._wanted = min(place, len(article.text))
        if self._wanted:
            self._parts.view.show_place(self._wanted)
        if self._parts.view.verticalScrollBar().value():
            self._wanted = 0

    def _on_settled(self) -> None:
        """A window that was not laid out when its article came goes to the place now."""
        if self._wanted:
            self._parts.view.show_place(self._wanted)
            self._wanted = 0

    def _is_new(self, article: Article) -> bool:
        try:
            return self._shelf.kept(article.key) is None
        except LibraryError:
            return True  # said when it is to be kept

    def _has_edit(self, article: Article) -> bool:
        """Whether a person changed this import before; then that is read, as soon as the opening is through."""
        try:
            self._edit = self._shelf.edited(article.key) if self._works else None
        except LibraryError as error:
            self._tell(error)
            self._edit = None
        if self._edit is not None:
            QTimer.singleShot(0, self._read_edit)
        return self._edit is not None

    def _read_edit(self) -> None:
        if self._edit is not None:
            self._opens_as_kept = True
            edit, self._edit = self._edit, None
            self._parts.doing.read_kept(edit)

    def _on_report_changed(self) -> None:
        article, report = self._parts.reading.article, self._parts.reading.report
        if article is not None and report is not None and self._parts.reading.is_complete:
            self._try(lambda: self._shelf.keep_counts(article.key, _counts(report)))

    def _on_look_changed(self) -> None:
        """A scale that is chosen while an article is read is the article's."""
        article, scale = self._parts.reading.article, self._parts.look.scale
        if scale != self._scale:
            self._scale = scale
            if article is not None:
                self._try(lambda: self._shelf.keep_scale(article.key, scale))

    def _on_scrolled(self) -> None:
        if not self._place_timer.isActive():
            self._place_timer.start()

    def _keep_place(self) -> None:
        article, place = self._parts.reading.article, self._parts.view.place()
        if article is not None and place != self._place:
            self._place = place
            self._try(lambda: self._shelf.keep_place(article.key, place))

    def _try(self, write: Callable[[], None]) -> None:
        if self._works:
            try:
                write()
            except LibraryError as error:
                self._tell(error)

    def _tell(self, error: LibraryError) -> None:
        if self._works:
            self._works = False
            self.trouble.emit(str(error))


def _counts(report: Report) -> Counts:
    found = [finding.category for finding in report.findings]
    return Counts(*map(found.count, (Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE)))
