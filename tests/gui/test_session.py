"""What is found again: the article, its place, the panel's page."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.main_window import MainWindow
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, read_settings, write_settings
from reader.timeline import Timeline

WAIT = 90_000


def test_the_article_the_place_and_the_page_are_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    write_settings(file, Settings(hint_seen=True))
    before = run(qtbot, file, seeds()[1])
    before.window.panel.show_page("questions")
    bar = before.window.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100, timeout=WAIT)
    bar.setValue(bar.maximum() // 2)
    place = before.window.view.place()
    before.frame.close()
    before.end()
    assert read_settings(file).last_article == str(seeds()[1])
    after = run(qtbot, file, None)
    try:
        assert after.reading.article is not None
        assert after.reading.article.origin == str(seeds()[1])
        assert after.window.view.place() == pytest.approx(place, abs=120)
        assert after.window.panel.page == "questions"
    finally:
        after.end()


def run(qtbot: QtBot, file: Path, article: Path | None) -> WindowProgram:
    program = WindowProgram(SettingsStore(file), Timeline(None))
    qtbot.addWidget(program.frame)
    with qtbot.waitSignal(program.furnished, timeout=WAIT):
        program.show(article)
    qtbot.waitUntil(lambda: program.reading.article is not None, timeout=WAIT)
    return program


def test_an_article_that_was_closed_does_not_come_back(window: MainWindow, store: SettingsStore) -> None:
    window.actions["close"].trigger()
    window.parts.frame.close()
    assert store.value.last_article == ""
    assert not window.reopen_last()


def test_a_file_that_is_gone_does_not_come_back(window: MainWindow, store: SettingsStore, tmp_path: Path) -> None:
    store.keep(Settings(last_article=str(tmp_path / "gone.txt")))
    assert not window.reopen_last()
