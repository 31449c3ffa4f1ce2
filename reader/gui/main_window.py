"""What is in the window: makes the parts and the features that connect them. What they do is decided elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from reader.gui.about_page import AboutPage
from reader.gui.accuracy_doors import AccuracyDoors
from reader.gui.actions import Actions
from reader.gui.article_menu import ArticleMenu
from reader.gui.article_view import ArticleView
from reader.gui.asking import Asking
from reader.gui.banner import Banner
from reader.gui.compare.comparing import Comparing
from reader.gui.copying import Copying
from reader.gui.desk import Desk
from reader.gui.drop_edge import DropEdge
from reader.gui.empty_page import EmptyPage
from reader.gui.engine_link import EngineLink
from reader.gui.export_actions import ExportActions
from reader.gui.file_menu import FileMenu
from reader.gui.further_ways_in import FurtherWaysIn
from reader.gui.guide.guiding import Guiding
from reader.gui.guide_sheet import GuideSheet
from reader.gui.hint_line import HintLine
from reader.gui.keys_page import KeysPage
from reader.gui.language import language_of, wanted
from reader.gui.language_menu import LanguageMenu
from reader.gui.legend import Legend
from reader.gui.lesson.lessons import Lessons
from reader.gui.letters import Letters
from reader.gui.manual.rule_pages import RulePages
from reader.gui.manual.rules_sheet import RulesSheet
from reader.gui.mark_listing import MarkListing
from reader.gui.mark_steps import MarkSteps
from reader.gui.mark_switches import MarkSwitches
from reader.gui.marking import Marking
from reader.gui.notices import Notices
from reader.gui.pages import Pages
from reader.gui.panel.side_panel import SidePanel
from reader.gui.panel_doors import PanelDoors
from reader.gui.predict.predicting import Predicting
from reader.gui.predict.side_by_side import SideBySide
from reader.gui.present.presenting import Presenting
from reader.gui.reader_words import ReaderWords
from reader.gui.reading import Reading
from reader.gui.reading_actions import ReadingActions
from reader.gui.remark_controls import RemarkControls
from reader.gui.remarking import Remarking
from reader.gui.review import Review
from reader.gui.rule_folder import RuleFolder
from reader.gui.search_bar import SearchBar
from reader.gui.session import Session
from reader.gui.several import Several
from reader.gui.shelf.browsing import Browsing
from reader.gui.shelf.captions import Captions
from reader.gui.shelf.carrying import Carrying
from reader.gui.shelf.keeping import Keeping
from reader.gui.shelf.other_windows import OtherWindows
from reader.gui.shelf.read_last import ReadLast
from reader.gui.shelf.shelf import KeptThings
from reader.gui.shown_article import ShownArticle
from reader.gui.system_look import SystemLook
from reader.gui.text_search import TextSearch
from reader.gui.toolbar import Toolbar
from reader.gui.view_actions import ViewActions
from reader.gui.ways_in import WaysIn
from reader.gui.window_frame import WindowFrame
from reader.gui.window_parts import WindowParts
from reader.gui.worksheet.worksheets import Worksheets
from reader.gui.writers import Writers
from reader.settings import SettingsStore


class MainWindow(QObject):
    """Everything a person sees. A feature is a module of its own that connects itself; here it gets its line.

    The parts that a start or a test has to reach are public; nobody else needs them.
    """

    def __init__(
        self,
        frame: WindowFrame,
        reading: Reading,
        link: EngineLink,
        settings: SettingsStore,
        system_look: SystemLook,
        writers: Writers,
        library: KeptThings,
    ) -> None:
        super().__init__(frame)
        self._files = FileMenu(frame)
        self.parts = _made(frame, reading, link, settings, system_look, library)
        self.actions, self.view, self.panel = self.parts.actions, self.parts.view, self.parts.panel
        self.banner, self.hint, self.empty = self.parts.banner, self.parts.hint, self.parts.empty
        self._fill_menus()
        self._article = ShownArticle(self.parts)
        self._notices = Notices(self.parts)
        self._switches = MarkSwitches(self.parts)
        self._steps = MarkSteps(self.parts)
        self._remarks = RemarkControls(self.parts)
        self._doors = PanelDoors(self.parts)
        self._viewing = ViewActions(frame, self.actions, system_look.look, system_look, settings)
        self._ways_in = WaysIn(self.parts, self._files)
        self._further_ways_in = FurtherWaysIn(self.parts)
        self._review = Review(self.parts)
        self.keeping = Keeping(self.parts, library.articles)
        self.keeping.trouble.connect(self.say_not_kept)
        self._captions = Captions(self.parts, self.keeping)
        self.read_last = ReadLast(self.parts, library.articles, self.keeping, self._files)
        self._other_windows = OtherWindows(self.parts, library.articles, self.read_last)
        self.several = Several(self.parts, writers)
        self._search = TextSearch(self.parts)
        self._copying = Copying(self.parts)
        self.exports = ExportActions(self.parts, writers)
        self.comparing = Comparing(self.parts, self._files, self.read_last)
        self.lessons = Lessons(self.parts, writers, library.answers)
        self.worksheets = Worksheets(self.parts, writers, self.lessons)
        self.browsing = Browsing(self.parts, library, self.read_last)
        self.lessons.work.order_changed.connect(self._on_lesson_changed)
        self.carrying = Carrying(self.parts, library, self.browsing, writers)
        self._desk = Desk(self.parts)
        self.guiding = Guiding(self.parts)
        self._letters = Letters(self.parts)
        self.marking = Marking(self.parts)
        self.presenting = Presenting(self.parts, self.lessons.work)
        self._drop_edge = DropEdge(self.parts)
        self._accuracy = AccuracyDoors(self.parts)
        self._asking = Asking(self.parts, self._steps)
        self.predicting = Predicting(self.parts, self.marking, self._desk)
        self.side_by_side = SideBySide(self.parts, self._steps)
        self.article_menu = ArticleMenu(self.parts)
        self._listing = MarkListing(self.parts)
        self._session = Session(self.parts, self._desk, self.read_last)
        self._add_sheets()
        self._rule_folder = RuleFolder(self.parts, self._notices)
        self._begin()

    def open_path(self, path: Path) -> None:
        self.parts.doing.open_path(path)

    def reopen_last(self) -> bool:
        """Open what was read in the last session; says whether there is something."""
        return self._session.reopen()

    def show_samples(self, samples: tuple[tuple[str, Path, int], ...]) -> None:
        """Offer the bundled articles: headline, file, minutes of reading."""
        self._ways_in.show_samples(samples)

    def say_mistake(self) -> None:
        """A mistake of ours happened; the program goes on."""
        fact, text = self.tr("Something went wrong inside the program."), self.tr("Your text is still here.")
        self._notices.show_trouble(fact, text, "")

    def say_not_kept(self, sentence: str, *, lasts: bool = False) -> None:
        """The library cannot be used; the program goes on without, or with a new one that lasts."""
        self._remarks.say_not_kept(sentence, lasts=lasts)

    def explain(self, index: int) -> None:
        """Choose the mark of a finding and open its card."""
        self._steps.explain(index)

    def leave(self) -> None:
        """Escape: out of whatever is open, one thing at a time."""
        above = (self.marking, self._letters, self.browsing, self.parts.pages, self._search)
        if any(way.leave() for way in (*above, self.predicting, self.side_by_side, self._doors, self._desk)):
            return
        if self.actions["full_screen"].isChecked():
            self.actions["full_screen"].setChecked(False)
        else:
            self.parts.doing.choose(None)

    def _on_lesson_changed(self) -> None:
        if self.lessons.work.path is not None:
            self.keeping.keep_lesson(self.lessons.work.path)

    def _fill_menus(self) -> None:
        menus = self.actions.fill(self.parts.frame.menuBar())
        for submenu in (self._files.recent_menu, self._files.samples_menu):
            menus["File"].insertMenu(self.actions["close"], submenu)
        menus["View"].insertMenu(self.actions["panel"], LanguageMenu(self.parts))
        self.actions["quit"].triggered.connect(self.parts.frame.close)
        QShortcut(QKeySequence("Escape"), self.parts.frame).activated.connect(self.leave)

    def _add_sheets(self) -> None:
        look = self.parts.look
        guide, rules = GuideSheet(look), RulesSheet(look)
        sheets = {"keys": KeysPage(look, self.actions), "guide": guide, "rules": rules, "about": AboutPage(look)}
        self.parts.pages.add_sheets(sheets, self.actions)
        self._rule_pages = RulePages(self.parts, rules)

    def _begin(self) -> None:
        self._session.restore()
        self._switches.show_visible()
        self._steps.show_place()
        self._article.show_article()


def _made(
    frame: WindowFrame,
    reading: Reading,
    link: EngineLink,
    settings: SettingsStore,
    system_look: SystemLook,
    library: KeptThings,
) -> WindowParts:
    """All parts of the window, not yet connected."""
    look = system_look.look
    actions, view, empty = Actions(frame, look), ArticleView(look), EmptyPage(look)
    words = ReaderWords(language_of(wanted(settings.value.language)))
    return WindowParts(
        frame=frame,
        look=look,
        settings=settings,
        words=words,
        reading=reading,
        doing=ReadingActions(reading, link, frame),
        remarking=Remarking(reading, library.remarks, frame, words),
        link=link,
        actions=actions,
        toolbar=Toolbar(look, actions),
        banner=Banner(look),
        hint=HintLine(look),
        search_bar=SearchBar(look),
        view=view,
        empty=empty,
        pages=Pages(view, empty),
        panel=SidePanel(look),
        legend=Legend(look),
    )
