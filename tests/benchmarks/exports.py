"""How long each kind of document takes that a report is written as; no figure is a floor of the project.

    python -m tests.benchmarks.exports [WORDS]

The article is the samples one after the other, repeated to about so many words. PDF is not among them: its pages are
painted by the window, see `reading`.
"""

import statistics
import sys
import time

from reader.analysis.analyst import Analyst
from reader.exports.documents import document
from reader.loading.opening import open_text
from reader.model.document_kind import DocumentKind
from reader.model.ledger import words_in
from reader.model.media import Media
from reader.own_rules import rulebook_in_force
from reader.resources import seeds

WORDS = 5_000
ROUNDS = 5


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else WORDS
    samples = "\n\n".join(path.read_text(encoding="utf-8") for path in seeds())
    text = "\n\n".join([samples] * max(1, round(wanted / len(words_in(samples)))))
    report = Analyst.loaded().analyse(open_text(text, Media.PLAIN, "benchmark"))
    rulebook = rulebook_in_force()
    print(f"{len(words_in(text))} words, {len(report.findings)} marks")
    for kind in DocumentKind:
        if kind is not DocumentKind.PDF:
            times = []
            for _ in range(ROUNDS):
                began = time.perf_counter()
                content = document(kind, report, rulebook)
                times.append(time.perf_counter() - began)
            print(f"  {kind.value}: {1000 * statistics.median(times):.0f} ms, {len(content) // 1024} KB")


if __name__ == "__main__":
    main()
