"""The ways to say something to a mark: menu, keys, card, bottom bar, and the page of what is hidden."""

from PySide6.QtCore import QObject

from reader.gui.panel.hidden_page import HiddenPage
from reader.gui.window_parts import WindowParts
from reader.model.article import Article
from reader.model.hiding import hidden_in
from reader.model.report import Finding

HIDDEN = "hidden"
NEEDS_MARK = ("dismiss",)
NEEDS_FINDING = ("dismiss_alike", "rule_off", "disagree")


class RemarkControls(QObject):
    """Passes wishes to the remarking, and shows what was done and what is hidden."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._page = HiddenPage(parts.look)
        parts.panel.add_page(HIDDEN, self._page)
        self._connect_wishes()
        remarking, reading = parts.remarking, parts.reading
        remarking.done.connect(parts.legend.show_undo)
        remarking.undone.connect(parts.legend.hide_progress)
        remarking.trouble.connect(self.say_not_kept)
        remarking.steps_changed.connect(self._show_steps)
        for changed in (reading.report_changed, reading.remarks_changed, reading.article_changed):
            changed.connect(self._show_hidden)
        for changed in (reading.chosen_changed, reading.article_changed):
            changed.connect(self._show_what_can_be_done)
        self._show_steps()
        self._show_hidden()
        self._show_what_can_be_done()

    def _connect_wishes(self) -> None:
        actions, buttons, remarking = self._parts.actions, self._parts.panel.card.buttons, self._parts.remarking
        actions["undo"].triggered.connect(remarking.undo)
        actions["redo"].triggered.connect(remarking.redo)
        actions["dismiss"].triggered.connect(self._on_dismiss)
        actions["dismiss_alike"].triggered.connect(self._on_dismiss_alike)
        actions["rule_off"].triggered.connect(self._on_rule_off)
        actions["disagree"].triggered.connect(self._on_disagree)
        actions["hidden"].triggered.connect(self._on_hidden)
        buttons.dismiss_requested.connect(actions["dismiss"].trigger)
        buttons.alike_requested.connect(actions["dismiss_alike"].trigger)
        buttons.rule_off_requested.connect(actions["rule_off"].trigger)
        self._parts.panel.card.note_kept.connect(remarking.note)
        self._parts.legend.undo_requested.connect(actions["undo"].trigger)
        self._parts.legend.hidden_requested.connect(actions["hidden"].trigger)
        self._page.door_opened.connect(self._parts.view.light)
        self._page.brought_back.connect(remarking.bring_back)

    def _on_dismiss(self) -> None:
        self._parts.remarking.dismiss(self._parts.reading.chosen)

    def _on_dismiss_alike(self) -> None:
        self._parts.remarking.dismiss_alike(self._parts.reading.chosen)

    def _on_rule_off(self) -> None:
        self._parts.remarking.turn_rule_off(self._parts.reading.chosen)

    def _on_disagree(self) -> None:
        """Open the card, if it is not open yet, with the field for a note."""
        self._parts.actions["explain"].trigger()
        self._parts.panel.card.buttons.ask_for_note()

    def _on_hidden(self) -> None:
        self._parts.pages.show_article()
        self._parts.actions["panel"].setChecked(True)
        self._parts.panel.show_page(HIDDEN)

    def say_not_kept(self, sentence: str, *, lasts: bool = False) -> None:
        """Say why remarks are not kept, or not those from before."""
        until = "" if lasts else self.tr("What you do now lasts until you close the window.")
        self._parts.banner.show_fact(self._parts.words.sentence(sentence), until)

    def _show_steps(self) -> None:
        """Say in the menu what would be undone and done again."""
        actions, remarking = self._parts.actions, self._parts.remarking
        undo, redo = remarking.step_to_undo, remarking.step_to_redo
        actions["undo"].setEnabled(bool(undo))
        actions["redo"].setEnabled(bool(redo))
        actions["undo"].setText(self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        actions["redo"].setText(self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))

    def _show_hidden(self) -> None:
        reading = self._parts.reading
        whole = None if reading.keeps_secret else reading.whole
        hidden = hidden_in(whole, reading.remarks) if whole is not None else ()
        self._parts.legend.show_remarks(len(reading.remarks.own_marks), len(hidden))
        self._page.show_hidden(reading.article or Article("", "", ()), hidden, self._parts.told_rulebook)

    def _show_what_can_be_done(self) -> None:
        mark = self._parts.reading.mark(self._parts.reading.chosen)
        for key in NEEDS_MARK:
            self._parts.actions[key].setEnabled(mark is not None)
        for key in NEEDS_FINDING:
            self._parts.actions[key].setEnabled(isinstance(mark, Finding))
