"""One scale for everything on the wall, so that its smallest letters can be read from the last row."""

from typing import Final

from PySide6.QtCore import QObject

from reader.gui.look import Look

HEIGHT_AT_100: Final = 500
"""The height of a picture at 100 %: the smallest type of the look, 13 pixels, is then over 1/40 of the height, also
when its size is rounded down.
"""


class WallLook(Look):
    """The window's look at a scale of its own, which has no largest one: a screen is as high as it is."""

    def __init__(self, look: Look, height: int, parent: QObject | None = None) -> None:
        super().__init__(look.theme, height / HEIGHT_AT_100, parent)
        self._followed = look
        self.take_after(look)
        look.changed.connect(self._on_look_changed)

    def fit(self, height: int) -> None:
        """Take the scale for a picture of this height."""
        wanted = height / HEIGHT_AT_100
        if wanted != self._scale:
            self._scale = wanted
            self.changed.emit()

    def _on_look_changed(self) -> None:
        self.take_after(self._followed)
