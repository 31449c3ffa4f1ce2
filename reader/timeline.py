"""The start-up trace: when the window, the text, the engine and the report were there, since the process began."""

import json
import os
import time
from pathlib import Path


def _seconds_before_now() -> float:
    """How long this process has been running. Linux tells; elsewhere it counts from this module's import."""
    try:
        started = int(Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[19])
        ticks = os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started / ticks
    except (OSError, ValueError, AttributeError):
        return 0.0


_BEGAN = time.perf_counter() - _seconds_before_now()


class Timeline:
    """Writes one JSON line an event, {"event", "ms"}; each event once. Without a file it keeps silent."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._seen: set[str] = set()
        if file is not None:
            file.write_text("", encoding="utf-8")

    def note(self, event: str) -> None:
        if self._file is None or event in self._seen:
            return
        self._seen.add(event)
        line = json.dumps({"event": event, "ms": round((time.perf_counter() - _BEGAN) * 1000, 1)})
        with self._file.open("a", encoding="utf-8") as out:
            out.write(line + "\n")
