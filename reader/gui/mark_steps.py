"""From mark to mark and from paragraph to paragraph, and the card that explains the chosen mark."""

from PySide6.QtCore import QObject, Qt, Signal

from reader.gui.window_parts import WindowParts
from reader.model.remarks import OwnMark
from reader.model.report import Finding

PILES = "piles"
"""The page of the panel that opens the chosen mark itself, in place of a card."""

PASSED_BY = "passed_by"
"""The page of the panel on a person's own mark, and on words that are not marked."""


class MarkSteps(QObject):
    """Chooses marks as keys, mouse and panel wish; shows the chosen one, its place among the others and its card.

    `own_mark_explained` asks for the page on a person's own mark, which stands in place of a card.
    """

    own_mark_explained = Signal(object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._shown: Finding | OwnMark | None = None
        actions, view, legend, reading = parts.actions, parts.view, parts.legend, parts.reading
        actions["next"].triggered.connect(self._on_next)
        actions["previous"].triggered.connect(self._on_previous)
        actions["explain"].triggered.connect(self._on_explain)
        actions["next_paragraph"].triggered.connect(view.go_to_next_paragraph)
        actions["previous_paragraph"].triggered.connect(view.go_to_previous_paragraph)
        legend.next_requested.connect(self._on_next)
        legend.previous_requested.connect(self._on_previous)
        view.mark_chosen.connect(self.explain)
        parts.panel.finding_chosen.connect(self.explain)
        reading.chosen_changed.connect(self._on_chosen_changed)
        reading.report_changed.connect(self.show_place)
        reading.visible_changed.connect(self.show_place)

    def explain(self, index: int) -> None:
        """Choose the mark of a finding and open its card."""
        self._parts.doing.choose(index)
        if not (self._parts.reading.keeps_secret or self._parts.panel.shows_page(PILES)):
            self._show_card(index)

    def show_place(self) -> None:
        """Say which of the marks to be seen is the chosen one."""
        order, chosen = self._parts.reading.visible_marks(), self._parts.reading.chosen
        self._parts.legend.show_place(order.index(chosen) + 1 if chosen in order else 0, len(order))

    def _on_chosen_changed(self) -> None:
        """Show the chosen mark; the text moves only for another one than before."""
        chosen = self._parts.reading.chosen
        before, self._shown = self._shown, self._parts.reading.mark(chosen)
        self._parts.view.choose(chosen, scroll=self._shown != before)
        self.show_place()
        if self._parts.panel.shows_card() or self._parts.panel.shows_page(PASSED_BY):
            self._show_card(chosen)

    def _on_explain(self) -> None:
        if self._parts.reading.chosen is not None:
            self.explain(self._parts.reading.chosen)

    def _show_card(self, index: int | None) -> None:
        parts, report, mark = self._parts, self._parts.reading.report, self._parts.reading.mark(index)
        if isinstance(mark, OwnMark):
            self.own_mark_explained.emit(mark)
            return
        if index is None or report is None or mark is None:
            parts.panel.go_back()
            return
        note = parts.reading.remarks.note_on(mark)
        parts.actions["panel"].setChecked(True)
        rule, told = parts.told_rulebook.rule(mark.rule_id), parts.words.report(report)
        parts.panel.show_finding(told, index, rule, note.text if note else "")

    def _on_next(self) -> None:
        self._step(forward=True)

    def _on_previous(self) -> None:
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        """Choose the next mark or the one before; the keyboard goes to the article, so that Enter explains it."""
        self._parts.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        left = self._parts.reading.left_at
        place = left if left is not None and self._parts.view.shows(left) else self._parts.view.place()
        self._parts.doing.step(forward, place)
