"""While a class predicts, the wall has the text and the class's own marks; after the reveal both hands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.present.wall import Wall
from reader.model.remarks import OwnMark
from reader.model.report import Category
from tests.gui.pictures import count, picture
from tests.gui.present.conftest import known_report
from tests.gui.present.test_legible import SIZES, painted
from tests.gui.sample_report import at

HEDGE, UNNAMED = Category.HEDGE, Category.UNNAMED_SOURCE
CONTROL = Qt.KeyboardModifier.ControlModifier
LINES = ("unnamed_line", "loaded_line", "hedge_line")


@pytest.fixture
def predicting(window: MainWindow) -> MainWindow:
    window.actions["predict"].trigger()
    window.parts.remarking.mark(at("insiders"), UNNAMED)
    return window


def wall_of(window: MainWindow, qtbot: QtBot) -> Wall:
    window.actions["present"].trigger()
    found = window.presenting.wall
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def own_on(window: MainWindow) -> list[tuple[int, int]]:
    assert window.presenting.show is not None
    return [(mark.span.start, mark.span.end) for mark in window.presenting.show.drawn if mark.own]


def program_on(window: MainWindow) -> int:
    assert window.presenting.show is not None
    return sum(not mark.own for mark in window.presenting.show.drawn)


def speaks(window: MainWindow) -> int:
    """How many marks are still to come in the speaker's view; none where there is no such view."""
    presenting = window.presenting
    return len(presenting.show.to_come) if presenting.speaker is not None and presenting.show is not None else 0


def test_the_wall_keeps_the_secret_and_follows_the_marks_that_are_made(predicting: MainWindow, qtbot: QtBot) -> None:
    wall = wall_of(predicting, qtbot)
    assert len(own_on(predicting)) == 1
    questions = wall.card.widget()
    predicting.parts.remarking.mark(at("all winter"), HEDGE)
    assert len(own_on(predicting)) == 2
    assert wall.card.widget() is questions
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_S, Qt.Key.Key_A):
        QTest.keyClick(wall, key)
    assert program_on(predicting) == 0
    image = picture(wall)
    assert all(count(image, predicting.parts.look.colour(line)) == 0 for line in LINES)
    QTest.keyClick(wall, Qt.Key.Key_B)
    assert own_on(predicting) == []


def test_the_class_is_asked_what_to_look_for_and_no_count_tells(predicting: MainWindow, qtbot: QtBot) -> None:
    words = {said.strip() for _, said in painted(wall_of(predicting, qtbot))}
    assert {"Predict first", "U", "L", "H"} <= words
    assert not any(said.isdecimal() for said in words - {"2024"})


def test_the_laptop_stays_the_window_to_mark_in_until_the_reveal(predicting: MainWindow) -> None:
    presenting = predicting.presenting
    presenting.begin_on(predicting.parts.frame.screen(), with_speaker=True)
    assert speaks(predicting) == 0
    predicting.actions["predict"].trigger()
    assert speaks(predicting) > 0
    presenting.end()


def test_f5_ends_it_from_the_window_that_stays(predicting: MainWindow, qtbot: QtBot) -> None:
    wall_of(predicting, qtbot)
    predicting.actions["present"].trigger()
    assert predicting.presenting.wall is None


def test_control_r_on_the_wall_reveals_and_the_marks_come_one_by_one_beside_the_class_s(
    predicting: MainWindow, qtbot: QtBot
) -> None:
    predicting.parts.remarking.mark(at("all winter"), HEDGE)
    wall = wall_of(predicting, qtbot)
    QTest.keyClick(wall, Qt.Key.Key_R, CONTROL)
    assert not predicting.parts.reading.keeps_secret
    assert (program_on(predicting), len(own_on(predicting))) == (0, 1), "the class's of the kind that is gone through"
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert (program_on(predicting), len(own_on(predicting))) == (1, 1)
    for _ in range(2):
        QTest.keyClick(wall, Qt.Key.Key_Down)
    (hedge,) = own_on(predicting)
    assert hedge == (at("all winter").start, at("all winter").end)


def test_the_button_on_the_wall_reveals_too(predicting: MainWindow, qtbot: QtBot) -> None:
    wall = wall_of(predicting, qtbot)
    QTest.mouseClick(wall.foot.reveal, Qt.MouseButton.LeftButton)
    assert not predicting.parts.reading.keeps_secret
    assert not wall.foot.reveal.isVisible()
    assert wall.foot.chips[UNNAMED].isVisible()


def test_own_marks_alone_do_not_stand_on_a_wall_that_nobody_predicted_for(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.remarking.apply(None, OwnMark(HEDGE, at("all winter")))
    wall_of(window, qtbot)
    assert own_on(window) == []
    assert len(known_report().findings) > 0


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_letter_is_a_fortieth_of_the_height(
    predicting: MainWindow, qtbot: QtBot, width: int, height: int
) -> None:
    wall = wall_of(predicting, qtbot)
    wall.showNormal()
    wall.resize(width, height)
    assert [(size, words) for size, words in painted(wall) if size < height / 40] == []
