"""Remarks in the whole window with a real engine, by keys and mouse, and after a restart."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.main_window import MainWindow
from reader.gui.mark_steps import PASSED_BY
from reader.gui.marking_bar import MarkAsButton
from reader.gui.panel.card_buttons import NoteField
from reader.gui.panel.hidden_page import BringBack
from reader.gui.panel.passed_by_page import PassedByPage
from reader.gui.panel.words import Words
from reader.model.remarks import DismissedMark, OwnMark
from reader.model.report import Category, Finding, Report
from reader.model.span import Span
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, library_file, write_settings
from reader.timeline import Timeline
from tests.seed_analyst import seed_report

WAIT = 90_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Opened:
    """A window with the first sample and its report in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.frame = window, window.parts.frame
        self.reading, self.link = window.parts.reading, window.parts.link

    @property
    def report(self) -> Report:
        report = self.reading.report
        assert report is not None
        return report

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.frame, key, modifier)

    def click(self, text: str) -> None:
        """Click the one visible button that says this."""
        buttons = [each for each in self.frame.findChildren(QAbstractButton) if each.isVisible()]
        (button,) = (each for each in buttons if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def chosen(self) -> Finding | OwnMark | None:
        return self.reading.mark(self.reading.chosen)

    def select(self, words: str) -> Span:
        start = self.report.article.text.index(words)
        span = Span(start, start + len(words))
        self.window.view.select(span)
        return span


@pytest.fixture
def opened(window: MainWindow) -> Opened:
    """Without an engine: quick to make."""
    report = seed_report(seeds()[0])
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
    window.parts.doing.show_category(Category.HEDGE, True)
    return Opened(window)


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    every = tuple(category.value for category in Category)
    write_settings(file, Settings(hint_seen=True, theme="light", shown_categories=every))
    return file


def run(qtbot: QtBot, settings: Path) -> tuple[WindowProgram, Opened]:
    """The whole program with its engine and its library on the first sample; `end` ends it."""
    program = WindowProgram(SettingsStore(settings), Timeline(None))
    qtbot.addWidget(program.frame)
    with qtbot.waitSignal(program.furnished, timeout=WAIT):
        program.show(seeds()[0])
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    program.frame.activateWindow()
    return program, Opened(program.window)


@pytest.fixture
def running(qtbot: QtBot, settings: Path) -> Iterator[Opened]:
    program, opened = run(qtbot, settings)
    yield opened
    program.end()


def test_d_dismisses_control_z_brings_back_and_the_bar_says_so(opened: Opened) -> None:
    before = opened.report
    opened.press(Qt.Key.Key_N)
    gone = opened.chosen()
    opened.press(Qt.Key.Key_D)
    assert gone not in opened.report.findings
    legend = opened.window.parts.legend
    assert "1 hidden" in _said_by(legend)
    assert any("hidden" in words and "“" in words for words in _said_by(legend))
    opened.click("Undo")
    assert opened.report == before
    assert opened.chosen() == gone
    opened.press(Qt.Key.Key_D)
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.report == before
    opened.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert gone not in opened.report.findings


def _said_by(parent: QWidget) -> list[str]:
    return [str(part.property("text")) for part in parent.findChildren(QWidget) if part.isVisible()]


def test_the_card_s_buttons_do_what_they_say_and_the_text_does_not_move(opened: Opened) -> None:
    view = opened.window.view
    opened.press(Qt.Key.Key_N)
    index = opened.reading.chosen
    assert index is not None
    opened.press(Qt.Key.Key_Escape)
    place, column = view.verticalScrollBar().value(), view.document().rootFrame().frameFormat().leftMargin()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.position_of(index))
    finding = opened.report.findings[index]
    assert opened.window.panel.shows_card()
    opened.click("Turn this rule off")
    assert all(found.rule_id != finding.rule_id for found in opened.report.findings)
    assert not opened.window.panel.shows_card()
    assert view.verticalScrollBar().value() == place
    assert view.document().rootFrame().frameFormat().leftMargin() == column


def test_everything_said_is_there_after_a_restart(qtbot: QtBot, settings: Path) -> None:
    program, first = run(qtbot, settings)
    first.press(Qt.Key.Key_N)
    dismissed = first.chosen()
    first.press(Qt.Key.Key_D)
    first.press(Qt.Key.Key_N)
    noted = first.chosen()
    first.window.actions["disagree"].trigger()
    field = first.frame.findChild(NoteField)
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "I was there, and it was so.")
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    span = first.select("hard frost")
    first.window.view.setFocus()
    first.press(Qt.Key.Key_M)
    first.press(Qt.Key.Key_2)
    program.end()
    program.frame.close()

    program, second = run(qtbot, settings)
    assert dismissed not in second.report.findings
    assert isinstance(dismissed, Finding)
    assert second.reading.remarks.dismissals == (DismissedMark(dismissed.rule_id, dismissed.span),)
    assert isinstance(noted, Finding)
    note = second.reading.remarks.note_on(noted)
    assert note is not None
    assert note.text == "I was there, and it was so."
    assert second.reading.remarks.own_marks == (OwnMark(Category.LOADED_LANGUAGE, span),)
    second.window.actions["hidden"].trigger()
    back = second.window.panel.findChildren(BringBack)
    assert len(back) == 1
    QTest.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert dismissed in second.report.findings
    program.end()


