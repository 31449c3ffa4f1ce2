"""A hostile file costs the window one sentence: it stays awake, keeps its text, and opens the next file."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from tests.gui.whole_program import WAIT, program_reading
from tests.loading.formats import STORY, plain
from tests.loading.hostile import hostile

NAMES: Final = (
    "bomb.docx", "liar.epub", "many.odt", "traversal.epub", "locked.pdf", "locked-office.docx", "protected.epub",
    "deep.fodt", "deep.eml", "laughs.odt", "entity.docx", "word.odt", "old.doc", "chance.pdf", "zeros.txt",
)  # fmt: skip # a list
"""A kind each, of which most are refused; the engine's own test reads them all."""

MOST_READ: Final = 5
"""Of these: a part of them can be read all the same."""

MOST_WORK, MOST_A_FILE = 2.0, 0.2
"""Seconds of work in the window: to show what is read of some, and for each, of which it only asks and tells."""


class Heart(QObject):
    """Beats as long as the window's events are handled."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.beats += 1


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path) as running:
        yield running


def test_each_gets_one_sentence_and_the_window_stays_awake(
    qtbot: QtBot, program: WindowProgram, tmp_path: Path
) -> None:
    inputs, window, heart = hostile("http://127.0.0.1:9"), program.window, Heart()
    began, refused = time.process_time(), 0
    for name in NAMES:
        file = tmp_path / name
        file.write_bytes(inputs[name])
        before, beats = program.reading.article, heart.beats
        window.banner.hide()
        window.open_path(file)
        qtbot.waitUntil(lambda: window.banner.isVisible() or program.reading.article is not before, timeout=WAIT)  # noqa: B023 # waited for at once
        qtbot.waitUntil(lambda: heart.beats > beats, timeout=WAIT)  # noqa: B023 # the same
        if program.reading.article is before:
            refused += 1
            said = window.banner.text()
            assert name in said
            assert "Your text is still here." in said
            assert "mistake" not in said
            assert "\n" not in said
    assert refused >= len(NAMES) - MOST_READ
    assert time.process_time() - began < MOST_WORK + MOST_A_FILE * len(NAMES)
    good = tmp_path / "good.txt"
    good.write_bytes(plain(STORY))
    window.open_path(good)
    qtbot.waitUntil(lambda: program.frame.windowTitle().startswith(STORY.headline), timeout=WAIT)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are files on other systems only")
def test_a_pipe_is_refused_while_the_window_stays_awake(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    pipe, heart = tmp_path / "pipe.docx", Heart()
    os.mkfifo(pipe)
    program.window.open_path(pipe)
    qtbot.waitUntil(program.window.banner.isVisible, timeout=WAIT)
    assert "pipe.docx" in program.window.banner.text()
    qtbot.waitUntil(lambda: heart.beats > 0, timeout=WAIT)
