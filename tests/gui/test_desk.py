"""How the window is divided: wide, the panel stands beside the article; narrow, icons are left of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.icon_strip import IconStrip
from reader.gui.main_window import MainWindow
from reader.gui.tool_button import ToolButton
from reader.settings import SettingsStore


def strip_of(window: MainWindow) -> IconStrip:
    found = window.parts.frame.findChild(IconStrip)
    assert isinstance(found, IconStrip)
    return found


def make_narrow(window: MainWindow, qtbot: QtBot) -> IconStrip:
    window.parts.frame.resize(1024, 640)
    strip = strip_of(window)
    qtbot.waitUntil(strip.isVisible, timeout=2000)
    return strip


def test_wide_the_panel_stands_beside_the_article(window: MainWindow) -> None:
    assert window.panel.isVisible()
    assert not strip_of(window).isVisible()


def test_narrow_the_panel_opens_over_the_page_without_moving_a_word(window: MainWindow, qtbot: QtBot) -> None:
    strip = make_narrow(window, qtbot)
    assert not window.panel.isVisible()
    before = window.view.viewport().size()
    QTest.mouseClick(strip.findChildren(ToolButton)[0], Qt.MouseButton.LeftButton)
    assert window.panel.isVisible()
    assert window.view.viewport().size() == before
    assert window.panel.geometry().right() < strip.geometry().left()
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_a_card_opens_over_a_narrow_page_and_escape_takes_it_away(window: MainWindow, qtbot: QtBot) -> None:
    make_narrow(window, qtbot)
    window.explain(0)
    assert window.panel.isVisible()
    assert window.panel.shows_card()
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_wide_again_the_panel_is_back_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    make_narrow(window, qtbot)
    window.parts.frame.resize(1280, 800)
    qtbot.waitUntil(window.panel.isVisible, timeout=2000)
    assert not strip_of(window).isVisible()


def test_a_large_scale_makes_a_window_narrow(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.look.set_scale(2.0)
    qtbot.waitUntil(strip_of(window).isVisible, timeout=2000)


def test_a_narrow_session_remembers_that_the_panel_was_wanted(
    window: MainWindow, qtbot: QtBot, store: SettingsStore
) -> None:
    make_narrow(window, qtbot)
    window.parts.frame.close()
    assert store.value.panel_shown


def test_the_panel_has_its_width_again_when_the_type_has_its_size_again(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.frame.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.parts.frame.width() == 1920, timeout=2000)
    before = window.panel.width()
    window.parts.look.set_scale(1.5)
    qtbot.waitUntil(lambda: window.panel.width() == round(1.5 * before), timeout=2000)
    window.parts.look.set_scale(1.0)
    qtbot.waitUntil(lambda: window.panel.width() == before, timeout=2000)


def test_what_is_said_above_a_narrow_page_is_not_under_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    make_narrow(window, qtbot)
    window.actions["voices"].trigger()
    window.parts.doing.trouble.emit("The analysis stopped.", "Your text is safe.", "analyse")
    banner = window.banner
    qtbot.waitUntil(lambda: window.panel.y() >= banner.geometry().bottom() > 0, timeout=2000)
    banner.hide()
    qtbot.waitUntil(lambda: window.panel.y() == 0, timeout=2000)
    window.parts.legend.hide()
    qtbot.waitUntil(lambda: window.panel.geometry().bottom() == strip_of(window).geometry().bottom(), timeout=2000)


def test_words_are_found_on_a_narrow_page_without_the_panel_over_them(window: MainWindow, qtbot: QtBot) -> None:
    make_narrow(window, qtbot)
    window.actions["voices"].trigger()
    assert window.panel.isVisible()
    window.actions["find"].trigger()
    assert not window.panel.isVisible()
    assert window.parts.search_bar.isVisible()


def test_in_a_low_window_the_strip_shows_whole_buttons_only(window: MainWindow, qtbot: QtBot) -> None:
    strip = make_narrow(window, qtbot)
    buttons = strip.findChildren(ToolButton)
    assert all(button.isVisible() for button in buttons)
    strip.resize(strip.width(), 120)
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) == 2


def test_the_panel_button_is_off_while_a_sheet_is_open(window: MainWindow) -> None:
    window.actions["about"].trigger()
    assert not window.actions["panel"].isEnabled()
    window.leave()
    assert window.actions["panel"].isEnabled()
    assert window.panel.isVisible()