def typing_a_note(opened: Opened, text: str) -> NoteField:
    """The first mark's card, with a note typed into it and not kept yet."""
    opened.press(Qt.Key.Key_N)
    opened.window.actions["disagree"].trigger()
    field = opened.frame.findChild(NoteField)
    assert field is not None
    QTest.keyClicks(field, text)
    return field


def test_escape_leaves_the_note_and_only_then_the_card(opened: Opened) -> None:
    field = typing_a_note(opened, "No.")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert opened.window.panel.shows_card()
    assert opened.reading.remarks.notes == ()
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.panel.shows_card()
    assert opened.reading.remarks.notes == ()


@pytest.mark.parametrize("way", ["next", "voices", "undo"])
def test_a_note_that_is_being_typed_is_never_lost(opened: Opened, way: str) -> None:
    opened.select("hard frost")
    opened.window.actions["mark_as_hedge"].trigger()
    opened.reading.choose(None)
    typing_a_note(opened, "I was there.")
    mark = opened.chosen()
    assert isinstance(mark, Finding)
    opened.window.actions[way].trigger()
    if way == "undo":  # of the own mark: the card and its field stay
        assert opened.window.panel.card.buttons.asks_for_note()
        opened.press(Qt.Key.Key_N)
    note = opened.reading.remarks.note_on(mark)
    assert note is not None
    assert note.text == "I was there."


def test_words_are_marked_by_m_and_a_number_and_drawn_in_the_right_margin(opened: Opened) -> None:
    span = opened.select("hard frost")
    opened.window.view.setFocus()
    opened.press(Qt.Key.Key_M)
    assert opened.window.marking.bar.text() == "Mark “hard frost” as"
    assert not opened.window.parts.legend.isVisible()
    shown = opened.reading.visible.categories
    opened.press(Qt.Key.Key_3)
    assert opened.reading.visible.categories == shown
    assert opened.chosen() == OwnMark(Category.HEDGE, span)
    assert opened.window.parts.legend.isVisible()
    assert opened.window.view.selected_span() is None
    opened.press(Qt.Key.Key_3)
    assert Category.HEDGE not in opened.reading.visible.categories
    opened.press(Qt.Key.Key_5)
    assert not opened.reading.visible.own
    assert opened.chosen() is None


def test_escape_gives_up_marking_and_the_keys_are_the_legend_s_again(opened: Opened) -> None:
    opened.select("hard frost")
    opened.window.view.setFocus()
    opened.press(Qt.Key.Key_M)
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.marking.asks
    opened.press(Qt.Key.Key_3)
    assert Category.HEDGE not in opened.reading.visible.categories
    assert opened.reading.remarks.own_marks == ()


def test_m_without_a_selection_says_what_to_do(opened: Opened) -> None:
    opened.window.view.setFocus()
    opened.press(Qt.Key.Key_M)
    assert not opened.window.marking.asks
    assert any("Select words first" in words for words in _said_by(opened.window.parts.legend))


def test_words_are_selected_and_marked_without_a_mouse(opened: Opened) -> None:
    view = opened.window.view
    view.setFocus()
    opened.press(Qt.Key.Key_F7)
    view.select(Span(8, 8))
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert view.selected_span() == Span(8, 14)
    QTest.keyClick(view, Qt.Key.Key_M)
    QTest.keyClick(view, Qt.Key.Key_1)
    assert opened.chosen() == OwnMark(Category.UNNAMED_SOURCE, Span(8, 14))


def test_an_own_mark_is_stepped_to_and_clicked_at_its_ends_and_letter(opened: Opened) -> None:
    view = opened.window.view
    opened.frame.setMinimumSize(1280, 800)  # wide enough for a margin
    opened.select("hard frost")
    opened.window.actions["mark_as_loaded"].trigger()
    index = opened.reading.chosen
    assert index == len(opened.report.findings)
    opened.press(Qt.Key.Key_N)
    opened.press(Qt.Key.Key_N, SHIFT)
    assert opened.reading.chosen == index
    opened.press(Qt.Key.Key_Escape)
    point = view.position_of(index)
    assert view.mark_at(point.x(), point.y()) == index
    right = view.viewport().width() - view.document().rootFrame().frameFormat().rightMargin()
    letter = QPoint(round(right + 1.18 * 19), point.y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=letter)
    assert opened.reading.chosen == index


def asked_about(qtbot: QtBot, opened: Opened, words: str) -> list[str]:
    """What the panel says about words that are not marked."""
    opened.select(words)
    opened.window.view.setFocus()
    with qtbot.waitSignal(opened.link.told, timeout=WAIT):
        opened.press(Qt.Key.Key_W)
    page = opened.window.panel.findChild(PassedByPage)
    assert page is not None
    return [label.accessibleName() for label in page.findChildren(Words) if label.isVisible()]


