"""The frozen program on this machine: `make smoke` builds it and looks whether it does what it should.

    python packaging/smoke.py [FOLDER]

Reports on the samples are compared with the golden ones, every format is read, and the window is opened unseen.
"""

import os
import sys
import tempfile
from pathlib import Path

from build_stamp import ROOT, stamp
from trial import Place, TrialFailed, check_formats, check_reports, check_version, check_window


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "sourcelight"
    try:
        with tempfile.TemporaryDirectory() as name:
            try_out(str(folder.resolve() / "sourcelight"), Path(name))
    except TrialFailed as failure:
        sys.exit(f"The frozen program failed. {failure}")


def try_out(program: str, room: Path) -> None:
    homes = {name: str(room) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    place = Place(program, surroundings={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"})
    check_version(place, stamp().version)
    print(f"{check_reports(place, room)} reports are the golden ones")
    print(f"{check_formats(place, room)} files of all formats are read as from source")
    seen = check_window(place, next(room.glob("*.txt")), room / "trace.jsonl")
    print(f"window after {seen['window_shown']:.0f} ms, report in it after {seen['report_shown']:.0f} ms")


if __name__ == "__main__":
    main()
