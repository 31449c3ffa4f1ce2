"""A long article in the real program: is the window smooth, when are the first marks there, how big is the engine.

    python -m tests.benchmarks.long_text [WORDS]

A heartbeat in the window's process measures how long its event loop was ever held up while the engine analyses; the
engine's memory is its greatest while it works. Its work, as seconds of processor, is held against the bare pipeline's
on the same text, in a process of its own. Floors: 50 ms, marks before the rest is done, 500 MB, 100 % on top.
"""

import gc
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # type: ignore[import-untyped] # it ships no types
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.app import WindowProgram
from reader.model.ledger import words_in
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline
from tests.benchmarks.reading import MEGABYTE, BarePipeline, until

WORDS = 50_000
LATE = 0.050
"""Seconds: a frame that takes longer is seen."""


class Heartbeat(QObject):
    """Beats whenever the event loop is free; keeps the gaps between beats, and how long this process worked in them."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []
        self.worked: list[float] = []
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(1)

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        self.gaps.append((now - self._last, now))
        self.worked.append(worked - self._worked)
        self._last, self._worked = now, worked


def long_article(words: int, folder: Path) -> Path:
    """The paragraphs of the samples, over and over, each time with another number in them."""
    paragraphs = [part for seed in seeds() for part in seed.read_text(encoding="utf-8").split("\n\n")[3:]]
    taken, count, at = ["A very long day at the harbour"], 0, 0
    while count < words:
        paragraph = paragraphs[at % len(paragraphs)]
        taken.append(f"{paragraph} That was round {at // len(paragraphs)}.")
        count += len(words_in(taken[-1]))
        at += 1
    file = folder / "long.txt"
    file.write_text("\n\n".join(taken), encoding="utf-8")
    return file


def main() -> None:
    words = int(sys.argv[1]) if len(sys.argv) > 1 else WORDS
    QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = name
        settings = folder / "settings.json"
        write_settings(settings, Settings(hint_seen=True, theme="light"))
        file = long_article(words, folder)
        program = WindowProgram(SettingsStore(settings), Timeline(None))
        program.furnished.connect(gc.freeze)  # as `run_window` does
        program.show(None)
        ready: list[bool] = []
        until(lambda: program.is_furnished)
        program.link.engine_ready.connect(lambda: ready.append(True))  # a script's own, not the window's
        until(lambda: bool(ready))
        program.frame.resize(1280, 800)
        began = time.perf_counter()
        program.window.open_path(file)
        until(lambda: program.reading.article is not None)
        opened, idle = time.perf_counter(), worked(program.link.process_id)
        heart, greatest, first = Heartbeat(), [0.0], [0.0]

        def look() -> None:
            engine = program.link.process_id
            if engine:
                greatest[0] = max(greatest[0], psutil.Process(engine).memory_info().rss / MEGABYTE)
            if not first[0] and program.reading.report is not None and program.reading.report.findings:
                first[0] = time.perf_counter()

        watch = QTimer()
        watch.timeout.connect(look)
        watch.start(200)
        until_done(program)
        done, ours = time.perf_counter(), worked(program.link.process_id) - idle
        until_rested()
        program.end()
        bare = bare_work(file)
    report_figures(words, heart, (began, opened, first[0], done), greatest[0])
    print(f"the engine's work {ours:.1f} s, the bare pipeline's {bare:.1f} s: {100 * (ours / bare - 1):.0f} % on top "
          f"(floor 100 %)")  # fmt: skip


def worked(process: int) -> float:
    """Seconds of processor that a process has taken."""
    taken = psutil.Process(process).cpu_times()
    return float(taken.user + taken.system)


def bare_work(file: Path) -> float:
    """Seconds of processor that the bare pipeline takes for the text, once it is loaded."""
    pipeline = BarePipeline(file)
    pipeline.milliseconds()
    before = worked(pipeline.process.pid)
    pipeline.milliseconds()
    taken = worked(pipeline.process.pid) - before
    pipeline.process.kill()
    pipeline.process.communicate()
    return taken


def until_done(program: WindowProgram) -> None:
    """The analysis of a long text takes longer than anything else that is waited for."""
    while not program.reading.is_complete:
        until_rested(0.2)


def until_rested(seconds: float = 1.0) -> None:
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


def report_figures(words: int, heart: Heartbeat, moments: tuple[float, float, float, float], greatest: float) -> None:
    began, opened, first, done = moments
    during = [gap for gap, at in heart.gaps if at < done]
    after = [gap for gap, at in heart.gaps if at >= done]
    late = [gap for gap in during if gap > LATE]
    print(f"{words:,} words: text after {opened - began:.1f} s, first marks {first - opened:.1f} s later, all after "
          f"{done - opened:.1f} s")  # fmt: skip
    worked_during = [work for work, (_, at) in zip(heart.worked, heart.gaps, strict=True) if at < done]
    worked_after = [work for work, (_, at) in zip(heart.worked, heart.gaps, strict=True) if at >= done]
    print(f"longest frame while the analysis runs: {1000 * max(during):.0f} ms; over 50 ms: {len(late)} of "
          f"{len(during)} beats (floor: none)")  # fmt: skip
    print(f"longest frame when the whole report arrives: {1000 * max(after, default=0.0):.0f} ms")
    print(f"most work of the window's own in one frame: {1000 * max(worked_during):.0f} ms while it runs, "
          f"{1000 * max(worked_after, default=0.0):.0f} ms when the report arrives")  # fmt: skip
    print(f"engine at most {greatest:.0f} MB (floor 500)")


if __name__ == "__main__":
    main()
