"""The context menu of the article: what can be done with the mark that is pointed at and with selected words."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.gui.window_parts import WindowParts
from reader.model.report import Finding

ON_FINDING = ("explain", "dismiss", "dismiss_alike", "rule_off", "disagree")
ON_OWN_MARK = ("explain", "dismiss")
ON_SELECTION = ("mark_as_unnamed", "mark_as_loaded", "mark_as_hedge", "why_not")
ALWAYS = ("copy", "select_all")


class ArticleMenu(QObject):
    """Made of the same actions as every menu."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.menu = QMenu(parts.view)
        parts.view.menu_requested.connect(self._on_requested)

    def fill_for(self, at: QPoint) -> None:
        """Put into the menu what can be done at a point of the article; the mark there becomes the chosen one."""
        view, reading = self._parts.view, self._parts.reading
        pointed = view.mark_at(at.x(), at.y())
        if pointed is not None:
            self._parts.doing.choose(pointed)
        mark = reading.mark(reading.chosen)
        groups: list[tuple[str, ...]] = []
        if mark is not None:
            groups.append(ON_FINDING if isinstance(mark, Finding) else ON_OWN_MARK)
        if view.selected_span() is not None:
            groups.append(ON_SELECTION)
        self._fill((*groups, ALWAYS))

    def _on_requested(self, at: QPoint) -> None:
        self.fill_for(at)
        self.menu.popup(self._parts.view.viewport().mapToGlobal(at))

    def _fill(self, groups: tuple[tuple[str, ...], ...]) -> None:
        self.menu.clear()
        for group in groups:
            if not self.menu.isEmpty():
                self.menu.addSeparator()
            self.menu.addActions([self._parts.actions[key] for key in group])
