"""What the window finds again the next time it is opened."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.desk import Desk
from reader.gui.window_parts import WindowParts


class Session(QObject):
    """Restores the last session's choices, and keeps them when the window closes."""

    def __init__(self, parts: WindowParts, desk: Desk) -> None:
        super().__init__(parts.frame)
        self._parts, self._desk = parts, desk
        parts.actions["single_letter_keys"].toggled.connect(self._on_single_letter_keys)
        parts.frame.closing.connect(self._on_closing)

    def restore(self) -> None:
        kept, actions = self._parts.settings.value, self._parts.actions
        self._desk.set_panel_width(kept.panel_width)
        actions["panel"].setChecked(kept.panel_shown)
        actions["single_letter_keys"].setChecked(kept.single_letter_keys)
        self._parts.doing.restore_visible(kept.shown_categories, kept.quoted_shown)

    def _on_single_letter_keys(self, on: bool) -> None:
        self._parts.actions.set_single_letter_keys(on)
        self._parts.settings.keep(replace(self._parts.settings.value, single_letter_keys=on))

    def _on_closing(self) -> None:
        parts, visible, kept = self._parts, self._parts.reading.visible, self._parts.settings.value
        frame = parts.frame
        parts.settings.keep(
            replace(
                kept,
                shown_categories=tuple(sorted(category.value for category in visible.categories)),
                quoted_shown=visible.quoted,
                panel_shown=parts.actions["panel"].isChecked(),
                panel_width=self._desk.panel_width or kept.panel_width,
                window_size=kept.window_size if frame.isFullScreen() else (frame.width(), frame.height()),
            )
        )
