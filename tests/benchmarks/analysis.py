"""How fast the analysis is against the bare spaCy pipeline on the same text, in the same process.

    python -m tests.benchmarks.analysis [ROUNDS]

The text is the sample articles one after the other, repeated to about 20,000 words. Bare and whole runs alternate; the
ratio is that of the medians. The bare pipeline parses block by block too, so that only our own work makes a difference.
"""

import statistics
import sys
import time
from collections.abc import Callable

from reader.analysis.analyst import Analyst
from reader.analysis.parse import passages
from reader.loading.opening import open_text
from reader.model.ledger import words_in
from reader.model.media import Media
from reader.resources import seeds

ROUNDS = 3
WORDS = 20_000


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    samples = "\n\n".join(path.read_text(encoding="utf-8") for path in seeds())
    text = "\n\n".join([samples] * (WORDS // len(words_in(samples)) + 1))
    article = open_text(text, Media.PLAIN, "benchmark")
    analyst = Analyst.loaded()
    nlp = analyst.nlp
    pairs = [
        (seconds(lambda: list(passages(article, nlp))), seconds(lambda: analyst.analyse(article)))
        for _ in range(rounds + 1)
    ][1:]
    bare = statistics.median(pair[0] for pair in pairs)
    whole = statistics.median(pair[1] for pair in pairs)
    count = len(words_in(text))
    print(f"{count} words; bare pipeline {count / bare:.0f} words/s, whole analysis {count / whole:.0f} words/s")
    print(
        f"whole analysis at {bare / whole:.2f} of the bare pipeline's speed (overhead {100 * (whole / bare - 1):.0f} %)"
    )


if __name__ == "__main__":
    main()
