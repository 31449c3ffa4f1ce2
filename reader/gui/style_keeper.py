"""The application's style, palette and fonts, which follow the look."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QToolTip

from reader.gui.look import Look, Use
from reader.gui.palette import palette_of
from reader.gui.style import FlatStyle


class StyleKeeper(QObject):
    """Keeps the application's style, palette and fonts as the look says."""

    def __init__(self, application: QApplication, look: Look) -> None:
        super().__init__(application)
        self._application = application
        self._look = look
        self._style = FlatStyle(look)
        application.setStyle(self._style)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        palette = palette_of(self._look)
        self._application.setPalette(palette)
        self._application.setFont(self._look.font(Use.BASE))
        for menus in ("QMenu", "QMenuBar"):
            self._application.setFont(self._look.font(Use.SECOND), menus)  # type: ignore[arg-type] # Qt takes a name
        QToolTip.setPalette(palette)
        QToolTip.setFont(self._look.font(Use.SECOND))


def apply_style(application: QApplication, look: Look) -> StyleKeeper:
    """Draw the whole application in this look from now on, also when the look changes."""
    return StyleKeeper(application, look)
