"""How much faster two processes read 300 articles than one: floor 1.5 on a machine with two free cores."""

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
        one, two = _seconds(folder, 1), _seconds(folder, 2)
    print(
        f"{count} articles: {one:.1f} s with one process, {two:.1f} s with two: {one / two:.2f} times (floor {FLOOR})"
    )


def _seconds(folder: str, jobs: int) -> float:
    command = [sys.executable, "-m", "reader", "report", "-f", "table", "-r", "-j", str(jobs), folder]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
