"""Pictures of the real window in its states, for the README and for looking at: `make screenshots`.

    PYTHONPATH=. python packaging/screenshots.py [FOLDER] [--all]

Runs the program with its real engine on the sample articles, without a screen of its own (offscreen, real fonts).
Without --all only the README's pictures are made; with it every state in every theme and at 200 %.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.app import WindowProgram
from reader.gui.look import ThemeName
from reader.gui.main_window import MainWindow
from reader.model.report import Report
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline
from tests.gui.window_states import STATES, WindowState, back
from tests.seed_analyst import seed_report

HERE = Path(__file__).resolve().parent / "screenshots"
SETTLE = 250
"""Milliseconds for a state to be laid out and painted."""


@dataclass(frozen=True)
class Picture:
    """A state of the window in a theme, at a scale and size, under the name of its file."""

    name: str
    state: WindowState
    theme: ThemeName = ThemeName.LIGHT
    scale: float = 1.0
    size: tuple[int, int] = (1280, 800)


def wait(fact: Callable[[], bool] | None = None, milliseconds: int = SETTLE) -> None:
    """Let the program run until a fact holds, or for a while."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(20)
    left = [milliseconds if fact is None else 120_000]

    def look() -> None:
        left[0] -= 20
        if (fact is not None and fact()) or left[0] <= 0:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def _two_bridges(window: MainWindow, _: Report) -> None:
    """The two samples that tell of one bridge, beside each other; a pair of claims at one height."""
    gazette = next(seed for seed in seeds() if "gazette" in seed.name)
    window.comparing.show_beside(seed_report(gazette))
    wait(lambda: window.parts.pages.currentWidget() is window.comparing.page)
    window.comparing.page.step(forward=True)


BY_NAME = {state.name: state for state in STATES}
README = (
    Picture("reading-light", BY_NAME["reading"]),
    Picture("reading-dark", BY_NAME["reading"], ThemeName.DARK),
    Picture("card", BY_NAME["card"]),
    Picture("questions", BY_NAME["questions"]),
    Picture("wall", BY_NAME["wall-spotlight"]),
    Picture("revealed", BY_NAME["revealed-answered"]),
    Picture("compare", WindowState("compare", _two_bridges)),
)
THEMES = (ThemeName.LIGHT, ThemeName.SEPIA, ThemeName.DARK, ThemeName.HIGH_CONTRAST)
SMALL, LARGE = (1024, 640), (1920, 1080)


def take(program: WindowProgram, report: Report, picture: Picture, file: Path) -> None:
    """Go to the state and keep its picture."""
    window: MainWindow = program.window
    program.frame.resize(*picture.size)
    program.look.set_theme(picture.theme)
    settings = window.parts.settings
    settings.keep(replace(settings.value, scale=picture.scale))  # as if chosen: a text that is opened has it too
    program.look.set_scale(picture.scale)
    wait()
    back(window, report)
    picture.state.enter(window, report)
    wait()
    picture.state.top(window).grab().save(str(file))
    print(file)


def every() -> list[Picture]:
    """Each state in each theme, and at 200 % in a small and a large window."""
    found = [Picture(f"{state.name}-{theme.value}", state, theme) for state in STATES for theme in THEMES]
    for state in STATES:
        found.append(Picture(f"{state.name}-200-small", state, ThemeName.LIGHT, 2.0, SMALL))
        found.append(Picture(f"{state.name}-200-large", state, ThemeName.DARK, 2.0, LARGE))
    return found


def main() -> None:
    folder = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), str(HERE)))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name  # an empty library: whoever makes the pictures may have one of their own
        settings = Path(name) / "settings.json"
        write_settings(settings, Settings(hint_seen=True, theme="light"))
        application = QApplication([])
        program = WindowProgram(SettingsStore(settings), Timeline(None))
        program.show(seeds()[0])
        program.frame.resize(1280, 800)
        wait(lambda: program.is_furnished and program.reading.is_complete)
        report = program.reading.report
        assert report is not None
        for picture in every() if "--all" in sys.argv else README:
            take(program, report, picture, folder / f"{picture.name}.png")
        program.end()
        application.quit()


if __name__ == "__main__":
    main()
