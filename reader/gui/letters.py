"""Letters and column: opens the card behind "Aa", and keeps what is chosen there."""

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.letters_card import LettersCard
from reader.gui.look import PageStyle
from reader.gui.window_parts import WindowParts

Kind = TypeVar("Kind", bound=StrEnum)


class Letters(QObject):
    """The card hangs under its button, and goes when the keyboard or the mouse goes elsewhere."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        kept, usual = parts.settings.value, PageStyle()
        parts.look.set_page_style(
            PageStyle(
                _known(kept.typeface, usual.typeface),
                _known(kept.spacing, usual.spacing),
                _known(kept.column, usual.column),
            )
        )
        self.card = LettersCard(parts.look, parts.actions, parts.frame)
        self.card.style_chosen.connect(self._on_style)
        self._action = parts.actions["letters"]
        self._action.toggled.connect(self._on_toggled)
        self.card.rebuilt.connect(self._fit)
        parts.frame.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr] # there is one

    def leave(self) -> bool:
        """Close the card; says whether it was open."""
        was_open = self.card.isVisible()
        self._action.setChecked(False)
        return was_open

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.card.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self.card.rebuild()
            self._fit()
            self.card.show()
            self.card.raise_()
            self.card.begin()
        elif self.card.isVisible():
            self.card.hide()
            self._parts.pages.take_focus()

    def _fit(self) -> None:
        button, frame = self._parts.toolbar.letters, self._parts.frame
        below = button.mapTo(frame, button.rect().bottomRight())
        room = QRect(0, below.y() + 2, frame.width(), frame.height() - below.y() - 2)
        self.card.fit(room, right=below.x() + 1)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.card.isVisible() and not self.card.isAncestorOf(now):
            self._action.setChecked(False)

    def _on_style(self, style: PageStyle) -> None:
        kept = replace(
            self._parts.settings.value,
            typeface=style.typeface.value,
            spacing=style.spacing.value,
            column=style.column.value,
        )
        self._parts.settings.keep(kept)
        self._parts.look.set_page_style(style)


def _known(value: str, usual: Kind) -> Kind:
    """The value as one of its kind; the usual one for a word that names none."""
    kind = type(usual)
    return kind(value) if value in {one.value for one in kind} else usual
