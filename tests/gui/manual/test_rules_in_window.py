"""The rules in the whole window: their page by keyboard and mouse, switches that hold, a class's file that changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.manual.rule_entry import RuleEntry
from reader.gui.manual.rules_sheet import RulesSheet
from reader.gui.marked_label import MarkedLabel
from reader.gui.panel.switch import Switch
from reader.loading.opening import open_text
from reader.model.rule_file import marked
from reader.own_rules import own_rules_folder
from tests.model.test_rulebook import GOOD

WAIT = 90_000


@pytest.fixture
def sheet(window: MainWindow) -> RulesSheet:
    window.actions["rules"].trigger()
    shown = window.parts.pages.currentWidget()
    assert isinstance(shown, RulesSheet)
    return shown


@pytest.fixture
def own_file() -> Iterator[Path]:
    """A rule file of the class; it is gone after the test, for others read the same folder.

    Ask for it before the window, which would take in that it goes.
    """
    own_rules_folder().mkdir(parents=True, exist_ok=True)
    file = own_rules_folder() / "class.toml"
    yield file
    file.unlink(missing_ok=True)


def chapter_list(sheet: RulesSheet) -> QListWidget:
    (found,) = sheet.findChildren(QListWidget)
    return found


def entries(sheet: RulesSheet) -> list[RuleEntry]:
    return [entry for entry in sheet.findChildren(RuleEntry) if entry.isVisible()]


def texts(sheet: RulesSheet) -> str:
    return "\n".join(label.accessibleName() for label in sheet.findChildren(QLabel) if label.isVisible())


def test_a_chapter_shows_its_rules_with_their_examples_painted(window: MainWindow, sheet: RulesSheet) -> None:
    shown = entries(sheet)
    rule = window.parts.rulebook.rule(shown[0].rule_id)
    labels = shown[0].findChildren(MarkedLabel)

    assert [label.text for label in labels] == [
        *(marked(one)[0] for one in rule.examples if "[[" in one),
        *(one for one in rule.examples if "[[" not in one),
    ]
    assert rule.why in texts(sheet)
    assert rule.reference in texts(sheet)
    assert "The program’s" in texts(sheet)


def test_the_list_turns_the_page_by_keyboard_and_typing_finds_a_rule(sheet: RulesSheet) -> None:
    before = [entry.rule_id for entry in entries(sheet)]
    QTest.keyClick(chapter_list(sheet), Qt.Key.Key_Down)
    assert [entry.rule_id for entry in entries(sheet)] != before

    (field,) = sheet.findChildren(QLineEdit)
    QTest.keyClicks(field, "slam")
    assert "loaded.verb_blow" in [entry.rule_id for entry in entries(sheet)]

    QTest.keyClick(chapter_list(sheet), Qt.Key.Key_Up)
    assert field.text() == ""
    assert [entry.rule_id for entry in entries(sheet)] == before


def test_a_switch_turns_the_rule_off_everywhere_and_undo_turns_it_on(window: MainWindow, sheet: RulesSheet) -> None:
    entry = entries(sheet)[0]
    (switch,) = entry.findChildren(Switch)
    assert switch.isChecked()

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert entry.rule_id in {each.rule_id for each in window.parts.reading.remarks.dismissals}
    assert not switch.isChecked()

    window.parts.remarking.undo()
    assert switch.isChecked()
    assert window.parts.reading.remarks.dismissals == ()


def test_a_rule_that_is_off_by_default_says_why_and_is_switched_on_and_off_by_key(
    window: MainWindow, sheet: RulesSheet, qtbot: QtBot
) -> None:
    off = window.parts.rulebook.rule("hedge.could_person")
    text = marked(next(one for one in off.examples if "[[" in one))[0]
    reading = window.parts.reading
    reading.open_article(open_text(text))
    window.actions["rules"].trigger()
    (field,) = sheet.findChildren(QLineEdit)
    QTest.keyClicks(field, off.title.strip("“”"))
    entry = next(entry for entry in entries(sheet) if entry.rule_id == off.id)
    (switch,) = entry.findChildren(Switch)
    assert not switch.isChecked()
    assert off.off_because in texts(sheet)

    def found() -> bool:
        return reading.whole is not None and off.id in {one.rule_id for one in reading.whole.findings}

    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(found, timeout=WAIT)
    assert switch.isChecked()

    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not found()
    assert reading.rules_on == ()
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(found, timeout=WAIT)
    assert switch.isChecked()
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not switch.isChecked()
    assert not found()


def test_a_narrow_window_has_a_choice_in_place_of_the_list(window: MainWindow, sheet: RulesSheet) -> None:
    (choice,) = sheet.findChildren(QComboBox)
    assert chapter_list(sheet).isVisible()
    assert not choice.isVisible()

    window.parts.look.set_scale(2.0)
    window.parts.frame.resize(1024, 640)
    assert choice.isVisible()
    before = [entry.rule_id for entry in entries(sheet)]
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert [entry.rule_id for entry in entries(sheet)] != before


def test_escape_leads_back_to_the_article(window: MainWindow, sheet: RulesSheet) -> None:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)

    assert window.parts.pages.currentWidget() is window.view
    assert not sheet.isVisible()


def test_a_class_file_is_in_force_as_soon_as_it_is_saved(own_file: Path, window: MainWindow, qtbot: QtBot) -> None:
    reading = window.parts.reading
    assert reading.article is not None
    word = "pension"
    assert word in reading.article.text
    rule = GOOD.replace('["foggily"]', f'["{word}"]').replace("[[foggily]]", f"[[{word}]]")

    own_file.write_text(rule, encoding="utf-8")
    qtbot.waitUntil(lambda: any(rule.own for rule in window.parts.rulebook.rules), timeout=WAIT)
    qtbot.waitUntil(
        lambda: reading.report is not None and any(one.rule_id == "hedge.foggily" for one in reading.report.findings),
        timeout=WAIT,
    )

    own_file.unlink()
    qtbot.waitUntil(lambda: not any(rule.own for rule in window.parts.rulebook.rules), timeout=WAIT)
    assert reading.report is not None
    assert not any(one.rule_id == "hedge.foggily" for one in reading.report.findings)


def test_a_mistake_is_told_above_the_text_and_with_its_line_on_the_page(
    own_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    own_file.write_text(GOOD + GOOD.replace("hedge.foggily", "hedge.b").replace('"phrase"', '"x"'), encoding="utf-8")
    qtbot.waitUntil(window.banner.isVisible, timeout=WAIT)
    assert "Mistakes in your own rules: 1" in window.banner.text()

    window.actions["rules"].trigger()
    shown = window.parts.pages.currentWidget()
    assert isinstance(shown, RulesSheet)
    chapter_list(shown).setCurrentRow(chapter_list(shown).count() - 1)
    assert "class.toml, line 20: rule “hedge.b”: match = “x” is not known." in texts(shown)
    assert str(own_rules_folder()) in texts(shown)

    chapter_list(shown).setCurrentRow(chapter_list(shown).count() - 2)
    assert "Your own, from class.toml" in texts(shown)
