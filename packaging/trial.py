"""What a packaged program has to do, wherever it is installed: the checks that smoke test and package test share.

A check raises `TrialFailed` with one sentence. The program is started through a `Place`, which may be this machine or
a bare root; what it should answer is known from the golden reports and from the samples that the tests make.
"""

import json
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.loading.opening import open_path
from reader.model.report import Report
from reader.model.report_json import report_from_json
from reader.resources import seeds
from tests.golden_reports import golden_file, golden_form
from tests.loading.formats import written

SENT_TOLD = "sent: "
"""How `offline.py`, where a place leads through it, begins a line about an attempt to use a network."""

PATIENCE = 180
"""Seconds for one command on a busy machine."""


class TrialFailed(Exception):  # noqa: N818 # it reads as what it says, like pytest's own Failed
    """The packaged program did something else than it should; str() says what."""


@dataclass(frozen=True)
class Place:
    """Where a program is installed.

    `before` are the words that lead into the place (none for this machine); `outside` is its root as seen from here.
    """

    program: str
    before: tuple[str, ...] = ()
    outside: Path = Path("/")
    surroundings: Mapping[str, str] | None = None

    def run(self, *words: str, seconds: int = PATIENCE) -> "subprocess.CompletedProcess[str]":
        command = [*self.before, self.program, *words]
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds,
            env=self.surroundings,
            cwd=self.outside,
        )

    def must(self, *words: str) -> None:
        """Run it. Raises TrialFailed where it fails."""
        done = self.run(*words)
        if done.returncode:
            said = (done.stdout + done.stderr)[-1000:]
            raise TrialFailed(f"{self.program} {' '.join(words)} ended with {done.returncode}: {said}")

    def inside(self, file: Path) -> str:
        """The path of a file as the program sees it."""
        return "/" + str(file.relative_to(self.outside))


def check_version(place: Place, expected: str) -> None:
    """The program tells version and build."""
    done = place.run("--version")
    if expected not in done.stdout:
        raise TrialFailed(f"--version says {done.stdout.strip() or done.stderr.strip()!r}, not {expected}.")


def check_reports(place: Place, folder: Path) -> int:
    """The report on every sample is the golden one; `folder` is one that both sides see. Returns how many."""
    copies = {folder / seed.name: seed for seed in seeds()}
    for copy, seed in copies.items():
        copy.write_bytes(seed.read_bytes())
    for report in reports(place, list(copies)):
        name = Path(report.article.origin).name
        kept = golden_file(Path(name)).read_text(encoding="utf-8")
        if golden_form(replace(report, article=replace(report.article, origin=name))) != kept:
            raise TrialFailed(f"The report on {name} is not the golden one.")
    return len(copies)


def check_formats(place: Place, folder: Path) -> int:
    """One file of every format is read as the program reads it from its source. Returns how many."""
    application = QGuiApplication.instance() or QGuiApplication([])
    files = list(written(folder).values())
    del application
    for file, report in zip(files, reports(place, files), strict=True):
        if report.article.text != open_path(file).text:
            raise TrialFailed(f"{file.name} is read in another way than from source.")
    return len(files)


def reports(place: Place, files: list[Path]) -> list[Report]:
    """What the program's `report` says about files, in their order."""
    done = place.run("report", "--format", "jsonl", *map(place.inside, files))
    values = [json.loads(line) for line in done.stdout.splitlines()]
    failed = [f"{value['file']}: {value['error']}" for value in values if "error" in value]
    if done.returncode or failed or len(values) != len(files):
        said = "; ".join(failed) or done.stderr.strip()[-2000:]
        raise TrialFailed(f"`report` ended with {done.returncode} after {len(values)} of {len(files)} files: {said}")
    return [report_from_json(value) for value in values]


def check_window(
    place: Place, sample: Path, trace: Path, once_shown: Callable[[], None] = lambda: None
) -> dict[str, float]:
    """The window shows an article and its report. Returns when what was there, in milliseconds from the start."""
    command = [*place.before, place.program, place.inside(sample), "--timeline", place.inside(trace)]
    process = subprocess.Popen(command, env=place.surroundings, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + PATIENCE
    while "report_shown" not in events(trace) and process.poll() is None and time.monotonic() < end:
        time.sleep(0.1)
    seen = events(trace)
    if "report_shown" in seen:
        once_shown()
    process.terminate()
    said = process.communicate(timeout=PATIENCE)[1]
    if "report_shown" not in seen or "Traceback" in said or SENT_TOLD in said:
        raise TrialFailed(f"The window showed {', '.join(seen) or 'nothing'} and said: {said.strip()[-2000:]}")
    return seen


def events(trace: Path) -> dict[str, float]:
    """The start-up trace that a window has written so far."""
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return {entry["event"]: entry["ms"] for entry in map(json.loads, lines)}
