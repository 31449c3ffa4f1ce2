"""Two windows that write to one library at the same time: nothing is lost, and nobody has to know of the other."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

from reader.library.library import Library

EACH: Final = 12

WRITER: Final = """
import sys
from contextlib import closing
from pathlib import Path
from reader.library.library import Library
from reader.model.remarks import Note
from reader.model.span import Span
from tests.library.articles import article_of

name, shared = sys.argv[2], article_of("Read in both windows", "The mayor said so.")
with closing(Library(Path(sys.argv[1]))) as library:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(int(sys.argv[3])):
        library.articles.keep(article_of(f"{name} {number}", "The mayor said so. " * 30))
        library.articles.keep(shared)
        library.remarks.add(shared.key, Note(f"rule.{name}", Span(number % 10, 12), f"{name} {number}"))
"""


def test_what_both_write_is_there(tmp_path: Path) -> None:
    file, root = tmp_path / "library.sqlite", Path(__file__).resolve().parents[2]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file), name, str(EACH)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        for name in ("left", "right")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        _out, trouble = writer.communicate(timeout=120)
        assert (writer.returncode, trouble) == (0, "")
    with closing(Library(file)) as library:
        titles = {kept.title for kept in library.articles.listed()}
        expected = {f"{name} {number}" for name in ("left", "right") for number in range(EACH)}
        assert titles == expected | {"Read in both windows"}
        (shared,) = [kept for kept in library.articles.listed() if kept.title == "Read in both windows"]
        assert shared.notes == 20
        found = {kept.title for kept in library.articles.found(f"right {EACH - 1}")}
        assert found == {f"right {EACH - 1}", "Read in both windows"}
