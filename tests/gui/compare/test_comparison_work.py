"""A long comparison leaves the window its time, and gives what it would give at once."""

import gc
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.comparing.comparison import compare
from reader.gui.compare.comparison_work import ComparisonWork
from tests.comparing.long_reports import long_report
from tests.comparing.two_reports import text_report

A_TURN: Final = 0.03
"""Seconds between two turns of the window: nearly four times `AT_A_TIME`, for a piece that was begun is finished."""


def test_it_gives_what_comparing_at_once_gives(qtbot: QtBot) -> None:
    left, right = long_report(60, 0), long_report(60, 5)
    work = ComparisonWork()
    with qtbot.waitSignal(work.made) as told:
        work.begin(left, right)
    assert told.args == [compare(left, right)]
    assert compare(left, right).claims
    assert compare(left, right).voices


@pytest.fixture
def tidy() -> Iterator[None]:
    """Python's tidying up passes over what other tests left behind; it would take half a second of this one."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("tidy")
def test_the_window_has_its_turn_again_and_again_while_two_books_are_compared(qtbot: QtBot) -> None:
    left, right = long_report(700, 0), long_report(700, 5)
    turns = list[float]()
    beat, work = QTimer(), ComparisonWork()
    beat.timeout.connect(lambda: turns.append(time.thread_time()))
    beat.start(0)
    with qtbot.waitSignal(work.made, timeout=60_000):
        work.begin(left, right)
    beat.stop()
    between = [later - earlier for earlier, later in pairwise(turns)]
    assert len(between) > 5, "too short to tell"
    assert sorted(between)[-len(between) // 100] < A_TURN  # all but one in a hundred: Python tidies up now and then
    assert max(between) < sum(between) / 4  # done at once, the longest would be nearly the sum


@pytest.mark.parametrize("again", [True, False])
def test_what_is_given_up_is_not_told(qtbot: QtBot, again: bool) -> None:
    left, right, small = long_report(60, 0), long_report(60, 5), text_report("It cost 12,000 pounds, the board said.")
    work = ComparisonWork()
    work.begin(left, right)
    if again:
        with qtbot.waitSignal(work.made) as told:
            work.begin(small, small)
        assert told.args == [compare(small, small)]
    else:
        work.cancel()
        with qtbot.assertNotEmitted(work.made, wait=50):
            pass
