"""The guide is read page by page with the keyboard alone, and found in by words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.guide.attribution_label import AttributionLabel
from reader.gui.guide.guide_text import GuideText
from reader.gui.guide.handbook import handbook
from reader.gui.guide.handbook_sheet import FIRST_LESSON, GLOSSARY, HandbookSheet
from reader.gui.look import Look
from reader.gui.marked_label import MarkedLabel
from reader.model.rulebook import load_rulebook
from tests.gui.pictures import count, picture


@pytest.fixture
def sheet(qtbot: QtBot) -> HandbookSheet:
    made = HandbookSheet(Look())
    qtbot.addWidget(made)
    made.resize(1280, 728)
    made.show_handbook(handbook(), load_rulebook())
    made.show()
    made.begin()
    return made


def _titles(sheet: HandbookSheet) -> list[str]:
    return [row.entry.title for row in sheet.contents.list.rows()]


def test_next_goes_through_all_pages_and_then_to_the_first_lesson(sheet: HandbookSheet, qtbot: QtBot) -> None:
    seen = [sheet.shown]
    for _ in range(5):
        QTest.keyClick(sheet.foot.next, Qt.Key.Key_Space)
        seen.append(sheet.shown)
    assert seen == ["0", "1", "2", "3", "4", "5"]
    with qtbot.waitSignal(sheet.lesson_requested):
        QTest.keyClick(sheet.foot.next, Qt.Key.Key_Space)


def test_the_contents_open_pages_by_key(sheet: HandbookSheet) -> None:
    row = next(row for row in sheet.contents.list.rows() if row.entry.title == "Words that judge")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert sheet.shown == "3"
    assert [row.entry.title for row in sheet.contents.list.rows() if row.isChecked()] == ["Words that judge"]


def test_typing_leaves_the_entries_that_hold_the_words_and_enter_opens_the_first(sheet: HandbookSheet) -> None:
    QTest.keyClicks(sheet.contents.field, "scare quotes")
    assert _titles(sheet) == ["Words of the field"]
    QTest.keyClick(sheet.contents.field, Qt.Key.Key_Return)
    assert sheet.shown == GLOSSARY
    sheet.contents.field.setText("qqq")
    assert _titles(sheet) == []
    sheet.contents.field.clear()
    assert len(_titles(sheet)) == 11


def test_other_sheets_of_the_help_are_asked_for(sheet: HandbookSheet, qtbot: QtBot) -> None:
    for key in ("guide", "accuracy", "rules"):
        with qtbot.waitSignal(sheet.action_requested) as told:
            sheet.open_entry(key)
        assert told.args == [key]
    with qtbot.waitSignal(sheet.lesson_requested):
        sheet.open_entry(FIRST_LESSON)


def test_a_page_can_be_tried_on_its_sample(sheet: HandbookSheet, qtbot: QtBot) -> None:
    sheet.open_entry("1")
    with qtbot.waitSignal(sheet.sample_requested) as told:
        QTest.mouseClick(sheet.foot.sample, Qt.MouseButton.LeftButton)
    assert told.args == ["02-kessel-straits"]


def test_examples_have_their_marks_and_look_alikes_none(sheet: HandbookSheet) -> None:
    labels = {label.text: label for label in sheet.findChildren(MarkedLabel)}
    line = sheet.look.colour("unnamed_line")
    assert count(picture(labels["Critics say the lido is a waste of money."]), line) > 40
    assert count(picture(labels["The critic Hugh Marsh said the lido is a waste of money."]), line) == 0


def test_who_says_what_is_told_to_those_who_cannot_see_it(sheet: HandbookSheet) -> None:
    (label,) = sheet.findChildren(AttributionLabel)
    assert label.accessibleName() == "who: Will Ashdown. says: said. what: he was given the figures an hour before"


@pytest.mark.parametrize("width", [200, 320, 700])
def test_the_attribution_is_as_high_as_its_lines(width: int, sheet: HandbookSheet) -> None:
    (label,) = sheet.findChildren(AttributionLabel)
    assert label.heightForWidth(width) >= label.heightForWidth(width + 200)
    label.resize(width, label.heightForWidth(width))
    assert count(picture(label), sheet.look.colour("accent_tint")) > 1000


def test_a_narrow_or_scaled_window_has_a_choice_in_place_of_the_contents(sheet: HandbookSheet) -> None:
    assert sheet.contents.isVisible()
    sheet.look.set_scale(2.0)
    assert not sheet.contents.isVisible()
    assert sheet.findChildren(GuideText)
    sheet.look.set_scale(1.0)
    assert sheet.contents.isVisible()


def test_the_glossary_has_every_word(sheet: HandbookSheet) -> None:
    sheet.open_entry(GLOSSARY)
    shown = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    assert {word.term for word in handbook().words} <= shown
    assert sheet.foot.sample.isHidden()
