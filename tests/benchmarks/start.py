"""How soon the window is on the screen, against a bare PySide6 window in the same run.

    python -m tests.benchmarks.start [ROUNDS]

Bare and real starts alternate, so that a noisy machine troubles both alike; the ratio is that of the medians.
Prints the medians of `window_shown`, `text_shown`, `engine_ready` and `report_shown` as well.
"""

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
LAST_EVENT = "report_shown"
GIVE_UP = 60.0
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
from pathlib import Path
from reader.timeline import Timeline

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, shown)

def shown():
    timeline.note("window_shown")
    app.quit()

timeline = Timeline(Path(sys.argv[1]))
app = QApplication([])
window = Window()
window.setCentralWidget(QTextEdit())
window.resize(1280, 800)
window.show()
app.exec()
"""


def events(file: Path) -> dict[str, float]:
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {entry["event"]: entry["ms"] for entry in map(json.loads, lines)}


BARE_FROM_SOURCE = (sys.executable, "-c", BARE)
FROM_SOURCE = (sys.executable, "-m", "reader")


def bare_start(folder: Path, bare: tuple[str, ...] = BARE_FROM_SOURCE) -> dict[str, float]:
    trace = folder / "bare.jsonl"
    subprocess.run([*bare, str(trace)], check=True, timeout=GIVE_UP)
    return events(trace)


def real_start(folder: Path, article: Path, program: tuple[str, ...] = FROM_SOURCE) -> dict[str, float]:
    trace = folder / "real.jsonl"
    trace.unlink(missing_ok=True)
    command = [*program, str(article), "--timeline", str(trace)]
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(folder)}
    process = subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL)
    until = time.monotonic() + GIVE_UP
    while LAST_EVENT not in events(trace) and time.monotonic() < until and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=10)
    return events(trace)


def main() -> None:
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    article = min(Path("seeds").glob("*.txt"))
    with tempfile.TemporaryDirectory() as name:
        pairs = [(bare_start(Path(name)), real_start(Path(name), article)) for _ in range(rounds + 1)][1:]
    tell(pairs)


def tell(pairs: list[tuple[dict[str, float], dict[str, float]]]) -> None:
    """Print the medians of the starts, bare and real in pairs, and how they compare."""
    bare = statistics.median(pair[0]["window_shown"] for pair in pairs)
    print(f"bare PySide6 window: window_shown {bare:.0f} ms (median of {len(pairs)})")
    for event in ("window_shown", "text_shown", "engine_ready", LAST_EVENT):
        real = statistics.median(pair[1].get(event, float("nan")) for pair in pairs)
        print(f"sourcelight: {event:13} {real:6.0f} ms, {real / bare:.2f} times the bare window")


if __name__ == "__main__":
    main()
