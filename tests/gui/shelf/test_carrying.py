"""The whole library to a file and back, and remembering nothing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reader.gui.main_window import MainWindow
from reader.settings import Settings, SettingsStore, library_file
from tests.gui.sample_report import sample_report
from tests.library.articles import article_of

BRIDGE = article_of("Bridge to close", "The mayor said the bridge would close.")


def listed(window: MainWindow) -> list[str]:
    window.actions["library"].trigger()
    rows = window.browsing.sheet.rows
    return [rows.kept(row).title for row in range(rows.rowCount())]


def test_all_goes_into_a_file_and_comes_back_after_clearing(window: MainWindow, tmp_path: Path) -> None:
    window.parts.reading.open_article(BRIDGE)
    before, file = listed(window), tmp_path / "all.slibrary"
    window.carrying.save(file)
    assert "all.slibrary" in window.banner.text()
    foot = window.browsing.sheet.foot
    foot.clear.click()
    foot.answer(yes=True)
    assert listed(window) == []
    assert window.parts.reading.article is None
    window.carrying.take_in(file)
    assert window.banner.text().startswith("2 articles taken in.")
    assert listed(window) == before == ["Bridge to close", sample_report().article.shown_title]


@pytest.mark.parametrize("content", [b"my essay", b"{}", None], ids=["text", "json", "folder"])
def test_a_file_that_is_no_library_gets_one_sentence(window: MainWindow, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "all.slibrary"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    window.carrying.take_in(file)
    assert window.banner.text().startswith("This file holds no library of Sourcelight.")


def test_remembering_nothing_asks_once_and_keeps_for_the_session(window: MainWindow, store: SettingsStore) -> None:
    library, sheet = window.browsing._library, window.browsing.sheet
    library.move_to(library_file())
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
    everything = b"".join(path.read_bytes() for path in library_file().parent.iterdir())
    assert b"mayor" not in everything
    switch.click()
    assert library.lasts()
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
