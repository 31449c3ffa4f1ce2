"""The whole program with its real engine, reading one of the samples: for tests that go from the menu to a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline

WAIT: Final = 90_000
"""Milliseconds: a cold language model on a busy machine takes some seconds."""


@contextmanager
def program_reading(qtbot: QtBot, folder: Path, sample: int = 0) -> Iterator[WindowProgram]:
    """The program with the whole report of a sample; it ends with the test."""
    write_settings(folder / "settings.json", Settings(hint_seen=True, theme="light"))
    running = WindowProgram(SettingsStore(folder / "settings.json"), Timeline(None))
    qtbot.addWidget(running.frame)
    with qtbot.waitSignal(running.furnished, timeout=WAIT):
        running.show(seeds()[sample])
    qtbot.waitUntil(lambda: running.reading.is_complete, timeout=WAIT)
    running.frame.activateWindow()
    yield running
    running.end()
