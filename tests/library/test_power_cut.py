"""A process that is killed while it writes loses nothing that it had said was written, and harms nothing."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from reader.library.library import Library

KILLS: Final = 12

WRITER: Final = """
import sys
from pathlib import Path
from reader.library.library import Library
from reader.model.remarks import Note
from reader.model.span import Span
from tests.library.articles import article_of

library, first = Library(Path(sys.argv[1])), int(sys.argv[2])
print("ready", flush=True)
for number in range(first, first + 100_000):
    article = article_of(f"Headline {number}", "The mayor said so. " * 60)
    library.articles.keep(article)
    library.articles.keep_place(article.key, number)
    library.remarks.add(article.key, Note("loaded.verb", Span(0, 8), f"note{number}"))
    print(number, flush=True)
"""


def test_what_was_written_is_there_however_often_the_writer_is_killed(tmp_path: Path) -> None:
    file, chance, written = tmp_path / "library.sqlite", random.Random(7), list[int]()
    root = Path(__file__).resolve().parents[2]
    for kill in range(KILLS):
        command = [sys.executable, "-c", WRITER, str(file), str(kill * 100_000)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0.01, 0.25))  # the moment of the power cut, which no event announces
            writer.kill()
            said = writer.stdout.read().splitlines()
        written += [int(line) for line in said if line.isdigit()]
        with closing(sqlite3.connect(file)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(written) > KILLS
    with closing(Library(file)) as library:
        kept = {one.title: one for one in library.articles.listed()}
        for number in written:
            one = kept[f"Headline {number}"]
            assert (one.notes, library.articles.place(one.key)) == (1, number)
        assert library.articles.found(f"note{written[-1]}")
        with closing(sqlite3.connect(file)) as raw:
            raw.execute("INSERT INTO article_words (article_words) VALUES ('integrity-check')")
