"""How a sheet of paper is divided, counted in units of a 4000th of the width of A4, fine enough to need no hinting."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QFont, QPageLayout, QPageSize

from reader.gui.look import Look, PageStyle, ThemeName, TypeUse

UNITS_A_MILLIMETRE: Final = 4000 / 210
PAPER_SCALE: Final = 4 * 17.5 / 19
"""Makes the article's 19 pixels the 17.5 thousandths of a page's width that the design sheet has on paper."""

_LIGATURES: Final = QFont.Tag("liga")
_USUAL: Final = PageStyle()
_LEFT, _RIGHT, _TOP, _BOTTOM = 600.0, 440.0, 336.0, 240.0
"""The margins: on the left stand the letters of the marks."""


class PaperLook(Look):
    """The look on paper: print's roles, and tints although the lines are dark."""

    def __init__(self, style: PageStyle = _USUAL) -> None:
        super().__init__(ThemeName.PRINT, PAPER_SCALE)
        self.set_page_style(style)

    @property
    def is_high_contrast(self) -> bool:
        return False

    def font(self, use: TypeUse) -> QFont:
        """Without ligatures: a PDF does not tell which letters "Th" and "ffi" in one sign stand for."""
        font = super().font(use)
        font.setFeature(_LIGATURES, 0)
        return font


@dataclass(frozen=True, slots=True)
class SheetSize:
    """A sheet's width and height in units."""

    width: float
    height: float

    @property
    def body(self) -> QRectF:
        """Where text, legend and foot stand."""
        return QRectF(_LEFT, _TOP, self.width - _LEFT - _RIGHT, self.height - _TOP - _BOTTOM)

    @property
    def left_margin(self) -> float:
        return _LEFT


def sheet_of(layout: QPageLayout) -> SheetSize:
    """The whole sheet, its unprintable edges included."""
    size = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    return SheetSize(size.width() * UNITS_A_MILLIMETRE, size.height() * UNITS_A_MILLIMETRE)


def usual_page(locale: QLocale) -> QPageLayout:
    """The paper that people of a locale have in their drawers, upright, without margins of its own."""
    is_american = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
