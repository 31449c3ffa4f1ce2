"""How everything looks: the theme's colours by role, the faces by use, one scale for all of it.

Widgets hold the window's one `Look`, ask it for roles and uses, and repaint or rebuild when `changed` is emitted.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from reader.resources import resource

SERIF = ["Literata", "Charter", "Georgia", "Noto Serif", "serif"]
SANS = ["Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans", "sans-serif"]
SCALE_LIMITS = (0.5, 4.0)


class ThemeName(StrEnum):
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A use of type: faces, size and line height in pixels at 100 %, weight 400 or 600."""

    faces: tuple[str, ...]
    size: int
    line: int
    bold: bool = False


class Use:
    """The uses of type that the look knows (LOOK.md, Type)."""

    ARTICLE = TypeUse(tuple(SERIF), 19, 30)
    HEADLINE = TypeUse(tuple(SERIF), 31, 41, bold=True)
    EVIDENCE = TypeUse(tuple(SERIF), 15, 23)
    ASK = TypeUse(tuple(SERIF), 16, 24)
    LEAVE = TypeUse(tuple(SERIF), 17, 25)
    PAGE_TITLE = TypeUse(tuple(SERIF), 22, 30, bold=True)
    EMPTY_TITLE = TypeUse(tuple(SERIF), 34, 46, bold=True)
    CARD_WORDS = TypeUse(tuple(SERIF), 18, 29)
    BASE = TypeUse(tuple(SANS), 15, 21)
    NAME = TypeUse(tuple(SANS), 16, 21)
    CHOSEN_TAB = TypeUse(tuple(SANS), 16, 21, bold=True)
    SECTION = TypeUse(tuple(SANS), 15, 21, bold=True)
    SECOND = TypeUse(tuple(SANS), 14, 19)
    KEY = TypeUse(tuple(SANS), 13, 18)


class Look(QObject):
    """The chosen theme and scale. One for a window; everything that paints asks it."""

    changed = Signal()

    def __init__(self, theme: ThemeName = ThemeName.LIGHT, scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes: dict[str, dict[str, str]] = tomllib.loads(resource("themes.toml").read_text(encoding="utf-8"))
        self._theme = theme
        self._scale = scale
        _load_fonts()

    @property
    def theme(self) -> ThemeName:
        return self._theme

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def is_high_contrast(self) -> bool:
        return self._theme is ThemeName.HIGH_CONTRAST

    def set_theme(self, theme: ThemeName) -> None:
        if theme is not self._theme:
            self._theme = theme
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Set the one factor for text and panel, kept within 50 to 400 %."""
        wanted = min(max(scale, SCALE_LIMITS[0]), SCALE_LIMITS[1])
        if wanted != self._scale:
            self._scale = wanted
            self.changed.emit()

    def colour(self, role: str) -> QColor:
        return QColor(self._themes[self._theme.value][role])

    def px(self, size: float) -> float:
        """A size of the design sheet at the present scale."""
        return size * self._scale

    def whole(self, size: float) -> int:
        """The same, rounded to whole pixels, never under one."""
        return max(1, round(size * self._scale))

    def font(self, use: TypeUse) -> QFont:
        font = QFont(list(use.faces))
        font.setPixelSize(self.whole(use.size))
        font.setWeight(QFont.Weight.DemiBold if use.bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def line(self, use: TypeUse) -> int:
        """The line height of a use, in pixels."""
        return self.whole(use.line)


def _load_fonts() -> None:
    """Make the bundled faces known to Qt; once a process."""
    if QFontDatabase.hasFamily("Literata") and QFontDatabase.hasFamily("Source Sans 3"):
        return
    for file in sorted(resource("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
