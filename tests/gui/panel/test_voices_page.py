"""The page "Voices": rows, what an open one says, and its doors."""

import time
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.look import Look, ThemeName
from reader.gui.panel.ledger_rows import ledger_rows
from reader.gui.panel.rows import Row
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.switch import Switch
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.voice_facts import VoiceFacts
from reader.gui.panel.voice_row import VoiceRow
from reader.gui.panel.voices_page import VoicesPage
from reader.gui.panel.whose_words_bar import WhoseWordsBar
from reader.model.article import Article
from reader.model.attribution import UNIDENTIFIED, SourceKind, Voice
from reader.model.report import Report
from reader.model.span import Span
from tests.gui.panel.conftest import Shower, child
from tests.gui.sample_report import at

MANY = 500
QUICK = 2.0
"""Seconds to show 500 voices and open one, on a machine that is doing other work; alone it takes 0.4."""


def page_of(look: Look, report: Report) -> VoicesPage:
    page = VoicesPage(look)
    page.show_report(report)
    return page


def rows_of(page: VoicesPage) -> list[VoiceRow]:
    return page.findChildren(VoiceRow)


def labels_of(facts: VoiceFacts) -> list[str]:
    return [label.accessibleName() for label in facts.findChildren(QLabel)]


def doors_of(page: VoicesPage) -> list[TextDoor]:
    return page.findChildren(TextDoor)


def test_voices_stand_in_order_of_first_appearance_with_one_row_for_no_source(report: Report) -> None:
    rows = ledger_rows(report)
    assert [row.first for row in rows] == sorted(row.first for row in rows)
    nobody = [row for row in rows if row.voice is None]
    assert len(nobody) == 1
    assert [found.id for found in nobody[0].attributions] == ["a3", "a4", "a11"]
    assert len(rows) == len(report.voices) + 1


def test_a_row_says_name_kind_ladder_share_times_and_place(look: Look, report: Report) -> None:
    names = [row.accessibleName() for row in rows_of(page_of(look, report))]
    assert names[0].startswith("insiders, unnamed, described to step 0 of 4")
    assert names[0].endswith("first in headline")
    assert any(name.startswith("Mara Linfield, person") and "speaks 2 times, first in ¶4" in name for name in names)


def test_an_open_row_says_why_and_how_they_know_or_that_it_is_not_found(look: Look, report: Report) -> None:
    page = page_of(look, report)
    page.open_voice("v4")
    facts = child(page, VoiceFacts)
    said = labels_of(facts)
    assert {"Called", "Why unnamed", "How they know", "Number", "Says"} <= set(said)
    assert said.count("not found in this text") == 2
    words = [door.accessibleName() for door in doors_of(page)]
    assert "“asked not to be named for fear of losing her pension”, ¶3" in words
    assert any("It was a cover-up" in word for word in words)


def test_an_identified_voice_is_not_asked_why_it_is_unnamed(look: Look, report: Report) -> None:
    page = page_of(look, report)
    page.open_voice("v6")
    assert "Why unnamed" not in labels_of(child(page, VoiceFacts))


def test_one_row_at_a_time_is_open(look: Look, report: Report, shown: Shower) -> None:
    page = page_of(look, report)
    shown(page)
    rows = rows_of(page)
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in rows[:3]] == [False, True, False]
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert not any(row.isChecked() for row in rows)


def test_opening_a_row_lights_its_source_and_what_it_says(
    look: Look, report: Report, shown: Shower, qtbot: QtBot
) -> None:
    page = page_of(look, report)
    shown(page)
    row = next(row for row in rows_of(page) if row.accessibleName().startswith("Residents"))
    with qtbot.waitSignal(page.voice_opened) as voice, qtbot.waitSignal(page.door_opened) as door:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert voice.args == ["v3"]
    assert door.args == [(at("Residents"), at("the delay as shameful"))]


