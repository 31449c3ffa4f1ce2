"""Which marks are to be seen: the legend and the menu are two ways to the same switches."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.gui.window_parts import WindowParts
from reader.model.report import Category, Wording


class MarkSwitches(QObject):
    """Passes wishes to the reading, and shows in legend, menu and article what is to be seen."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        actions, doing, legend = parts.actions, parts.doing, parts.legend
        for category in Category:
            actions[category.value].toggled.connect(self._on_category)
        actions["quoted"].toggled.connect(doing.show_quoted)
        actions["hide_all"].toggled.connect(doing.hide_all)
        legend.category_toggled.connect(doing.show_category)
        legend.only_requested.connect(doing.show_only)
        legend.quoted_toggled.connect(actions["quoted"].setChecked)
        actions["own"].toggled.connect(doing.show_own)
        legend.hide_all_toggled.connect(actions["hide_all"].setChecked)
        legend.own_toggled.connect(actions["own"].setChecked)
        for changed in (parts.reading.article_changed, parts.reading.report_changed):
            changed.connect(self._show_counts)
        parts.reading.visible_changed.connect(self.show_visible)

    def show_visible(self) -> None:
        """Bring article, legend and menu to what is to be seen now."""
        parts, visible = self._parts, self._parts.reading.visible
        shown = frozenset[Category]() if visible.hidden else visible.categories
        parts.view.show_visible(shown, visible.quoted, visible.latest, visible.own and not visible.hidden)
        parts.legend.show_visible(visible.categories, visible.quoted, visible.hidden, visible.own)
        for category in Category:
            parts.actions[category.value].setChecked(category in visible.categories)
        parts.actions["quoted"].setChecked(visible.quoted)
        parts.actions["own"].setChecked(visible.own)
        parts.actions["hide_all"].setChecked(visible.hidden)

    def _on_category(self, on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._parts.doing.show_category(Category(action.objectName()), on)

    def _show_counts(self) -> None:
        report = self._parts.reading.report
        if report is None:
            self._parts.legend.show_uncounted()
        else:
            counts = {category: sum(found.category is category for found in report.findings) for category in Category}
            self._parts.legend.show_counts(counts, sum(found.wording is Wording.QUOTED for found in report.findings))
