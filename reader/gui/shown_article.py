"""Shows what is being read: the article in its column, its title, its marks, and the report in the panel."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from reader.gui.marks import marks_of, own_marks_of
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.remarks import OwnMark

NEEDS_ARTICLE = ("close", "copy", "select_all", "select_by_keys", "next", "previous", "explain", "next_paragraph",
                 "previous_paragraph", "mark_own", "mark_as_unnamed", "mark_as_loaded", "mark_as_hedge", "hidden",
                 "why_not", "mark_list", "rests", "analyse", "panel", "voices", "questions", "language", "leave",
                 "find", "find_next", "find_previous", "review", "present", "predict", "piles")  # fmt: skip

AT_ONCE = 500
"""With more attributions than this a page of the panel takes a frame of its own: about 10,000 words."""


class ShownArticle(QObject):
    """Follows the article and its report."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._filling: Iterator[str] = iter(())
        self._own_marks: tuple[OwnMark, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._fill_next)
        parts.reading.article_changed.connect(self.show_article)
        parts.reading.report_changed.connect(self._on_report_changed)
        parts.reading.remarks_changed.connect(self._on_remarks_changed)
        parts.doing.article_opened.connect(parts.view.paint_now)
        parts.doing.opening_began.connect(self._on_opening_began)
        parts.doing.trouble.connect(self._on_trouble)
        parts.actions["close"].triggered.connect(parts.doing.close_article)
        parts.actions["select_all"].triggered.connect(parts.view.selectAll)
        parts.actions["analyse"].triggered.connect(parts.doing.analyse_again)

    def show_article(self) -> None:
        """Show the article that is read now, or the ways to one."""
        self._own_marks = ()
        parts, article = self._parts, self._parts.reading.article
        self._filling = iter(())
        parts.panel.show_beginning()
        if article is None:
            parts.panel.show_nothing()
        for key in NEEDS_ARTICLE:
            parts.actions[key].setEnabled(article is not None)
        title = article.shown_title if article is not None else ""
        parts.toolbar.show_title(title)
        parts.frame.setWindowTitle(f"{title} – Sourcelight" if title else "Sourcelight")
        parts.view.show_article(article or Article("", "", ()))
        parts.pages.show_reading(article is not None)

    def _on_report_changed(self) -> None:
        parts, report = self._parts, self._parts.reading.report
        self._show_marks()
        if report is not None and parts.reading.is_complete:
            parts.view.paint_now()
            self._filling = parts.panel.report_shown_by_page(parts.words.report(report), parts.told_rulebook)
            if len(report.attributions) > AT_ONCE:
                self._rest.start()
            else:
                self._fill_next()

    def _fill_next(self) -> None:
        """Fill one page of the panel, the one that is seen first; the others follow when the window has time."""
        if next(self._filling, None) is not None:
            self._rest.start()

    def _on_remarks_changed(self) -> None:
        """A dismissal shows with the report that follows it."""
        if self._parts.reading.remarks.own_marks != self._own_marks:
            self._show_marks()

    def _show_marks(self) -> None:
        """Lay the program's marks and the person's own over the text."""
        report, remarks = self._parts.reading.report, self._parts.reading.remarks
        self._own_marks = remarks.own_marks
        marks = marks_of(report) if report is not None else ()
        self._parts.view.show_marks((*marks, *own_marks_of(remarks, len(marks))), report)

    def _on_opening_began(self) -> None:
        """Until the article is there an empty sheet says no more than it must."""
        if self._parts.reading.article is None:
            self._parts.toolbar.show_title(self.tr("Opening…"))
            self._parts.pages.show_article()

    def _on_trouble(self) -> None:
        if self._parts.reading.article is None:
            self._parts.toolbar.show_title("")
            self._parts.pages.show_reading(has_article=False)
