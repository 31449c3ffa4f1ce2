"""Yours and the program's, connected: the page of the panel follows the chosen mark, answers and notes are kept."""

from PySide6.QtCore import QObject

from reader.gui.mark_steps import PILES, MarkSteps
from reader.gui.predict.compared import Compared
from reader.gui.predict.piles_page import PilesPage
from reader.gui.window_parts import WindowParts
from reader.model.passed_by import PassedBy
from reader.model.remarks import OwnMark, Stand
from reader.model.report import Finding
from reader.model.span import Span


class SideBySide(QObject):
    """Alt+7, or the end of predicting, shows the page; the card of a mark leads back to it."""

    def __init__(self, parts: WindowParts, steps: MarkSteps) -> None:
        super().__init__(parts.frame)
        self._parts, self._steps = parts, steps
        self._asked: Span | None = None
        self._card: int | None = None
        self.page = PilesPage(parts.look)
        parts.panel.add_page(PILES, self.page)
        parts.actions[PILES].triggered.connect(self._on_wanted)
        parts.panel.back_requested.connect(self._on_back)
        reading, page = parts.reading, self.page
        for changed in (reading.report_changed, reading.remarks_changed, reading.rulebook_changed):
            changed.connect(self._show)
        reading.chosen_changed.connect(self._on_chosen_changed)
        reading.article_changed.connect(self._on_article_changed)
        parts.doing.opening_began.connect(page.keep_typed)
        parts.frame.closing.connect(page.keep_typed)
        page.mark_chosen.connect(self._on_mark_chosen)
        page.reasons_wanted.connect(self._on_reasons_wanted)
        page.judged.connect(self._on_judged)
        page.noted.connect(self._on_noted)
        page.card_requested.connect(self._on_card)
        parts.link.told.connect(self._on_told)
        parts.link.not_told.connect(self._on_not_told)

    def leave(self) -> bool:
        """From the card back to the page it was opened from; False where it was not."""
        comes_from_here = self._card is not None and self._parts.panel.shows_card()
        if comes_from_here:
            self._return()
        return comes_from_here

    def _on_wanted(self) -> None:
        parts = self._parts
        parts.pages.show_article()
        parts.actions["panel"].setChecked(True)
        parts.panel.show_page(PILES)
        self._card = None
        self._show()
        self.page.choose(parts.reading.chosen)

    def _show(self) -> None:
        if not self._parts.panel.shows_page(PILES):
            return
        reading = self._parts.reading
        is_there = reading.report is not None and reading.is_complete
        told = self._parts.words.report(reading.report) if reading.report is not None else None
        compared = Compared(told, reading.remarks, self._parts.told_rulebook) if told is not None and is_there else None
        self.page.show_compared(compared)

    def _on_chosen_changed(self) -> None:
        chosen = self._parts.reading.chosen
        if chosen not in {None, self._card}:
            self._card = None
        if self._parts.panel.shows_page(PILES):
            self.page.choose(chosen)

    def _on_article_changed(self) -> None:
        self._card = None
        if self._parts.panel.shows_page(PILES):
            self._parts.panel.go_back()

    def _on_mark_chosen(self, index: int) -> None:
        self._parts.doing.choose(index)

    def _on_reasons_wanted(self, span: Span) -> None:
        article = self._parts.reading.article
        if article is not None:
            self._asked = span
            self._parts.link.ask(article, span)

    def _on_told(self, reasons: tuple[PassedBy, ...]) -> None:
        self._take(reasons)

    def _on_not_told(self) -> None:
        self._take(None)

    def _take(self, reasons: tuple[PassedBy, ...] | None) -> None:
        """Another page may have asked since; then the answer is on other words."""
        asked, self._asked = self._asked, None
        if asked is not None and self._parts.panel.shows_page(PILES):
            self.page.show_reasons(asked, reasons)

    def _on_judged(self, mark: Finding | OwnMark, stand: Stand | None) -> None:
        if (read := self._as_read(mark)) is not None:
            self._parts.remarking.judge(read, stand)

    def _on_noted(self, mark: Finding | OwnMark, text: str) -> None:
        if (read := self._as_read(mark)) is not None:
            self._parts.remarking.note(read, text)

    def _as_read(self, mark: Finding | OwnMark) -> Finding | OwnMark | None:
        """The mark as it stands in what is read now; None where another article has come in between."""
        reading = self._parts.reading
        if isinstance(mark, OwnMark):
            return mark if mark in reading.remarks.own_marks else None
        findings = reading.report.findings if reading.report is not None else ()
        place = mark.rule_id, mark.span
        return next((found for found in findings if (found.rule_id, found.span) == place), None)

    def _on_card(self, index: int) -> None:
        self._parts.panel.go_back()
        self._card = index
        self._steps.explain(index)

    def _on_back(self) -> None:
        if self._card is not None:
            self._return()

    def _return(self) -> None:
        index = self._card
        self._parts.doing.choose(index)
        self._on_wanted()
