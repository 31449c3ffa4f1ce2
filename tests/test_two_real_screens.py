"""The program on two real X screens: the article on the wall, the speaker's view on the laptop, driven from outside."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.gui.look import Look, ThemeName
from reader.resources import seeds
from tests.test_real_window import events, until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool, which make test installs"
)
LAPTOP, WALL = (1280, 800), (1920, 1080)
GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
    "[screen.grabWindow(0).save(f'{sys.argv[1]}/{screen.size().width()}.png') for screen in app.screens()]"
)


class TwoScreens:
    """A laptop and a projector on one X server, and what is seen and pressed there."""

    def __init__(self, number: str, folder: Path) -> None:
        self._folder = folder
        self.surroundings = {
            **os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(folder),
            "XDG_DATA_HOME": str(folder),
        }  # fmt: skip

    def press(self, window: str, key: str) -> None:
        command = ["xdotool", "windowfocus", "--sync", window, "key", key]
        subprocess.run(command, env=self.surroundings, check=True)

    def window(self, process: int, title: str) -> str:
        """The id of a window of the program on either screen, "" while there is none."""
        command = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(process), "--name", title]
        found = subprocess.run(command, env=self.surroundings, check=False, capture_output=True, text=True)
        return found.stdout.split("\n", 1)[0].strip()

    def seen(self) -> tuple[QImage, QImage]:
        """What is on the laptop and on the wall at this moment."""
        subprocess.run([sys.executable, "-c", GRAB, str(self._folder)], env=self.surroundings, check=True)
        laptop, wall = (QImage(str(self._folder / f"{size[0]}.png")) for size in (LAPTOP, WALL))
        assert (laptop.width(), laptop.height()) == LAPTOP
        assert (wall.width(), wall.height()) == WALL
        return laptop, wall


@pytest.fixture
def screens(tmp_path: Path) -> Iterator[TwoScreens]:
    reading_end, writing_end = os.pipe()
    each = [part for at, (width, height) in enumerate((LAPTOP, WALL))
            for part in ("-screen", str(at), f"{width}x{height}x24")]  # fmt: skip
    command = ["Xvfb", "-displayfd", str(writing_end), *each, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing_end,), stderr=subprocess.DEVNULL)
    os.close(writing_end)
    with os.fdopen(reading_end, encoding="ascii") as pipe:
        number = pipe.readline().strip()
    yield TwoScreens(number, tmp_path)
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def process(screens: TwoScreens, tmp_path: Path) -> Iterator[int]:
    """The id of the program's process, which has read a sample."""
    trace, errors = tmp_path / "trace.jsonl", tmp_path / "errors.txt"
    (tmp_path / "sourcelight").mkdir()
    (tmp_path / "sourcelight" / "settings.json").write_text(json.dumps({"theme": "light"}), encoding="utf-8")
    command = [sys.executable, "-m", "reader", str(seeds()[0]), "--timeline", str(trace)]
    with errors.open("w", encoding="utf-8") as complaints:
        running = subprocess.Popen(command, env=screens.surroundings, stderr=complaints)
    until(lambda: "report_shown" in events(trace) or running.poll() is not None, "the report")
    assert running.poll() is None, errors.read_text(encoding="utf-8")
    yield running.pid
    running.send_signal(signal.SIGTERM)
    running.wait(timeout=20)
    assert "Traceback" not in errors.read_text(encoding="utf-8")


def corners(picture: QImage) -> list[str]:
    """The colours of the four corners, of the upper ones first."""
    right, low = picture.width() - 3, picture.height() - 3
    return [picture.pixelColor(x, y).name() for y in (3, low) for x in (3, right)]


def test_f5_fills_the_wall_and_the_speaker_steps_through_it(screens: TwoScreens, process: int) -> None:
    look = Look(ThemeName.LIGHT)
    page, panel = look.colour("page").name(), look.colour("panel").name()
    assert corners(screens.seen()[1]) == ["#000000"] * 4
    screens.press(screens.window(process, "Sourcelight"), "F5")
    until(lambda: screens.window(process, "On the second screen") != "", "the speaker's view")
    until(lambda: corners(screens.seen()[1]) == [page, panel, panel, panel], "text, card and legend on the wall")
    until(lambda: corners(screens.seen()[0]) == [panel] * 4, "the speaker's view on the laptop")
    before, speaker = screens.seen(), screens.window(process, "On the second screen")
    screens.press(speaker, "Right")
    until(lambda: all(now != was for now, was in zip(screens.seen(), before, strict=True)), "the first mark on both")
    screens.press(speaker, "Escape")
    until(lambda: corners(screens.seen()[1]) == ["#000000"] * 4, "an empty wall")
    assert screens.window(process, "On the second screen") == ""
    assert screens.window(process, "Sourcelight") != ""
