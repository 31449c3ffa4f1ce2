"""The look: every theme keeps the floors of contrast and difference, the faces are there, sizes follow the scale."""

import tomllib
from itertools import combinations

import pytest
from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from reader.gui.icons import icon, pixmap
from reader.gui.look import Look, ThemeName, TypeUse, Use
from reader.gui.themes import read_themes
from reader.resources import resource
from tests.gui.colour_sight import SIGHT, contrast, difference

FLOORS = (
    ("text", "page", 7.0),
    ("text", "panel", 7.0),
    ("text", "unnamed_tint", 7.0),
    ("text", "loaded_tint", 7.0),
    ("text", "hedge_tint", 7.0),
    ("text", "accent_tint", 7.0),
    ("text", "unnamed_chosen", 7.0),
    ("text", "loaded_chosen", 7.0),
    ("text", "hedge_chosen", 7.0),
    ("text_secondary", "page", 7.0),
    ("text_secondary", "panel", 7.0),
    ("text_quiet", "page", 4.5),
    ("text_quiet", "panel", 4.5),
    ("text_quiet", "control", 4.5),
    ("text", "control_hover", 7.0),
    ("accent_text", "accent", 4.5),
    ("text_dimmed", "page", 4.5),
    ("accent", "page", 4.5),
    ("accent", "panel", 4.5),
    ("unnamed_line", "page", 4.5),
    ("unnamed_line", "panel", 4.5),
    ("unnamed_line", "unnamed_tint", 4.5),
    ("loaded_line", "page", 4.5),
    ("loaded_line", "panel", 3.0),
    ("loaded_line", "loaded_tint", 3.0),
    ("hedge_line", "page", 4.5),
    ("hedge_line", "panel", 4.5),
    ("hedge_line", "hedge_tint", 4.5),
    ("named_fill", "panel", 3.0),
    ("document_fill", "panel", 3.0),
    ("named_text", "named_fill", 4.5),
)
"""Ink, ground and the least contrast between them: WCAG 2.2, AAA for text that is read, AA for the rest."""

LINES = ("unnamed_line", "loaded_line", "hedge_line")
APART = 15
"""The least CIEDE2000 between the lines of two categories, in every kind of colour vision."""


def test_the_themes_are_what_their_file_says() -> None:
    assert read_themes() == tomllib.loads(resource("themes.toml").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize(("ink", "ground", "floor"), FLOORS)
def test_every_theme_keeps_the_floor_of_contrast(theme: ThemeName, ink: str, ground: str, floor: float) -> None:
    look = Look(theme)
    assert contrast(look.colour(ink).name(), look.colour(ground).name()) >= floor


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", [theme for theme in ThemeName if theme is not ThemeName.PRINT])
@pytest.mark.parametrize("sight", list(SIGHT))
def test_the_categories_lines_are_told_apart_by_every_sight(theme: ThemeName, sight: str) -> None:
    look = Look(theme)
    inks = [look.colour(role).name() for role in LINES]
    assert min(difference(one, other, sight) for one, other in combinations(inks, 2)) >= APART


def test_the_measure_of_difference_agrees_with_its_published_pairs() -> None:
    assert difference("#000000", "#FFFFFF") == pytest.approx(100, abs=0.01)
    assert difference("#0F6A5F", "#0F6A5F") == 0
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("use", "family"), [(Use.ARTICLE, "Literata"), (Use.BASE, "Source Sans 3")])
def test_the_bundled_faces_are_used(use: TypeUse, family: str) -> None:
    assert QFontInfo(Look().font(use)).family() == family


def test_sizes_follow_the_scale_within_its_limits(qtbot: QtBot) -> None:
    look = Look()
    with qtbot.waitSignal(look.changed):
        look.set_scale(9.0)
    assert (look.scale, look.font(Use.ARTICLE).pixelSize(), look.line(Use.ARTICLE)) == (4.0, 76, 120)
    with qtbot.assertNotEmitted(look.changed):
        look.set_scale(4.0)
    look.set_scale(0.1)
    assert look.scale == 0.5


@pytest.mark.usefixtures("qapp")
def test_every_icon_is_drawn_in_the_colour_it_is_asked_for() -> None:
    look = Look()
    for file in resource("icons").glob("*.svg"):
        image = pixmap(file.stem, look.colour("accent"), 20).toImage()
        inks = {
            image.pixelColor(x, y).name() for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 250
        }
        assert inks <= {look.colour("accent").name()}, file.stem
        assert not icon(look, file.stem).isNull()
