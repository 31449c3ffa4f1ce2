"""The whole window, state by state: no word is cut, every control has a name, all of it is reached by keyboard."""

from collections.abc import Iterator
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from reader.gui.chip import Chip
from reader.gui.look import Look, ThemeName
from reader.gui.main_window import MainWindow
from reader.loading.opening import open_path
from reader.model.report import Category, Report
from reader.resources import seeds
from tests.gui.cut_texts import SETTLED_WITHIN, cut_texts
from tests.gui.pictures import picture
from tests.gui.window_states import STATES, WindowState, back
from tests.seed_analyst import seed_analyst

SIZES = ((1024, 640), (1920, 1080))
SCALES = (1.0, 1.5, 2.0)
MOST_TABS = 400
"""Presses of Tab after which the way round counts as endless: no state has so many places to go to."""


@pytest.fixture(scope="module")
def report() -> Report:
    """What the program finds in the first sample."""
    return seed_analyst().analyse(open_path(seeds()[0]))


def walk(window: MainWindow, report: Report) -> Iterator[WindowState]:
    """Go through all states; the window is in each while it is handled."""
    for state in STATES:
        back(window, report)
        state.enter(window, report)
        yield state


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("scale", SCALES)
def test_no_word_is_cut_in_any_state(
    window: MainWindow, report: Report, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    window.parts.frame.resize(*size)
    window.parts.look.set_scale(scale)
    cut: dict[str, list[str]] = {}
    for state in walk(window, report):
        try:
            qtbot.waitUntil(partial(_is_whole, state.top(window)), timeout=SETTLED_WITHIN)
        except WaitedInVain:
            cut[state.name] = cut_texts(state.top(window))
    assert not cut, "\n".join(f"{name}: {'; '.join(found)}" for name, found in cut.items())


def _is_whole(top: QWidget) -> bool:
    return not cut_texts(top)


def test_words_that_are_cut_are_found(qtbot: QtBot, look: Look) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    narrow, low, beside = QPushButton("A long word", top), QLabel("Two lines of words", top), QLabel("Outside", top)
    low.setWordWrap(True)
    chip = Chip(look, "1", Category.HEDGE, "hedges", top)
    top.resize(200, 200)
    narrow.setGeometry(0, 0, 20, 40)
    low.setGeometry(0, 50, 60, 10)
    beside.setGeometry(170, 100, 80, 30)
    chip.setGeometry(0, 150, 30, 36)
    top.show()
    found = "; ".join(cut_texts(top))
    for words in ("A long word", "Two lines", "Outside", "hedges"):
        assert words in found


def test_every_control_has_a_name_in_every_state(window: MainWindow, report: Report) -> None:
    nameless: list[str] = []
    for state in walk(window, report):
        QApplication.processEvents()
        nameless += [f"{state.name}: {_path(one)}" for one in _controls(state.top(window)) if not _name(one)]
    assert nameless == []


def _controls(top: QWidget) -> list[QWidget]:
    return [one for one in top.findChildren(QWidget) if one.isVisible() and _is_control(one)]


def _is_control(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
    return takes_focus or isinstance(widget, QAbstractButton | QLineEdit)


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip()


def _path(widget: QWidget) -> str:
    names, at = list[str](), cast("QWidget | None", widget)
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def tab_stops(top: QWidget) -> set[QWidget]:
    """Go round with Tab until it comes back to where it began."""
    reached = set[QWidget]()
    for _ in range(MOST_TABS):
        focused = top.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_tab_reaches_every_control_in_every_state(window: MainWindow, report: Report) -> None:
    missed: list[str] = []
    for state in walk(window, report):
        QApplication.processEvents()
        reached = tab_stops(state.top(window))
        wanted = [one for one in _controls(state.top(window)) if _is_tab_stop(one)]
        missed += [f"{state.name}: {_path(one)} {_name(one)!r}" for one in wanted if one not in reached]
    assert missed == []


def _is_tab_stop(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.HIGH_CONTRAST])
def test_whatever_has_the_keyboard_looks_different(window: MainWindow, report: Report, theme: ThemeName) -> None:
    back(window, report)
    window.parts.look.set_theme(theme)
    QApplication.processEvents()
    frame, unseen, seen = window.parts.frame, list[str](), set[QWidget]()
    for _ in range(MOST_TABS):
        focused = frame.focusWidget()
        if focused is None or focused in seen:
            break
        seen.add(focused)
        with_focus = picture(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if picture(focused) == with_focus and len(seen) > 1:
            unseen.append(f"{_path(focused)} {_name(focused)!r}")
    assert unseen == []
