"""A student's answers are kept by lesson, go with their article, and last no longer than a person wants them to."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.database import IN_MEMORY
from reader.library.library import Library
from reader.model.answers import Answers
from tests.library.articles import article_of

BRIDGE = article_of("Bridge to close", "The mayor said the bridge would close.")
ADA = Answers("Ada").with_answer(1, "The council.").with_answer(0, "Nobody says.")


def test_answers_are_there_the_next_time_and_each_lesson_has_its_own(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    with closing(Library(file)) as library:
        library.answers.keep("one", BRIDGE.key, Answers("Ben"))
        library.answers.keep("one", BRIDGE.key, ADA)
        library.answers.keep("two", BRIDGE.key, Answers("Ben"))
    with closing(Library(file)) as library:
        assert library.answers.of("one") == ADA
        assert library.answers.of("two") == Answers("Ben")
        assert library.answers.of("three") == Answers()
        library.answers.keep("one", BRIDGE.key, Answers())
        assert [lesson for lesson, _answers in library.answers.on(BRIDGE.key)] == ["two"]


@pytest.mark.parametrize("way", ["article", "all"])
def test_what_is_deleted_is_not_in_the_file_any_more(tmp_path: Path, way: str) -> None:
    file = tmp_path / "library.sqlite"
    with closing(Library(file)) as library:
        library.articles.keep(BRIDGE)
        library.answers.keep("one", BRIDGE.key, ADA)
        assert b"The council." in file.read_bytes() + file.with_name("library.sqlite-wal").read_bytes()
        if way == "article":
            library.articles.delete(BRIDGE.key)
        else:
            library.articles.clear()
        assert library.answers.of("one") == Answers()
        assert b"The council." not in file.read_bytes() + file.with_name("library.sqlite-wal").read_bytes()


def test_whoever_wants_nothing_remembered_leaves_no_answer(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    with closing(Library(file)) as library:
        library.move_to(IN_MEMORY)
        library.answers.keep("one", BRIDGE.key, ADA)
        assert library.answers.of("one") == ADA
    with closing(Library(file)) as library:
        assert library.answers.of("one") == Answers()


def test_a_row_that_is_none_of_ours_is_told_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    with closing(Library(file)) as library:
        library.answers.keep("one", BRIDGE.key, ADA)
        with closing(sqlite3.connect(file)) as stranger:
            stranger.execute("UPDATE answers SET body = '[]'")
            stranger.commit()
        with pytest.raises(LibraryError, match="damaged"):
            library.answers.of("one")
