"""Print and export in the whole window, by keys; the engine is not waited for, the report is put there by hand."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.export_choice import PRINTER, export_choices
from reader.gui.export_sheet import ExportSheet
from reader.model.document_kind import DocumentKind
from reader.model.report import Category, Report
from reader.settings import Settings, SettingsStore, read_settings, write_settings
from reader.timeline import Timeline
from tests.exports.reports import RULES
from tests.gui.sample_report import sample_report

WAIT = 90_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    write_settings(file, Settings(hint_seen=True, theme="light", export_folder=str(tmp_path)))
    return file


@pytest.fixture
def program(qtbot: QtBot, settings_path: Path) -> Iterator[WindowProgram]:
    running = WindowProgram(SettingsStore(settings_path), Timeline(None))
    qtbot.addWidget(running.frame)
    with qtbot.waitSignal(running.furnished, timeout=WAIT):
        running.show(None)
    running.reading.open_article(sample_report().article)
    running.reading.show_report(report())
    running.frame.activateWindow()
    yield running
    running.end()


def report() -> Report:
    """The sample with rules that are in the rulebook."""
    found = sample_report()
    return replace(found, findings=tuple(replace(each, rule_id=RULES[each.category]) for each in found.findings))


def sheet_of(program: WindowProgram) -> ExportSheet:
    sheet = program.window.parts.pages.currentWidget()
    assert isinstance(sheet, ExportSheet)
    return sheet


def save_dialog(program: WindowProgram) -> QFileDialog:
    dialog = program.frame.findChild(QFileDialog, "save")
    assert dialog is not None
    return dialog


def save_as(qtbot: QtBot, program: WindowProgram, kind: DocumentKind, path: Path) -> None:
    """Open the sheet, choose a kind and give the dialog a path, as a person types it."""
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    sheet_of(program).choose(kind)
    QTest.keyClick(program.frame.focusWidget(), Qt.Key.Key_Return)
    dialog = save_dialog(program)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.frame.findChild(QFileDialog, "save") is None)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_is_saved_by_keyboard_and_said(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path, kind: DocumentKind
) -> None:
    file = tmp_path / f"made{kind.suffix}"
    save_as(qtbot, program, kind, file)
    assert file.stat().st_size > 200
    assert file.name in program.window.hint.text()
    assert not program.window.parts.pages.shows_sheet()


def test_the_dialog_suggests_the_headline_in_the_folder_used_last(program: WindowProgram, tmp_path: Path) -> None:
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    QTest.keyClick(program.frame.focusWidget(), Qt.Key.Key_Return)
    dialog = save_dialog(program)
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert Path(dialog.selectedFiles()[0]).name.startswith("Theatre kept leaking roof")
    dialog.reject()


def test_the_folder_is_remembered(qtbot: QtBot, program: WindowProgram, tmp_path: Path, settings_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    save_as(qtbot, program, DocumentKind.MARKDOWN, other / "a.md")
    assert read_settings(settings_path).export_folder == str(other)


def test_a_failure_is_one_sentence_and_the_sheet_stays(program: WindowProgram, tmp_path: Path) -> None:
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    (tmp_path / "report.html").mkdir()
    program.window.exports.save(DocumentKind.WEB_PAGE, tmp_path / "report.html")
    assert "“report.html” was not written: there is a folder of this name." in program.window.banner.text()
    assert program.window.parts.pages.shows_sheet()
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_marks_that_are_switched_off_stay_out_unless_wanted(program: WindowProgram, tmp_path: Path) -> None:
    actions = program.window.actions
    actions[Category.HEDGE.value].setChecked(False)
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    sheet, file = sheet_of(program), tmp_path / "all.json"
    program.window.exports.save(DocumentKind.JSON, file)
    kinds = {found["category"] for found in json.loads(file.read_text(encoding="utf-8"))["findings"]}
    assert kinds == {"unnamed_source", "loaded_language"}
    sheet._on_only_shown(False)
    program.window.exports.save(DocumentKind.JSON, file)
    assert len(json.loads(file.read_text(encoding="utf-8"))["findings"]) == len(sample_report().findings)


def test_ctrl_p_opens_the_sheet_with_the_printer_chosen_and_its_first_page(program: WindowProgram) -> None:
    QTest.keyClick(program.frame, Qt.Key.Key_P, CTRL)
    assert sheet_of(program).chosen.id == PRINTER
    QTest.keyClick(program.frame.focusWidget(), Qt.Key.Key_Down)
    assert sheet_of(program).chosen.id == DocumentKind.PDF
    QTest.keyClick(program.frame, Qt.Key.Key_Escape)
    assert not program.window.parts.pages.shows_sheet()
    QTest.keyClick(program.frame, Qt.Key.Key_P, CTRL)
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    assert sheet_of(program).chosen.id != PRINTER


def test_pages_go_to_the_printer_that_the_dialog_chose(program: WindowProgram, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        printers, field = dialog.findChild(QComboBox, "printers"), dialog.findChild(QLineEdit, "filename")
        assert printers is not None
        assert field is not None
        printers.setCurrentIndex(printers.findText("PDF", Qt.MatchFlag.MatchContains))  # no paper is used up by a test
        field.setText(str(printed))
        dialog.accept()

    QTest.keyClick(program.frame, Qt.Key.Key_P, CTRL)
    QTimer.singleShot(0, accept)
    QTest.keyClick(program.frame.focusWidget(), Qt.Key.Key_Return)
    assert "Sent to the printer" in program.window.hint.text()
    assert printed.read_bytes().startswith(b"%PDF")


def test_without_a_report_the_text_goes_without_marks_and_the_sheet_says_so(program: WindowProgram) -> None:
    program.reading.open_article(replace(sample_report().article, origin="again"))
    QTest.keyClick(program.frame, Qt.Key.Key_E, CTRL)
    assert "no marks yet" in sheet_of(program).note
    program.reading.show_report(report())
    assert sheet_of(program).note == ""


def test_without_an_article_there_is_nothing_to_print(program: WindowProgram) -> None:
    program.reading.close_article()
    assert not program.window.actions["print"].isEnabled()
    assert not program.window.actions["export"].isEnabled()


def test_every_choice_says_what_it_is_good_for_and_no_two_the_same() -> None:
    said = [choice.good_for for choice in export_choices()]
    assert all(said)
    assert len(set(said)) == len(said) == len(DocumentKind) + 1
