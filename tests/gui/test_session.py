"""What is found again: the article, its place, the panel's page."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.main_window import MainWindow
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, read_settings, write_settings
from reader.timeline import Timeline
from tests.library.articles import article_of

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
    assert before.reading.article is not None
    assert read_settings(file).last_article == before.reading.article.key
    after = run(qtbot, file, None)
    try:
        assert after.reading.article is not None
        assert after.reading.article.origin == str(seeds()[1])
        qtbot.waitUntil(lambda: abs(after.window.view.place() - place) <= 120, timeout=WAIT)
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


def test_a_pasted_text_comes_back_though_it_has_no_file(window: MainWindow, store: SettingsStore) -> None:
    pasted = replace(article_of("Bridge to close", "The mayor said so.", origin="pasted text"), language="cy")
    window.parts.reading.open_article(pasted)
    window.parts.frame.close()
    assert store.value.last_article == pasted.key
    window.parts.reading.close_article()
    assert window.reopen_last()
    assert window.parts.reading.article == pasted


def test_what_is_not_kept_does_not_come_back(window: MainWindow, store: SettingsStore) -> None:
    store.keep(replace(store.value, last_article="no such key"))
    assert not window.reopen_last()
