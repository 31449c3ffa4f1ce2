"""An address, a chapter, a choice of blocks: each is asked for on a sheet, with the keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.address_page import AddressPage
from reader.gui.contents_page import ContentsPage
from reader.gui.main_window import MainWindow
from reader.gui.review_page import ReviewPage
from reader.gui.several_page import SeveralPage
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline
from tests.loading.formats import STORY, epub, page

WAIT = 90_000
"""Milliseconds: a cold language model on a busy machine takes some seconds."""

CAPTION = "The pool in better days"
FIGURE = f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>"
SECOND = replace(STORY, headline="The second chapter")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    settings = tmp_path / "settings.json"
    write_settings(settings, Settings(hint_seen=True, theme="light"))
    running = WindowProgram(SettingsStore(settings), Timeline(None))
    qtbot.addWidget(running.frame)
    yield running
    running.end()


def shown(qtbot: QtBot, program: WindowProgram, file: Path | None = None) -> MainWindow:
    with qtbot.waitSignal(program.furnished, timeout=WAIT):
        program.show(file)
    program.frame.activateWindow()
    return program.window


def headline(program: WindowProgram) -> str:
    article = program.reading.article
    return article.shown_title if article is not None else ""


def test_a_book_asks_for_the_chapter_and_opens_it(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    book = tmp_path / "stories.bin"
    book.write_bytes(epub(STORY, [SECOND]))
    window = shown(qtbot, program, book)
    sheet = window.parts.frame.findChild(ContentsPage)
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible, timeout=WAIT)
    chapters = sheet.findChild(QListWidget)
    assert chapters is not None
    assert [chapters.item(row).text().split(" – ")[0] for row in range(chapters.count())] == [
        STORY.headline,
        SECOND.headline,
        "All of it",
    ]
    qtbot.waitUntil(chapters.hasFocus, timeout=WAIT)
    QTest.keyClick(chapters, Qt.Key.Key_Down)
    QTest.keyClick(chapters, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: headline(program) == SECOND.headline, timeout=WAIT)
    assert not sheet.isVisible()


def test_an_address_inside_the_house_is_refused_in_a_sentence(qtbot: QtBot, program: WindowProgram) -> None:
    window = shown(qtbot, program)
    QTest.keyClick(program.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    sheet = window.parts.frame.findChild(AddressPage)
    assert sheet is not None
    field = sheet.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(field.hasFocus, timeout=WAIT)
    QTest.keyClicks(field, "http://127.0.0.1:9/")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.banner.isVisible, timeout=WAIT)
    assert "not on the public web" in window.banner.text()


def test_a_link_that_is_pasted_is_offered_and_not_fetched(qtbot: QtBot, program: WindowProgram) -> None:
    window = shown(qtbot, program)
    asked: list[str] = []
    window.parts.doing.opening_began.connect(lambda: asked.append("opening"))
    QGuiApplication.clipboard().setText("https://news.example/story")
    window.actions["paste"].trigger()
    sheet = window.parts.frame.findChild(AddressPage)
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible, timeout=WAIT)
    assert _field_text(sheet) == "https://news.example/story"
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://news.example/other")])
    program.frame.offered.emit(dropped)
    assert _field_text(sheet) == "https://news.example/other"
    assert asked == []
    QGuiApplication.clipboard().clear()


def _field_text(sheet: AddressPage) -> str:
    """What stands in the field; a change of the look makes it anew, so it is looked up each time."""
    field = sheet.findChild(QLineEdit)
    assert field is not None
    return field.text()


def test_a_caption_that_is_ticked_becomes_part_of_the_article(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(page(STORY).replace("</p><h2>", f"</p>{FIGURE}<h2>"), encoding="utf-8")
    window = shown(qtbot, program, file)
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    window.actions["review"].trigger()
    sheet = window.parts.frame.findChild(ReviewPage)
    assert sheet is not None
    rows = sheet.list.model()
    texts = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    first = sheet.kept
    assert [text for text, kept in zip(texts, first, strict=True) if not kept] == [
        "Home", "Sport", CAPTION, "All rights and no wrongs reserved.",
    ]  # fmt: skip # one line
    for _ in range(texts.index(CAPTION)):
        QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.kept[texts.index(CAPTION)]
    sheet.undo()
    assert sheet.kept == first
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    sheet._done.click()
    article = program.reading.article
    assert article is not None
    assert CAPTION in article.text
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    assert program.reading.report is not None
    assert CAPTION in program.reading.report.article.text


def test_leaving_the_review_changes_nothing(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(page(STORY), encoding="utf-8")
    window = shown(qtbot, program, file)
    qtbot.waitUntil(lambda: program.reading.is_complete, timeout=WAIT)
    article = program.reading.article
    window.actions["review"].trigger()
    sheet = window.parts.frame.findChild(ReviewPage)
    assert sheet is not None
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    QTest.keyClick(program.frame, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert program.reading.article is article


def test_files_that_are_dropped_together_become_a_table(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    for name in ("b.txt", "a.txt"):
        (folder / name).write_text("\n\n".join(STORY.lines), encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    window = shown(qtbot, program)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    program.frame.offered.emit(dropped)
    sheet = window.parts.frame.findChild(SeveralPage)
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible, timeout=WAIT)
    rows = sheet.findChild(QListWidget)
    assert rows is not None
    assert [rows.item(row).text() for row in range(rows.count())] == ["a.txt", "b.txt", "picture.png"]
    target = tmp_path / "all.csv"
    sheet.table_requested.emit()
    dialog = program.frame.findChild(QFileDialog, "save-table")
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "articles.csv"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists, timeout=WAIT)
    assert window.parts.settings.value.export_folder == str(tmp_path)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[1] for line in lines[1:3]] == [STORY.headline, STORY.headline]
    assert lines[3].endswith('"This is a picture, not a text."')
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: headline(program) == STORY.headline, timeout=WAIT)


def test_a_table_that_is_stopped_leaves_no_file(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    files = tuple(tmp_path / f"{number}.txt" for number in range(3))
    for file in files:
        file.write_text("\n\n".join(STORY.lines), encoding="utf-8")
    window = shown(qtbot, program)
    window.several.show_files(files)
    window.several.save_table(tmp_path / "all.csv")
    window.several.stop()
    assert not (tmp_path / "all.csv").exists()
