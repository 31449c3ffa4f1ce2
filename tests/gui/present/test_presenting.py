"""F5: the article on the wall, driven by keys and mouse, and the window as it was afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.panel.words import Words
from reader.gui.present.show import Show
from reader.gui.present.wall import Wall
from reader.model.report import Category
from tests.gui.pictures import picture
from tests.gui.present.conftest import known_report
from tests.gui.sample_report import HEADLINE


def show_of(window: MainWindow) -> Show:
    assert window.presenting.show is not None
    return window.presenting.show


def present(qtbot: QtBot, window: MainWindow) -> Wall:
    """Press F5 and wait until the wall has the keyboard."""
    QTest.keyClick(window.parts.frame, Qt.Key.Key_F5)
    wall = window.presenting.wall
    assert wall is not None
    qtbot.waitUntil(wall.isActiveWindow)
    return wall


def press(wall: Wall, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(wall, key)


def revealed(window: MainWindow) -> list[str]:
    text = known_report().article.text
    return [mark.span.of(text) for mark in show_of(window).revealed]


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_f5_begins_without_marks(window: MainWindow, wall: Wall) -> None:
    assert wall.isFullScreen()
    assert wall.text.article == known_report().article
    assert revealed(window) == []
    assert wall.foot.place_text() == f"0 of {len(show_of(window).marks(Category.UNNAMED_SOURCE))}"


def test_f5_is_the_key(qtbot: QtBot, window: MainWindow) -> None:
    press(present(qtbot, window), Qt.Key.Key_Escape)
    assert window.presenting.wall is None


@pytest.mark.parametrize(
    ("forth", "back"),
    [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)],
)
def test_keys_and_remotes_reveal_and_take_back(window: MainWindow, wall: Wall, forth: Qt.Key, back: Qt.Key) -> None:
    press(wall, forth, forth)
    assert revealed(window) == ["insiders", "two people involved in the inspection"]
    press(wall, back)
    assert revealed(window) == ["insiders"]
    press(wall, back, back, back)
    assert revealed(window) == []


def test_arrows_can_be_pressed_and_stop_at_the_ends(window: MainWindow, wall: Wall) -> None:
    assert not wall.foot.back.isEnabled()
    total = len(show_of(window).marks(Category.UNNAMED_SOURCE))
    for _ in range(total):
        click(wall.foot.forward)
    assert len(revealed(window)) == total
    assert not wall.foot.forward.isEnabled()
    click(wall.foot.back)
    assert wall.foot.place_text() == f"{total - 1} of {total}"


def test_the_mark_that_is_spoken_about_has_its_card_and_is_on_the_screen(window: MainWindow, wall: Wall) -> None:
    for _ in show_of(window).marks(Category.UNNAMED_SOURCE):
        press(wall, Qt.Key.Key_Right)
        current = show_of(window).current
        assert current is not None
        rule = window.parts.told_rulebook.rule(known_report().findings[current.index].rule_id)
        said = [label.accessibleName() for label in wall.card.findChildren(Words)]
        assert rule.why in said
        assert rule.ask in said
        assert wall.text.shows(current.span.start)


def test_up_and_down_choose_the_category_and_each_keeps_its_place(window: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert show_of(window).course is Category.LOADED_LANGUAGE
    assert revealed(window) == []
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert revealed(window) == ["insiders"]
    assert [chip.isChecked() for chip in wall.foot.chips.values()] == [True, False, False]
    click(wall.foot.chips[Category.HEDGE])
    assert show_of(window).course is Category.HEDGE
    click(wall.foot.chips[Category.HEDGE])
    assert [chip.isChecked() for chip in wall.foot.chips.values()] == [False, False, True]


def test_blank_takes_the_marks_away_and_brings_them_back(wall: Wall) -> None:
    plain = picture(wall.text)
    press(wall, Qt.Key.Key_Right)
    marked = picture(wall.text)
    assert marked != plain
    press(wall, Qt.Key.Key_B)
    assert picture(wall.text) == plain
    press(wall, Qt.Key.Key_B)
    assert picture(wall.text) == marked


def test_the_spotlight_dims_all_but_the_sentence(window: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_S)
    current = show_of(window).current
    assert current is not None
    sentence = known_report().sentence_at(current.span.start)
    assert sentence is not None
    dimmed = "".join(selection.cursor.selectedText() for selection in wall.text.extraSelections())
    assert sentence.span.of(known_report().article.text).strip() not in dimmed
    assert HEADLINE in dimmed
    assert "is about to resign" in dimmed
    press(wall, Qt.Key.Key_S)
    assert wall.text.extraSelections() == []


def test_c_gives_the_text_the_room_of_the_card(wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_C)
    assert wall.card.isHidden()
    press(wall, Qt.Key.Key_C)
    assert wall.card.isVisible()


def left_behind(window: MainWindow) -> tuple[object, ...]:
    """Everything in the window that a presentation could have changed."""
    reading, panel = window.parts.reading, window.panel
    return (
        window.view.place(),
        window.view.verticalScrollBar().value(),
        reading.visible,
        reading.chosen,
        window.parts.look.scale,
        window.parts.legend.place_text(),
        panel.isVisible(),
        panel.shows_card(),
        window.parts.frame.geometry(),
        window.parts.frame.isFullScreen(),
    )


def test_the_window_is_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.actions["larger"].trigger()
    window.explain(2)
    bar = window.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    before = left_behind(window)
    wall = present(qtbot, window)
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_S, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.parts.frame.isActiveWindow)
    assert left_behind(window) == before


def test_escape_leaves_from_any_state(window: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_B, Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_Escape)
    assert window.presenting.wall is None


def test_another_article_ends_it(window: MainWindow, wall: Wall) -> None:
    assert wall.isVisible()
    window.parts.reading.open_article(known_report().article)
    assert window.presenting.wall is None


def test_a_mark_that_is_dismissed_leaves_the_wall(window: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Right)
    window.parts.remarking.dismiss(show_of(window).marks(Category.UNNAMED_SOURCE)[0].index)
    assert revealed(window) == ["two people involved in the inspection"]


def test_without_an_article_there_is_nothing_to_present(window: MainWindow) -> None:
    window.actions["close"].trigger()
    assert not window.actions["present"].isEnabled()


def test_letters_do_nothing_on_the_wall_where_they_are_switched_off(window: MainWindow, wall: Wall) -> None:
    show = show_of(window)
    window.parts.look.set_letter_keys(False)
    QTest.keyClick(wall, Qt.Key.Key_B)
    assert not show.blank
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert show.place == 1
    window.parts.look.set_letter_keys(True)
    QTest.keyClick(wall, Qt.Key.Key_B)
    assert show.blank
