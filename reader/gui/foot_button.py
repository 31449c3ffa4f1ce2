"""A button of a bottom bar: filled, or in the accent where it is the next thing to do."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.icons import icon
from reader.gui.look import Look, Use


class FootButton(QPushButton):
    """At least 34 high; `main` for the one in the accent. `short` is what it says where there is little room."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        main: bool = False,
        drawing: str = "",
        short: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look, self._main, self._drawing = look, main, drawing
        self._whole, self._short, self._is_short = text, short, False
        self.setAutoDefault(True)
        look.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Say something else, in short where it is short."""
        self._whole = text
        self._say()

    def set_short(self, on: bool) -> None:
        """Say it in short; the name and the tip stay whole."""
        self._is_short = on
        self._say()

    def _say(self) -> None:
        is_cut = self._is_short and bool(self._short)
        self.setText(self._short if is_cut else self._whole)
        self.setToolTip(self._whole if is_cut else "")
        self.setAccessibleName(self._whole)

    def _dress(self) -> None:
        look, ink = self._look, "accent_text" if self._main else "text"
        self.setFont(look.font(Use.SECTION if self._main else Use.BASE))
        self.setMinimumHeight(look.whole(34))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Button, look.colour("accent" if self._main else "control"))
        palette.setColor(QPalette.ColorRole.ButtonText, look.colour(ink))
        off = QPalette.ColorGroup.Disabled
        palette.setColor(off, QPalette.ColorRole.Button, look.colour("control"))
        palette.setColor(off, QPalette.ColorRole.ButtonText, look.colour("text_dimmed"))
        self.setPalette(palette)
        if self._drawing:
            self.setIcon(icon(look, self._drawing, ink, 18))
            self.setIconSize(QSize(look.whole(18), look.whole(18)))
