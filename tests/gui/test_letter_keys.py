"""Keys of a single letter can be switched off: everywhere, for good, and nothing shows them any more."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.chip import Chip
from reader.gui.compare.smaller_look import SmallerLook
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.main_window import MainWindow
from reader.gui.parts_button import PartsButton, TextPart
from reader.gui.present.wall_look import WallLook
from reader.model.report import Category
from reader.settings import SettingsStore


def shown_keys(button: PartsButton) -> list[str]:
    return [part.text for part in button.parts() if isinstance(part, TextPart) and part.use is Use.KEY]


def press_n(window: MainWindow) -> int | None:
    """The mark that is chosen after the key for the next one."""
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_N)
    return window.parts.reading.chosen


def switch_off(window: MainWindow) -> None:
    window.actions["single_letter_keys"].setChecked(False)


def test_letters_do_nothing_and_are_shown_nowhere(window: MainWindow) -> None:
    legend, hide = window.parts.legend, "H"
    buttons = [*legend.findChildren(Chip), *legend.findChildren(WordButton)]
    assert hide in {key for button in buttons for key in shown_keys(button)}
    switch_off(window)
    assert press_n(window) is None
    assert hide not in {key for button in buttons for key in shown_keys(button)}
    assert not any(", key H" in button.toolTip() for button in buttons)
    window.actions["single_letter_keys"].setChecked(True)
    assert press_n(window) is not None
    assert any(", key H" in button.toolTip() for button in buttons)


def test_the_bar_to_mark_by_promises_no_key_that_does_nothing(window: MainWindow) -> None:
    button = window.marking.bar.button(Category.LOADED_LANGUAGE)
    assert (shown_keys(button), button.accessibleName()) == (["2"], "Mark as loaded, key 2")
    switch_off(window)
    assert (shown_keys(button), button.accessibleName(), button.toolTip()) == ([], "Mark as loaded", "Mark as loaded")


def test_keys_that_are_no_letters_stay(look: Look) -> None:
    look.set_letter_keys(False)
    assert [key for key in ("Esc", "→", "F5", "Ctrl Z", "N", "1", "") if look.takes_key(key)] == [
        "Esc",
        "→",
        "F5",
        "Ctrl Z",
    ]


def test_looks_that_follow_another_follow_this_too(look: Look) -> None:
    look.set_letter_keys(False)
    followers = WallLook(look, 1000), SmallerLook(look, 0.9, 520)
    assert [each.letter_keys for each in followers] == [False, False]
    look.set_letter_keys(True)
    assert [each.letter_keys for each in followers] == [True, True]


def test_the_choice_holds_at_the_next_start(window: MainWindow, store: SettingsStore) -> None:
    switch_off(window)
    assert not store.value.single_letter_keys
    window.parts.look.set_letter_keys(True)
    window.parts.actions.set_single_letter_keys(True)
    window._session.restore()  # as the next start does
    assert press_n(window) is None
    assert not window.parts.look.letter_keys
