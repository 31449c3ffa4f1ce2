"""The panel as a whole: tabs, what replaces the pages, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.explanation_card import CardPage
from reader.gui.look import Look, ThemeName
from reader.gui.panel.card_buttons import NoteField
from reader.gui.panel.leave_foot import LeaveFoot
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.side_panel import SidePanel
from reader.gui.panel.tabs import PanelTabs
from reader.gui.panel.voice_row import VoiceRow
from reader.gui.panel.word_door import WordDoor
from reader.model.report import Report
from reader.model.rulebook import Rulebook
from tests.gui.panel.conftest import Shower, child
from tests.gui.sample_report import at


def panel_of(look: Look, report: Report, rulebook: Rulebook) -> SidePanel:
    panel = SidePanel(look)
    panel.show_report(report, rulebook)
    return panel


def show_card(panel: SidePanel, report: Report, rulebook: Rulebook, words: str) -> None:
    index = next(at_ for at_, found in enumerate(report.findings) if found.span.of(report.article.text) == words)
    panel.show_finding(report, index, rulebook.rule(report.findings[index].rule_id))


def said_by(panel: SidePanel) -> list[str]:
    return [label.accessibleName() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def back_button(panel: SidePanel) -> QuietButton:
    return next(button for button in panel.findChildren(QuietButton) if button.isVisible() and button.text())


def test_without_an_article_and_while_reading_the_panel_says_so(look: Look, report: Report, rulebook: Rulebook) -> None:
    panel = SidePanel(look)
    assert "Who says so?" in said_by(panel)
    panel.show_working()
    assert "Reading the article…" in said_by(panel)
    panel.show_report(report, rulebook)
    assert "Reading the article…" not in said_by(panel)
    panel.show_nothing()
    assert child(panel, LeaveFoot).isHidden()


def test_arrow_keys_change_the_page(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    tabs = child(panel, PanelTabs)
    tabs.setFocus()
    with qtbot.waitSignal(panel.page_changed) as changed:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert changed.args == ["questions"]
    assert panel.questions.isVisible()


def test_show_page_leads_to_each_page(look: Look, report: Report, rulebook: Rulebook, shown: Shower) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    pages = {"voices": panel.voices, "questions": panel.questions, "language": panel.language, "leave": panel.leave}
    for name, page in pages.items():
        panel.show_page(name)
        assert page.isVisible()


def test_a_card_replaces_the_page_and_leaves_the_place_as_it_was(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    panel.voices.verticalScrollBar().setValue(60)
    row = panel.findChildren(VoiceRow)[1]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    show_card(panel, report, rulebook, "shameful")
    assert panel.shows_card()
    back_button(panel).setFocus()
    assert back_button(panel).accessibleName() == "Back to Voices"
    with qtbot.waitSignal(panel.back_requested):
        QTest.keyClick(back_button(panel), Qt.Key.Key_Space)
    assert not panel.shows_other_page()
    assert panel.voices.verticalScrollBar().value() == 60
    assert QApplication.focusWidget() is row


def test_the_card_says_what_the_rule_says_and_whose_words_they_are(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "shameful")
    said = said_by(panel)
    for words in ("What", "Why it matters", "Fine when", "Behind it", "Ask", "Loaded word", "Who says so?"):
        assert words in said
    assert "These are the writer’s words, reporting what Residents said." in said
    show_card(panel, report, rulebook, "cover-up")
    assert any(words.startswith("Quoted: these are the words of a former stage manager") for words in said_by(panel))


def test_the_card_of_an_unnamed_voice_tells_its_step(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "a former stage manager at the theatre")
    assert {"Unnamed person", "role, body or rank"} <= set(said_by(panel))
    show_card(panel, report, rulebook, "Residents")
    assert "A crowd" in said_by(panel)


def test_copy_takes_the_card_as_text(look: Look, report: Report, rulebook: Rulebook, shown: Shower) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "blasted")
    press(panel, "Copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "“blasted”"
    assert "Ask: Who says so?" in lines


def press(panel: SidePanel, words: str) -> None:
    """Click the one button of the card that says these words."""
    (button,) = (each for each in panel.card.findChildren(QAbstractButton) if each.isVisible() and each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_card_passes_on_what_a_person_says_to_a_mark(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "blasted")
    buttons = panel.card.buttons
    wishes = {
        "Not this one": buttons.dismiss_requested,
        "All like this": buttons.alike_requested,
        "Turn this rule off": buttons.rule_off_requested,
    }
    for words, wish in wishes.items():
        with qtbot.waitSignal(wish):
            press(panel, words)


def test_a_note_is_typed_kept_by_keys_and_shown_on_the_card(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "blasted")
    press(panel, "I disagree…")
    field = child(panel.card, NoteField)
    assert field.hasFocus()
    QTest.keyClicks(field, "He shouted.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "I was there.")
    with qtbot.waitSignal(panel.card.buttons.note_kept) as kept:
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept.args == ["He shouted.\nI was there."]
    assert not panel.card.buttons.asks_for_note()
    index = next(at for at, found in enumerate(report.findings) if found.span.of(report.article.text) == "blasted")
    panel.show_finding(report, index, rulebook.rule(report.findings[index].rule_id), "He shouted.")
    assert {"You disagree", "He shouted."} <= set(said_by(panel))
    assert "You disagree: He shouted." in panel.card.text().split("\n")
    press(panel, "Your note…")
    assert field.toPlainText() == "He shouted."


def test_escape_leaves_a_note_untold_and_the_card_open(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "blasted")
    press(panel, "I disagree…")
    field = child(panel.card, NoteField)
    QTest.keyClicks(field, "No.")
    with qtbot.assertNotEmitted(panel.card.buttons.note_kept):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.card.buttons.asks_for_note()
    assert panel.shows_card()


def test_the_buttons_stay_where_the_words_of_the_card_scroll(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = panel_of(look, report, rulebook)
    window = shown(panel)
    window.resize(380, 420)
    show_card(panel, report, rulebook, "blasted")
    buttons = panel.card.buttons
    assert buttons.mapTo(window, buttons.rect().bottomLeft()).y() < window.height()
    assert child(panel.card, CardPage).verticalScrollBar().maximum() > 0


def test_the_foot_leads_to_the_leave_page_and_back(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    foot = child(panel, LeaveFoot)
    assert foot.accessibleName().startswith("Now leave the page, 4 question")
    QTest.mouseClick(foot, Qt.MouseButton.LeftButton)
    assert panel.leave.isVisible()
    assert not panel.shows_card()
    panel.go_back()
    assert panel.voices.isVisible()


def test_close_goes_back_and_asks_for_the_panel_to_be_put_away(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    show_card(panel, report, rulebook, "blasted")
    close = next(b for b in panel.findChildren(QuietButton) if b.isVisible() and b.accessibleName() == "Close")
    with qtbot.waitSignals([panel.back_requested, panel.close_requested]):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not panel.shows_card()


def test_doors_of_all_pages_lead_out_of_the_panel(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    with qtbot.waitSignal(panel.door_opened) as opened:
        QTest.mouseClick(panel.findChildren(VoiceRow)[0], Qt.MouseButton.LeftButton)
    assert at("insiders") in opened.args[0]
    panel.show_page("language")
    with qtbot.waitSignal(panel.finding_chosen):
        QTest.mouseClick(panel.findChildren(WordDoor)[0], Qt.MouseButton.LeftButton)


def test_each_theme_paints_panel_and_card_in_its_own_colours(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    panel = panel_of(look, report, rulebook)
    shown(panel)
    for theme in ThemeName:
        look.set_theme(theme)
        assert panel.grab().toImage().pixelColor(2, 300) == look.colour("panel")
        show_card(panel, report, rulebook, "blasted")
        assert panel.grab().toImage().pixelColor(2, 300) == look.colour("panel")
        panel.go_back()
