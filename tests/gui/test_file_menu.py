"""The ways to a file: what was read last is remembered while it is there, samples have their own menu."""

from pathlib import Path

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reader.gui.file_menu import FileMenu
from reader.resources import seeds
from reader.settings import SettingsStore


def test_a_file_that_was_read_is_offered_again_while_it_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    article = tmp_path / "a & b.txt"
    article.write_text("Somebody said so.", encoding="utf-8")
    window = QMainWindow()
    qtbot.addWidget(window)
    files = FileMenu(window, SettingsStore(tmp_path / "settings.json"))
    files.remember(article)
    assert files.recent == (article,)
    with qtbot.waitSignal(files.path_chosen) as caught:
        files.recent_menu.actions()[0].trigger()
    assert caught.args == [article]
    article.unlink()
    assert not files.recent


def test_samples_do_not_crowd_out_what_was_read(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    files = FileMenu(window, SettingsStore(tmp_path / "settings.json"))
    files.remember(seeds()[0])
    assert not files.recent
    files.show_samples(tuple((path.stem, path) for path in seeds()))
    assert len(files.samples_menu.actions()) == len(seeds())


def test_the_menu_names_a_file_by_its_headline(qtbot: QtBot, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Somebody said so.", encoding="utf-8")
    window = QMainWindow()
    qtbot.addWidget(window)
    files = FileMenu(window, SettingsStore(tmp_path / "settings.json"))
    files.remember(article, "Bridge & tunnel shut")
    assert [action.text() for action in files.recent_menu.actions()] == ["Bridge && tunnel shut"]
    assert files.title_of(tmp_path / "unknown.txt") == "unknown"
