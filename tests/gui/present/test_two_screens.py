"""F5 with a projector: the wall there, the speaker's view on the laptop, in a process that has two screens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from tests.gui.pictures import picture

HAS_TWO = "configfile=" in os.environ.get("QT_QPA_PLATFORM", "")
WITHIN = 240
"""Seconds for a process of its own on a busy machine."""


def screen(name: str, left: int, width: int, height: int) -> dict[str, str | int | float]:
    size = {"x": left, "y": 0, "width": width, "height": height}
    return {"name": name, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.skipif(HAS_TWO, reason="this is the process that the test below runs in")
def test_in_a_process_with_two_screens(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [screen("laptop", 0, 1280, 800), screen("wall", 1280, 1920, 1080)]}))
    surroundings = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    run = subprocess.run(command, env=surroundings, check=False, capture_output=True, text=True, timeout=WITHIN)
    assert "1 passed" in run.stdout, run.stdout


@pytest.mark.skipif(not HAS_TWO, reason="needs two screens, which the test above gives it")
def test_the_wall_goes_to_the_other_screen(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window.parts.frame, Qt.Key.Key_F5)
    speaker, wall = window.presenting.speaker, window.presenting.wall
    assert speaker is not None
    assert wall is not None
    qtbot.waitUntil(speaker.isActiveWindow)
    assert (speaker.screen().name(), wall.screen().name()) == ("laptop", "wall")
    assert (wall.width(), wall.height()) == (1920, 1080)
    before = picture(speaker)
    QTest.keyClick(speaker, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: picture(speaker) != before)
    wall.close()
    assert not speaker.isVisible()
    assert window.presenting.speaker is None
