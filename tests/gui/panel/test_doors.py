"""Doors lead both ways: pointing at a row lights its words, pointing at a mark lights the rows that count it."""

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.panel.door import Door
from reader.gui.panel.side_panel import SidePanel
from reader.gui.panel.voice_row import VoiceRow
from reader.gui.panel.word_door import WordDoor
from reader.model.report import Report
from reader.model.rulebook import Rulebook
from tests.gui.panel.conftest import Shower
from tests.gui.pictures import count, picture
from tests.gui.sample_report import at


def shown_panel(look: Look, report: Report, rulebook: Rulebook, shown: Shower) -> SidePanel:
    panel = SidePanel(look)
    panel.show_report(report, rulebook)
    shown(panel)
    return panel


def enter(door: Door) -> None:
    QApplication.sendEvent(door, QEnterEvent(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2)))


def is_lit(look: Look, door: Door) -> bool:
    return count(picture(door), look.colour("accent_tint")) > 200


def test_pointing_at_a_row_asks_for_its_words_and_leaving_it_for_none(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = shown_panel(look, report, rulebook, shown)
    row = next(row for row in panel.findChildren(VoiceRow) if row.isVisible())
    with qtbot.waitSignal(panel.door_pointed) as pointed:
        enter(row)
    assert pointed.args == [row.spans]
    assert row.spans
    with qtbot.waitSignal(panel.door_pointed) as left:
        QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert left.args == [()]


def test_what_an_opened_row_shows_is_a_door_of_the_same_kind(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = shown_panel(look, report, rulebook, shown)
    before = set(panel.voices.findChildren(Door))
    panel.voices.open_voice(report.voices[0].id)
    inside = next(door for door in panel.voices.findChildren(Door) if door not in before and door.spans)
    with qtbot.waitSignal(panel.door_pointed) as pointed:
        enter(inside)
    assert pointed.args == [inside.spans]


def test_a_mark_pointed_at_lights_the_row_of_its_voice(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = shown_panel(look, report, rulebook, shown)
    words = at("two people involved in the inspection")
    rows = panel.findChildren(VoiceRow)
    panel.light_doors(words)
    lit = [row for row in rows if is_lit(look, row)]
    assert [row.accessibleName().split(",")[0] for row in lit] == ["two people involved in the inspection"]
    panel.light_doors(None)
    assert not any(is_lit(look, row) for row in rows)


def test_on_the_language_page_the_word_lights(look: Look, report: Report, rulebook: Rulebook, shown: Shower) -> None:
    panel = shown_panel(look, report, rulebook, shown)
    panel.show_page("language")
    panel.light_doors(at("reckless"))
    lit = [door for door in panel.findChildren(WordDoor) if is_lit(look, door)]
    assert [door.accessibleName().split(",")[0] for door in lit] == ["reckless gamble"]
