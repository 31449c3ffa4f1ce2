"""What the program missed: a person selects words and marks them."""

from collections import Counter

from PySide6.QtCore import QObject, Qt

from reader.gui.marking_bar import MarkingBar
from reader.gui.window_parts import WindowParts
from reader.model.report import Category
from reader.model.span import Span

MARK_AS = {
    "mark_as_unnamed": Category.UNNAMED_SOURCE,
    "mark_as_loaded": Category.LOADED_LANGUAGE,
    "mark_as_hedge": Category.HEDGE,
}
"""The actions that mark the selection at once; while the bar asks, they have the keys of the legend."""


class Marking(QObject):
    """M asks in the bottom bar as what the selected words are to be marked; 1, 2, 3 or a click answers.

    While a person predicts the bar stays, and asks for whatever is selected.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._stays = False
        self.bar = MarkingBar(parts.look)
        desk = parts.frame.centralWidget()
        layout = desk.layout() if desk is not None else None
        assert layout is not None, "the desk is laid out before"
        layout.addWidget(self.bar)
        actions = parts.actions
        actions["mark_own"].triggered.connect(self._on_mark_own)
        actions["select_by_keys"].toggled.connect(parts.view.select_by_keys)
        for key in MARK_AS:
            actions[key].triggered.connect(self._on_mark_as)
        self.bar.category_chosen.connect(self._mark)
        self.bar.cancel_requested.connect(self.end)
        parts.view.selectionChanged.connect(self._on_selection_changed)
        parts.pages.turned.connect(self._on_turned)
        later = Qt.ConnectionType.QueuedConnection  # once the switch itself has changed the keys
        actions["single_letter_keys"].toggled.connect(self._on_keys_switched, later)
        parts.reading.article_changed.connect(self.end)

    @property
    def asks(self) -> bool:
        return self.bar.isVisible()

    def stay(self, on: bool) -> None:
        """Let the bar stand in place of the legend, or give the legend back."""
        self._stays = on
        self.bar.set_lasting(on)
        if on:
            self._begin(self._selected())
        else:
            self.end()

    def leave(self) -> bool:
        """Give up marking, or what is selected while the bar stays; False where there is nothing to give up."""
        gives_up = self.asks and (not self._stays or self._parts.view.selected_span() is not None)
        if self._stays:
            self._parts.view.clear_selection()
        self.end()
        return gives_up

    def end(self) -> None:
        """Put the legend back, unless the bar stays."""
        if self._stays:
            self._show_words(self._selected())
        elif self.asks:
            self.bar.hide()
            self._parts.legend.setVisible(self._parts.reading.article is not None)
            self._give_keys_back()

    def show_counts(self) -> None:
        """Count the person's marks anew."""
        self._show_words(self._selected())

    def _on_mark_own(self) -> None:
        span = self._selected()
        if span is None:
            self._parts.legend.show_said(self._how())
        else:
            self._begin(span)

    def _begin(self, span: Span | None) -> None:
        self._show_words(span)
        self._parts.legend.hide()
        self.bar.show()
        self._lend_keys()

    def _selected(self) -> Span | None:
        """What is selected; a full stop alone is no words to mark."""
        span, article = self._parts.view.selected_span(), self._parts.reading.article
        has_words = span is not None and article is not None and any(map(str.isalnum, span.of(article.text)))
        return span if has_words else None

    def _how(self) -> str:
        return self.tr("Select words first, by mouse or with F7 and Shift")

    def _show_words(self, span: Span | None) -> None:
        article = self._parts.reading.article
        counts = Counter(mark.category for mark in self._parts.reading.remarks.own_marks)
        if span is None or article is None:
            self.bar.show_no_words(self._how(), counts)
            return
        words = span.on_one_line(article.text)
        self.bar.show_words(words if len(words) < 40 else words[:38] + "…", counts)

    def _on_turned(self) -> None:
        """The bar that stays is the article's, and goes while a sheet has a foot of its own."""
        if not self._stays:
            self.end()
        else:
            self.bar.setVisible(not self._parts.pages.has_own_foot())

    def _on_keys_switched(self) -> None:
        if self._stays:
            self._lend_keys()

    def _lend_keys(self) -> None:
        """Let 1, 2 and 3 mark; where single letters are switched off there is nothing to lend."""
        for key, category in MARK_AS.items():
            switch = self._parts.actions[category.value]
            self._parts.actions[key].setShortcuts(switch.shortcuts())
            switch.setEnabled(False)

    def _give_keys_back(self) -> None:
        for key, category in MARK_AS.items():
            self._parts.actions[key].setShortcuts([])
            self._parts.actions[category.value].setEnabled(True)

    def _on_mark_as(self) -> None:
        self._mark(MARK_AS[self.sender().objectName()])

    def _mark(self, category: Category) -> None:
        if self._parts.pages.shows_sheet():
            return
        span = self._selected()
        self.end()
        if span is None:
            self._on_mark_own()
            return
        self._parts.view.clear_selection()
        self._parts.view.setFocus()
        self._parts.remarking.mark(span, category)

    def _on_selection_changed(self) -> None:
        span = self._selected()
        if self.asks and (span is not None or self._stays):
            self._show_words(span)
        elif self.asks:
            self.end()
