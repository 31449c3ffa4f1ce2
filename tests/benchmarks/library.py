"""How fast a library of 2,000 articles is searched, listed, opened and added to; no figure is a floor of the project.

    python -m tests.benchmarks.library [ARTICLES]

The articles are made of the samples' words at random, each with a note, so that a search has much to look through.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.library import Library
from reader.model.kept import Counts
from reader.model.remarks import Note
from reader.model.span import Span
from reader.resources import seeds
from tests.library.articles import article_of

ARTICLES = 2_000
PARAGRAPHS, WORDS = 10, 60
ROUNDS = 7
SEARCHES = ("the", "harbour", "said the mayor", "bridge clos", "headline 77", "zeppelin")


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of several rounds."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)


def fill(library: Library, count: int) -> float:
    """Keep so many articles; says how many milliseconds one took."""
    words = " ".join(seed.read_text(encoding="utf-8") for seed in seeds()).split()
    chance = random.Random(7)
    made = [
        article_of(f"Headline {number}", *(" ".join(chance.choices(words, k=WORDS)) for _ in range(PARAGRAPHS)))
        for number in range(count)
    ]
    began = time.perf_counter()
    for number, article in enumerate(made):
        library.articles.keep(article)
        library.articles.keep_counts(article.key, Counts(number % 9, number % 7, number % 5))
        library.remarks.add(article.key, Note("loaded.verb", Span(0, 8), f"A note on {number}"))
    return 1000 * (time.perf_counter() - began) / count


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        file, other = Path(folder, "library.sqlite"), Path(folder, "other.sqlite")
        with closing(Library(file)) as library:
            print(f"{count} articles: {fill(library, count):.1f} ms to keep one, its counts and a note on it")
            print(f"  list of all {milliseconds(library.articles.listed):.1f} ms")
            for words in SEARCHES:
                found = len(library.articles.found(words))
                print(f"  search “{words}” {milliseconds(lambda: library.articles.found(words)):.1f} ms ({found})")  # noqa: B023 # called at once
            key = library.articles.listed(1)[0].key
            print(f"  one article {milliseconds(lambda: library.articles.article(key)):.1f} ms")
            print(f"  export of all {milliseconds(library.everything, 1):.0f} ms")
            exported = library.everything()
            print(f"  delete for good {milliseconds(lambda: library.articles.delete(key), 1):.0f} ms")
        with closing(Library(other)) as library:
            print(f"  import of all {milliseconds(lambda: library.take_in(exported), 1):.0f} ms")
        print(f"  open the file {milliseconds(lambda: Library(file).close()):.1f} ms ({file.stat().st_size >> 20} MB)")


if __name__ == "__main__":
    main()
