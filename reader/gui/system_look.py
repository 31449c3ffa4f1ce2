"""Follows the system's light, dark and contrast settings while the person has not chosen a theme by hand."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.gui.look import Look, ThemeName
from reader.settings import SettingsStore

SYSTEM = "system"
HALF_LIGHT = 128


class SystemLook(QObject):
    """Keeps the look's theme as the settings say: a theme by name, or the system's at this moment.

    Until `follow` is called the system is judged by its palette alone: asking for its colour scheme makes Qt's hundred
    enums (25 ms), which the first paint need not wait for.
    """

    def __init__(self, look: Look, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._settings = settings
        is_dark = QGuiApplication.palette().window().color().lightness() < HALF_LIGHT
        look.set_theme(self._by_hand() or (ThemeName.DARK if is_dark else ThemeName.LIGHT))

    def follow(self) -> None:
        """Take the system's settings now and whenever they change."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    def choose(self, theme: str) -> None:
        """Take a theme's name or "system" and remember it."""
        self._settings.keep(replace(self._settings.value, theme=theme))
        self.apply()

    def apply(self) -> None:
        self.look.set_theme(self._by_hand() or _of_system())

    def _by_hand(self) -> ThemeName | None:
        chosen = self._settings.value.theme
        known = {name.value for name in ThemeName if name is not ThemeName.PRINT}
        return ThemeName(chosen) if chosen in known else None


def _of_system() -> ThemeName:
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme().name == "Dark"
    if hints.accessibility().contrastPreference().name == "HighContrast":
        return ThemeName.HIGH_CONTRAST if is_dark else ThemeName.PRINT
    return ThemeName.DARK if is_dark else ThemeName.LIGHT
