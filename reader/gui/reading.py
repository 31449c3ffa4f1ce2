"""What is being read. THE LAW: only the actions and the engine link write here; widgets read and listen."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.model.article import Article
from reader.model.report import Category, Finding, Report, Wording

SHOWN_AT_FIRST = frozenset({Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE})


@dataclass(frozen=True, slots=True)
class Visible:
    """Which marks are to be seen. `hidden` hides all of them and forgets nothing. `latest` was switched on last."""

    categories: frozenset[Category] = SHOWN_AT_FIRST
    quoted: bool = True
    hidden: bool = False
    latest: Category = Category.LOADED_LANGUAGE

    def shows(self, finding: Finding) -> bool:
        shown = not self.hidden and finding.category in self.categories
        return shown and (self.quoted or finding.wording is Wording.WRITER)


class Reading(QObject):
    """The article, its report, the chosen finding and what is hidden.

    `report` is None until the first findings arrive; `is_complete` tells a whole report from a part.
    `chosen` is an index into the report's findings.
    """

    article_changed = Signal()
    report_changed = Signal()
    chosen_changed = Signal()
    visible_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.report: Report | None = None
        self.is_complete = False
        self.chosen: int | None = None
        self.visible = Visible()

    def open_article(self, article: Article) -> None:
        self.article, self.report, self.is_complete, self.chosen = article, None, False, None
        self.article_changed.emit()
        self.chosen_changed.emit()

    def close_article(self) -> None:
        self.article, self.report, self.is_complete, self.chosen = None, None, False, None
        self.article_changed.emit()
        self.chosen_changed.emit()

    def add_findings(self, findings: tuple[Finding, ...]) -> None:
        """Take the findings of further paragraphs, while the analysis goes on."""
        if self.article is not None and not self.is_complete:
            before = self.report.findings if self.report else ()
            self.report = Report(self.article, findings=before + findings)
            self.report_changed.emit()

    def show_report(self, report: Report) -> None:
        """Take the whole report; it replaces every part, and what was chosen stays chosen if it still stands there."""
        before = self.report.findings[self.chosen] if self.report and self.chosen is not None else None
        self.report, self.is_complete = report, True
        self.chosen = next((at for at, found in enumerate(report.findings) if found == before), None)
        self.report_changed.emit()
        self.chosen_changed.emit()

    def choose(self, index: int | None) -> None:
        if index != self.chosen:
            self.chosen = index
            self.chosen_changed.emit()

    def show_only(self, visible: Visible) -> None:
        if visible != self.visible:
            self.visible = visible
            self.visible_changed.emit()

    def visible_findings(self) -> list[int]:
        """The indices of the findings that are to be seen, in the order of the text."""
        if self.report is None:
            return []
        found = [at for at, finding in enumerate(self.report.findings) if self.visible.shows(finding)]
        return sorted(found, key=self._start)

    def _start(self, index: int) -> tuple[int, int]:
        assert self.report is not None
        span = self.report.findings[index].span
        return span.start, span.end

    def step(self, forward: bool, place: int) -> int | None:
        """The finding after (or before) the chosen one, or nearest to a place in the text; goes round at the ends."""
        order = self.visible_findings()
        if not order or self.report is None:
            return None
        if self.chosen in order:
            at = order.index(self.chosen) + (1 if forward else -1)
            return order[at % len(order)]
        ahead = [index for index in order if self.report.findings[index].span.start >= place]
        if forward:
            return (ahead or order)[0]
        behind = [index for index in order if index not in ahead]
        return (behind or order)[-1]
