"""The bottom bar's plain buttons: an icon, a word, a key."""

from PySide6.QtWidgets import QWidget

from reader.gui.look import Look, Use
from reader.gui.parts_button import ButtonPart, IconPart, PartsButton, TextPart


class WordButton(PartsButton):
    """A flat button with a word, an icon and a key, as far as it has them. Its name is always shown as a tip."""

    GAP = 7

    def __init__(
        self,
        look: Look,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        shows_text: bool = True,
        checkable: bool = False,
    ) -> None:
        super().__init__(look, 34, parent)
        self._icon = icon
        self._key = key
        self._shows_text = shows_text
        self._wordless = False
        self._keyless = False
        self.setText(text)
        self.setCheckable(checkable)
        self.say()

    def set_wordless(self, on: bool) -> None:
        """Leave the word out where there is no room; a button without an icon keeps it."""
        if on is not self._wordless:
            self._wordless = on
            self._on_changed()

    def set_keyless(self, on: bool) -> None:
        """Leave the key out where there is no room for it."""
        if on is not self._keyless:
            self._keyless = on
            self._on_changed()

    def say(self) -> None:
        self.setAccessibleName(self.text())
        self.setToolTip(
            self.tr("{name}, key {key}").format(name=self.text(), key=self._key)
            if self._look.takes_key(self._key)
            else self.text()
        )

    def parts(self) -> list[ButtonPart]:
        found: list[ButtonPart] = []
        if self._icon:
            found.append(IconPart(self._icon, "text_secondary", 20 if self._shows_text else 18))
        if self._shows_text and not (self._wordless and self._icon):
            found.append(
                TextPart(self.text(), Use.BASE, "text" if self.isChecked() or not self._icon else "text_secondary")
            )
        if self._look.takes_key(self._key) and not self._keyless:
            found.append(TextPart(self._key, Use.KEY, "text_quiet"))
        return found

    def _is_held_on(self) -> bool:
        return self.isChecked()
