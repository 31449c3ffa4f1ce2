"""How everything looks: the theme's colours by role, the faces by use, one scale for all of it.

Widgets hold the window's one `Look`, ask it for roles and uses, and repaint or rebuild when `changed` is emitted.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QKeyEvent, QPen

from reader.gui.themes import read_themes
from reader.resources import resource

SERIF = ["Literata", "Charter", "Georgia", "Noto Serif", "serif"]
SANS = ["Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans", "sans-serif"]
SCALE_LIMITS = (0.5, 4.0)
FOCUS_WIDTH = 2


class ThemeName(StrEnum):
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A use of type: faces, size and line height in pixels at 100 %, weight 400 or 600.

    `word_spacing` is what a blank is wider than the face's own, in em.
    """

    faces: tuple[str, ...]
    size: int
    line: int
    bold: bool = False
    word_spacing: float = 0.0


class Use:
    """The uses of type that the look knows (LOOK.md, Type)."""

    ARTICLE = TypeUse(tuple(SERIF), 19, 30, word_spacing=0.05)
    HEADLINE = TypeUse(tuple(SERIF), 31, 41, bold=True, word_spacing=0.03)
    HEADING = TypeUse(tuple(SERIF), 20, 30, bold=True, word_spacing=0.03)
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


class Typeface(StrEnum):
    """The faces that an article can be read in. Lexend is wide, for readers whom dense text tires."""

    LITERATA = "literata"
    SOURCE_SANS = "source_sans"
    ATKINSON = "atkinson"
    LEXEND = "lexend"


FACES = {
    Typeface.LITERATA: "Literata",
    Typeface.SOURCE_SANS: "Source Sans 3",
    Typeface.ATKINSON: "Atkinson Hyperlegible Next",
    Typeface.LEXEND: "Lexend",
}


class Spacing(StrEnum):
    """How far the lines of the article stand apart."""

    CLOSE = "close"
    USUAL = "usual"
    WIDE = "wide"


LINE_FACTORS = {Spacing.CLOSE: 26 / 30, Spacing.USUAL: 1.0, Spacing.WIDE: 36 / 30}
"""Against the usual 30 for a size of 19. Under 26 a wave would touch the box of the next line."""


class Column(StrEnum):
    """How wide the article's column is."""

    NARROW = "narrow"
    USUAL = "usual"
    WIDE = "wide"


COLUMN_WIDTHS = {Column.NARROW: 564, Column.USUAL: 620, Column.WIDE: 704}
"""In pixels at 100 %: 60, 66 and 75 characters of Literata, the limits of the look."""


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a person wants the article set."""

    typeface: Typeface = Typeface.LITERATA
    spacing: Spacing = Spacing.USUAL
    column: Column = Column.USUAL


ARTICLE_USES = (Use.ARTICLE, Use.HEADLINE, Use.HEADING)
"""What the page style is for; everything else keeps its face."""


class Look(QObject):
    """The chosen theme, scale and page style. One for a window; everything that paints asks it."""

    changed = Signal()

    def __init__(self, theme: ThemeName = ThemeName.LIGHT, scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = read_themes()
        self._theme = theme
        self._scale = scale
        self._page_style = PageStyle()
        self._letter_keys = True

    @property
    def theme(self) -> ThemeName:
        return self._theme

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def page_style(self) -> PageStyle:
        return self._page_style

    @property
    def column(self) -> float:
        """How wide the article's column wants to be, in pixels."""
        return self.px(COLUMN_WIDTHS[self._page_style.column])

    @property
    def is_high_contrast(self) -> bool:
        """Whether marks have no tints and thicker lines, and controls an outline: dark, or light with print's roles."""
        return self._theme in {ThemeName.HIGH_CONTRAST, ThemeName.PRINT}

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

    def set_page_style(self, style: PageStyle) -> None:
        if style != self._page_style:
            self._page_style = style
            self.changed.emit()

    @property
    def letter_keys(self) -> bool:
        """Whether keys of one letter or figure do something, and are shown; they get in the way of assistive tools."""
        return self._letter_keys

    def set_letter_keys(self, on: bool) -> None:
        if on is not self._letter_keys:
            self._letter_keys = on
            self.changed.emit()

    def take_after(self, other: "Look") -> None:
        """Take over what another look has chosen; the scale stays."""
        self.set_theme(other.theme)
        self.set_page_style(other.page_style)
        self.set_letter_keys(other.letter_keys)

    def takes_key(self, key: str) -> bool:
        """Whether a key does something now, and so is worth showing."""
        return bool(key) and (self._letter_keys or len(key) > 1 or not key.isalnum())

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a press may mean something to a part that takes keys itself."""
        from PySide6.QtCore import Qt  # the first paint needs a look, and must not wait for Qt's hundred enums

        is_letter = event.key() < Qt.Key.Key_Escape and chr(event.key()).isalnum()
        is_with_others = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return self._letter_keys or not is_letter or bool(is_with_others)

    def colour(self, role: str) -> QColor:
        return QColor(self._themes[self._theme.value][role])

    def px(self, size: float) -> float:
        """A size of the design sheet at the present scale."""
        return size * self._scale

    def whole(self, size: float) -> int:
        """The same, rounded to whole pixels, never under one."""
        return max(1, round(size * self._scale))

    def font(self, use: TypeUse) -> QFont:
        _load_fonts()
        font = QFont(self._faces(use))
        font.setPixelSize(self.whole(use.size))
        font.setWeight(QFont.Weight.DemiBold if use.bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if use.word_spacing:
            font.setWordSpacing(use.word_spacing * font.pixelSize())
        return font

    def focus_pen(self) -> QPen:
        """The ring of whatever has the keyboard; it does not scale."""
        return QPen(self.colour("accent"), FOCUS_WIDTH)

    def line(self, use: TypeUse) -> int:
        """The line height of a use, in pixels."""
        spread = LINE_FACTORS[self._page_style.spacing] if use is Use.ARTICLE else 1.0
        return self.whole(use.line * spread)

    def _faces(self, use: TypeUse) -> list[str]:
        chosen = [FACES[self._page_style.typeface]] if use in ARTICLE_USES else []
        return [*chosen, *use.faces]


@cache
def _load_fonts() -> None:
    """Make the bundled faces known to Qt: at the first text, not before the window's first paint."""
    for file in sorted(resource("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
