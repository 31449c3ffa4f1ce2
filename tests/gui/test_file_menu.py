"""The menus of what was read last and of the samples."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from reader.gui.file_menu import FileMenu
from reader.model.kept import Kept
from reader.resources import seeds


@pytest.fixture
def files(qtbot: QtBot) -> FileMenu:
    window = QMainWindow()
    qtbot.addWidget(window)
    return FileMenu(window)


def test_what_was_read_last_is_offered_by_its_headline(files: FileMenu, qtbot: QtBot) -> None:
    files.show_recent([Kept("key", "Bridge & tunnel shut", "pasted text", "2026-11-25T08:00:00.000000Z", 400)])
    (action,) = files.recent_menu.actions()
    assert action.text() == "Bridge && tunnel shut"
    with qtbot.waitSignal(files.kept_chosen) as caught:
        action.trigger()
    assert caught.args == ["key"]
    files.show_recent([])
    assert not files.recent_menu.isEnabled()


def test_the_dialog_begins_where_the_latest_file_lies(
    files: FileMenu, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def refuse(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        begun.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", refuse)
    article = tmp_path / "article.txt"
    article.write_text("Somebody said so.", encoding="utf-8")
    origins = ("pasted text", str(tmp_path / "gone" / "a.txt"), str(article))
    files.show_recent([Kept(origin, "Headline", origin, "2026-11-25T08:00:00.000000Z", 4) for origin in origins])
    files.ask()
    assert begun == [str(tmp_path)]


def test_samples_have_a_menu_of_their_own(files: FileMenu, qtbot: QtBot) -> None:
    files.show_samples(tuple((path.stem, path) for path in seeds()))
    assert len(files.samples_menu.actions()) == len(seeds())
    with qtbot.waitSignal(files.path_chosen) as caught:
        files.samples_menu.actions()[1].trigger()
    assert caught.args == [seeds()[1]]
