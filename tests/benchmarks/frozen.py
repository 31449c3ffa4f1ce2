"""The frozen program against running from source, and its window against a bare frozen PySide6 window.

    python -m tests.benchmarks.frozen [ROUNDS]

Needs `dist/sourcelight`, which `make frozen` writes; freezes a bare window beside it the first time. Runs of both sides
alternate, the first pair is not counted, and medians are compared. Floors: the first paint within 1.3 times the bare
window's, `report` on all samples within 1.1 times that from source.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.resources import seeds
from tests.benchmarks.start import BARE, FROM_SOURCE, bare_start, real_start, tell

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "dist" / "sourcelight" / "sourcelight"
ROUNDS = 7
REPORT_FLOOR = 1.1


def main() -> None:
    if not PROGRAM.exists():
        print("There is no frozen program to measure: make frozen writes it.")
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    bare = (str(frozen_bare_window()),)
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        starts = [(bare_start(room, bare), real_start(room, seeds()[0], (str(PROGRAM),))) for _ in range(rounds + 1)]
        tell(starts[1:])
        reports = [(seconds(room, *FROM_SOURCE), seconds(room, str(PROGRAM))) for _ in range(rounds + 1)]
    source, frozen = (statistics.median(pair[side] for pair in reports[1:]) for side in (0, 1))
    print(
        f"report on {len(seeds())} samples: {source:.2f} s from source, {frozen:.2f} s frozen, "
        f"{frozen / source:.2f} times (floor {REPORT_FLOOR})"
    )


def frozen_bare_window() -> Path:
    """A frozen program that only shows a window, made as PyInstaller makes one by itself."""
    work = ROOT / "build" / "bare"
    program = work / "dist" / "bare" / "bare"
    if not program.exists():
        work.mkdir(parents=True, exist_ok=True)
        (work / "bare.py").write_text(BARE, encoding="utf-8")
        places = [f"--{kind}path={work / place}" for kind, place in (("dist", "dist"), ("work", "work"), ("spec", ""))]
        words = ["--noconfirm", "--log-level=ERROR", f"--paths={ROOT}", *places, str(work / "bare.py")]
        subprocess.run([sys.executable, "-m", "PyInstaller", *words], check=True)
    return program


def seconds(room: Path, *program: str) -> float:
    """How long the report on every sample takes, from the command to its end."""
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(room), "XDG_DATA_HOME": str(room)}
    command = [*program, "report", "--format", "jsonl", *map(str, seeds())]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=surroundings, cwd=ROOT)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
