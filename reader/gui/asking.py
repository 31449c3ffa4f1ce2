"""Why is this not marked? The engine is asked about selected words, and about a person's own marks."""

from PySide6.QtCore import QObject

from reader.gui.hints import ENGLISH
from reader.gui.mark_steps import PASSED_BY, MarkSteps
from reader.gui.panel.passed_by_page import Asked, Marked, PassedByPage
from reader.gui.window_parts import WindowParts
from reader.model.hiding import hidden_in
from reader.model.passed_by import PassedBy
from reader.model.remarks import OwnMark
from reader.model.report import Category
from reader.model.span import Span


class Asking(QObject):
    """Fills the page that says what passed words by."""

    def __init__(self, parts: WindowParts, steps: MarkSteps) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._page = PassedByPage(parts.look)
        parts.panel.add_page(PASSED_BY, self._page)
        parts.actions["why_not"].triggered.connect(self._on_why_not)
        parts.link.told.connect(self._on_told)
        parts.link.not_told.connect(self._on_not_told)
        parts.reading.article_changed.connect(self._on_article_changed)
        steps.own_mark_explained.connect(self._on_own_mark)
        self._page.category_chosen.connect(self._on_category)
        self._page.taken_away.connect(parts.actions["dismiss"].trigger)
        self._page.finding_chosen.connect(steps.explain)

    def _on_why_not(self) -> None:
        span, mark = self._parts.view.selected_span(), self._parts.reading.mark(self._parts.reading.chosen)
        if span is not None:
            self._parts.doing.choose(None)
            self._ask(span, None)
        elif isinstance(mark, OwnMark):
            self._on_own_mark(mark)
        else:
            self._parts.legend.show_said(self.tr("Select words first, by mouse or with F7 and Shift"))

    def _on_own_mark(self, mark: OwnMark) -> None:
        self._ask(mark.span, mark.category)

    def _ask(self, span: Span, own: Category | None) -> None:
        article = self._parts.reading.article
        if article is None:
            return
        self._page.show_asked(Asked(article, span, own, self._marked(span)), self._parts.told_rulebook)
        self._parts.actions["panel"].setChecked(True)
        if not self._parts.panel.shows_page(PASSED_BY):
            self._parts.panel.show_page(PASSED_BY)
        if article.language in {None, ENGLISH}:
            self._parts.link.ask(article, span)
        else:
            self._page.show_no_answer(self.tr("The rules are made for English."))

    def _marked(self, span: Span) -> tuple[Marked, ...]:
        """The program's marks among the words, shown or hidden."""
        reading = self._parts.reading
        if reading.report is None or reading.whole is None:
            return ()
        found = enumerate(reading.report.findings)
        shown = [Marked(each.span, each.rule_id, at) for at, each in found if each.span.overlaps(span)]
        hidden = (each.finding for each in hidden_in(reading.whole, reading.remarks))
        gone = [Marked(each.span, each.rule_id, None) for each in hidden if each.span.overlaps(span)]
        return tuple(sorted((*shown, *gone), key=_place))

    def _on_told(self, reasons: tuple[PassedBy, ...]) -> None:
        self._page.show_reasons(reasons)

    def _on_not_told(self) -> None:
        self._page.show_no_answer(self.tr("The reading engine gave no answer. Ask once more."))

    def _on_category(self, category: Category) -> None:
        asked = self._page.asked
        if asked is not None:
            self._parts.view.clear_selection()
            self._parts.remarking.mark(asked.span, category)
            self._parts.actions["explain"].trigger()

    def _on_article_changed(self) -> None:
        if self._parts.panel.shows_page(PASSED_BY):
            self._parts.panel.go_back()


def _place(mark: Marked) -> Span:
    return mark.span
