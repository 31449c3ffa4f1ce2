"""The whole library to a file and back, and remembering nothing."""

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.shelf import taking_in
from reader.library.library import Library
from reader.logbook import begin_log, note
from reader.settings import Settings, SettingsStore, library_file, log_file
from tests.gui.sample_report import sample_report
from tests.library.articles import article_of

WAIT = 90_000
BRIDGE = article_of("Bridge to close", "The mayor said the bridge would close.")


def listed(window: MainWindow) -> list[str]:
    window.actions["library"].trigger()
    rows = window.browsing.sheet.rows
    return [rows.kept(row).title for row in range(rows.rowCount())]


def test_all_goes_into_a_file_and_comes_back_after_clearing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.browsing._library.move_to(tmp_path / "library.sqlite")
    for article in (sample_report().article, BRIDGE):
        window.parts.reading.open_article(article)
    before, file = listed(window), tmp_path / "all.slibrary"
    window.carrying.save(file)
    assert "all.slibrary" in window.banner.text()
    foot = window.browsing.sheet.foot
    foot.clear.click()
    foot.answer(yes=True)
    assert listed(window) == []
    assert window.parts.reading.article is None
    with qtbot.waitSignal(window.carrying.taking_in.taken, timeout=WAIT):
        window.carrying.take_in(file)
    assert window.banner.text().startswith("2 articles taken in.")
    assert listed(window) == before == ["Bridge to close", sample_report().article.shown_title]


def test_it_is_exported_where_a_person_saved_last(window: MainWindow, tmp_path: Path, store: SettingsStore) -> None:
    store.keep(replace(store.value, export_folder=str(tmp_path)))
    window.browsing.sheet.foot.export.click()
    dialog = window.parts.frame.findChild(QFileDialog, "export-library")
    assert dialog is not None
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert Path(dialog.selectedFiles()[0]).name == "library.slibrary"
    file = tmp_path / "other" / "all.slibrary"
    file.parent.mkdir()
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    assert file.is_file()
    assert store.value.export_folder == str(file.parent)


@pytest.mark.parametrize("content", [b"my essay", b"{}", None], ids=["text", "json", "folder"])
def test_a_file_that_is_no_library_gets_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, content: bytes | None
) -> None:
    window.browsing._library.move_to(tmp_path / "library.sqlite")
    file = tmp_path / "all.slibrary"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    with qtbot.waitSignal(window.carrying.taking_in.failed, timeout=WAIT):
        window.carrying.take_in(file)
    assert window.banner.text().startswith("This file holds no library of Sourcelight.")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are files on other systems only")
def test_a_file_that_never_ends_is_given_up_and_the_window_stays_awake(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.browsing._library.move_to(tmp_path / "library.sqlite")
    monkeypatch.setattr(taking_in, "own_command", lambda *_arguments: (sys.executable, ["-c", "while True: pass"]))
    taking = window.carrying.taking_in
    taking._patience.setInterval(1000)
    with qtbot.waitSignal(taking.failed, timeout=WAIT) as told:
        window.carrying.take_in(tmp_path / "all.slibrary")
        assert not window.browsing.sheet.foot.take_in.isEnabled()
    assert told.args == ["Reading it made no progress for 20 seconds and was given up."]
    assert window.browsing.sheet.foot.take_in.isEnabled()


def test_hostile_libraries_are_refused_within_the_limits(tmp_path: Path) -> None:
    head = b'{"schema": "sourcelight.library/1", "articles": '
    hostile = {
        "deep": head + b"[" * 3_000_000,
        "wide": head + b"[" + b"{}," * 15_000_000 + b"{}]}",
        "keys": head + b'[{"article": ' + b'{"a":' * 400_000,
        "numbers": head + b"[" + b"9" * 5_000_000 + b"]}",
        "cut": head + b'[{"article": {"text": "' + b"x" * 90_000_000,
        "large": head + b" " * (130 * 1024 * 1024),
    }
    for name, content in hostile.items():
        (tmp_path / name).write_bytes(content)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    for name in (*hostile, "pipe", "gone"):
        command = [sys.executable, "-m", "reader", "take-in", str(tmp_path / "library.sqlite"), str(tmp_path / name)]
        done = subprocess.run(command, capture_output=True, timeout=20, check=False)
        told = json.loads(done.stdout.strip().splitlines()[-1])
        assert (list(told), done.returncode, done.stderr) == (["sentence"], 1, b""), name
    with closing(Library(tmp_path / "library.sqlite")) as library:
        assert library.articles.listed() == ()


def test_remembering_nothing_asks_once_and_keeps_for_the_session(window: MainWindow, store: SettingsStore) -> None:
    library, sheet = window.browsing._library, window.browsing.sheet
    library.move_to(library_file())
    begin_log(log_file())
    note("a line")
    assert log_file().exists()
    library.articles.keep(BRIDGE)
    window.actions["library"].trigger()
    switch = sheet.foot.remember_nothing
    assert not switch.isChecked()
    switch.click()
    assert not switch.isChecked()
    sheet.foot.answer(yes=False)
    assert library.lasts()
    switch.click()
    sheet.foot.answer(yes=True)
    assert switch.isChecked()
    assert store.value.remember_nothing
    assert listed(window) == []
    window.parts.reading.open_article(BRIDGE)
    assert listed(window) == ["Bridge to close"]
    assert not log_file().exists()
    note("nothing of this session")
    assert not log_file().exists()
    everything = b"".join(path.read_bytes() for path in library_file().parent.iterdir())
    assert b"mayor" not in everything
    switch.click()
    assert library.lasts()
    note("a line")
    assert log_file().exists()
    begin_log(None)
    assert not store.value.remember_nothing


def test_who_remembers_nothing_has_read_nothing_last(store: SettingsStore) -> None:
    store.keep(Settings(remember_nothing=True, last_article="key"))
    assert store.value == Settings(remember_nothing=True)


def test_what_is_deleted_is_not_offered_as_read_last_either(window: MainWindow) -> None:
    for name in ("one", "two"):
        window.parts.reading.open_article(article_of(name, "The mayor said so.", origin="pasted text"))
    menu, sheet = window._files.recent_menu, window.browsing.sheet
    assert [action.text() for action in menu.actions()][:2] == ["two", "one"]
    assert listed(window)[0] == "two"
    sheet.delete_requested.emit(sheet.rows.kept(0).key)
    sheet.foot.answer(yes=True)
    assert window.parts.reading.article is None
    assert menu.actions()[0].text() == "one"
    sheet.foot.clear.click()
    sheet.foot.answer(yes=True)
    assert not menu.actions()


def test_details_for_whoever_maintains_the_computer_are_copied(window: MainWindow) -> None:
    window.actions["about"].trigger()
    buttons = window.parts.pages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Sourcelight ")
    assert "Qt 6" in copied
    assert sample_report().article.text[:30] not in copied
