"""Print and export in the whole window, by keys; the engine is not waited for, the report is put there by hand."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.export_choice import PRINTER, export_choices
from reader.gui.export_sheet import ExportSheet
from reader.gui.main_window import MainWindow
from reader.model.document_kind import DocumentKind
from reader.model.report import Category, Report
from reader.settings import SettingsStore
from tests.exports.reports import RULES
from tests.gui.sample_report import sample_report

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path, store: SettingsStore) -> Path:
    """Where the last document went."""
    found = tmp_path / "folder"
    found.mkdir()
    store.keep(replace(store.value, export_folder=str(found)))
    return found


@pytest.fixture
def window(folder: Path, window: MainWindow) -> MainWindow:  # noqa: ARG001 # the folder is set before, the name is pytest's way to add to a fixture
    window.parts.reading.show_report(report())
    return window


def report() -> Report:
    """The sample with rules that are in the rulebook."""
    found = sample_report()
    return replace(found, findings=tuple(replace(each, rule_id=RULES[each.category]) for each in found.findings))


def sheet_of(window: MainWindow) -> ExportSheet:
    sheet = window.parts.pages.currentWidget()
    assert isinstance(sheet, ExportSheet)
    return sheet


def save_dialog(window: MainWindow) -> QFileDialog:
    dialog = window.parts.frame.findChild(QFileDialog, "save")
    assert dialog is not None
    return dialog


def save_as(qtbot: QtBot, window: MainWindow, kind: DocumentKind, path: Path) -> None:
    """Open the sheet, choose a kind and give the dialog a path, as a person types it."""
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    sheet_of(window).choose(kind)
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Return)
    dialog = save_dialog(window)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.parts.frame.findChild(QFileDialog, "save") is None)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_is_saved_by_keyboard_and_said(
    qtbot: QtBot, window: MainWindow, folder: Path, kind: DocumentKind
) -> None:
    file = folder / f"made{kind.suffix}"
    save_as(qtbot, window, kind, file)
    assert file.stat().st_size > 200
    assert file.name in window.hint.text()
    assert not window.parts.pages.shows_sheet()


def test_the_dialog_suggests_the_headline_in_the_folder_used_last(window: MainWindow, folder: Path) -> None:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Return)
    dialog = save_dialog(window)
    assert dialog.directory().absolutePath() == str(folder)
    assert Path(dialog.selectedFiles()[0]).name.startswith("Theatre kept leaking roof")
    dialog.reject()


def test_the_folder_is_remembered(qtbot: QtBot, window: MainWindow, folder: Path, store: SettingsStore) -> None:
    other = folder / "other"
    other.mkdir()
    save_as(qtbot, window, DocumentKind.MARKDOWN, other / "a.md")
    assert store.value.export_folder == str(other)


def test_a_failure_is_one_sentence_and_the_sheet_stays(window: MainWindow, folder: Path) -> None:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    (folder / "report.html").mkdir()
    window.exports.save(DocumentKind.WEB_PAGE, folder / "report.html")
    assert "“report.html” was not written: there is a folder of this name." in window.banner.text()
    assert window.parts.pages.shows_sheet()
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []


def test_marks_that_are_switched_off_stay_out_unless_wanted(window: MainWindow, folder: Path) -> None:
    actions = window.actions
    actions[Category.HEDGE.value].setChecked(False)
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    sheet, file = sheet_of(window), folder / "all.json"
    window.exports.save(DocumentKind.JSON, file)
    kinds = {found["category"] for found in json.loads(file.read_text(encoding="utf-8"))["findings"]}
    assert kinds == {"unnamed_source", "loaded_language"}
    sheet._on_only_shown(False)
    window.exports.save(DocumentKind.JSON, file)
    assert len(json.loads(file.read_text(encoding="utf-8"))["findings"]) == len(sample_report().findings)


def test_ctrl_p_opens_the_sheet_with_the_printer_chosen_and_its_first_page(window: MainWindow) -> None:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_P, CTRL)
    assert sheet_of(window).chosen.id == PRINTER
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Down)
    assert sheet_of(window).chosen.id == DocumentKind.PDF
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    assert not window.parts.pages.shows_sheet()
    QTest.keyClick(window.parts.frame, Qt.Key.Key_P, CTRL)
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    assert sheet_of(window).chosen.id != PRINTER


def test_pages_go_to_the_printer_that_the_dialog_chose(window: MainWindow, folder: Path) -> None:
    printed = folder / "printed.pdf"

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        printers, field = dialog.findChild(QComboBox, "printers"), dialog.findChild(QLineEdit, "filename")
        assert printers is not None
        assert field is not None
        printers.setCurrentIndex(printers.findText("PDF", Qt.MatchFlag.MatchContains))  # no paper is used up by a test
        field.setText(str(printed))
        dialog.accept()

    QTest.keyClick(window.parts.frame, Qt.Key.Key_P, CTRL)
    QTimer.singleShot(0, accept)
    QTest.keyClick(window.parts.frame.focusWidget(), Qt.Key.Key_Return)
    assert "Sent to the printer" in window.hint.text()
    assert printed.read_bytes().startswith(b"%PDF")


def test_without_a_report_the_text_goes_without_marks_and_the_sheet_says_so(window: MainWindow) -> None:
    window.parts.reading.open_article(replace(sample_report().article, origin="again"))
    QTest.keyClick(window.parts.frame, Qt.Key.Key_E, CTRL)
    assert "no marks yet" in sheet_of(window).note
    window.parts.reading.show_report(report())
    assert sheet_of(window).note == ""


def test_without_an_article_there_is_nothing_to_print(window: MainWindow) -> None:
    window.parts.reading.close_article()
    assert not window.actions["print"].isEnabled()
    assert not window.actions["export"].isEnabled()


def test_every_choice_says_what_it_is_good_for_and_no_two_the_same() -> None:
    said = [choice.good_for for choice in export_choices()]
    assert all(said)
    assert len(set(said)) == len(said) == len(DocumentKind) + 1
