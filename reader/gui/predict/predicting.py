"""Predict first, then reveal, connected: the program keeps its marks to itself until a person wants to see them."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from reader.gui.desk import Desk
from reader.gui.hints import ENGLISH
from reader.gui.marking import Marking
from reader.gui.marks import own_marks_of
from reader.gui.predict.predict_page import PredictPage
from reader.gui.window_parts import WindowParts
from reader.model.report import Category

PAGE: Final = "predict"

WITHHELD: Final = (
    "voices", "questions", "language", "leave", "mark_list", "hidden", "piles", "rests", "why_not", "explain",
    "compare", "lesson", "worksheet", "quoted", "own", "hide_all",
)  # fmt: skip
"""The actions that would tell what the program found, or leave a person without their own marks."""


class Predicting(QObject):
    """Ctrl+R begins, and shows the program's marks. Escape or the way back leaves; the person's marks are kept."""

    def __init__(self, parts: WindowParts, marking: Marking, desk: Desk) -> None:
        super().__init__(parts.frame)
        self._parts, self._marking, self._desk = parts, marking, desk
        self._withheld: set[str] = set()
        key = QKeySequence(parts.actions["predict"].shortcut()).toString(QKeySequence.SequenceFormat.NativeText)
        self.page = PredictPage(parts.look, key.replace("+", " "))
        parts.panel.add_page(PAGE, self.page, stays=True)
        self._connect()

    def leave(self) -> bool:
        """Put away what lies over the page, then the chosen mark, then leave; False where nobody predicts."""
        predicts, chosen = self._parts.reading.keeps_secret, self._parts.reading.chosen
        if not predicts or self._desk.leave():
            return predicts
        if chosen is not None:
            self._parts.doing.choose(None)
        else:
            self._parts.doing.keep_secret(False)
        return True

    def reveal(self) -> None:
        """Show the program's marks of every kind, and both hands side by side."""
        self._parts.view.clear_selection()
        self._parts.doing.choose(None)
        self._parts.doing.keep_secret(False)
        for category in Category:
            self._parts.doing.show_category(category, True)
        self._parts.actions["piles"].trigger()

    def _connect(self) -> None:
        parts, bar, page = self._parts, self._marking.bar, self.page
        parts.actions["predict"].triggered.connect(self._on_wanted)
        page.reveal_requested.connect(self.reveal)
        page.list.mark_chosen.connect(self._on_mark_chosen)
        page.list.removed.connect(parts.remarking.dismiss)
        bar.undo_requested.connect(parts.actions["undo"].trigger)
        bar.next_requested.connect(parts.actions["next"].trigger)
        bar.previous_requested.connect(parts.actions["previous"].trigger)
        reading = parts.reading
        reading.secret_changed.connect(self._on_secret_changed)
        reading.chosen_changed.connect(self._show_place)
        reading.remarks_changed.connect(self._show_marks)
        parts.remarking.steps_changed.connect(self._show_steps)
        parts.panel.back_requested.connect(self._on_back)
        for said_in_the_panel in (parts.doing.analysis_began, parts.doing.analysis_given_up, reading.report_changed):
            said_in_the_panel.connect(self._keep_page)

    def _on_wanted(self) -> None:
        article = self._parts.reading.article
        if self._parts.reading.keeps_secret:
            self.reveal()
        elif article is not None and article.language not in {None, ENGLISH}:
            self._parts.legend.show_said(self.tr("The rules are made for English: there is nothing to compare with."))
        elif article is not None:
            self.begin()

    def begin(self) -> None:
        """What lies open would tell: it goes before the program falls silent."""
        parts = self._parts
        parts.pages.show_article()
        parts.actions["rests"].setChecked(False)
        parts.doing.choose(None)
        parts.doing.show_own(True)
        parts.doing.hide_all(False)
        parts.doing.keep_secret(True)

    def _on_secret_changed(self) -> None:
        on, panel = self._parts.reading.keeps_secret, self._parts.panel
        action = self._parts.actions["predict"]
        action.setText(self.tr("Show the program’s marks") if on else self.tr("Predict first, then reveal"))
        self._marking.stay(on)
        if on:
            self._withhold()
            self._show_marks()
            self._show_steps()
            self._parts.actions["panel"].setChecked(True)
            panel.show_page(PAGE)
            self._parts.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for key in self._withheld:
            self._parts.actions[key].setEnabled(True)
        self._withheld.clear()
        if panel.shows_page(PAGE):
            panel.go_back()

    def _withhold(self) -> None:
        for key in WITHHELD:
            if self._parts.actions[key].isEnabled():
                self._withheld.add(key)
                self._parts.actions[key].setEnabled(False)

    def _keep_page(self) -> None:
        """What is said of an analysis takes the panel's pages; while a person predicts it waits."""
        if self._parts.reading.keeps_secret:
            self._withhold()
            if not self._parts.panel.shows_page(PAGE):
                self._parts.panel.show_page(PAGE)

    def _show_marks(self) -> None:
        reading = self._parts.reading
        if reading.keeps_secret and reading.article is not None:
            self.page.show_marks(reading.article, own_marks_of(reading.remarks, 0))
            self._marking.show_counts()
            self._show_place()

    def _show_place(self) -> None:
        reading = self._parts.reading
        if reading.keeps_secret:
            order = reading.visible_marks()
            place = order.index(reading.chosen) + 1 if reading.chosen in order else 0
            self._marking.bar.show_place(place, len(order))

    def _show_steps(self) -> None:
        self._marking.bar.show_can_undo(bool(self._parts.remarking.step_to_undo))

    def _on_mark_chosen(self, index: int) -> None:
        self._parts.doing.choose(index)

    def _on_back(self) -> None:
        if self._parts.reading.keeps_secret:
            self._parts.doing.keep_secret(False)
