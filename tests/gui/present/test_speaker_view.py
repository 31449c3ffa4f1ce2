"""The speaker's view beside the wall: what comes next, what to ask, and one end for both."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.marked_label import MarkedLabel
from reader.gui.panel.words import Words
from reader.gui.present.speaker_sides import SpeakerPage
from reader.gui.present.speaker_view import SpeakerView
from reader.gui.present.wall import Wall
from reader.model.lesson import Lesson, Step, step_of
from reader.model.report import Category
from tests.gui.present.conftest import known_report


@pytest.fixture
def speaker(qtbot: QtBot, window: MainWindow) -> Iterator[SpeakerView]:
    window.presenting.begin_on(window.parts.frame.screen(), with_speaker=True)
    found = window.presenting.speaker
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    window.presenting.end()


def wall_of(window: MainWindow) -> Wall:
    assert window.presenting.wall is not None
    return window.presenting.wall


def said(page: SpeakerPage) -> list[str]:
    content = page.widget()
    assert content is not None
    return [words.accessibleName() for words in content.findChildren(Words)]


def sentences(page: SpeakerPage) -> list[str]:
    content = page.widget()
    assert content is not None
    return [label.text for label in content.findChildren(MarkedLabel)]


def test_keys_in_the_speakers_view_move_the_wall(window: MainWindow, speaker: SpeakerView) -> None:
    QTest.keyClick(speaker, Qt.Key.Key_PageDown)
    assert wall_of(window).foot.place_text().startswith("1 of")
    QTest.keyClick(speaker, Qt.Key.Key_Left)
    assert wall_of(window).foot.place_text().startswith("0 of")


def test_it_says_what_is_shown_and_what_comes_next(qtbot: QtBot, window: MainWindow, speaker: SpeakerView) -> None:
    qtbot.waitUntil(lambda: "theatre kept its doors" not in "".join(sentences(speaker.left)))
    assert sentences(speaker.right) == []
    QTest.mouseClick(speaker.forward, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sentences(speaker.right)) == 1)
    assert "insiders" in sentences(speaker.right)[0]
    assert "two people involved in the inspection" in sentences(speaker.left)[0]
    rule = window.parts.told_rulebook.rule(known_report().findings[0].rule_id)
    assert rule.ask in said(speaker.right)


def test_the_lessons_question_and_answer_come_before_the_rules(
    qtbot: QtBot, window: MainWindow, speaker: SpeakerView
) -> None:
    found = step_of(known_report(), 0)
    asked = Step(found.span, found.category, found.rule_id, question="Who are they?", answer="Nobody says.")
    window.lessons.work.open(Lesson(known_report().article, (asked,)), None)
    QTest.keyClick(speaker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "Who are they?" in said(speaker.right))
    assert "Nobody says." in said(speaker.right)
    assert "Nobody says." not in [words.accessibleName() for words in wall_of(window).card.findChildren(Words)]


def test_a_step_just_before_the_end_is_not_followed_any_more(
    qtbot: QtBot, window: MainWindow, speaker: SpeakerView
) -> None:
    with qtbot.captureExceptions() as mistakes, qtbot.waitSignal(speaker.destroyed):
        QTest.keyClick(speaker, Qt.Key.Key_Right)
        window.presenting.end()
        window.actions["larger"].trigger()
    assert mistakes == []


def test_what_else_is_marked_in_the_sentence_is_answered(
    qtbot: QtBot, window: MainWindow, speaker: SpeakerView
) -> None:
    report, text = known_report(), known_report().article.text
    show = window.presenting.show
    assert show is not None
    beside = [
        (mark, other)
        for mark in show.marks(Category.UNNAMED_SOURCE)
        for other in (*show.marks(Category.LOADED_LANGUAGE), *show.marks(Category.HEDGE))
        if show.sentence(mark).holds(other.span)
    ]
    assert beside, "no sentence of the sample has marks of two kinds"
    mark, other = beside[0]
    words = f"If somebody says “{other.span.of(text).strip('“”')}”"
    show.go_to(show.marks(Category.UNNAMED_SOURCE).index(mark) + 1)
    qtbot.waitUntil(lambda: words in said(speaker.right))
    assert any(line.startswith("Marked too: ") and line.endswith("its own kind.") for line in said(speaker.right))
    both = Lesson(report.article, (step_of(report, mark.index), step_of(report, other.index)))
    window.lessons.work.open(both, None)
    show.choose(None)
    show.go_to(1)
    qtbot.waitUntil(lambda: any("number 2 of the lesson" in line for line in said(speaker.right)))


def test_switches_tell_what_is_on(qtbot: QtBot, speaker: SpeakerView) -> None:
    for key, button in (
        (Qt.Key.Key_B, speaker.blank), (Qt.Key.Key_S, speaker.spotlight), (Qt.Key.Key_C, speaker.without_card),
    ):  # fmt: skip
        QTest.keyClick(speaker, key)
        qtbot.waitUntil(button.isChecked)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not button.isChecked()


@pytest.mark.parametrize("by", ["wall", "speaker", "escape"])
def test_closing_either_ends_both(window: MainWindow, speaker: SpeakerView, by: str) -> None:
    wall = wall_of(window)
    if by == "escape":
        QTest.keyClick(speaker, Qt.Key.Key_Escape)
    else:
        (wall if by == "wall" else speaker).close()
    assert window.presenting.wall is None
    assert window.presenting.speaker is None
    assert not wall.isVisible()
    assert not speaker.isVisible()
