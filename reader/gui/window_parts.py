"""The parts of the window, as the features take them to connect themselves."""

from dataclasses import dataclass

from reader.gui.actions import Actions
from reader.gui.article_view import ArticleView
from reader.gui.banner import Banner
from reader.gui.empty_page import EmptyPage
from reader.gui.engine_link import EngineLink
from reader.gui.hint_line import HintLine
from reader.gui.legend import Legend
from reader.gui.look import Look
from reader.gui.pages import Pages
from reader.gui.panel.side_panel import SidePanel
from reader.gui.reader_words import ReaderWords
from reader.gui.reading import Reading
from reader.gui.reading_actions import ReadingActions
from reader.gui.remarking import Remarking
from reader.gui.search_bar import SearchBar
from reader.gui.toolbar import Toolbar
from reader.gui.window_frame import WindowFrame
from reader.model.rulebook import Rulebook
from reader.settings import SettingsStore


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What is read and what is to be done with it, then the widgets. `words` tells what the engine says."""

    frame: WindowFrame
    look: Look
    settings: SettingsStore
    words: ReaderWords
    reading: Reading
    doing: ReadingActions
    remarking: Remarking
    link: EngineLink
    actions: Actions
    toolbar: Toolbar
    banner: Banner
    hint: HintLine
    search_bar: SearchBar
    view: ArticleView
    empty: EmptyPage
    pages: Pages
    panel: SidePanel
    legend: Legend

    @property
    def told_rulebook(self) -> Rulebook:
        """The rules in force as a person reads them, in the reader's language."""
        return self.words.rulebook(self.reading.rulebook)

    @property
    def rulebook(self) -> Rulebook:
        """The rules in force, the class's own among them."""
        return self.reading.rulebook
