"""What is read is listed, found, opened again and deleted, by keyboard and mouse."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError
from reader.gui.main_window import MainWindow
from reader.gui.shelf.library_sheet import LibrarySheet
from reader.library.library import Library
from reader.model.article import Article
from reader.model.kept import Counts
from reader.model.remarks import Note, OwnMark
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.sample_report import sample_report
from tests.library.articles import article_of

BRIDGE = article_of("Bridge to close", *["The mayor said the bridge would close for a year of works."] * 60)


def opened(window: MainWindow) -> LibrarySheet:
    window.actions["library"].trigger()
    return window.browsing.sheet


def read(window: MainWindow, article: Article) -> None:
    window.parts.reading.open_article(article)


def shown(sheet: LibrarySheet) -> list[str]:
    return [sheet.rows.kept(row).title for row in range(sheet.rows.rowCount())]


def test_what_was_read_is_listed_with_its_counts_last_first(window: MainWindow) -> None:
    read(window, BRIDGE)
    sheet = opened(window)
    sample = sample_report()
    assert shown(sheet) == ["Bridge to close", sample.article.shown_title]
    assert sheet.rows.kept(0).counts is None
    counts = sheet.rows.kept(1).counts
    assert counts is not None
    assert counts.unnamed + counts.loaded + counts.hedges == len(sample.findings)


def test_enter_reads_an_article_again_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    read(window, BRIDGE)
    bar = window.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(bar.maximum() // 2)
    place = window.view.place()
    sheet = opened(window)
    qtbot.waitUntil(lambda: window.browsing._library.articles.place(BRIDGE.key) == place)
    read(window, sample_report().article)
    sheet = opened(window)
    QTest.keyClick(sheet.view, Qt.Key.Key_Down)
    assert sheet.chosen_key() == BRIDGE.key
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert window.parts.reading.article == BRIDGE
    assert not window.parts.pages.shows_sheet()
    assert window.view.place() == pytest.approx(place, abs=120)


def test_words_are_searched_as_they_are_typed(window: MainWindow, qtbot: QtBot) -> None:
    read(window, BRIDGE)
    sheet = opened(window)
    sheet.focus_field()
    QTest.keyClicks(sheet.field, "mayor clo")
    qtbot.waitUntil(lambda: shown(sheet) == ["Bridge to close"])
    assert sheet.rows.kept(0).snippet is not None
    QTest.keyClicks(sheet.field, " zeppelin")
    qtbot.waitUntil(lambda: shown(sheet) == [])
    assert sheet.none_text() == "No text, title or note has these words."
    window.leave()
    qtbot.waitUntil(lambda: len(shown(sheet)) == 2)
    window.leave()
    assert not window.parts.pages.shows_sheet()


def test_find_is_the_librarys_own_while_it_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    qtbot.waitUntil(sheet.view.hasFocus)
    QTest.keyClick(sheet.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.field.hasFocus()
    assert window.parts.pages.currentWidget() is sheet


def test_an_article_is_deleted_after_one_question(window: MainWindow) -> None:
    read(window, BRIDGE)
    sheet = opened(window)
    QTest.keyClick(sheet.view, Qt.Key.Key_Delete)
    assert sheet.foot.question() == "Delete “Bridge to close” and your notes on it for good?"
    sheet.foot.answer(yes=False)
    assert len(shown(sheet)) == 2
    QTest.keyClick(sheet.view, Qt.Key.Key_Delete)
    window.leave()
    assert not sheet.foot.is_asking()
    QTest.keyClick(sheet.view, Qt.Key.Key_Delete)
    sheet.foot.answer(yes=True)
    assert shown(sheet) == [sample_report().article.shown_title]


def test_all_is_cleared_after_one_question(window: MainWindow) -> None:
    sheet = opened(window)
    sheet.foot.clear.click()
    sheet.foot.answer(yes=True)
    assert shown(sheet) == []
    assert sheet.none_text().startswith("Nothing is kept yet.")
    assert sheet.chosen_kept() is None


def test_notes_of_the_chosen_article_stand_at_the_side(window: MainWindow) -> None:
    words = Span(BRIDGE.paragraphs[0].start + 4, BRIDGE.paragraphs[0].start + 9)
    window.browsing._library.articles.keep(BRIDGE)
    window.parts.remarking._store.add(BRIDGE.key, Note("loaded.verb", words, "Which mayor?"))
    sheet = opened(window)
    assert sheet.side._notes == (("mayor", "Which mayor?"),)
    assert sheet.rows.kept(0).notes == 1


def test_what_another_window_reads_appears(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    window.browsing._library.articles.keep(BRIDGE)
    qtbot.waitUntil(lambda: "Bridge to close" in shown(sheet), timeout=5000)


def test_a_changed_import_comes_back_when_its_text_is_opened_again(window: MainWindow, qtbot: QtBot) -> None:
    shorter = article_of("Bridge to close", "The mayor said so.")
    read(window, BRIDGE)
    window.parts.doing.take_over(replace(shorter, language="cy"))  # another language is not sent to an engine
    read(window, sample_report().article)
    read(window, BRIDGE)
    qtbot.waitUntil(lambda: window.parts.reading.article == replace(shorter, language="cy"))
    assert shown(opened(window)) == ["Bridge to close", sample_report().article.shown_title]


def test_a_row_says_all_that_it_shows(window: MainWindow) -> None:
    window.browsing._library.articles.keep(replace(BRIDGE, outlet="The Courier", published="2024-05-09"))
    window.browsing._library.articles.keep_counts(BRIDGE.key, Counts(1, 2, 3))
    sheet = opened(window)
    said = sheet.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bridge to close, The Courier, 9 May 2024, 1 unnamed, 2 loaded, 3 hedges, read today"


def test_every_control_of_the_library_is_reached_by_tab(window: MainWindow) -> None:
    sheet, seen = opened(window), list[object]()
    for _ in range(24):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(window.parts.frame, Qt.Key.Key_Tab)
    for control in (sheet.view, sheet.field, sheet.foot.clear):
        assert control in seen


def test_a_library_that_fails_is_said_once_and_reading_goes_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_article: Article) -> None:
        raise LibraryError("The disk is full: articles and notes cannot be kept.")

    monkeypatch.setattr(window.browsing._library.articles, "keep", refuse)
    read(window, BRIDGE)
    assert "The disk is full" in window.banner.text()
    window.banner.hide()
    read(window, sample_report().article)
    assert not window.banner.isVisible()


def test_a_text_opened_again_goes_on_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    read(window, BRIDGE)
    bar = window.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(bar.maximum() // 2)
    place = window.view.place()
    qtbot.waitUntil(lambda: window.browsing._library.articles.place(BRIDGE.key) == place)
    read(window, sample_report().article)
    assert window.view.place() == 0
    read(window, BRIDGE)
    assert window.view.place() == pytest.approx(place, abs=120)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert window.view.place() == 0
    QTest.keyClick(window.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == bar.maximum()
    QTest.keyClick(window.view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_scale_that_was_chosen_for_an_article_is_its_own(window: MainWindow) -> None:
    look, sample = window.parts.look, sample_report().article
    read(window, BRIDGE)
    window.actions["larger"].trigger()
    larger = look.scale
    assert larger > 1
    read(window, sample)
    assert look.scale == larger  # the latest choice is for whatever has none of its own
    window.actions["usual_size"].trigger()
    read(window, BRIDGE)
    assert look.scale == larger
    read(window, sample)
    assert look.scale == 1
    assert window.browsing._library.articles.scale(BRIDGE.key) == larger


def test_a_remark_made_in_another_window_appears_and_ours_can_still_be_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "shared.sqlite"
    window.browsing._library.move_to(file)
    read(window, BRIDGE)
    words = BRIDGE.paragraphs[0]
    window.parts.remarking.mark(words, Category.HEDGE)
    with closing(Library(file)) as other:
        other.remarks.add(BRIDGE.key, OwnMark(Category.LOADED_LANGUAGE, words))
    remarks = window.parts.reading.remarks.own_marks
    assert len(remarks) == 1
    qtbot.waitUntil(lambda: len(window.parts.reading.remarks.own_marks) == 2, timeout=5000)
    window.actions["undo"].trigger()
    assert window.parts.reading.remarks.own_marks == (OwnMark(Category.LOADED_LANGUAGE, words),)


def choice(sheet: LibrarySheet, name: str) -> QToolButton:
    return next(button for button in sheet.findChildren(QToolButton) if button.objectName() == name)


def test_only_articles_with_notes_or_lessons_are_listed_and_found(window: MainWindow, qtbot: QtBot) -> None:
    library, words = window.browsing._library, BRIDGE.paragraphs[0]
    read(window, BRIDGE)
    library.remarks.add(BRIDGE.key, Note("loaded.verb", words, "Which mayor?"))
    ferry = article_of("Ferry lesson", "The mayor said so.")
    library.articles.keep(ferry)
    library.articles.keep_lesson(ferry.key, "/lessons/ferry.slesson")
    sheet = opened(window)
    assert len(shown(sheet)) == 3
    QTest.mouseClick(choice(sheet, "noted"), Qt.MouseButton.LeftButton)
    assert shown(sheet) == ["Bridge to close"]
    choice(sheet, "lessons").setFocus()
    QTest.keyClick(choice(sheet, "lessons"), Qt.Key.Key_Space)
    assert shown(sheet) == ["Ferry lesson"]
    said = sheet.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Ferry lesson, Lesson, article.txt")
    sheet.focus_field()
    QTest.keyClicks(sheet.field, "bridge")
    qtbot.waitUntil(lambda: shown(sheet) == [])
    sheet.field.clear()
    library.articles.delete(ferry.key)
    qtbot.waitUntil(lambda: sheet.none_text().startswith("No lesson was opened yet."), timeout=5000)
    window.parts.look.set_scale(1.5)
    assert choice(sheet, "lessons").isChecked()


def test_an_article_of_the_library_is_compared_with_another(window: MainWindow) -> None:
    sample = sample_report()
    read(window, BRIDGE)
    sheet = opened(window)
    sheet.view.setCurrentIndex(sheet.rows.index(1, 0))
    assert sheet.chosen_key() == sample.article.key
    sheet.compare_requested.emit(sheet.chosen_key())
    assert window.parts.reading.article == sample.article
    assert window.parts.pages.currentWidget() is window.view
    window.parts.reading.show_report(sample)
    assert window.parts.pages.currentWidget() is window.comparing.choice
    sheet = opened(window)
    sheet.compare_requested.emit(sample.article.key)
    assert window.parts.pages.currentWidget() is window.comparing.choice


def at_the_side(sheet: LibrarySheet) -> tuple[tuple[str, str], ...]:
    return sheet.side._notes


def test_a_note_to_the_whole_article_is_written_changed_and_taken_away(window: MainWindow) -> None:
    read(window, BRIDGE)
    sheet = opened(window)

    def written(text: str) -> None:
        note = sheet.side.note
        assert note is not None
        QTest.mouseClick(note.button, Qt.MouseButton.LeftButton)
        assert note.field.hasFocus()
        note.field.selectAll()
        QTest.keyClick(note.field, Qt.Key.Key_Delete)
        QTest.keyClicks(note.field, text)
        QTest.keyClick(note.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    written("Ask for the survey")
    assert at_the_side(sheet) == (("", "Ask for the survey"),)
    assert sheet.rows.kept(0).notes == 1
    kept = window.parts.reading.remarks.article_note()
    assert kept is not None
    assert kept.text == "Ask for the survey"
    shorter = article_of("Bridge to close", *["The mayor said the bridge would close for a year of works."] * 3)
    window.browsing._library.articles.keep_edit(BRIDGE.key, shorter)
    assert window.browsing._library.remarks.of(shorter.key).article_note() == kept
    window.browsing._library.articles.keep_edit(shorter.key, BRIDGE)
    written("Ask the mayor")
    assert at_the_side(sheet) == (("", "Ask the mayor"),)
    note = sheet.side.note
    assert note is not None
    note.button.click()
    QTest.keyClick(note.field, Qt.Key.Key_Escape)
    assert not note.is_asking()
    assert window.parts.pages.currentWidget() is sheet
    written("")
    assert at_the_side(sheet) == ()
    assert window.browsing._library.remarks.of(BRIDGE.key).article_note() is None
