"""Toolbar, banner, hint line and the page without an article."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.banner import Banner
from reader.gui.empty_page import ArticleRow, EmptyPage, Offered
from reader.gui.hint_line import HintLine
from reader.gui.look import Look
from reader.gui.notice_line import Said
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.toolbar import Toolbar
from tests.gui.panel.conftest import Shower, child

SAMPLES = (("A quiet story", Path("seeds/quiet.txt"), 3), ("A loud one", Path("seeds/loud.txt"), 1))


def test_a_banner_says_what_happened_and_offers_the_next_step(look: Look, shown: Shower, qtbot: QtBot) -> None:
    banner = Banner(look)
    shown(banner)
    assert banner.isHidden()
    banner.show_fact("The analysis stopped.", "Your text is safe.", "Analyse again", "analyse")
    assert banner.text() == "The analysis stopped. Your text is safe."
    with qtbot.waitSignal(banner.step_requested) as step:
        QTest.mouseClick(child(banner, QPushButton), Qt.MouseButton.LeftButton)
    assert step.args == ["analyse"]


def test_a_banner_without_a_step_has_no_button_and_can_be_closed(look: Look, shown: Shower) -> None:
    banner = Banner(look)
    shown(banner)
    banner.show_fact("No text in this file.", "")
    assert child(banner, QPushButton).isHidden()
    QTest.mouseClick(child(banner, QuietButton), Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_a_hint_stays_until_it_is_closed(look: Look, shown: Shower, qtbot: QtBot) -> None:
    hint = HintLine(look)
    shown(hint)
    hint.say(Said("This looks like an opinion piece."))
    assert hint.isVisible()
    with qtbot.waitSignal(hint.closed):
        QTest.mouseClick(child(hint, QuietButton), Qt.MouseButton.LeftButton)
    assert hint.isHidden()
    hint.say(None)
    assert hint.isHidden()


def test_a_hint_has_a_bold_fact_and_a_next_step(look: Look, shown: Shower, qtbot: QtBot) -> None:
    hint = HintLine(look)
    shown(hint)
    hint.say(Said("marks are shown.", "41 words:", step_text="Paste a longer text", step="paste"))
    assert hint.text() == "41 words: marks are shown."
    with qtbot.waitSignal(hint.step_requested) as step:
        QTest.mouseClick(child(hint, QPushButton), Qt.MouseButton.LeftButton)
    assert step.args == ["paste"]


def test_the_empty_page_offers_ways_in_by_key(look: Look, shown: Shower, qtbot: QtBot) -> None:
    page = EmptyPage(look)
    shown(page)
    first, second, third = page.findChildren(QPushButton)
    with qtbot.waitSignal(page.open_requested):
        QTest.keyClick(first, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.paste_requested):
        QTest.keyClick(second, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.address_requested):
        QTest.keyClick(third, Qt.Key.Key_Space)
    page.show_address(False)
    qtbot.waitUntil(lambda: len(page.findChildren(QPushButton)) == 2, timeout=2000)


def test_the_empty_page_lists_what_was_read_and_our_samples(look: Look, shown: Shower, qtbot: QtBot) -> None:
    page = EmptyPage(look)
    page.show_recent([Offered("Harbour rushed", "the key", "today")])
    page.show_samples(SAMPLES)
    shown(page)
    rows = page.findChildren(ArticleRow)
    assert [row.accessibleName() for row in rows] == [
        "Harbour rushed, today",
        "A quiet story, 3 minutes",
        "A loud one, 1 minute",
    ]
    with qtbot.waitSignal(page.path_chosen) as chosen:
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [Path("seeds/quiet.txt")]
    with qtbot.waitSignal(page.kept_chosen) as kept:
        QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert kept.args == ["the key"]


def test_the_toolbar_loses_its_words_on_a_small_window(look: Look, shown: Shower) -> None:
    owner = QWidget()
    toolbar = Toolbar(look, Actions(owner, look))
    window = shown(toolbar)
    opened = next(button for button in toolbar.findChildren(QToolButton) if button.accessibleName() == "Open")
    window.resize(1200, 44)
    assert opened.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.resize(900, 44)
    assert opened.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert opened.toolTip() == "Open (Ctrl+O)"
