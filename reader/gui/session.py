"""What the window finds again the next time it is opened."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.desk import Desk
from reader.gui.panel.side_panel import PAGES
from reader.gui.shelf.read_last import ReadLast
from reader.gui.window_parts import WindowParts


class Session(QObject):
    """Restores the last session's choices, and keeps them when the window closes."""

    def __init__(self, parts: WindowParts, desk: Desk, read_last: ReadLast) -> None:
        super().__init__(parts.frame)
        self._parts, self._desk, self._read_last = parts, desk, read_last
        parts.actions["single_letter_keys"].toggled.connect(self._on_single_letter_keys)
        parts.frame.closing.connect(self._on_closing)

    def restore(self) -> None:
        kept, actions = self._parts.settings.value, self._parts.actions
        self._desk.restore(kept.panel_width, kept.panel_shown)
        actions["single_letter_keys"].setChecked(kept.single_letter_keys)
        self._switch_letter_keys(kept.single_letter_keys)
        self._parts.doing.restore_visible(kept.shown_categories, kept.quoted_shown)
        if kept.panel_page in PAGES:
            self._parts.panel.turn_to(kept.panel_page)

    def reopen(self) -> bool:
        """Read what was read when the window was closed, at the same place; says whether there is something."""
        key = self._parts.settings.value.last_article
        return bool(key) and self._read_last.open(key)

    def _on_single_letter_keys(self, on: bool) -> None:
        self._switch_letter_keys(on)
        self._parts.settings.keep(replace(self._parts.settings.value, single_letter_keys=on))

    def _switch_letter_keys(self, on: bool) -> None:
        """For the window's actions, and for what takes keys itself."""
        self._parts.actions.set_single_letter_keys(on)
        self._parts.look.set_letter_keys(on)

    def _on_closing(self) -> None:
        parts, visible, kept = self._parts, self._parts.reading.visible, self._parts.settings.value
        frame, article = parts.frame, parts.reading.article
        parts.settings.keep(
            replace(
                kept,
                shown_categories=tuple(sorted(category.value for category in visible.categories)),
                quoted_shown=visible.quoted,
                panel_shown=self._desk.wants_panel,
                panel_width=self._desk.panel_width,
                window_size=kept.window_size if frame.isFullScreen() else (frame.width(), frame.height()),
                panel_page=parts.panel.page,
                last_article=article.key if article is not None else "",
            )
        )
