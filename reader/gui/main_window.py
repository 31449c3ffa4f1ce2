"""What is in the window: makes the parts, lays them out and connects them. What they do is decided elsewhere."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.about_page import AboutPage
from reader.gui.actions import Actions
from reader.gui.article_view import ArticleView
from reader.gui.banner import Banner, HintLine
from reader.gui.empty_page import EmptyPage
from reader.gui.engine_link import EngineLink
from reader.gui.file_menu import FileMenu
from reader.gui.keys_page import KeysPage
from reader.gui.legend import Legend
from reader.gui.marks import marks_of
from reader.gui.panel.side_panel import SidePanel
from reader.gui.reading import Reading
from reader.gui.reading_actions import ENGLISH, ReadingActions
from reader.gui.system_look import SystemLook
from reader.gui.toolbar import Toolbar
from reader.gui.view_actions import ViewActions
from reader.gui.window_frame import WindowFrame
from reader.model.article import Article
from reader.model.ledger import rests_on_unnamed
from reader.model.report import Category, Wording
from reader.own_rules import rulebook_in_force
from reader.settings import SettingsStore

NEEDS_ARTICLE = ("close", "copy", "select_all", "next", "previous", "explain", "next_paragraph", "previous_paragraph",
                 "rests", "analyse", "panel", "voices", "questions", "language", "leave")  # fmt: skip


class MainWindow(QObject):
    """Everything a person sees, in three bands: menus and toolbar, article and panel, legend.

    The parts that a start or a test has to reach are public; nobody else needs them.
    """

    def __init__(
        self, frame: WindowFrame, reading: Reading, link: EngineLink, settings: SettingsStore, system_look: SystemLook
    ) -> None:
        super().__init__(frame)
        self._frame, self._reading, self._settings = frame, reading, settings
        look = system_look.look
        self._rulebook = rulebook_in_force()
        self.actions = Actions(frame, look)
        self._doing = ReadingActions(reading, link, self)
        self._files = FileMenu(frame, settings)
        self._viewing = ViewActions(frame, self.actions, look, system_look, settings)
        self._toolbar = Toolbar(look, self.actions)
        self.banner = Banner(look)
        self.hint = HintLine(look)
        self.view = ArticleView(look)
        self.empty = EmptyPage(look)
        self._keys = KeysPage(look, self.actions)
        self._about = AboutPage(look)
        self.panel = SidePanel(look)
        self._legend = Legend(look)
        self._lay_out()
        self._fill_menus()
        self._connect_actions()
        self._connect_parts(link)
        self._restore()
        self._on_article_changed()

    def open_path(self, path: Path) -> None:
        self._doing.open_path(path)

    def show_samples(self, samples: tuple[tuple[str, Path, int], ...]) -> None:
        """Offer the bundled articles: headline, file, minutes of reading."""
        self.empty.show_samples(samples)
        self._files.show_samples(tuple((title, path) for title, path, _minutes in samples))

    def say_mistake(self) -> None:
        """A mistake of ours happened; the program goes on."""
        self._show_trouble(self.tr("Something went wrong inside the program."), self.tr("Your text is still here."), "")

    # --- making ---

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.empty, self.view, self._keys, self._about):
            self._pages.addWidget(page)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(_column(self.banner, self.hint, self._pages))
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._frame.setCentralWidget(_column(self._toolbar, self._splitter, self._legend))

    def _fill_menus(self) -> None:
        menus = self.actions.fill(self._frame.menuBar())
        for submenu in (self._files.recent_menu, self._files.samples_menu):
            menus["File"].insertMenu(self.actions["close"], submenu)

    def _connect_actions(self) -> None:
        actions, doing = self.actions, self._doing
        actions["open"].triggered.connect(self._files.ask)
        actions["paste"].triggered.connect(doing.paste)
        actions["close"].triggered.connect(doing.close_article)
        actions["quit"].triggered.connect(self._frame.close)
        actions["copy"].triggered.connect(self.view.copy)
        actions["select_all"].triggered.connect(self.view.selectAll)
        actions["panel"].toggled.connect(self._show_bands)
        actions["next"].triggered.connect(self._on_next)
        actions["previous"].triggered.connect(self._on_previous)
        actions["explain"].triggered.connect(self._on_explain)
        actions["next_paragraph"].triggered.connect(self.view.go_to_next_paragraph)
        actions["previous_paragraph"].triggered.connect(self.view.go_to_previous_paragraph)
        for category in Category:
            actions[category.value].toggled.connect(self._on_category)
        actions["quoted"].toggled.connect(doing.show_quoted)
        actions["hide_all"].toggled.connect(doing.hide_all)
        for page in ("voices", "questions", "language", "leave"):
            actions[page].triggered.connect(self._on_panel_page)
        actions["rests"].toggled.connect(self._on_rests)
        actions["analyse"].triggered.connect(doing.analyse_again)
        actions["keys"].triggered.connect(self._on_keys)
        actions["about"].triggered.connect(self._on_about)
        actions["single_letter_keys"].toggled.connect(self._on_single_letter_keys)
        QShortcut(QKeySequence("Escape"), self._frame).activated.connect(self.leave)

    def _connect_parts(self, link: EngineLink) -> None:
        self._frame.offered.connect(self._on_offered)
        self._frame.scale_turned.connect(self._on_scale_turned)
        self._frame.closing.connect(self._on_closing)
        reading, doing, view, panel, legend = self._reading, self._doing, self.view, self.panel, self._legend
        reading.article_changed.connect(self._on_article_changed)
        reading.report_changed.connect(self._on_report_changed)
        reading.chosen_changed.connect(self._on_chosen_changed)
        reading.visible_changed.connect(self._on_visible_changed)
        doing.trouble.connect(self._show_trouble)
        doing.remark.connect(self._on_remark)
        doing.opening_began.connect(self._on_opening_began)
        doing.analysis_began.connect(self._on_analysis_began)
        doing.analysis_ended.connect(legend.hide_progress)
        doing.analysis_given_up.connect(self._on_given_up)
        doing.file_read.connect(self._files.remember)
        link.progressed.connect(legend.show_progress)
        view.mark_chosen.connect(self.explain)
        panel.finding_chosen.connect(self.explain)
        panel.door_opened.connect(view.light)
        panel.rests_toggled.connect(self.actions["rests"].setChecked)
        panel.back_requested.connect(self._on_back)
        panel.close_requested.connect(self._on_panel_closed)
        legend.category_toggled.connect(doing.show_category)
        legend.only_requested.connect(doing.show_only)
        legend.quoted_toggled.connect(self.actions["quoted"].setChecked)
        legend.hide_all_toggled.connect(self.actions["hide_all"].setChecked)
        legend.next_requested.connect(self._on_next)
        legend.previous_requested.connect(self._on_previous)
        legend.cancel_requested.connect(doing.cancel)
        self._files.path_chosen.connect(doing.open_path)
        self._files.recent_changed.connect(self._show_recent)
        self.empty.open_requested.connect(self._files.ask)
        self.empty.paste_requested.connect(doing.paste)
        self.empty.path_chosen.connect(doing.open_path)
        self._keys.closed.connect(self._show_reading_page)
        self._about.closed.connect(self._show_reading_page)
        self.banner.step_requested.connect(self._on_banner_step)
        self.hint.closed.connect(self._on_hint_closed)

    def _restore(self) -> None:
        kept = self._settings.value
        self._splitter.setSizes([max(1, self._frame.width() - kept.panel_width), kept.panel_width])
        self.actions["panel"].setChecked(kept.panel_shown)
        self.actions["single_letter_keys"].setChecked(kept.single_letter_keys)
        self._doing.restore_visible(kept.shown_categories, kept.quoted_shown)
        self._on_visible_changed()
        self._show_recent()

    def _show_recent(self) -> None:
        self.empty.show_recent(self._files.recent)

    # --- the article and its report ---

    def _on_article_changed(self) -> None:
        article = self._reading.article
        self.banner.hide()
        self.hint.show_text("")
        self.panel.show_nothing()
        self._legend.show_counts({}, 0)
        self.actions["rests"].setChecked(False)
        for key in NEEDS_ARTICLE:
            self.actions[key].setEnabled(article is not None)
        title = article.shown_title if article is not None else ""
        self._toolbar.show_title(title)
        self._frame.setWindowTitle(f"{title} – Sourcelight" if title else "Sourcelight")
        self.view.show_article(article or Article("", "", ()))
        self._show_reading_page()

    def _show_bands(self) -> None:
        """Without an article panel and legend have nothing to say; the sheet of keys wants the whole width."""
        reads = self._reading.article is not None
        has_sheet = self._pages.currentWidget() not in {self._keys, self._about}
        self.panel.setVisible(reads and has_sheet and self.actions["panel"].isChecked())
        self._legend.setVisible(reads)

    def _on_report_changed(self) -> None:
        report = self._reading.report
        if report is None:
            return
        self.view.show_marks(marks_of(report), report)
        counts = {category: sum(found.category is category for found in report.findings) for category in Category}
        self._legend.show_counts(counts, sum(found.wording is Wording.QUOTED for found in report.findings))
        if self._reading.is_complete:
            self.panel.show_report(report, self._rulebook)
        self._show_place()

    def _on_chosen_changed(self) -> None:
        self.view.choose(self._reading.chosen, scroll=True)
        self._show_place()
        if self.panel.shows_card():
            self._show_card(self._reading.chosen)

    def _on_visible_changed(self) -> None:
        visible = self._reading.visible
        shown = frozenset[Category]() if visible.hidden else visible.categories
        self.view.show_visible(shown, visible.quoted, visible.latest)
        self._legend.show_visible(visible.categories, visible.quoted, visible.hidden)
        for category in Category:
            self.actions[category.value].setChecked(category in visible.categories)
        self.actions["quoted"].setChecked(visible.quoted)
        self.actions["hide_all"].setChecked(visible.hidden)
        self._show_place()

    def _show_place(self) -> None:
        order, chosen = self._reading.visible_findings(), self._reading.chosen
        self._legend.show_place(order.index(chosen) + 1 if chosen in order else 0, len(order))

    def explain(self, index: int) -> None:
        self._doing.choose(index)
        self._show_card(index)

    def _on_explain(self) -> None:
        if self._reading.chosen is not None:
            self.explain(self._reading.chosen)

    def _show_card(self, index: int | None) -> None:
        report = self._reading.report
        if index is None or report is None:
            self.panel.go_back()
        else:
            self.actions["panel"].setChecked(True)
            self.panel.show_finding(report, index, self._rulebook.rule(report.findings[index].rule_id))

    def _on_rests(self, on: bool) -> None:
        report = self._reading.report
        self.panel.show_rests(on)
        if on and report is not None:
            sentences = (sentence.span for sentence in report.sentences)
            self.view.show_dimmed(tuple(span for span in sentences if not rests_on_unnamed(report, span)))
        else:
            self.view.show_dimmed(None)

    def _on_category(self, on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._doing.show_category(Category(action.objectName()), on)

    def _on_next(self) -> None:
        self._step(forward=True)

    def _on_previous(self) -> None:
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        """Choose the next mark or the one before; the keyboard goes to the article, so that Enter explains it."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._doing.step(forward, self.view.place())

    # --- what is said above and below the text ---

    def _show_trouble(self, fact: str, text: str, step: str) -> None:
        self.banner.show_fact(fact, text, self.actions[step].text() if step else "", step)
        if self._reading.article is None:
            self._toolbar.show_title("")
            self._show_reading_page()

    def _on_banner_step(self, step: str) -> None:
        self.banner.hide()
        self.actions[step].trigger()

    def _on_remark(self, sentence: str) -> None:
        article = self._reading.article
        if article is not None and article.language not in {None, ENGLISH}:
            self.panel.show_fact(self.tr("No marks"), self.tr("They are made for English. The text can be read."))
        first = self.tr("Marks show how this text handles its sources. They cannot tell whether it is true.")
        self.hint.show_text(sentence or ("" if self._settings.value.hint_seen else first))

    def _on_hint_closed(self) -> None:
        self._settings.keep(replace(self._settings.value, hint_seen=True))

    def _on_opening_began(self) -> None:
        """Until the article is there an empty sheet says no more than it must."""
        self.banner.hide()
        if self._reading.article is None:
            self._toolbar.show_title(self.tr("Opening…"))
            self._show_page(self.view)

    def _on_given_up(self) -> None:
        again = self.tr("“Analyse again” in the menu Sourcing reads it once more.")
        self.panel.show_fact(self.tr("The analysis did not finish."), again)

    def _on_analysis_began(self, blocks: int) -> None:
        self.panel.show_working()
        self._legend.show_progress(0, blocks)

    # --- the window itself ---

    def _show_reading_page(self) -> None:
        page = self.view if self._reading.article is not None else self.empty
        self._show_page(page)
        page.setFocus()

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._show_bands()

    def _on_keys(self) -> None:
        self._show_page(self._keys)
        self._keys.focus_field()

    def _on_about(self) -> None:
        self._show_page(self._about)

    def _on_back(self) -> None:
        """Leave the card: its mark is no longer chosen, and the panel stands where it stood."""
        self.panel.go_back()
        self._doing.choose(None)

    def _on_panel_closed(self) -> None:
        self.actions["panel"].setChecked(False)

    def leave(self) -> None:
        if self._pages.currentWidget() in {self._keys, self._about}:
            self._show_reading_page()
        elif self.panel.shows_other_page():
            self._on_back()
        elif self.actions["full_screen"].isChecked():
            self.actions["full_screen"].setChecked(False)
        else:
            self._doing.choose(None)

    def _on_panel_page(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._show_page(self.view)
        self.actions["panel"].setChecked(True)
        self.panel.show_page(action.objectName())

    def _on_single_letter_keys(self, on: bool) -> None:
        self.actions.set_single_letter_keys(on)
        self._settings.keep(replace(self._settings.value, single_letter_keys=on))

    def _on_offered(self, offered: QMimeData) -> None:
        self._doing.take(offered, self.tr("dropped text"))

    def _on_scale_turned(self, larger: bool) -> None:
        if larger:
            self._viewing.enlarge()
        else:
            self._viewing.reduce()

    def _on_closing(self) -> None:
        visible, kept, frame = self._reading.visible, self._settings.value, self._frame
        self._settings.keep(
            replace(
                kept,
                shown_categories=tuple(sorted(category.value for category in visible.categories)),
                quoted_shown=visible.quoted,
                panel_shown=self.actions["panel"].isChecked(),
                panel_width=self._splitter.sizes()[1] or kept.panel_width,
                window_size=kept.window_size if frame.isFullScreen() else (frame.width(), frame.height()),
            )
        )


def _column(*parts: QWidget) -> QWidget:
    """Widgets under one another without gaps; splitter or pages take the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QSplitter | QStackedWidget) else 0)
    return column