def test_a_fact_is_a_door_by_key(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    page = page_of(look, report)
    shown(page)
    page.open_voice("v2")
    door = next(door for door in doors_of(page) if door.accessibleName().startswith("“involved"))
    door.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.door_opened) as opened:
        QTest.keyClick(door, Qt.Key.Key_Return)
    assert opened.args == [(at("involved in the inspection"),)]


def test_every_row_is_reached_by_arrow_keys(look: Look, report: Report, shown: Shower) -> None:
    page = page_of(look, report)
    shown(page)
    rows = rows_of(page)
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    for row, after in pairwise(rows):
        QTest.keyClick(row, Qt.Key.Key_Down)
        assert after.hasFocus()


def test_doors_are_as_high_as_their_words_need(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    page = page_of(look, report)
    shown(page)
    page.open_voice("v2")
    qtbot.waitUntil(lambda: all(door.height() >= door.heightForWidth(door.width()) for door in doors_of(page)))


def test_the_switch_says_what_it_is_and_wishes(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    page = page_of(look, report)
    shown(page)
    switch = child(page, Switch)
    assert switch.text() == "What rests only on unnamed voices?"
    with qtbot.waitSignal(page.rests_toggled) as toggled:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert toggled.args == [True]
    with qtbot.assertNotEmitted(page.rests_toggled):
        page.show_rests(False)
    assert not switch.isChecked()


def test_a_short_text_shows_no_shares(look: Look, report: Report) -> None:
    text = "Sources say it rained."
    article = Article(text, "x", (), paragraphs=(Span(0, len(text)),))
    voice = Voice("v1", "Sources", SourceKind.UNNAMED, (Span(0, 7),), (), ladder=0)
    page = page_of(look, replace(report, article=article, voices=(voice,), attributions=(), findings=(), sentences=()))
    assert not page.findChildren(WhoseWordsBar)
    assert "4 words: shares and reading ease are not shown." in [
        label.accessibleName() for label in page.findChildren(QLabel)
    ]
    assert "%" not in rows_of(page)[0].accessibleName()


def test_nothing_unnamed_is_said_and_not_praised(look: Look, report: Report) -> None:
    kept = tuple(found for found in report.attributions if found.voice_id in {"v5", "v6"})
    voices = tuple(voice for voice in report.voices if voice.id in {"v5", "v6"})
    page = page_of(look, replace(report, attributions=kept, voices=voices))
    said = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert "No unnamed voices found. That does not make it true." in said
    assert not page.findChildren(Switch)
    assert not any(found.source_kind in UNIDENTIFIED for found in kept)


def test_a_new_look_keeps_the_open_row(look: Look, report: Report) -> None:
    page = page_of(look, report)
    page.open_voice("v4")
    look.set_theme(ThemeName.DARK)
    look.set_scale(2.0)
    open_rows = [row for row in rows_of(page) if row.isChecked()]
    assert [row.accessibleName().split(",")[0] for row in open_rows] == ["a former stage manager at the theatre"]
    assert rows_of(page)[0].sizeHint().height() == 110


def test_a_closed_row_is_55_high(look: Look, report: Report) -> None:
    assert rows_of(page_of(look, report))[0].sizeHint().height() == 55


def test_500_voices_stay_quick(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    voices = tuple(replace(report.voices[1], id=f"n{number}", name=f"source {number}") for number in range(MANY))
    page = VoicesPage(look)
    shown(page)
    began = time.process_time()
    page.show_report(replace(report, voices=voices))
    qtbot.waitUntil(lambda: len(page.findChildren(Row)) == MANY + 1)
    QTest.mouseClick(rows_of(page)[3], Qt.MouseButton.LeftButton)
    page.grab()
    assert time.process_time() - began < QUICK


def test_the_head_puts_a_long_figure_below(look: Look) -> None:
    head = SectionHead(look, "Loaded words", "12 by the writer, 11 reporting somebody, 10 quoted in all")
    assert head.heightForWidth(800) < head.heightForWidth(300)
