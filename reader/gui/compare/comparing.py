"""Comparing, connected: from the menu to the choice of a second report, to both side by side, and back."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.comparing.comparison import Comparison
from reader.gui.compare.choice_sheet import ChoiceSheet
from reader.gui.compare.compare_page import ComparePage
from reader.gui.compare.comparison_work import ComparisonWork
from reader.gui.compare.second_report import SecondReport
from reader.gui.file_menu import FileMenu
from reader.gui.shelf.read_last import ReadLast
from reader.gui.window_parts import WindowParts
from reader.model.media import Media
from reader.model.report import Report
from reader.resources import seeds


class Comparing(QObject):
    """Lets the article that is read be compared with another one. `page` and `choice` are the two sheets."""

    def __init__(self, parts: WindowParts, files: FileMenu, read_last: ReadLast) -> None:
        super().__init__(parts.frame)
        self._parts, self._files, self._read_last = parts, files, read_last
        self.choice, self.page = ChoiceSheet(parts.look), ComparePage(parts.look)
        self._second, self._work = SecondReport(parts.reading, self), ComparisonWork(self)
        for sheet in (self.choice, self.page):
            parts.pages.add_sheet(sheet)
        parts.actions["compare"].triggered.connect(self._on_compare)
        parts.reading.article_changed.connect(self._on_article_changed)
        parts.reading.report_changed.connect(self._on_report_changed)
        parts.reading.visible_changed.connect(self._on_visible_changed)
        parts.pages.turned.connect(self._on_turned)
        parts.frame.closing.connect(self._give_up)
        self.page.category_toggled.connect(parts.doing.show_category)
        self.choice.open_requested.connect(self._on_open)
        self.choice.paste_requested.connect(self._on_paste)
        self.choice.path_chosen.connect(self._open_path)
        self.choice.kept_chosen.connect(self._open_kept)
        self.choice.cancel_requested.connect(self._on_cancel)
        self._second.read.connect(self.show_beside)
        self._work.made.connect(self._on_made)
        self._second.failed.connect(self._on_failed)
        self._on_report_changed()

    def show_beside(self, report: Report) -> None:
        """Show a second report beside the one that is read, as soon as they are compared."""
        first = self._parts.reading.report
        if first is not None and self._parts.reading.is_complete:
            told = self._parts.words.report
            self._work.begin(told(first), told(report))

    def _on_made(self, comparison: Comparison) -> None:
        self.page.show_comparison(comparison)
        self.page.show_visible(self._parts.reading.visible)
        self._parts.pages.show_sheet(self.page)

    def _on_compare(self) -> None:
        self._offer()
        self._parts.pages.show_sheet(self.choice)

    def _offer(self) -> None:
        article = self._parts.reading.article
        shown = article.origin if article is not None else ""
        key = article.key if article is not None else ""
        recent = [kept for kept in self._read_last.offered() if kept.name != key]
        samples = [(path.read_text(encoding="utf-8").split("\n", 1)[0], path) for path in seeds()]
        self.choice.show_articles(recent[:5], [sample for sample in samples if str(sample[1]) != shown])

    def _on_open(self) -> None:
        path = self._files.chosen(self.tr("Open the second report"))
        if path is not None:
            self._open_path(path)

    def _open_path(self, path: Path) -> None:
        self.choice.show_working()
        self._second.open_path(path)

    def _open_kept(self, key: str) -> None:
        article = self._read_last.article(key)
        if article is None:
            self._on_cancel()
        else:
            self.choice.show_working()
            self._second.read_kept(article)

    def _on_paste(self) -> None:
        copied = QGuiApplication.clipboard().text()
        if copied.strip():
            self.choice.show_working()
            self._second.open_text(copied, Media.PLAIN, self.tr("pasted text"))
        else:
            self.choice.show_trouble(self.tr("There is no text to read here."))

    def _on_cancel(self) -> None:
        self._give_up()
        self._offer()
        self.choice.begin()

    def _give_up(self) -> None:
        """Wait for no second report, and compare nothing."""
        self._second.cancel()
        self._work.cancel()

    def _on_failed(self, sentence: str) -> None:
        self.choice.show_trouble(self._parts.words.failure(sentence))

    def _on_turned(self) -> None:
        """Whoever leaves the choice waits for no second report any more; the title says what is shown."""
        current, article = self._parts.pages.currentWidget(), self._parts.reading.article
        if current is not self.choice:
            self._give_up()
        title = article.shown_title if article is not None else ""
        if current is self.page:
            title = self.tr("Two reports: {title}").format(title=title)
        self._parts.toolbar.show_title(title)

    def _on_visible_changed(self) -> None:
        self.page.show_visible(self._parts.reading.visible)

    def _on_article_changed(self) -> None:
        self._give_up()
        self._on_report_changed()

    def _on_report_changed(self) -> None:
        """Only a whole report can be compared."""
        self._parts.actions["compare"].setEnabled(self._parts.reading.is_complete)
