"""The first lesson opens its sample, points at one thing after the other, and leaves everything as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.model.report import Category
from reader.resources import seeds
from tests.gui.whole_program import WAIT, program_reading


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path, 3) as running:
        yield running


def _begin(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.actions["first_lesson"].trigger()
    qtbot.waitUntil(lambda: program.window.guiding.lesson.step == 0, timeout=WAIT)


def test_the_steps_point_at_what_they_say(qtbot: QtBot, program: WindowProgram) -> None:
    lesson, reading, panel = program.window.guiding.lesson, program.reading, program.window.panel
    before = reading.visible
    _begin(qtbot, program)
    assert reading.article is not None
    assert "swing" in reading.article.origin
    assert reading.visible.hidden
    categories = []
    for step in range(1, 8):
        QTest.keyClick(lesson.bar.next, Qt.Key.Key_Space)
        assert lesson.step == step
        categories.append(reading.visible.categories)
        if step == 2:
            assert panel.shows_card()
        if step == 6:
            assert program.window.actions["rests"].isChecked()
    assert categories[0] == categories[1] == {Category.UNNAMED_SOURCE}
    assert categories[2] == {Category.LOADED_LANGUAGE}
    assert categories[3] == {Category.HEDGE}
    assert panel.shows_page("leave")
    QTest.keyClick(lesson.bar.next, Qt.Key.Key_Space)
    assert lesson.step is None
    assert not lesson.bar.isVisible()
    assert reading.visible.categories == before.categories
    assert not reading.visible.hidden


def test_a_step_can_be_taken_back(qtbot: QtBot, program: WindowProgram) -> None:
    lesson = program.window.guiding.lesson
    _begin(qtbot, program)
    assert not lesson.bar.previous.isEnabled()
    QTest.keyClick(lesson.bar.next, Qt.Key.Key_Space)
    QTest.mouseClick(lesson.bar.previous, Qt.MouseButton.LeftButton)
    assert lesson.step == 0
    assert program.reading.visible.hidden


def test_another_article_ends_the_lesson(qtbot: QtBot, program: WindowProgram) -> None:
    lesson = program.window.guiding.lesson
    _begin(qtbot, program)
    program.window.open_path(seeds()[1])
    qtbot.waitUntil(lambda: lesson.step is None, timeout=WAIT)
    assert not program.reading.visible.hidden


def test_the_guide_leads_to_the_lesson_and_to_a_sample(qtbot: QtBot, program: WindowProgram) -> None:
    QTest.keyClick(program.frame, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = program.window.guiding.sheet
    assert program.window.parts.pages.currentWidget() is sheet
    sheet.open_entry("1")
    sheet.foot.sample.click()
    qtbot.waitUntil(
        lambda: program.reading.article is not None and "kessel" in program.reading.article.origin, timeout=WAIT
    )
    assert program.window.parts.pages.currentWidget() is program.window.view
    sheet.open_entry("first_lesson")
    qtbot.waitUntil(lambda: program.window.guiding.lesson.step == 0, timeout=WAIT)
