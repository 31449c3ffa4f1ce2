"""The whole window with a real engine process, driven by keys and mouse."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.look import ThemeName
from reader.gui.main_window import MainWindow
from reader.model.report import Category
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, read_settings, write_settings
from reader.timeline import Timeline

WAIT = 90_000
"""Milliseconds: a cold language model on a busy machine takes some seconds."""


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    write_settings(file, Settings(hint_seen=True, theme="light"))
    return file


@pytest.fixture
def program(qtbot: QtBot, settings_path: Path, tmp_path: Path) -> Iterator[WindowProgram]:
    running = WindowProgram(SettingsStore(settings_path), Timeline(tmp_path / "trace.jsonl"))
    qtbot.addWidget(running.frame)
    yield running
    running.end()


def read(qtbot: QtBot, program: WindowProgram, path: Path) -> MainWindow:
    """Open an article and wait for its whole report."""
    with qtbot.waitSignal(program.furnished, timeout=WAIT):
        program.show(path)
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    program.frame.activateWindow()
    return program.window


def column_left(window: MainWindow) -> float:
    return window.view.document().rootFrame().frameFormat().leftMargin()


def press(program: WindowProgram, key: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(program.frame, key, modifier)


def test_a_sample_is_read_marked_and_stepped_through_by_keys(qtbot: QtBot, program: WindowProgram) -> None:
    read(qtbot, program, seeds()[0])
    reading = program.reading
    assert reading.report is not None
    assert {found.category for found in reading.report.findings} >= {Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE}
    press(program, Qt.Key.Key_N)
    first = reading.chosen
    assert first == reading.visible_findings()[0]
    press(program, Qt.Key.Key_N)
    assert reading.chosen == reading.visible_findings()[1]
    press(program, Qt.Key.Key_N, shift=True)
    assert reading.chosen == first
    press(program, Qt.Key.Key_Escape)
    assert reading.chosen is None


def test_the_keys_of_the_legend_switch_and_count(qtbot: QtBot, program: WindowProgram) -> None:
    read(qtbot, program, seeds()[0])
    before = len(program.reading.visible_findings())
    press(program, Qt.Key.Key_3)
    assert Category.HEDGE in program.reading.visible.categories
    assert len(program.reading.visible_findings()) > before
    press(program, Qt.Key.Key_H)
    assert program.reading.visible_findings() == []
    press(program, Qt.Key.Key_H)
    press(program, Qt.Key.Key_1)
    assert Category.UNNAMED_SOURCE not in program.reading.visible.categories


def test_a_click_on_a_mark_opens_its_card_and_escape_closes_it(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    press(program, Qt.Key.Key_N)
    index = program.reading.chosen
    assert index is not None
    press(program, Qt.Key.Key_Escape)
    surface = window.view.viewport()
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=window.view.position_of(index))
    assert program.reading.chosen == index
    assert window.panel.shows_card()
    press(program, Qt.Key.Key_Escape)
    assert not window.panel.shows_card()
    assert program.reading.chosen is None


def test_the_engine_dies_while_reading_and_the_window_says_so_and_goes_on(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    with qtbot.waitSignal(program.link.stopped, timeout=WAIT):
        window.actions["analyse"].trigger()
        os.kill(program.link.process_id, signal.SIGKILL)
    assert "was started again" in window.banner.text()
    assert program.reading.article is not None
    with qtbot.waitSignal(program.link.report_arrived, timeout=WAIT):
        pass  # it is tried once more by itself


def test_a_file_that_cannot_be_read_leaves_the_article_where_it_was(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path
) -> None:
    window = read(qtbot, program, seeds()[0])
    before = program.reading.article
    broken = tmp_path / "photo.txt"
    broken.write_bytes(bytes(range(256)) * 40)
    with qtbot.waitSignal(program.link.failed, timeout=WAIT):
        window.open_path(broken)
    assert program.reading.article is before
    assert "does not hold text" in window.banner.text()
    assert "Your text is still here." in window.banner.text()


def test_pasted_text_becomes_the_article(qtbot: QtBot, program: WindowProgram) -> None:
    read(qtbot, program, seeds()[0])
    QGuiApplication.clipboard().setText("“It is late,” a council official said on Monday 🌧. Rain may fall.")
    with qtbot.waitSignal(program.link.report_arrived, timeout=WAIT):
        QTest.keyClick(program.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert program.reading.article is not None
    assert program.reading.article.text.startswith("“It is late,”")
    assert program.reading.article.origin == "pasted text"


def test_a_dropped_file_becomes_the_article(qtbot: QtBot, program: WindowProgram) -> None:
    read(qtbot, program, seeds()[0])
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(seeds()[1]))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(program.link.article_opened, timeout=WAIT):
        program.frame.dropEvent(event)
    assert program.reading.article is not None
    assert program.reading.article.origin == str(seeds()[1])


def test_a_text_that_is_not_english_is_shown_and_named(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    german = (
        "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke über den Fluss nicht zu erneuern. Mehrere "
        "Anwohner hatten zuvor gefordert, dass die Stadt noch in diesem Jahr mit den Arbeiten beginnt."
    )
    QGuiApplication.clipboard().setText(german)
    with qtbot.waitSignal(program.link.article_opened, timeout=WAIT):
        window.actions["paste"].trigger()
    assert program.reading.article is not None
    assert program.reading.article.language == "de"
    assert "German" in window.hint.text()


def test_theme_and_scale_are_remembered(qtbot: QtBot, program: WindowProgram, settings_path: Path) -> None:
    window = read(qtbot, program, seeds()[0])
    window.actions["dark"].trigger()
    window.actions["larger"].trigger()
    window.actions["larger"].trigger()
    assert program.look.theme is ThemeName.DARK
    assert program.look.scale == pytest.approx(1.21)
    program.frame.close()
    kept = read_settings(settings_path)
    assert (kept.theme, round(kept.scale, 2)) == ("dark", 1.21)


def test_the_first_run_opens_a_sample_and_says_what_the_program_cannot_tell(qtbot: QtBot, tmp_path: Path) -> None:
    running = WindowProgram(SettingsStore(tmp_path / "none.json"), Timeline(None))
    qtbot.addWidget(running.frame)
    try:
        with qtbot.waitSignal(running.furnished, timeout=WAIT):
            running.show(None)
        qtbot.waitUntil(lambda: running.reading.is_complete, timeout=WAIT)
        assert running.reading.article is not None
        assert running.reading.article.origin == str(seeds()[0])
        assert "cannot tell whether it is true" in running.window.hint.text()
    finally:
        running.end()


def test_later_runs_begin_with_the_ways_in(qtbot: QtBot, program: WindowProgram) -> None:
    with qtbot.waitSignal(program.furnished, timeout=WAIT):
        program.show(None)
    assert program.reading.article is None
    qtbot.waitUntil(program.window.empty.isVisible, timeout=WAIT)


def test_the_second_article_stands_in_the_same_column_as_the_first(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    before = column_left(window)
    with qtbot.waitSignal(program.link.report_arrived, timeout=WAIT):
        window.open_path(seeds()[3])
    assert column_left(window) == before > 0


def test_scaling_keeps_the_articles_face(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    window.actions["larger"].trigger()
    qtbot.waitUntil(lambda: window.view.document().defaultFont().family() == "Literata", timeout=2000)
    assert window.view.document().defaultFont().pixelSize() == round(19 * 1.1)


def test_next_mark_takes_the_keyboard_to_the_article_so_that_enter_explains_it(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window = read(qtbot, program, seeds()[0])
    window.actions["leave"].trigger()
    window.leave()
    press(program, Qt.Key.Key_N)
    QTest.keyClick(program.frame.focusWidget(), Qt.Key.Key_Return)
    assert window.panel.shows_card()


def test_an_engine_that_dies_twice_over_one_article_leaves_a_clear_panel(qtbot: QtBot, program: WindowProgram) -> None:
    window = read(qtbot, program, seeds()[0])
    window.actions["analyse"].trigger()
    for _ in range(2):
        with qtbot.waitSignal(program.link.stopped, timeout=WAIT):
            os.kill(program.link.process_id, signal.SIGKILL)
    assert "stopped more than once" in window.banner.text()
    with qtbot.waitSignal(program.link.report_arrived, timeout=WAIT):
        window.actions["analyse"].trigger()


def test_the_panel_begins_at_its_top_with_another_article(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.panel.voices.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=5000)
    bar.setValue(bar.maximum())
    report = window.parts.reading.report
    assert report is not None
    window.parts.reading.open_article(replace(report.article, title="Another"))
    window.parts.reading.show_report(report)
    qtbot.waitUntil(lambda: window.panel.is_filled, timeout=5000)
    assert bar.value() == 0
