"""What is said around the text: a banner when something failed, a plain line when less is to be said, progress."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.reading_actions import ENGLISH
from reader.gui.window_parts import WindowParts


class Notices(QObject):
    """Puts into words what opening and analysis report."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        doing, legend = parts.doing, parts.legend
        parts.reading.article_changed.connect(self._on_article_changed)
        doing.opening_began.connect(parts.banner.hide)
        doing.trouble.connect(self.show_trouble)
        doing.remark.connect(self._on_remark)
        doing.analysis_began.connect(self._on_analysis_began)
        doing.analysis_ended.connect(legend.hide_progress)
        doing.analysis_given_up.connect(self._on_given_up)
        parts.link.progressed.connect(legend.show_progress)
        legend.cancel_requested.connect(doing.cancel)
        parts.banner.step_requested.connect(self._on_step)
        parts.hint.closed.connect(self._on_hint_closed)

    def show_trouble(self, fact: str, text: str, step: str) -> None:
        """Say what failed; `step` is the id of the action that comes next, "" for none."""
        self._parts.banner.show_fact(fact, text, self._parts.actions[step].text() if step else "", step)

    def _on_step(self, step: str) -> None:
        self._parts.banner.hide()
        self._parts.actions[step].trigger()

    def _on_article_changed(self) -> None:
        self._parts.banner.hide()
        self._parts.hint.show_text("")

    def _on_remark(self, sentence: str) -> None:
        article = self._parts.reading.article
        if article is not None and article.language not in {None, ENGLISH}:
            no_marks = self.tr("They are made for English. The text can be read.")
            self._parts.panel.show_fact(self.tr("No marks"), no_marks)
        first = self.tr("Marks show how this text handles its sources. They cannot tell whether it is true.")
        self._parts.hint.show_text(sentence or ("" if self._parts.settings.value.hint_seen else first))

    def _on_hint_closed(self) -> None:
        self._parts.settings.keep(replace(self._parts.settings.value, hint_seen=True))

    def _on_analysis_began(self, blocks: int) -> None:
        self._parts.panel.show_working()
        self._parts.legend.show_progress(0, blocks)

    def _on_given_up(self) -> None:
        again = self.tr("“Analyse again” in the menu Sourcing reads it once more.")
        self._parts.panel.show_fact(self.tr("The analysis did not finish."), again)
