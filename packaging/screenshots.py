"""Pictures of the real window in its states, for the README and for looking at: `make screenshots`.

    python packaging/screenshots.py [FOLDER] [--all]

Runs the program with its real engine on the sample articles, without a screen of its own (offscreen, real fonts).
Without --all only the README's pictures are made; with it every state in every theme and at 200 %.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.app import WindowProgram
from reader.gui.look import ThemeName
from reader.gui.main_window import MainWindow
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline

HERE = Path(__file__).resolve().parent / "screenshots"
SETTLE = 250
"""Milliseconds for a state to be laid out and painted."""


@dataclass(frozen=True)
class State:
    """A state of the window: its picture's name and the actions that lead to it."""

    name: str
    actions: tuple[str, ...] = ()
    theme: str = "light"
    explain: bool = False
    is_readme: bool = False
    scale: float = 1.0


STATES = (
    State("reading-light", is_readme=True),
    State("reading-dark", theme="dark", is_readme=True),
    State("card", ("next", "next"), explain=True, is_readme=True),
    State("questions", ("questions",), is_readme=True),
    State("language", ("language", "hedge")),
    State("rests", ("rests",)),
    State("leave", ("leave",)),
    State("keys", ("keys",)),
    State("about", ("about",)),
    State("hidden", ("hide_all",)),
    State("empty", ("close",)),
)


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


def take(program: WindowProgram, state: State, file: Path) -> None:
    """Read the sample afresh, go to the state and keep its picture."""
    window: MainWindow = program.window
    program.look.set_theme(ThemeName(state.theme))
    program.look.set_scale(state.scale)
    window.actions["voices"].trigger()
    program.reading.close_article()
    window.open_path(seeds()[0])
    wait(lambda: program.reading.is_complete)
    for action in state.actions:
        window.actions[action].trigger()
    if state.explain and program.reading.chosen is not None:
        window.explain(program.reading.chosen)
    wait()
    program.frame.grab().save(str(file))
    for action in state.actions:
        if action in {"rests", "hedge", "hide_all"}:
            window.actions[action].trigger()
    window.leave()
    print(file)


def wanted(everything: bool) -> list[State]:
    if not everything:
        return [state for state in STATES if state.is_readme]
    found = list(STATES)
    for state in STATES:
        found += [
            State(f"{state.name}-{theme}", state.actions, theme, state.explain)
            for theme in ("dark", "sepia", "high_contrast")
            if state.theme == "light"
        ]
        found.append(State(f"{state.name}-200", state.actions, state.theme, state.explain, scale=2.0))
    return found


def main() -> None:
    folder = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), str(HERE)))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        settings = Path(name) / "settings.json"
        write_settings(settings, Settings(hint_seen=True, theme="light"))
        application = QApplication([])
        program = WindowProgram(SettingsStore(settings), Timeline(None))
        program.show(seeds()[0])
        program.frame.resize(1280, 800)
        wait(lambda: program.is_furnished and program.reading.is_complete)
        for state in wanted("--all" in sys.argv):
            take(program, state, folder / f"{state.name}.png")
        program.end()
        application.quit()


if __name__ == "__main__":
    main()
