"""A lesson presented: marks in its order, its questions, the teacher's own marks, answers when they are asked for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.panel.words import Words
from reader.gui.present.show import Show
from reader.gui.present.speaker_view import SpeakerView
from reader.gui.present.wall import Wall
from reader.model.lesson import Lesson, Step, step_of
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.pictures import count, picture
from tests.gui.present.conftest import known_report
from tests.gui.present.test_legible import SIZES, painted


def lesson() -> Lesson:
    """Four steps against the order of the text: findings, a mark of the teacher's, one of a rule not known here."""
    report = known_report()
    place = report.article.paragraphs[1].start
    return Lesson(
        report.article,
        (
            replace(step_of(report, 2), question="Who says this?", answer="The minutes do not tell."),
            Step(Span(place, place + 3), Category.LOADED_LANGUAGE, None, "Why these words?", with_card=False),
            replace(step_of(report, 0), with_card=False),
            Step(Span(place + 4, place + 9), Category.HEDGE, "a.rule.of.another.class"),
        ),
    )


@pytest.fixture
def taught(window: MainWindow) -> MainWindow:
    window.lessons.take(lesson(), None)
    window.lessons.show(editing=True)
    return window


@pytest.fixture
def wall(qtbot: QtBot, taught: MainWindow) -> Iterator[Wall]:
    """F5 in the editor."""
    QTest.keyClick(taught.lessons.sheet.view, Qt.Key.Key_F5)
    found = taught.presenting.wall
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    taught.presenting.end()


def show_of(window: MainWindow) -> Show:
    assert window.presenting.show is not None
    return window.presenting.show


def on_card(wall: Wall) -> list[str]:
    return [label.accessibleName() for label in wall.card.findChildren(Words) if label.isVisible()]


