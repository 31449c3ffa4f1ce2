"""The bottom bar: switches, progress, place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.chip import Chip
from reader.gui.legend import Legend
from reader.gui.look import Look
from reader.gui.short_label import ShortLabel
from reader.gui.thin_bar import ThinBar
from reader.model.report import Category
from tests.gui.pictures import count, picture

UNNAMED, LOADED, HEDGE = Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    made = Legend(Look())
    qtbot.addWidget(made)
    made.resize(1280, 52)
    made.show_counts({UNNAMED: 7, LOADED: 12, HEDGE: 9}, 3)
    made.show_visible(frozenset({UNNAMED, LOADED}), quoted=True)
    made.show_place(12, 28)
    made.show()
    return made


def chip(legend: Legend, category: Category | None) -> Chip:
    return next(found for found in legend.findChildren(Chip) if found.category is category)


def button(legend: Legend, name: str) -> QAbstractButton:
    return next(found for found in legend.findChildren(QAbstractButton) if found.text() == name)


def test_a_chip_says_its_name_its_count_and_whether_it_is_on(legend: Legend) -> None:
    assert (chip(legend, UNNAMED).accessibleName(), chip(legend, UNNAMED).accessibleDescription()) == (
        "unnamed: 7",
        "shown",
    )
    assert (chip(legend, HEDGE).accessibleName(), chip(legend, HEDGE).accessibleDescription()) == (
        "hedges: 9",
        "not shown",
    )
    assert chip(legend, None).accessibleName() == "quoted: 3"


def test_a_click_switches_a_category(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.waitSignal(legend.category_toggled) as signal:
        QTest.mouseClick(chip(legend, HEDGE), Qt.MouseButton.LeftButton)
    assert signal.args == [HEDGE, True]


def test_space_switches_a_category(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.waitSignal(legend.category_toggled) as signal:
        QTest.keyClick(chip(legend, LOADED), Qt.Key.Key_Space)
    assert signal.args == [LOADED, False]


def test_alt_and_click_asks_for_one_alone_and_switches_nothing(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.assertNotEmitted(legend.category_toggled), qtbot.waitSignal(legend.only_requested) as signal:
        QTest.mouseClick(chip(legend, UNNAMED), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)
    assert signal.args == [UNNAMED]
    assert chip(legend, UNNAMED).isChecked()


def test_the_quoted_chip_and_hide_all_say_their_state(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.waitSignal(legend.quoted_toggled) as quoted:
        QTest.mouseClick(chip(legend, None), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(legend.hide_all_toggled) as hidden:
        QTest.mouseClick(button(legend, "Hide all"), Qt.MouseButton.LeftButton)
    assert (quoted.args, hidden.args) == ([False], [True])


def test_showing_a_state_asks_for_nothing(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.assertNotEmitted(legend.category_toggled), qtbot.assertNotEmitted(legend.quoted_toggled):
        legend.show_visible(frozenset({HEDGE}), quoted=False, hidden=False)
    assert [chip(legend, category).isChecked() for category in (UNNAMED, LOADED, HEDGE, None)] == [
        False,
        False,
        True,
        False,
    ]


def test_off_the_mark_leaves_the_name_and_the_count_stays(legend: Legend) -> None:
    look, hedges = Look(), chip(legend, HEDGE)
    assert count(picture(hedges), look.colour("hedge_tint")) == 0
    width = hedges.sizeHint().width()
    legend.show_visible(frozenset(Category), quoted=True)
    assert count(picture(hedges), look.colour("hedge_tint")) > 100
    assert hedges.sizeHint().width() == width


def test_the_place_and_its_buttons(qtbot: QtBot, legend: Legend) -> None:
    with qtbot.waitSignal(legend.next_requested):
        QTest.mouseClick(button(legend, "Next mark"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(legend.previous_requested):
        QTest.mouseClick(button(legend, "Mark before"), Qt.MouseButton.LeftButton)
    assert legend.place_text() == "12 of 28"
    legend.show_place(0, 0)
    assert not button(legend, "Next mark").isEnabled()


def test_progress_can_be_cancelled_and_goes(qtbot: QtBot, legend: Legend) -> None:
    legend.show_progress(30, 120)
    bar = legend.findChild(ThinBar)
    assert isinstance(bar, ThinBar)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (30, 120, True)
    with qtbot.waitSignal(legend.cancel_requested):
        QTest.mouseClick(button(legend, "Cancel"), Qt.MouseButton.LeftButton)
    legend.hide_progress()
    assert not bar.isVisible()


def test_undo_is_offered_in_the_bar(qtbot: QtBot, legend: Legend) -> None:
    legend.show_undo("“rushed” hidden")
    with qtbot.waitSignal(legend.undo_requested):
        QTest.mouseClick(button(legend, "Undo"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (900, 1.0), (640, 1.0), (1280, 2.0), (1366, 3.0)])
def test_nothing_is_cut_off_where_it_is_narrow(qtbot: QtBot, width: int, scale: float) -> None:
    made = Legend(Look(scale=scale))
    qtbot.addWidget(made)
    made.show_counts({UNNAMED: 107, LOADED: 212, HEDGE: 39}, 30)
    made.show_place(112, 358)
    made.resize(width, made.height())
    made.show()
    shown = [part for part in made.findChildren(QAbstractButton) if part.isVisible()]
    assert len(shown) == 7
    assert max(part.geometry().right() for part in shown) < width
    assert all(part.width() >= part.sizeHint().width() for part in shown)


def test_it_does_not_keep_the_window_from_shrinking(legend: Legend) -> None:
    assert legend.minimumSizeHint().width() == 0


def test_an_article_that_was_not_read_for_marks_has_no_count(legend: Legend) -> None:
    legend.show_uncounted()
    assert chip(legend, UNNAMED).accessibleName() == "unnamed"
    with_count = chip(legend, LOADED).sizeHint().width()
    legend.show_counts({}, 0)
    assert chip(legend, UNNAMED).accessibleName() == "unnamed: 0"
    assert chip(legend, LOADED).sizeHint().width() > with_count


def test_where_it_is_narrow_the_letter_wears_the_mark(legend: Legend) -> None:
    look = Look()
    hedge = chip(legend, HEDGE)
    for found in (hedge, chip(legend, UNNAMED)):
        found.set_compact(on=True)
        found.resize(found.sizeHint())
    assert count(picture(chip(legend, UNNAMED)), look.colour("unnamed_line")) > 20
    assert count(picture(hedge), look.colour("hedge_line")) == 0
    legend.show_visible(frozenset({HEDGE}), quoted=True)
    assert count(picture(hedge), look.colour("hedge_line")) > 3


def test_in_a_narrow_window_progress_is_said_whole(qtbot: QtBot) -> None:
    made = Legend(Look())
    qtbot.addWidget(made)
    made.resize(1024, made.height())
    made.show()
    made.show_progress(14, 60)
    said = made.findChild(ShortLabel)
    assert isinstance(said, ShortLabel)
    assert said.text() == "Paragraph 14 of 60"
    assert said.width() >= said.sizeHint().width()
