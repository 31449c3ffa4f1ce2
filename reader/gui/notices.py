"""What is said around the text: a banner when something failed, a hint when less is to be said, progress."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.hints import ENGLISH, hint_on, hint_on_rests
from reader.gui.window_parts import WindowParts


class Notices(QObject):
    """Puts into words what opening and analysis report."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        doing, legend = parts.doing, parts.legend
        self._is_closed = False
        parts.reading.article_changed.connect(self._on_article_changed)
        doing.opening_began.connect(parts.banner.hide)
        doing.trouble.connect(self.show_trouble)
        doing.analysis_began.connect(self._on_analysis_began)
        doing.analysis_ended.connect(legend.hide_progress)
        doing.analysis_given_up.connect(self._on_given_up)
        parts.link.progressed.connect(legend.show_progress)
        legend.cancel_requested.connect(doing.cancel)
        parts.banner.step_requested.connect(self._on_step)
        parts.hint.closed.connect(self._on_hint_closed)
        parts.hint.step_requested.connect(self._on_hint_step)
        parts.actions["rests"].toggled.connect(self._show_hint)
        parts.reading.report_changed.connect(self._show_hint)
        parts.pages.turned.connect(self._show_hint)

    def show_trouble(self, fact: str, text: str, step: str) -> None:
        """Say what failed; `step` is the id of the action that comes next, "" for none."""
        told = self._parts.words.failure(fact)
        self._parts.banner.show_fact(told, text, self._parts.actions[step].text() if step else "", step)

    def _on_step(self, step: str) -> None:
        self._parts.banner.hide()
        self._parts.actions[step].trigger()

    def _on_article_changed(self) -> None:
        self._parts.banner.hide()
        self._is_closed = False
        self._show_hint()
        article = self._parts.reading.article
        if article is not None and article.language not in {None, ENGLISH}:
            text = self.tr("They are made for English. The text can be read.")
            self._parts.panel.show_fact(self.tr("No marks"), text)

    def _show_hint(self) -> None:
        """While the switch is on, the hint is about what rests on nobody; a sheet has no hint."""
        parts, article, report = self._parts, self._parts.reading.article, self._parts.reading.report
        if article is None or parts.pages.shows_sheet() or (self._is_closed and not parts.actions["rests"].isChecked()):
            parts.hint.say(None)
        elif report is not None and parts.actions["rests"].isChecked():
            parts.hint.say(hint_on_rests(report))
        else:
            told = parts.words.article(article)
            parts.hint.say(hint_on(told, is_first=not parts.settings.value.hint_seen, told=parts.words.sentence))

    def _on_hint_closed(self) -> None:
        """Closing the first hint is for good; any other is closed for this article."""
        self._is_closed = True
        article = self._parts.reading.article
        if article is not None and hint_on(article, is_first=False) is None:
            self._parts.settings.keep(replace(self._parts.settings.value, hint_seen=True))

    def _on_hint_step(self, step: str) -> None:
        self._is_closed = True
        self._show_hint()
        if step == "without_marks":
            self._parts.actions["panel"].setChecked(False)
        elif step == "hide_loaded":
            self._parts.actions["loaded_language"].setChecked(False)
        else:
            self._parts.actions[step].trigger()

    def _on_analysis_began(self, blocks: int) -> None:
        self._parts.panel.show_working()
        self._parts.legend.show_progress(0, blocks)

    def _on_given_up(self) -> None:
        again = self.tr("“Analyse again” in the menu Sourcing reads it once more.")
        self._parts.panel.show_fact(self.tr("The analysis did not finish."), again)
