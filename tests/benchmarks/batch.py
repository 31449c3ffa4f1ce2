"""How much faster two processes read 300 articles than one: floor 1.5 on a machine with two free cores.

    python -m tests.benchmarks.batch [ARTICLES]

The seconds of work are counted too: on a busy machine they say what the waiting hides. Two processes do more of it by
one loading of the language model.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.resources import seeds

ARTICLES = 300
FLOOR = 1.5


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        texts = [seed.read_text(encoding="utf-8") for seed in seeds()]
        for number in range(count):
            Path(folder, f"{number:03}.txt").write_text(texts[number % len(texts)], encoding="utf-8")
        (one, work_of_one), (two, work_of_two) = _seconds(folder, 1), _seconds(folder, 2)
    print(
        f"{count} articles: {one:.1f} s with one process ({work_of_one:.1f} s of work), {two:.1f} s with two "
        f"({work_of_two:.1f} s of work): {one / two:.2f} times (floor {FLOOR})"
    )


def _seconds(folder: str, jobs: int) -> tuple[float, float]:
    """How long it took, and the work of all its processes."""
    command = [sys.executable, "-m", "reader", "report", "-f", "table", "-r", "-j", str(jobs), folder]
    began, before = time.perf_counter(), os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    work = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - began, work


if __name__ == "__main__":
    main()
