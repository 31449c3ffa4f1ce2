"""What the actions do. With the engine link this is the only place that writes to `Reading`."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.gui.clipping import OWN_FORMAT
from reader.gui.engine_link import EngineLink
from reader.gui.hints import ENGLISH
from reader.gui.reading import Reading, Visible
from reader.model.article import Article
from reader.model.contents import Contents
from reader.model.media import Media
from reader.model.messages import Part
from reader.model.remarks import OwnMark
from reader.model.report import Category, Finding, Report

PARTS_APART = 300
"""Milliseconds between two paintings of marks that arrive while the analysis goes on."""


class ReadingActions(QObject):
    """Opens articles, has them analysed, chooses marks and switches categories.

    `trouble` carries a sentence for a banner and the id of the action that is the next step ("" for none);
    `article_opened` says that an article is there and can be seen, before anything else is done about it;
    `file_read` names a file that became the article,
    `book_opened` one whose chapters are to be chosen from; `address_offered` is a web address that was pasted,
    `several_offered` what was dropped together; `article_edited` says, by its key, which article is about to be
    replaced by what a person made of it.
    An analysis that ends with the engine is tried once more; `analysis_given_up` says that no report will come.
    """

    trouble = Signal(str, str, str)
    opening_began = Signal()
    analysis_began = Signal(int)
    analysis_ended = Signal()
    analysis_given_up = Signal()
    article_opened = Signal()
    file_read = Signal(Path)
    book_opened = Signal(Path, Contents)
    address_offered = Signal(str)
    several_offered = Signal(tuple)
    article_edited = Signal(str)

    def __init__(self, reading: Reading, link: EngineLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._link = link
        self._path: Path | None = None
        self._waits_for_article = False
        self._waits_for_report = False
        self._tried_again = False
        self._parts: tuple[Finding, ...] = ()
        self._parts_timer = QTimer(self)
        self._parts_timer.setSingleShot(True)
        self._parts_timer.setInterval(PARTS_APART)
        self._parts_timer.timeout.connect(self._show_parts)
        link.article_opened.connect(self._on_article)
        link.contents_arrived.connect(self._on_contents)
        link.part_arrived.connect(self._on_part)
        link.report_arrived.connect(self._on_report)
        link.failed.connect(self._on_failed)
        link.stopped.connect(self._on_stopped)

    def open_path(self, path: Path, chapter: int | None = None) -> None:
        """Open a file; of a book one chapter, counted from 0, or WHOLE, or, without that, its contents."""
        self._begin_opening(path)
        self._link.open_path(path, chapter)

    def open_address(self, address: str) -> None:
        """Fetch a page from the web."""
        self._begin_opening(None)
        self._link.open_address(address)

    def open_text(self, text: str, media: Media, origin: str) -> None:
        self._begin_opening(None)
        self._link.open_text(text, media, origin)

    def paste(self) -> None:
        """Open what the clipboard holds: files, rich text or plain text."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        self.take(copied or QMimeData(), self.tr("pasted text"))

    def take(self, offered: QMimeData, origin: str) -> None:
        """Open what was pasted or dropped."""
        files = [Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile()]
        if len(files) > 1 or any(map(Path.is_dir, files)):
            self.several_offered.emit(tuple(files))
        elif files:
            self.open_path(files[0])
        elif address := _link_in(offered):
            self.address_offered.emit(address)
        elif offered.hasHtml() and not _is_plain(offered):
            self.open_text(offered.html(), Media.HTML, origin)
        elif offered.hasText() and offered.text().strip():
            self.open_text(offered.text(), Media.PLAIN, origin)
        else:
            self.trouble.emit(self.tr("There is no text to read here."), "", "open")

    def take_over(self, article: Article) -> None:
        """Read an article that a person has made of the one that was opened."""
        if self._reading.article is not None:
            self.article_edited.emit(self._reading.article.key)
        self._on_article(article)

    def read_kept(self, article: Article) -> None:
        """Read an article that is there already, as it was kept."""
        self._begin_opening(None)
        self._on_article(article)

    def analyse_again(self) -> None:
        if self._reading.article is not None:
            self._tried_again = False
            self._analyse(self._reading.article)

    def cancel(self) -> None:
        self._link.cancel()
        self._waits_for_article = False
        self._give_up()

    def close_article(self) -> None:
        self.cancel()
        self._reading.close_article()

    def choose(self, index: int | None) -> None:
        """Choose a mark, and switch its category on if it is off."""
        mark = self._reading.mark(index)
        if mark is not None:
            self._make_visible(mark)
        self._reading.choose(index)

    def step(self, forward: bool, place: int) -> None:
        found = self._reading.step(forward, place)
        if found is not None:
            self._reading.choose(found)

    def restore_visible(self, categories: tuple[str, ...], quoted: bool) -> None:
        """Take what was to be seen in the last session; words that name no category are passed over."""
        known = frozenset(category for category in Category if category.value in categories)
        self._reading.show_only(Visible(categories=known, quoted=quoted))

    def show_category(self, category: Category, on: bool) -> None:
        shown = self._reading.visible
        kept = shown.categories | {category} if on else shown.categories - {category}
        self._show(replace(shown, categories=kept, hidden=False, latest=category if on else shown.latest))

    def show_only(self, category: Category) -> None:
        self._show(replace(self._reading.visible, categories=frozenset({category}), hidden=False, latest=category))

    def show_quoted(self, on: bool) -> None:
        self._show(replace(self._reading.visible, quoted=on))

    def show_own(self, on: bool) -> None:
        self._show(replace(self._reading.visible, own=on))

    def keep_secret(self, on: bool) -> None:
        """Take the program's marks away while a person predicts, or give them back."""
        self._reading.keep_secret(on)

    def hide_all(self, on: bool) -> None:
        self._show(replace(self._reading.visible, hidden=on))

    def _show(self, visible: Visible) -> None:
        self._reading.show_only(visible)
        chosen = self._reading.mark(self._reading.chosen)
        if chosen is not None and not visible.shows(chosen):
            self._reading.choose(None)

    def _make_visible(self, mark: Finding | OwnMark) -> None:
        shown = self._reading.visible
        if shown.shows(mark):
            return
        if isinstance(mark, OwnMark):
            self._reading.show_only(replace(shown, hidden=False, own=True))
        else:
            wanted = replace(shown, hidden=False, quoted=True, latest=mark.category)
            self._reading.show_only(replace(wanted, categories=shown.categories | {mark.category}))

    def _begin_opening(self, path: Path | None) -> None:
        self._path = path
        self._waits_for_article = True
        self._waits_for_report = False
        self._tried_again = False
        self.opening_began.emit()

    def _give_up(self) -> None:
        self.analysis_ended.emit()
        if self._waits_for_report:
            self._waits_for_report = False
            self.analysis_given_up.emit()

    def _analyse(self, article: Article) -> None:
        self._ask_for_report(article)
        self.analysis_began.emit(len(article.blocks))

    def _ask_for_report(self, article: Article) -> None:
        self._waits_for_report = True
        self._parts = ()
        self._link.analyse(article, self._reading.rules_on)

    def _on_article(self, article: Article) -> None:
        self._waits_for_article = False
        has_marks = article.language in {None, ENGLISH}
        self._reading.open_article(article)
        if has_marks:
            self._ask_for_report(article)  # first of all, so that the engine reads it while the window shows it
        self.article_opened.emit()
        if self._path is not None:
            self.file_read.emit(self._path)
        if has_marks:
            self.analysis_began.emit(len(article.blocks))
        else:
            self.analysis_ended.emit()

    def _on_contents(self, contents: Contents) -> None:
        self._waits_for_article = False
        self.analysis_ended.emit()
        if self._path is not None:
            self.book_opened.emit(self._path, contents)

    def _on_part(self, part: Part) -> None:
        """Collect what comes, so that a long text is not painted anew for each of its paragraphs."""
        self._parts += part.findings
        if not self._parts_timer.isActive():
            self._parts_timer.start()

    def _show_parts(self) -> None:
        found, self._parts = self._parts, ()
        if self._waits_for_report:
            self._reading.add_findings(found)

    def _on_report(self, report: Report) -> None:
        self._waits_for_report = False
        self._reading.show_report(report)
        self.analysis_ended.emit()

    def _on_failed(self, sentence: str) -> None:
        opening, self._waits_for_article = self._waits_for_article, False
        self._give_up()
        kept = self.tr("Your text is still here.") if opening and self._reading.article is not None else ""
        named = f"{self._path.name}: {sentence}" if opening and self._path is not None else sentence
        self.trouble.emit(named, kept, "open" if opening else "analyse")

    def _on_stopped(self, again: bool) -> None:
        """The engine ended by itself. What it was opening may be why; an analysis is tried once more."""
        if self._waits_for_article:
            self._waits_for_article = False
            self.analysis_ended.emit()
            name = self._path.name if self._path else self.tr("that text")
            fact = self.tr("Reading {name} stopped the analysis.").format(name=name)
            self.trouble.emit(fact, self.tr("Nothing was lost."), "open")
        elif self._waits_for_report and again and not self._tried_again and self._reading.article is not None:
            self._tried_again = True
            self._analyse(self._reading.article)
            fact = self.tr("The analysis stopped and was started again.")
            self.trouble.emit(fact, self.tr("Your text is safe."), "")
        elif self._waits_for_report or not again:
            self._give_up()
            fact = self.tr("The analysis stopped more than once.")
            self.trouble.emit(fact, self.tr("Your text is safe."), "analyse")


def _is_plain(offered: QMimeData) -> bool:
    """Whether the rich text says no more than the plain text: our own marks, or no paragraphs, headings or lists."""
    if offered.hasFormat(OWN_FORMAT):
        return True
    rich: Callable[[str], bool] = offered.html().lower().__contains__
    return offered.hasText() and not any(map(rich, ("<p", "<h1", "<h2", "<h3", "<li", "<blockquote")))


def _link_in(offered: QMimeData) -> str:
    """The web address, if that is all there is: a dragged link, or a line of text that is one."""
    links = [url.toString() for url in offered.urls() if url.scheme() in {"http", "https"}]
    text = offered.text().strip()
    is_line = text.startswith(("http://", "https://")) and len(text.split()) == 1
    return links[0] if len(links) == 1 else text if is_line else ""