def press(wall: Wall, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(wall, key)


def test_the_button_presents_as_f5_does(taught: MainWindow) -> None:
    button = taught.lessons.sheet.foot.present
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taught.presenting.wall is not None
    taught.presenting.end()
    assert taught.parts.pages.currentWidget() is taught.lessons.sheet


def test_marks_come_in_the_order_of_the_lesson(taught: MainWindow, wall: Wall) -> None:
    seen = []
    for _ in lesson().steps:
        press(wall, Qt.Key.Key_Right)
        current = show_of(taught).current
        assert current is not None
        assert wall.text.shows(current.span.start)
        seen.append(current.span)
    assert seen == [step.span for step in lesson().steps]
    assert wall.foot.place_text() == "4 of 4"
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert wall.foot.place_text() == "3 of 4"


def test_each_step_has_its_number_at_the_right_and_the_teachers_mark_its_ends(taught: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Right)
    drawn = [(mark.letter, mark.own, mark.bare) for mark in show_of(taught).drawn]
    assert [one for one in drawn if one[1]] == [("1", True, True), ("2", True, False)]
    numbers = {words.strip() for _size, words in painted(wall.text)}
    assert {"1", "2"} <= numbers


def test_the_lessons_question_stands_on_the_card_and_the_card_only_where_it_is_wanted(wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right)
    assert "Who says this?" in on_card(wall)
    assert "Why it matters" in on_card(wall)
    press(wall, Qt.Key.Key_Right)
    assert on_card(wall) == ["Loaded word", "Ask", "Why these words?"]
    press(wall, Qt.Key.Key_Right)
    assert on_card(wall) == ["Unnamed person"]
    press(wall, Qt.Key.Key_Right)
    assert on_card(wall) == ["Hedge"]


def test_an_answer_is_on_the_wall_only_while_it_is_asked_for(taught: MainWindow, wall: Wall) -> None:
    answer = "The minutes do not tell."
    press(wall, Qt.Key.Key_Right)
    assert answer not in on_card(wall)
    press(wall, Qt.Key.Key_A)
    assert answer in on_card(wall)
    press(wall, Qt.Key.Key_A)
    assert answer not in on_card(wall)
    press(wall, Qt.Key.Key_A, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert answer not in on_card(wall)
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_A)  # the second step has none
    assert not show_of(taught).answer


def test_up_and_down_lead_to_the_kinds_and_back_to_the_place_in_the_lesson(taught: MainWindow, wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert show_of(taught).course is Category.UNNAMED_SOURCE
    assert show_of(taught).revealed == ()
    assert wall.foot.place_text().startswith("0 of")
    press(wall, Qt.Key.Key_Up)
    assert show_of(taught).course is None
    assert wall.foot.place_text() == "2 of 4"
    QTest.mouseClick(wall.foot.chips[Category.HEDGE], Qt.MouseButton.LeftButton)
    QTest.mouseClick(wall.foot.lesson, Qt.MouseButton.LeftButton)
    assert wall.foot.place_text() == "2 of 4"


def test_blank_takes_the_teachers_marks_away_too(wall: Wall) -> None:
    press(wall, *(Qt.Key.Key_Right,) * 2)
    marked, tints = picture(wall.text), [wall.text._look.colour(f"{name}_chosen") for name in ("unnamed", "loaded")]
    assert any(count(marked, tint) for tint in tints)
    press(wall, Qt.Key.Key_B)
    assert not any(count(picture(wall.text), tint) for tint in tints)
    press(wall, Qt.Key.Key_B)
    assert picture(wall.text) == marked


def test_the_teachers_mark_is_in_ink(wall: Wall) -> None:
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_Right)
    shown = picture(wall.text)
    ink = count(shown, wall.text._look.colour("text"))
    press(wall, Qt.Key.Key_Left)
    assert count(picture(wall.text), wall.text._look.colour("text")) < ink


def test_without_a_lesson_there_is_no_chip_for_one(qtbot: QtBot, window: MainWindow) -> None:
    window.actions["present"].trigger()
    wall = window.presenting.wall
    assert wall is not None
    qtbot.waitUntil(wall.isActiveWindow)
    assert not wall.foot.lesson.isVisible()
    press(wall, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert show_of(window).course is Category.UNNAMED_SOURCE
    window.presenting.end()


def test_a_step_that_is_taken_out_leaves_the_wall(taught: MainWindow, wall: Wall) -> None:
    press(wall, *(Qt.Key.Key_Right,) * 4)
    taught.lessons.work.remove(3)
    assert wall.foot.place_text() == "3 of 3"
    for _ in range(3):
        taught.lessons.work.remove(0)
    assert show_of(taught).course is Category.UNNAMED_SOURCE


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_lesson_can_be_read_from_the_last_row(wall: Wall, width: int, height: int) -> None:
    wall.showNormal()
    wall.resize(width, height)
    for keys in ((), *((Qt.Key.Key_Right, Qt.Key.Key_A),) * 4):
        press(wall, *keys)
        texts = painted(wall)
        assert "lesson" in {words.strip() for _size, words in texts}
        assert [(size, words) for size, words in texts if size < height / 40] == []


LONG = "The minutes do not tell who spoke, and nobody in the text was at the meeting. " * 5


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_long_answer_is_whole_in_smaller_type(taught: MainWindow, wall: Wall, width: int, height: int) -> None:
    wall.showNormal()
    wall.resize(width, height)
    taught.lessons.work.answer(0, LONG)
    press(wall, Qt.Key.Key_Right, Qt.Key.Key_A)
    room, content = wall.card.viewport(), wall.card.widget()
    layout = content.layout() if content is not None else None
    assert layout is not None
    assert layout.heightForWidth(room.width()) <= room.height()
    assert LONG.strip() in on_card(wall)
    assert [words for size, words in painted(wall.card) if size < height / 40] == []


def test_the_speaker_sees_question_answer_and_what_comes_next(qtbot: QtBot, taught: MainWindow) -> None:
    taught.presenting.begin_on(taught.parts.frame.screen(), with_speaker=True)
    speaker = taught.presenting.speaker
    assert speaker is not None
    qtbot.waitUntil(speaker.isActiveWindow)
    qtbot.waitUntil(lambda: "Who says this?" in said(speaker))
    assert "The minutes do not tell." not in said(speaker)
    QTest.keyClick(speaker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "The minutes do not tell." in said(speaker))
    assert "Why these words?" in said(speaker)
    assert not speaker.answer.isChecked()
    QTest.mouseClick(speaker.answer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(speaker.answer.isChecked)
    assert taught.presenting.wall is not None
    assert "The minutes do not tell." in on_card(taught.presenting.wall)
    QTest.keyClick(speaker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not speaker.answer.isEnabled())
    taught.presenting.end()


def said(speaker: SpeakerView) -> list[str]:
    return [words.accessibleName() for page in (speaker.left, speaker.right) for words in page.findChildren(Words)]
