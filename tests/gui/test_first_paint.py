"""What stands between a click on the icon and the first thing seen, looked at in a fresh process."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
import json, sys
from PySide6 import QtCore
from reader.app import Application, SettingsStore, Timeline, WindowProgram

class Bare(WindowProgram):
    def _furnish(self):
        frame, width = self.frame, self.frame.width()
        seen = frame.grab().toImage()
        places = {"band": (20, 20), "page": (20, 200), "panel": (width - 20, 200), "foot": (20, frame.height() - 20)}
        print(json.dumps({
            "names": [name for name in vars(QtCore) if name.startswith("Q")],
            "modules": sorted(sys.modules),
            "colours": {place: seen.pixelColor(*at).name() for place, at in places.items()},
            "wanted": {role: self.look.colour(role).name() for role in ("page", "panel")},
        }))
        application.quit()

application = Application([])
program = Bare(SettingsStore(None), Timeline(None))
program.show(None)
application.exec()
"""


def _bare_start() -> dict[str, list[str] | dict[str, str]]:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", START], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    )
    found: dict[str, list[str] | dict[str, str]] = json.loads(done.stdout)
    return found


def test_the_first_paint_waits_for_nothing_slow_and_shows_the_bare_sheet() -> None:
    start = _bare_start()
    assert "Qt" not in start["names"], "the hundred enums of Qt's namespace were made before the first paint"
    ours = {name for name in start["modules"] if name.startswith("reader.")}
    assert ours == {
        "reader.app",
        "reader.gui",
        "reader.gui.application",
        "reader.gui.look",
        "reader.gui.system_look",
        "reader.gui.themes",
        "reader.gui.window_frame",
        "reader.policy",
        "reader.resources",
        "reader.settings",
        "reader.timeline",
    }
    assert not {"tomllib", "platform", "sqlite3", "datetime"} & set(start["modules"])
    colours, wanted = start["colours"], start["wanted"]
    assert isinstance(colours, dict)
    assert isinstance(wanted, dict)
    assert colours == dict(zip(colours, (wanted[role] for role in ("panel", "page", "panel", "panel")), strict=True))