def test_why_not_names_the_nearest_rule_or_says_that_none_knows_the_word(qtbot: QtBot, running: Opened) -> None:
    assert "“engineers” can be a source, but is said to say nothing here." in asked_about(qtbot, running, "engineers")
    near = asked_about(qtbot, running, "national")
    assert any(words.startswith("Rule: ") for words in near)
    assert any("national treasure" in words for words in near)
    none = asked_about(qtbot, running, "to rebuild")
    assert "No rule knows these words. The program marks only what a rule names." in none


def test_the_words_asked_about_are_marked_from_the_page_and_it_becomes_the_mark_s(
    qtbot: QtBot, running: Opened
) -> None:
    asked_about(qtbot, running, "engineers")
    page = running.window.panel.findChild(PassedByPage)
    assert page is not None
    button = next(each for each in page.findChildren(MarkAsButton) if each.category is Category.UNNAMED_SOURCE)
    with qtbot.waitSignal(running.link.told, timeout=WAIT):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    own = running.chosen()
    assert isinstance(own, OwnMark)
    assert page.asked is not None
    assert page.asked.own is Category.UNNAMED_SOURCE
    running.click("Take your mark away")
    assert running.reading.remarks.own_marks == ()
    assert not running.window.panel.shows_other_page()


def test_a_hidden_mark_says_that_the_person_hid_it(qtbot: QtBot, running: Opened) -> None:
    running.press(Qt.Key.Key_N)
    gone = running.chosen()
    assert isinstance(gone, Finding)
    running.press(Qt.Key.Key_D)
    words = gone.span.of(running.report.article.text)
    said = asked_about(qtbot, running, words)
    assert any(line.startswith(f"You have hidden the mark on “{words}”") for line in said)


def test_stepping_from_an_own_mark_s_page_to_a_finding_opens_its_card(qtbot: QtBot, running: Opened) -> None:
    running.select("hard frost")
    running.window.actions["mark_as_hedge"].trigger()
    with qtbot.waitSignal(running.link.told, timeout=WAIT):
        QTest.keyClick(running.window.view, Qt.Key.Key_Return)
    assert running.window.panel.shows_page(PASSED_BY)
    running.press(Qt.Key.Key_N)
    assert running.window.panel.shows_card()


def test_a_text_in_another_language_is_told_that_rules_are_for_english(opened: Opened) -> None:
    article = replace(opened.report.article, language="fr")
    opened.reading.open_article(article)
    opened.window.view.select(Span(0, 7))
    opened.window.actions["why_not"].trigger()
    page = opened.window.panel.findChild(PassedByPage)
    assert page is not None
    said = [label.accessibleName() for label in page.findChildren(Words) if label.isVisible()]
    assert "The rules are made for English." in said
    assert opened.link.process_id == 0
    opened.window.actions["mark_as_hedge"].trigger()
    assert opened.chosen() == OwnMark(Category.HEDGE, Span(0, 7))


def test_the_engine_that_dies_over_a_question_leaves_a_sentence(qtbot: QtBot, running: Opened) -> None:
    running.select("engineers")
    running.window.actions["why_not"].trigger()
    with qtbot.waitSignal(running.link.not_told, timeout=WAIT):
        os.kill(running.link.process_id, signal.SIGKILL)
    page = running.window.panel.findChild(PassedByPage)
    assert page is not None
    said = [label.accessibleName() for label in page.findChildren(Words) if label.isVisible()]
    assert "The reading engine gave no answer. Ask once more." in said
    assert asked_about(qtbot, running, "engineers")  # the new engine reads the article again


def test_the_context_menu_is_about_what_is_pointed_at(opened: Opened) -> None:
    view = opened.window.view
    opened.press(Qt.Key.Key_N)
    index = opened.reading.chosen
    assert index is not None
    at = view.position_of(index)
    opened.press(Qt.Key.Key_Escape)
    menus = opened.window.article_menu
    menus.fill_for(at)
    assert opened.reading.chosen == index
    assert [action.objectName() for action in menus.menu.actions()][:2] == ["explain", "dismiss"]
    opened.press(Qt.Key.Key_Escape)
    opened.select("hard frost")
    menus.fill_for(QPoint(2, 2))
    listed = [action.objectName() for action in menus.menu.actions()]
    assert "mark_as_hedge" in listed
    assert "dismiss" not in listed


def test_a_damaged_library_is_set_aside_and_said_in_one_sentence(qtbot: QtBot, settings: Path) -> None:
    file = library_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database at all " * 100)
    program, opened = run(qtbot, settings)
    assert "damaged" in opened.window.banner.text()
    before = opened.report
    opened.press(Qt.Key.Key_N)
    opened.press(Qt.Key.Key_D)
    assert len(opened.report.findings) < len(before.findings)
    assert "until you close" not in opened.window.banner.text()
    (aside,) = file.parent.glob("library damaged *.sqlite")
    assert aside.read_bytes() == b"no database at all " * 100
    program.end()
