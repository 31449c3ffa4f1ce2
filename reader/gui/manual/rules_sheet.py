"""The manual's part on rules: a list of chapters with a field to find a rule, and beside it the chosen chapter."""

from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.field import Field
from reader.gui.look import Look, Use
from reader.gui.manual.chapters import Chapter, chapters, matching
from reader.gui.manual.rule_entry import RuleEntry
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words
from reader.gui.sheet import COLUMN, Sheet
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.own_rules import own_rules_folder

LIST_WIDTH: Final = 260
NO_LIMIT: Final = 16_777_215
"""The width up to which Qt lets a widget grow."""


class RulesSheet(Sheet):
    """Shows what `show_rules` gave last. `rule_switched` asks for a rule (its id) to be on or off everywhere."""

    rule_switched = Signal(str, bool)
    folder_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rulebook, self._off = Rulebook((), ""), frozenset[str]()
        self._chapters: tuple[Chapter, ...] = ()
        self._field, self._list, self._page = Field(look), QListWidget(), QScrollArea()
        self._choice = QComboBox()
        self._close = QuietButton(look, "", "close", self.tr("Back to the article"))
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        for chooser in (self._list, self._choice):
            chooser.setAccessibleName(self.tr("Chapters"))
        self._field.setPlaceholderText(self.tr("Find a rule or a word"))
        self._field.setAccessibleName(self.tr("Find a rule or a word"))
        self._field.setClearButtonEnabled(True)
        self._lay_out()
        self._field.textChanged.connect(self._on_typed)
        self._list.currentRowChanged.connect(self._choice.setCurrentIndex)
        self._list.currentRowChanged.connect(self._on_row)
        self._choice.activated.connect(self._list.setCurrentRow)
        self._close.clicked.connect(self.closed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def begin(self) -> None:
        super().begin()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_rules(self, rulebook: Rulebook, off: frozenset[str]) -> None:
        """Show the rules in force; `off` are the ids of those that are not looked for."""
        if (rulebook, off) == (self._rulebook, self._off):
            return
        same_rules = rulebook == self._rulebook
        self._rulebook, self._off = rulebook, off
        if same_rules:
            for entry in self._page.findChildren(RuleEntry):
                entry.show_on(entry.rule_id not in off)
            return
        self._chapters = chapters(rulebook)
        row = max(0, self._list.currentRow())
        titles = [*(self._called(chapter) for chapter in self._chapters), self._own_title()]
        for chooser in (self._choice, self._list):
            chooser.clear()
            chooser.addItems(titles)
        self._list.setCurrentRow(min(row, self._list.count() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_list()

    def _lay_out(self) -> None:
        side = QWidget()
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom, side)
        top = QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addWidget(self._close)
        self._side.addLayout(top, 1)
        self._side.addWidget(self._choice, 1)
        self._side.addWidget(self._list, 100)
        content = QWidget()
        content.setBackgroundRole(QPalette.ColorRole.Base)
        content.setAutoFillBackground(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.addWidget(side)
        self._row.addWidget(self._page, 1)
        self.setWidget(content)

    def _place_list(self) -> None:
        """A list beside the page; a choice above it where the window is narrow for the size of the type."""
        width = self.look.whole(LIST_WIDTH)
        wide = self.width() >= 3 * width
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._side.setDirection(directions.TopToBottom if wide else directions.LeftToRight)
        self._list.setVisible(wide)
        self._choice.setVisible(not wide)
        side = self._side.parentWidget()
        assert side is not None
        side.setMinimumWidth(width if wide else 0)
        side.setMaximumWidth(width if wide else NO_LIMIT)

    def _on_look_changed(self) -> None:
        px = self.look.whole
        self._row.setContentsMargins(px(20), px(20), 0, 0)
        self._row.setSpacing(px(20))
        self._side.setContentsMargins(0, 0, px(12), px(8))
        for part in (self._field, self._list, self._choice):
            part.setFont(self.look.font(Use.BASE))
        self._list.setSpacing(px(4))
        self._field.setMinimumHeight(px(36))
        self._place_list()
        self._fill_page()

    def _on_typed(self) -> None:
        self._fill_page(to_top=True)

    def _on_row(self) -> None:
        if self._field.text():
            self._field.clear()
        self._fill_page(to_top=True)

    def _fill_page(self, *, to_top: bool = False) -> None:
        """Make the page anew, at the same place unless it is another page."""
        place = 0 if to_top else self._page.verticalScrollBar().value()
        words = QWidget()
        words.setMaximumWidth(self.look.whole(COLUMN))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, self.look.whole(8), self.look.whole(20), self.look.whole(40))
        column.setSpacing(self.look.whole(8))
        self._chosen()(column)
        column.addStretch(1)
        self._page.setWidget(words)
        self._page.verticalScrollBar().setValue(place)

    def _chosen(self) -> Callable[[QVBoxLayout], None]:
        if self._field.text().strip():
            return self._fill_found
        row = self._list.currentRow()
        return self._fill_chapter if 0 <= row < len(self._chapters) else self._fill_own

    def _fill_found(self, column: QVBoxLayout) -> None:
        found = matching(self._rulebook, self._field.text())
        said = self.tr("Rules found: {count}").format(count=len(found))
        column.addWidget(Words(self.look, said, Use.PAGE_TITLE))
        self._add_rules(column, found)

    def _fill_chapter(self, column: QVBoxLayout) -> None:
        chapter = self._chapters[self._list.currentRow()]
        column.addWidget(Words(self.look, chapter.title, Use.PAGE_TITLE))
        for text in (chapter.family.why, chapter.family.ask):
            if text:
                column.addWidget(Words(self.look, text, Use.LEAVE))
        column.addSpacing(self.look.whole(16))
        self._add_rules(column, chapter.rules)

    def _fill_own(self, column: QVBoxLayout) -> None:
        """Where rules of one's own lie, and every mistake in them."""
        column.addWidget(Words(self.look, self.tr("Rules of your own"), Use.PAGE_TITLE))
        where = self.tr("Put rule files (.toml) into this folder. A change holds at once, and files can be shared:")
        column.addWidget(Words(self.look, where, Use.LEAVE))
        column.addWidget(Words(self.look, str(own_rules_folder()), Use.BASE, selectable=True))
        open_it = QPushButton(self.tr("Open this folder"))
        open_it.setFont(self.look.font(Use.BASE))
        open_it.clicked.connect(self.folder_requested)
        column.addWidget(open_it, 0, Qt.AlignmentFlag.AlignLeft)
        tried = self.tr("“sourcelight rules check FILE” tries each example of a file and says what to mend.")
        column.addWidget(Words(self.look, tried))
        count = sum(rule.own for rule in self._rulebook.rules)
        column.addWidget(Words(self.look, self.tr("Rules of your own in force: {count}").format(count=count)))
        problems = self._rulebook.problems
        if problems:
            column.addWidget(Words(self.look, self.tr("What to mend"), Use.SECTION))
        for problem in problems:
            words = Words(self.look, selectable=True)
            words.show_html(escape(problem), problem)
            column.addWidget(words)

    def _add_rules(self, column: QVBoxLayout, rules: tuple[Rule, ...]) -> None:
        for rule in rules:
            entry = RuleEntry(self.look, rule, is_on=rule.id not in self._off)
            entry.switched.connect(self.rule_switched)
            column.addWidget(entry)

    def _called(self, chapter: Chapter) -> str:
        return self.tr("Yours: {title}").format(title=chapter.title) if chapter.own else chapter.title

    def _own_title(self) -> str:
        problems = len(self._rulebook.problems)
        if problems:
            return self.tr("Rules of your own ({count} to mend)").format(count=problems)
        return self.tr("Rules of your own")
