"""The second report of a comparison: opened and read by an engine of its own, so that the first stays as it is."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.engine_link import EngineLink
from reader.gui.hints import ENGLISH
from reader.gui.reading import Reading
from reader.model.article import Article
from reader.model.media import Media
from reader.model.report import Report


class SecondReport(QObject):
    """Opens one article after another; its engine runs only while there is something to read."""

    read = Signal(object)
    failed = Signal(str)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        """It is read with the same rules as what is being read."""
        super().__init__(parent)
        self._reading = reading
        self._link = EngineLink(self)
        self._is_waiting = False
        self._link.article_opened.connect(self._on_article)
        self._link.contents_arrived.connect(self._on_contents)
        self._link.report_arrived.connect(self._on_report)
        self._link.failed.connect(self._on_failed)
        self._link.stopped.connect(self._on_stopped)

    def open_path(self, path: Path) -> None:
        self._is_waiting = True
        self._link.open_path(path)

    def open_text(self, text: str, media: Media, origin: str) -> None:
        self._is_waiting = True
        self._link.open_text(text, media, origin)

    def read_kept(self, article: Article) -> None:
        """Read an article that is there already."""
        self._is_waiting = True
        self._on_article(article)

    def cancel(self) -> None:
        """Give up what is under way and let the engine go."""
        self._is_waiting = False
        self._link.stop()

    def _on_article(self, article: Article) -> None:
        if article.language not in {None, ENGLISH}:
            self._fail(self.tr("That report is not in English, and the marks are made for English."))
        else:
            self._link.analyse(article, self._reading.rules_on)

    def _on_contents(self) -> None:
        self._fail(self.tr("That file is a book. A chapter of it can be compared when it is the one that is read."))

    def _on_report(self, report: Report) -> None:
        self.cancel()
        self.read.emit(report)

    def _on_failed(self, sentence: str) -> None:
        self._fail(sentence)

    def _on_stopped(self, _again: bool) -> None:
        if self._is_waiting:
            self._fail(self.tr("Reading that report stopped the engine. Nothing was lost."))

    def _fail(self, sentence: str) -> None:
        self.cancel()
        self.failed.emit(sentence)
