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
from reader.model.remarks import Note
from reader.model.span import Span
from tests.library.articles import article_of

KILLS: Final = 12
CUTS: Final = 40

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


def test_a_disk_that_got_only_a_part_of_the_last_writes_holds_all_before_them(tmp_path: Path) -> None:
    """A power cut ends the log anywhere, also within a write; what stands before that is whole and in order."""
    file, chance = tmp_path / "library.sqlite", random.Random(11)
    with closing(Library(file)) as library:
        library.articles.keep(article_of("Bridge to close", "The mayor said so. " * 60))
        for number in range(60):
            library.remarks.add("key", Note(f"rule.{number}", Span(0, 8), f"note{number}"))
        kept, log = file.read_bytes(), file.with_name("library.sqlite-wal").read_bytes()
    seen = set[int]()
    for cut in range(CUTS):
        copy = tmp_path / f"cut {cut}.sqlite"
        copy.write_bytes(kept)
        end = chance.randrange(len(log))
        rest = chance.randbytes(min(4096, len(log) - end)) if cut % 2 else b""  # what the disk had there before
        copy.with_name(f"{copy.name}-wal").write_bytes(log[:end] + rest)
        with closing(Library(copy)) as library:
            notes = [note.text for note in library.remarks.of("key").notes]
        assert notes == [f"note{number}" for number in range(len(notes))]
        seen.add(len(notes))
    assert len(seen) > CUTS / 4


def test_a_taking_in_that_is_killed_leaves_a_sound_library_and_can_be_done_again(tmp_path: Path) -> None:
    file, source = tmp_path / "library.sqlite", tmp_path / "all.slibrary"
    articles = [article_of(f"Headline {number}", f"The mayor said {number}. " * 200) for number in range(300)]
    with closing(Library(tmp_path / "other.sqlite")) as other:
        for article in articles:
            other.articles.keep(article)
        source.write_bytes(other.everything())
    command = [sys.executable, "-m", "reader", "take-in", str(file), str(source)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()  # a first part is written
        process.kill()
    with closing(Library(file)) as library:
        assert 0 < len(library.articles.listed()) <= len(articles)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with closing(Library(file)) as library:
        assert len(library.articles.listed()) == len(articles)
        assert len(library.articles.found("mayor")) > 0
