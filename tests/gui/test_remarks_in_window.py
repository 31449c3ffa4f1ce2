"""Remarks in the whole window with a real engine, by keys and mouse, and after a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.main_window import MainWindow
from reader.gui.panel.card_buttons import NoteField
from reader.gui.panel.hidden_page import BringBack
from reader.model.remarks import DismissedMark, OwnMark
from reader.model.report import Category, Finding, Report
from reader.model.span import Span
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, library_file, write_settings
from reader.timeline import Timeline

WAIT = 90_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Opened:
    """One run of the program on the first sample."""

    def __init__(self, qtbot: QtBot, settings: Path) -> None:
        self.program = WindowProgram(SettingsStore(settings), Timeline(None))
        qtbot.addWidget(self.program.frame)
        with qtbot.waitSignal(self.program.furnished, timeout=WAIT):
            self.program.show(seeds()[0])
        qtbot.waitUntil(lambda: self.program.reading.is_complete, timeout=WAIT)
        self.program.frame.activateWindow()

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def report(self) -> Report:
        report = self.program.reading.report
        assert report is not None
        return report

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.program.frame, key, modifier)

    def click(self, text: str) -> None:
        """Click the one visible button that says this."""
        buttons = [each for each in self.program.frame.findChildren(QAbstractButton) if each.isVisible()]
        (button,) = (each for each in buttons if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def chosen(self) -> Finding | OwnMark | None:
        return self.program.reading.mark(self.program.reading.chosen)

    def select(self, words: str) -> Span:
        start = self.report.article.text.index(words)
        span = Span(start, start + len(words))
        self.window.view.select(span)
        return span


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    every = tuple(category.value for category in Category)
    write_settings(file, Settings(hint_seen=True, theme="light", shown_categories=every))
    return file


@pytest.fixture
def opened(qtbot: QtBot, settings: Path) -> Iterator[Opened]:
    run = Opened(qtbot, settings)
    yield run
    run.program.end()


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
    index = opened.program.reading.chosen
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
    first = Opened(qtbot, settings)
    first.press(Qt.Key.Key_N)
    dismissed = first.chosen()
    first.press(Qt.Key.Key_D)
    first.press(Qt.Key.Key_N)
    noted = first.chosen()
    first.window.actions["disagree"].trigger()
    field = first.program.frame.findChild(NoteField)
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "I was there, and it was so.")
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    span = first.select("hard frost")
    first.window.view.setFocus()
    first.press(Qt.Key.Key_M)
    first.press(Qt.Key.Key_2)
    first.program.end()
    first.program.frame.close()

    second = Opened(qtbot, settings)
    assert dismissed not in second.report.findings
    assert isinstance(dismissed, Finding)
    assert second.program.reading.remarks.dismissals == (DismissedMark(dismissed.rule_id, dismissed.span),)
    assert isinstance(noted, Finding)
    note = second.program.reading.remarks.note_on(noted)
    assert note is not None
    assert note.text == "I was there, and it was so."
    assert second.program.reading.remarks.own_marks == (OwnMark(Category.LOADED_LANGUAGE, span),)
    second.window.actions["hidden"].trigger()
    back = second.window.panel.findChildren(BringBack)
    assert len(back) == 1
    QTest.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert dismissed in second.report.findings
    second.program.end()


def test_words_are_marked_by_m_and_a_number_and_drawn_in_the_right_margin(opened: Opened) -> None:
    span = opened.select("hard frost")
    opened.window.view.setFocus()
    opened.press(Qt.Key.Key_M)
    assert opened.window.marking.bar.text() == "Mark “hard frost” as"
    assert not opened.window.parts.legend.isVisible()
    shown = opened.program.reading.visible.categories
    opened.press(Qt.Key.Key_3)
    assert opened.program.reading.visible.categories == shown
    assert opened.chosen() == OwnMark(Category.HEDGE, span)
    assert opened.window.parts.legend.isVisible()
    assert opened.window.view.selected_span() is None
    opened.press(Qt.Key.Key_3)
    assert Category.HEDGE not in opened.program.reading.visible.categories
    opened.press(Qt.Key.Key_5)
    assert not opened.program.reading.visible.own
    assert opened.chosen() is None


def test_escape_gives_up_marking_and_the_keys_are_the_legend_s_again(opened: Opened) -> None:
    opened.select("hard frost")
    opened.window.view.setFocus()
    opened.press(Qt.Key.Key_M)
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.marking.asks
    opened.press(Qt.Key.Key_3)
    assert Category.HEDGE not in opened.program.reading.visible.categories
    assert opened.program.reading.remarks.own_marks == ()


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
    opened.program.frame.setMinimumSize(1280, 800)  # wide enough for a margin
    opened.select("hard frost")
    opened.window.actions["mark_as_loaded"].trigger()
    index = opened.program.reading.chosen
    assert index == len(opened.report.findings)
    opened.press(Qt.Key.Key_N)
    opened.press(Qt.Key.Key_N, SHIFT)
    assert opened.program.reading.chosen == index
    opened.press(Qt.Key.Key_Escape)
    point = view.position_of(index)
    assert view.mark_at(point.x(), point.y()) == index
    right = view.viewport().width() - view.document().rootFrame().frameFormat().rightMargin()
    letter = QPoint(round(right + 1.18 * 19), point.y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=letter)
    assert opened.program.reading.chosen == index


def test_a_library_that_cannot_be_used_is_said_in_one_sentence(qtbot: QtBot, settings: Path) -> None:
    file = library_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database at all " * 100)
    run = Opened(qtbot, settings)
    assert "damaged" in run.window.banner.text()
    opened_before = run.report
    run.press(Qt.Key.Key_N)
    run.press(Qt.Key.Key_D)
    assert len(run.report.findings) < len(opened_before.findings)
    assert file.read_bytes() == b"no database at all " * 100
    run.program.end()
