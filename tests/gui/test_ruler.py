"""The overview ruler: ticks, clusters, jumps, words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.look import Look, ThemeName
from reader.gui.marks import Mark
from reader.gui.ruler import Ruler
from reader.gui.ticks import Tick
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.pictures import count, picture

UNNAMED, LOADED, HEDGE = Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE
LINES = {UNNAMED: "unnamed_line", LOADED: "loaded_line", HEDGE: "hedge_line"}


def tick(index: int, height: float, category: Category, *, dimmed: bool = False) -> Tick:
    return Tick(height, Mark(index, Span(index, index + 1), "U", category, quoted=False), dimmed)


@pytest.fixture
def ruler(qtbot: QtBot) -> Ruler:
    made = Ruler(Look())
    qtbot.addWidget(made)
    made.resize(30, 620)
    made.setRange(0, 3400)
    made.setPageStep(600)
    made.show()
    return made


@pytest.mark.parametrize("category", list(Category))
def test_each_category_has_a_lane_of_its_own(ruler: Ruler, category: Category) -> None:
    ruler.show_ticks([tick(0, 0.5, category)])
    image, ink = picture(ruler), Look().colour(LINES[category])
    columns = [x for x in range(30) if count(image.copy(x, 0, 1, 620), ink)]
    first, last = {UNNAMED: (3, 12), LOADED: (12, 20), HEDGE: (20, 28)}[category]
    assert columns
    assert first <= columns[0] <= columns[-1] <= last


def test_neighbours_closer_than_four_pixels_merge(ruler: Ruler) -> None:
    ruler.show_ticks([tick(i, height, UNNAMED) for i, height in enumerate((0.1, 0.105, 0.11, 0.5))])
    lane = ruler.clusters()[UNNAMED]
    assert [round(cluster.bottom - cluster.top) for cluster in lane] == [6, 0]


def test_a_cluster_is_dimmed_only_when_all_of_it_is(ruler: Ruler) -> None:
    ruler.show_ticks([tick(0, 0.1, HEDGE, dimmed=True), tick(1, 0.102, HEDGE), tick(2, 0.5, HEDGE, dimmed=True)])
    assert [cluster.dimmed for cluster in ruler.clusters()[HEDGE]] == [False, True]


def test_the_chosen_tick_is_filled(ruler: Ruler) -> None:
    ruler.show_ticks([tick(7, 0.5, UNNAMED)])
    ink = Look().colour("unnamed_line")
    before = count(picture(ruler), ink)
    ruler.choose(7)
    assert count(picture(ruler), ink) > 1.5 * before


def test_a_press_brings_the_place_to_the_middle(ruler: Ruler) -> None:
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(15, 310))
    assert ruler.value() + ruler.pageStep() / 2 == pytest.approx(2000, abs=10)


def test_the_visible_part_can_be_dragged(ruler: Ruler) -> None:
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(15, 40))
    assert ruler.value() == 0
    QTest.mouseMove(ruler, QPoint(15, 185))
    assert ruler.value() == pytest.approx(1000, abs=10)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(15, 185))
    QTest.mouseMove(ruler, QPoint(15, 40))
    assert ruler.value() == pytest.approx(1000, abs=10)


def test_pointing_at_a_tick_gives_its_sentence(ruler: Ruler) -> None:
    ruler.show_ticks([tick(0, 0.25, UNNAMED), tick(1, 0.75, LOADED)], _sentence)
    assert ruler.words_at(160) == "sentence of 0"
    assert ruler.words_at(461) == "sentence of 1"
    assert ruler.words_at(300) == ""


def test_the_ends_say_how_many_more_there_are_and_lead_there(ruler: Ruler) -> None:
    ruler.show_ticks([tick(0, 0.1, UNNAMED), tick(1, 0.5, LOADED), tick(2, 0.9, HEDGE)])
    assert ruler.beyond() == (0, 2)
    assert (ruler.words_at(5), ruler.words_at(615)) == ("", "2 more below")
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(15, 615))
    assert ruler.beyond() == (1, 1)
    assert ruler.words_at(5) == "1 more above"
    assert ruler.accessibleDescription() == "1 marks above, 1 below what is on the screen"
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(15, 5))
    assert ruler.beyond() == (0, 2)


def test_the_figure_stands_at_the_end_only_while_there_is_something_beyond(ruler: Ruler) -> None:
    ink = Look().colour("text_quiet")
    ruler.show_ticks([tick(0, 0.05, UNNAMED)])
    assert count(picture(ruler).copy(0, 600, 30, 20), ink, near=40) == 0
    ruler.show_ticks([tick(0, 0.05, UNNAMED), tick(1, 0.9, UNNAMED)])
    assert count(picture(ruler).copy(0, 600, 30, 20), ink, near=40) > 5


def _sentence(mark: Mark) -> str:
    return f"sentence of {mark.index}"


def test_keys_work_as_on_any_scroll_bar(ruler: Ruler) -> None:
    QTest.keyClick(ruler, Qt.Key.Key_PageDown)
    assert ruler.value() == 600


def test_in_high_contrast_the_visible_part_has_an_outline(qtbot: QtBot) -> None:
    look = Look(ThemeName.HIGH_CONTRAST)
    made = Ruler(look)
    qtbot.addWidget(made)
    made.resize(30, 620)
    made.setRange(0, 3400)
    made.setPageStep(600)
    assert count(picture(made), look.colour("text")) > 100
