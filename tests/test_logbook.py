"""The log says what the program did and where it failed, and never what was read."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.logbook import LARGEST, LAST_LINES, begin_log, details, note, note_mistake


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    log = tmp_path / "deep" / "sourcelight.log"
    begin_log(log)
    yield log
    begin_log(None)


def test_a_mistake_is_written_with_its_place_and_without_its_words(file: Path) -> None:
    try:
        raise ValueError("the mayor said so")
    except ValueError:
        kind, _error, trace = sys.exc_info()
        assert kind is not None
        note_mistake(kind, trace)
    for told in (file.read_text(encoding="utf-8"), details("Qt 6")):
        assert "ValueError at test_logbook.py:" in told
        assert "mayor" not in told


def test_the_log_stays_small_and_loses_its_oldest_lines_first(file: Path) -> None:
    for number in range(6000):
        note(f"line {number} " + "." * 60)
    files = sorted(file.parent.iterdir())
    assert len(files) == 2
    assert sum(path.stat().st_size for path in files) <= 2 * LARGEST
    assert "line 5999 " in file.read_text(encoding="utf-8")


def test_details_tell_version_system_and_the_last_lines(file: Path) -> None:
    for number in range(LAST_LINES + 5):
        note(f"line {number}.")
    told = details("Qt 6.11")
    assert told.startswith("Sourcelight ")
    assert "Qt 6.11" in told
    assert f"line {LAST_LINES + 4}." in told
    assert "line 4." not in told
    assert file.exists()


def test_where_nothing_may_be_kept_there_are_details_all_the_same(tmp_path: Path) -> None:
    begin_log(None)
    note("a line")
    assert "a line" in details()
    assert list(tmp_path.glob("**/*.log*")) == []


def test_a_folder_that_cannot_be_made_hinders_nobody(tmp_path: Path) -> None:
    (tmp_path / "essay").write_text("", encoding="utf-8")
    begin_log(tmp_path / "essay" / "sourcelight.log")
    note("still here")
    assert "still here" in details()
