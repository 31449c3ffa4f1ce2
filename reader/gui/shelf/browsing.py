"""The library, connected: from the menu to the list, to an article that is read again, found or deleted."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LibraryError
from reader.gui.shelf.library_sheet import LibrarySheet
from reader.gui.shelf.read_last import ReadLast
from reader.gui.shelf.shelf import KeptThings
from reader.gui.window_parts import WindowParts
from reader.model.kept import Kept, Listed
from reader.model.remarks import note_on_article

LOOK_AGAIN: Final = 1000
"""Milliseconds after which the list looks whether another window changed something."""
TYPING: Final = 120
"""Milliseconds without a key before the search begins."""


class Browsing(QObject):
    """`sheet` is the library's page. `forgotten` says that something was deleted."""

    forgotten = Signal()

    def __init__(self, parts: WindowParts, library: KeptThings, read_last: ReadLast) -> None:
        super().__init__(parts.frame)
        self._parts, self._library = parts, library
        self.sheet = LibrarySheet(parts.look)
        self.sheet.opened.connect(read_last.open)
        self.forgotten.connect(read_last.show)
        self.forgotten.connect(parts.remarking.forget_steps)
        self._read_last = read_last
        self._compares = ""
        self._state: tuple[int, int] | None = None
        self._wish: Callable[[], None] | None = None
        parts.pages.add_sheet(self.sheet)
        parts.pages.turned.connect(self._on_turned)
        parts.actions["library"].triggered.connect(self._on_library)
        self._again, self._typing = QTimer(self), QTimer(self)
        self._again.setInterval(LOOK_AGAIN)
        self._again.timeout.connect(self._look_again)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self.show_list)
        self._connect()

    def leave(self) -> bool:
        """Take back a question, then the search; says whether there was one."""
        if self._parts.pages.currentWidget() is not self.sheet:
            return False
        if self.sheet.foot.is_asking():
            self._on_refused()
            return True
        was_searching = bool(self.sheet.field.text())
        self.sheet.field.clear()
        return was_searching

    def show_list(self) -> None:
        """List what is kept, or what the words in the field find in it."""
        words, shelf = self.sheet.field.text().strip(), self._library.articles
        try:
            self._state = shelf.state()
            which = self.sheet.which
            kept = shelf.found(self.sheet.field.text(), which) if words else shelf.listed(-1, which)
        except LibraryError as error:
            self.sheet.show_kept((), self._parts.words.sentence(str(error)), grouped=False)
            return
        self.sheet.show_kept(tuple(map(self._as_told, kept)), self._none(bool(words)), grouped=not words)
        self.sheet.foot.show_count(self._counted(kept, bool(words)))

    def _none(self, searches: bool) -> str:
        """Why the list is empty."""
        if searches:
            return self.tr("No text, title or note has these words.")
        if self.sheet.which is Listed.NOTED:
            return self.tr("There is no note yet. “I disagree…” on a mark's card keeps one.")
        if self.sheet.which is Listed.LESSONS:
            return self.tr("No lesson was opened yet. Sourcing > Lesson makes one from the article that you read.")
        return self.tr("Nothing is kept yet. What you read is listed here and can be found again by any word.")

    def _as_told(self, kept: Kept) -> Kept:
        """Without counts while a person predicts what they are."""
        reading = self._parts.reading
        is_secret = reading.keeps_secret and reading.article is not None and reading.article.key == kept.key
        return replace(kept, counts=None) if is_secret else kept

    def clear(self) -> None:
        """Delete all that is kept. What is on the screen goes too, for it would be kept again at once."""
        self._library.articles.clear()
        self._parts.doing.close_article()
        self.forgotten.emit()

    def _delete(self, key: str) -> None:
        self._library.articles.delete(key)
        if self._parts.reading.article is not None and self._parts.reading.article.key == key:
            self._parts.doing.close_article()
        self.forgotten.emit()

    def _connect(self) -> None:
        sheet, foot = self.sheet, self.sheet.foot
        sheet.words_changed.connect(self._on_words)
        sheet.which_changed.connect(self.show_list)
        sheet.compare_requested.connect(self._on_compare)
        self._parts.reading.report_changed.connect(self._compare)
        sheet.chosen.connect(self._on_chosen)
        sheet.delete_requested.connect(self._on_delete)
        sheet.side.note_kept.connect(self._on_note_kept)
        foot.clear_requested.connect(self._on_clear)
        foot.confirmed.connect(self._on_confirmed)
        foot.refused.connect(self._on_refused)

    def _on_library(self) -> None:
        self.show_list()
        self._parts.pages.show_sheet(self.sheet)

    def _on_turned(self) -> None:
        """While the library is shown it has its own title and sees what other windows do."""
        is_shown = self._parts.pages.currentWidget() is self.sheet
        if is_shown and not self._again.isActive():
            self._again.start()
            self._parts.toolbar.show_title(self.tr("Library"))
        elif not is_shown and self._again.isActive():
            self._again.stop()
            self.sheet.foot.stop_asking()
            article = self._parts.reading.article
            self._parts.toolbar.show_title(article.shown_title if article is not None else "")

    def _look_again(self) -> None:
        try:
            changed = self._library.articles.state() != self._state
        except LibraryError:
            return  # the next wish of the person says it
        if changed:
            self.show_list()

    def _on_words(self) -> None:
        self._typing.start()

    def _on_chosen(self, key: str) -> None:
        try:
            article = self._library.articles.article(key) if key else None
            notes = self._library.remarks.of(key).notes if key else ()
        except LibraryError as error:
            self._say(error)
            return
        text = article.text if article is not None else ""
        told = [(note.span.on_one_line(text), note.text) for note in notes]
        self.sheet.side.show_kept(self.sheet.chosen_kept(), told)

    def _on_compare(self, key: str) -> None:
        """Read the article; as soon as its report is there a second one is asked for."""
        article = self._parts.reading.article
        self._compares = key
        if article is not None and article.key == key:
            self._parts.pages.show_reading(has_article=True)
            self._compare()
        else:
            self._read_last.open(key)

    def _compare(self) -> None:
        reading, key = self._parts.reading, self._compares
        if key and reading.is_complete:
            self._compares = ""
            if reading.article is not None and reading.article.key == key:
                self._parts.actions["compare"].trigger()

    def _on_note_kept(self, text: str) -> None:
        """Keep what the person says to the whole of the chosen article; nothing takes an earlier note away."""
        key, remarks = self.sheet.chosen_key(), self._library.remarks
        try:
            before = remarks.of(key).article_note()
            if before is not None:
                remarks.remove(key, before)
            if text:
                remarks.add(key, note_on_article(text))
        except LibraryError as error:
            self._say(error)
        article = self._parts.reading.article
        if article is not None and article.key == key:
            self._parts.remarking.look_again()
        self.show_list()
        if self.sheet.side.note is not None:
            self.sheet.side.note.button.setFocus()

    def _on_delete(self, key: str) -> None:
        kept = self.sheet.chosen_kept()
        title = kept.title if kept is not None else ""
        question = self.tr("Delete “{title}” and your notes on it for good?").format(title=_cut(title))
        self.ask(question, self.tr("Delete"), lambda: self._delete(key))

    def _on_clear(self) -> None:
        question = self.tr("Delete all articles, notes and marks that are kept on this computer for good?")
        self.ask(question, self.tr("Delete all"), self.clear)

    def ask(self, question: str, yes: str, wish: Callable[[], None]) -> None:
        """Put a question in the bottom bar; the wish is done when it is answered with yes."""
        self._wish = wish
        self.sheet.foot.ask(question, yes)
        self.sheet.ensureWidgetVisible(self.sheet.foot)

    def _on_confirmed(self) -> None:
        wish, self._wish = self._wish, None
        self.sheet.foot.stop_asking()
        if wish is not None:
            try:
                wish()
            except LibraryError as error:
                self._say(error)
        self.show_list()
        self._parts.pages.show_sheet(self.sheet)

    def _on_refused(self) -> None:
        self._wish = None
        self.sheet.foot.stop_asking()
        self.sheet.begin()

    def _say(self, error: LibraryError) -> None:
        self._parts.banner.show_fact(self._parts.words.sentence(str(error)), "", "", "")

    def _counted(self, kept: tuple[Kept, ...], found: bool) -> str:
        if found:
            return self.tr("{count} found").format(count=len(kept))
        if not self._library.lasts():
            return self.tr("Texts of this session: {count}").format(count=len(kept))
        if len(kept) == 1:
            return self.tr("1 text, kept on this computer only")
        return self.tr("{count} texts, kept on this computer only").format(count=len(kept))


def _cut(title: str, longest: int = 40) -> str:
    return title if len(title) <= longest else title[:longest].rsplit(" ", 1)[0] + "…"
