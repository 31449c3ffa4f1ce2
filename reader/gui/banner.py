"""The banner above the text: only when something failed."""

from PySide6.QtWidgets import QWidget

from reader.gui.look import Look
from reader.gui.notice_line import NoticeLine, Said

HEIGHT = 48


class Banner(NoticeLine):
    """A bold fact, a text, the next step as a button on page colour, so that it stands out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "warn", "control", "page", parent)

    def show_fact(self, fact: str, text: str, step_text: str = "", step: str = "") -> None:
        """Show what happened; without the step's text there is no button."""
        self.say(Said(text, fact, step_text=step_text, step=step))

    def dress(self) -> None:
        px = self.look.whole
        self.outer.setContentsMargins(px(22), px(7), px(12), px(7))
        self.setMinimumHeight(px(HEIGHT))
        super().dress()
