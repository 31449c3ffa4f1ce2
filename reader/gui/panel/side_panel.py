"""The side panel: three pages under tabs, and in their place the card of a mark or "Now leave the page"."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.explanation_card import ExplanationCard
from reader.gui.look import Look
from reader.gui.panel.language_page import LanguagePage
from reader.gui.panel.leave_foot import LeaveFoot
from reader.gui.panel.leave_page import LeavePage
from reader.gui.panel.page import PanelSheet
from reader.gui.panel.questions_page import QuestionsPage
from reader.gui.panel.tabs import PanelTabs
from reader.gui.panel.top_bar import TopBar
from reader.gui.panel.voices_page import VoicesPage
from reader.gui.panel.waiting_page import WaitingPage
from reader.model.report import Report
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.questions.leave_questions import leave_questions

PAGES = ("voices", "questions", "language")
LEAVE = "leave"
USUAL_WIDTH = 380
LOWEST_WITH_FOOT = 300


class SidePanel(PanelSheet):
    """Filled by `show_report`, `show_finding`, `show_page`; knows nothing of the article's own widget.

    `door_opened` asks for words to be lit (none: put the light out), `finding_chosen` for a mark to be explained.
    At `back_requested` the pages are back already; `close_requested` follows where the panel is to be put away too.
    """

    door_opened = Signal(tuple)
    door_pointed = Signal(tuple)
    finding_chosen = Signal(int)
    voice_opened = Signal(str)
    rests_toggled = Signal(bool)
    accuracy_requested = Signal(str)
    page_changed = Signal(str)
    back_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.look = look
        self.is_filled = False
        self._came_from: QWidget | None = None
        self.voices, self.questions, self.language = VoicesPage(look), QuestionsPage(look), LanguagePage(look)
        self.card = ExplanationCard(look)
        self.leave = LeavePage(look)
        self._waiting = WaitingPage(look)
        self._tabs = PanelTabs(look)
        self._foot = LeaveFoot(look)
        self._others: dict[str, QWidget] = {}
        self._bars: dict[str, TopBar] = {}
        self._pages = QStackedWidget()
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.show_nothing()

    def show_report(self, report: Report, rulebook: Rulebook) -> None:
        """Fill the pages; what is shown stays. An open card is the caller's to fill anew or to leave."""
        for _page in self.report_shown_by_page(report, rulebook):
            pass

    def report_shown_by_page(self, report: Report, rulebook: Rulebook) -> Iterator[str]:
        """The same page by page, the chosen one first; gives the name of each that is filled."""
        self.is_filled = False
        rules: dict[str, Rule] = {rule.id: rule for rule in rulebook.rules}
        self._tabs.show()
        self._pages.setCurrentIndex(self._tabs.currentIndex())
        for page in (self.page, *(page for page in PAGES if page != self.page)):
            self._fill(page, report, rules)
            yield page
        questions = leave_questions(report)
        self.leave.show_questions(questions)
        self._foot.show_count(len(questions))
        self._fit_foot()
        self.is_filled = True
        yield LEAVE

    def _fill(self, page: str, report: Report, rules: dict[str, Rule]) -> None:
        if page == "voices":
            self.voices.show_report(report)
        elif page == "questions":
            self.questions.show_report(report)
        else:
            self.language.show_report(report, rules)

    def show_working(self) -> None:
        """Say that the article is being read; until the report is there nothing else can be said."""
        self.show_fact(
            self.tr("Reading the article…"), self.tr("Marks appear as they are found; voices come at the end.")
        )

    def show_beginning(self) -> None:
        """Another article begins: each page begins at its top."""
        for page in (self.voices, self.questions, self.language):
            page.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """There is no article."""
        self.show_fact(
            self.tr("Who says so?"), self.tr("Open an article: its voices, questions and wording stand here.")
        )

    def show_finding(self, report: Report, index: int, rule: Rule, note: str = "") -> None:
        """Put the card of a mark in place of the pages; `note` is what the person said against it."""
        if not self.shows_other_page():
            self._came_from = self._focused()
        self.card.show_place(self._tabs.tabText(self._tabs.currentIndex()))
        self.card.show_finding(report, index, rule, note)
        self._whole.setCurrentWidget(self.card)

    def add_page(self, name: str, page: QWidget, *, stays: bool = False) -> None:
        """Add a page that `show_page` puts in place of the others, with a way back.

        One that `stays` is still there when the panel was put away and comes again.
        """
        bar = TopBar(self.look)
        bar.back_requested.connect(self._on_back)
        bar.close_requested.connect(self.close_requested if stays else self._on_close)
        self._bars[name] = bar
        self._others[name] = _column(bar, page)
        self._whole.addWidget(self._others[name])

    def show_page(self, name: str) -> None:
        """Show "voices", "questions", "language", "leave" or a page that was added."""
        if name in self._others:
            self._show_other(name)
        else:
            self._whole.setCurrentWidget(self._front)
            self._tabs.setCurrentIndex(PAGES.index(name))
            self._tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def page(self) -> str:
        """The page whose tab is chosen."""
        return PAGES[self._tabs.currentIndex()]

    def turn_to(self, page: str) -> None:
        """Choose a page's tab, without bringing it forward or taking the keyboard."""
        self._tabs.setCurrentIndex(PAGES.index(page))

    def show_rests(self, on: bool) -> None:
        self.voices.show_rests(on)

    def light_doors(self, span: Span | None) -> None:
        """Light what stands for a stretch of the article on the page that is shown; None puts it out."""
        for page in (self.voices, self.questions, self.language):
            page.light_doors(span if page.isVisible() else None)

    def shows_card(self) -> bool:
        return self._whole.currentWidget() is self.card

    def shows_page(self, name: str) -> bool:
        """Whether an added page stands in place of the pages."""
        return self._whole.currentWidget() is self._others.get(name)

    def shows_other_page(self) -> bool:
        """Whether something stands in place of the pages."""
        return self._whole.currentWidget() is not self._front

    def go_back(self) -> None:
        """Return to the page, the place and the focus that were there before."""
        if not self.shows_other_page():
            return
        had_focus = self._focused() is not None
        self._whole.setCurrentWidget(self._front)
        if had_focus:
            (self._came_from or self._tabs).setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """A low panel has no room for its foot; the menu and the strip of icons lead there too."""
        is_low = self.height() < self.look.px(LOWEST_WITH_FOOT)
        self._foot.setVisible(self._foot.has_questions and not is_low)

    def sizeHint(self) -> QSize:
        return QSize(self.look.whole(USUAL_WIDTH), self.look.whole(600))

    def _lay_out(self) -> None:
        for title in (self.tr("Voices"), self.tr("Questions"), self.tr("Language")):
            self._tabs.addTab(title)
        for page in (self.voices, self.questions, self.language, self._waiting):
            self._pages.addWidget(page)
        self._front = _column(self._tabs, self._pages, self._foot)
        self._whole.addWidget(self._front)
        self._whole.addWidget(self.card)
        self.add_page(LEAVE, self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)

    def _connect(self) -> None:
        self.look.changed.connect(self.update)
        self._tabs.currentChanged.connect(self._on_tab)
        self._foot.clicked.connect(self._on_leave)
        self.card.back_requested.connect(self._on_back)
        self.card.close_requested.connect(self._on_close)
        self.card.door_opened.connect(self.door_opened)
        self.card.accuracy_requested.connect(self.accuracy_requested)
        for page in (self.voices, self.questions, self.language):
            page.door_opened.connect(self.door_opened)
            page.door_pointed.connect(self.door_pointed)
            page.finding_chosen.connect(self.finding_chosen)
        self.voices.voice_opened.connect(self.voice_opened)
        self.voices.leave_requested.connect(self._on_leave)
        self.voices.rests_toggled.connect(self.rests_toggled)

    def show_fact(self, fact: str, text: str) -> None:
        """Say why there is no report to show."""
        self._waiting.show_fact(fact, text)
        self._tabs.hide()
        self._foot.show_count(0)
        self._pages.setCurrentWidget(self._waiting)
        self._whole.setCurrentWidget(self._front)

    def _focused(self) -> QWidget | None:
        """Whatever has the focus inside the panel."""
        found = QApplication.focusWidget()
        return found if found is not None and self.isAncestorOf(found) else None

    def _on_tab(self, index: int) -> None:
        if self._tabs.isVisibleTo(self._front):
            self._pages.setCurrentIndex(index)
        self.page_changed.emit(PAGES[index])

    def _on_leave(self) -> None:
        self._show_other(LEAVE)

    def _show_other(self, name: str) -> None:
        if not self.shows_other_page():
            self._came_from = self._focused()
        self._bars[name].show_place(self._tabs.tabText(self._tabs.currentIndex()))
        self._whole.setCurrentWidget(self._others[name])
        self._bars[name].focus_back()

    def _on_back(self) -> None:
        self.go_back()
        self.back_requested.emit()

    def _on_close(self) -> None:
        self._on_back()
        self.close_requested.emit()


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return holder
