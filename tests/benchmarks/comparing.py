"""How long two reports take to be compared, and the longest piece of it, for which the window waits.

    python -m tests.benchmarks.comparing [SENTENCES]

Two made reports of so many sentences each, 200 voices, a figure and a loaded word in each sentence. The longest pieces
are those in which Python tidies up, so the longest of 99 in 100 is told as well. Times are of the thread, not of the
clock: what else the machine does is left out.
"""

import sys
import time

from reader.comparing.comparison import Comparison, comparing
from tests.comparing.long_reports import long_report

SENTENCES = 3000


def main() -> None:
    sentences = int(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES
    work = comparing(long_report(sentences, 0), long_report(sentences, 5))
    pieces = list[float]()
    made: Comparison | None = None
    while made is None:
        began = time.thread_time()
        try:
            next(work)
        except StopIteration as done:
            made = done.value
        pieces.append(time.thread_time() - began)
    slow = sorted(pieces)
    print(f"2 x {sentences} sentences: {len(made.claims)} claims, {len(made.voices)} rows of voices")
    print(
        f"{sum(pieces):.2f} s in {len(pieces)} pieces; 99 in 100 within {1000 * slow[-len(slow) // 100]:.1f} ms, "
        f"the longest {1000 * slow[-1]:.0f} ms"
    )


if __name__ == "__main__":
    main()
