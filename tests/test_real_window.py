"""The program as a person starts it: its own process, a real X screen, keys and mouse from outside."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.resources import seeds
from tests import assistive_bus
from tests.assistive_bus import Ear

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool, which make test installs"
)
WAIT = 120.0
WIDTH, HEIGHT = 1280, 800
TEXT_WIDTH = 800
GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
    "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
)
LIGHT_CHOSEN = {(0xC6, 0xDB, 0xF4), (0xF9, 0xCF, 0xB0), (0xE2, 0xC9, 0xDD)}
"""The tints of a chosen mark in the light theme (themes.toml)."""
UNNAMED_TINT = (0xE6, 0xEF, 0xFA)


def until(fact: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + WAIT
    while not fact():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.1)


class Screen:
    """A virtual screen and what a person can do on it."""

    def __init__(self, number: str, folder: Path) -> None:
        self.surroundings = {
            **os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(folder),
        }  # fmt: skip
        self._folder = folder

    def do(self, *words: str) -> str:
        command = ["xdotool", *words]
        return subprocess.run(command, env=self.surroundings, check=True, capture_output=True, text=True).stdout.strip()

    def pixels(self) -> list[tuple[int, int, int]]:
        """The screen at this moment, row by row."""
        picture = self._folder / "screen.png"
        subprocess.run([sys.executable, "-c", GRAB, str(picture)], env=self.surroundings, check=True)
        image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB888)
        assert image.bytesPerLine() == WIDTH * 3
        flat = bytes(image.constBits())
        return list(zip(flat[::3], flat[1::3], flat[2::3], strict=True))

    def shows_chosen(self) -> bool:
        return not LIGHT_CHOSEN.isdisjoint(self.pixels())

    def place_in_text(self, colour: tuple[int, int, int]) -> tuple[int, int]:
        """Where the first pixel of a colour is, from the top, left of the ruler (whose ticks are tinted too)."""
        places = ((at % WIDTH, at // WIDTH) for at, pixel in enumerate(self.pixels()) if pixel == colour)
        return next(place for place in places if place[0] < TEXT_WIDTH)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    reading_end, writing_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing_end), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing_end,), stderr=subprocess.DEVNULL)
    os.close(writing_end)
    with os.fdopen(reading_end, encoding="ascii") as pipe:
        number = pipe.readline().strip()
    yield Screen(number, tmp_path)
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def ear(screen: Screen, qapp: QApplication) -> Iterator[Ear]:
    """Listens as a screen reader does to the program that is started on the screen after this."""
    assert qapp is not None
    with assistive_bus.assistive_bus() as (address, listening):
        screen.surroundings |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        yield listening


def events(trace: Path) -> dict[str, float]:
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return {entry["event"]: entry["ms"] for entry in map(json.loads, lines)}


@pytest.fixture
def window(screen: Screen, tmp_path: Path) -> Iterator[str]:
    """The id of the window in which a sample has been read, with the keyboard's focus."""
    trace = tmp_path / "trace.jsonl"
    command = [sys.executable, "-m", "reader", str(seeds()[0]), "--timeline", str(trace)]
    with (tmp_path / "errors.txt").open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(command, env=screen.surroundings, stderr=errors)
    until(lambda: "report_shown" in events(trace) or process.poll() is not None, "the report")
    assert process.poll() is None, (tmp_path / "errors.txt").read_text(encoding="utf-8")
    found = screen.do("search", "--onlyvisible", "--pid", str(process.pid), "--name", "Sourcelight").splitlines()[0]
    screen.do("windowfocus", "--sync", found)
    yield found
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)
    complaints = (tmp_path / "errors.txt").read_text(encoding="utf-8")
    assert "Traceback" not in complaints
    assert "QPainter" not in complaints


def test_the_trace_tells_the_start_in_order(window: str, tmp_path: Path) -> None:
    assert window
    seen = events(tmp_path / "trace.jsonl")
    assert list(seen) == ["window_shown", "text_shown", "engine_ready", "report_shown"]
    assert 0 < seen["window_shown"] < seen["text_shown"] < seen["report_shown"]


def test_keys_choose_a_mark_and_let_it_go(screen: Screen, window: str) -> None:
    assert not screen.shows_chosen()
    screen.do("key", "--window", window, "n")
    until(screen.shows_chosen, "the chosen mark's tint")
    screen.do("key", "--window", window, "Escape")
    until(lambda: not screen.shows_chosen(), "the mark to be let go")


def test_a_click_on_a_mark_chooses_it(screen: Screen, window: str) -> None:
    assert window
    x, y = screen.place_in_text(UNNAMED_TINT)
    screen.do("mousemove", str(x + 4), str(y + 4), "click", "1")
    until(screen.shows_chosen, "the card of the mark under the mouse")


@pytest.mark.skipif(not assistive_bus.HERE, reason="needs the bus for assistive tools (at-spi2-core, dbus-daemon)")
def test_a_screen_reader_is_told_of_the_mark(screen: Screen, ear: Ear, window: str, qapp: QApplication) -> None:
    def heard() -> bool:
        qapp.processEvents()
        return any(said.endswith((", box", ", wavy line")) for said in ear.said)

    screen.do("key", "--window", window, "n")
    until(heard, "the chosen mark on the bus")
