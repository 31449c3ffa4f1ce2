"""The window on screens whose system makes everything larger: Qt reads the factor once, so each has its own process."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from tests.gui.cut_texts import SETTLED_WITHIN, cut_texts
from tests.gui.sample_report import sample_report
from tests.gui.window_states import STATES, back

ROOT = Path(__file__).resolve().parents[2]
FACTOR = "QT_SCALE_FACTOR"
FEW = {"reading", "card", "questions", "language", "leave", "library", "export", "keys"}
"""A state of every kind of page; `make screenshots` and the walk through all states see to the rest."""
SIZES = ((1024, 640, 1.0), (1024, 640, 2.0), (1920, 1080, 1.0))


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_is_cut_at_this_factor(window: MainWindow, qtbot: QtBot, width: int, height: int, scale: float) -> None:
    frame, report = window.parts.frame, sample_report()
    assert frame.devicePixelRatioF() == float(os.environ.get(FACTOR, "1"))
    frame.resize(width, height)
    window.parts.look.set_scale(scale)
    few = [state for state in STATES if state.name in FEW]
    assert len(few) == len(FEW)
    for state in few:
        back(window, report)
        state.enter(window, report)
        qtbot.waitUntil(partial(_is_whole, window), timeout=SETTLED_WITHIN)


def _is_whole(window: MainWindow) -> None:
    assert not cut_texts(window.parts.frame)


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_nor_where_the_screen_is_scaled(factor: str) -> None:
    surroundings = {**os.environ, FACTOR: factor}
    test = f"{Path(__file__).relative_to(ROOT)}::{test_no_word_is_cut_at_this_factor.__name__}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert f"{len(SIZES)} passed" in done.stdout
