"""The middle of the window: the article or the ways to one, and in their place the sheets."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.gui.actions import Actions
from reader.gui.sheet import Sheet


class Pages(QStackedWidget):
    """Shows one page at a time; `turned` says that it is another one now."""

    turned = Signal()

    def __init__(self, article: QWidget, empty: QWidget) -> None:
        super().__init__()
        self._article, self._empty = article, empty
        self._has_article = False
        self._sheets: dict[str, Sheet] = {}
        self.addWidget(empty)
        self.addWidget(article)

    def minimumSizeHint(self) -> QSize:
        """Every page scrolls: what is said above it comes first."""
        return QSize(0, 0)

    def add_sheets(self, sheets: Mapping[str, Sheet], actions: Actions) -> None:
        """Let each action open its sheet."""
        for key, sheet in sheets.items():
            self._sheets[key] = sheet
            self.add_sheet(sheet)
            actions[key].triggered.connect(self._on_sheet)

    def add_sheet(self, sheet: Sheet) -> None:
        """Take a sheet that something else than an action opens."""
        self.addWidget(sheet)
        sheet.closed.connect(self.leave)

    def show_sheet(self, sheet: Sheet) -> None:
        self._turn_to(sheet)
        sheet.begin()

    def show_reading(self, has_article: bool) -> None:
        """Show the article, or the ways to one, and give it the keyboard."""
        self._has_article = has_article
        page = self._article if has_article else self._empty
        self._turn_to(page)
        self.take_focus()

    def show_article(self) -> None:
        """Show the article's page, also while there is none yet; the keyboard stays where it is."""
        self._turn_to(self._article)

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.currentWidget()
        if page is not None:
            page.setFocus()

    def leave(self) -> bool:
        """Close the sheet; says whether there was one."""
        was_open = self.shows_sheet()
        if was_open:
            self.show_reading(self._has_article)
        return was_open

    def shows_sheet(self) -> bool:
        return isinstance(self.currentWidget(), Sheet)

    def has_own_foot(self) -> bool:
        """Whether what is shown has a bar of its own in place of the legend."""
        page = self.currentWidget()
        return isinstance(page, Sheet) and page.HAS_FOOT

    def _on_sheet(self) -> None:
        self.show_sheet(self._sheets[self.sender().objectName()])

    def _turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.turned.emit()
