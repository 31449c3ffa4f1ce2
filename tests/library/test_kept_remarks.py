"""Remarks outlive the program; a library that cannot be used says why in one sentence."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.database import change, connect
from reader.library.kept_remarks import KeptRemarks
from reader.library.schema import MIGRATIONS
from reader.model.remarks import (
    DismissedMark,
    DismissedWords,
    Judgement,
    Note,
    OwnMark,
    Remark,
    Remarks,
    RuleOff,
    RuleOn,
    Stand,
)
from reader.model.report import Category
from reader.model.span import Span

EVERY_KIND: tuple[Remark, ...] = (
    DismissedMark("loaded.verb", Span(3, 9)),
    DismissedWords("hedge.may", "may"),
    RuleOff("unnamed.crowd"),
    Note("loaded.verb", Span(20, 26), "It isn’t loaded; “slam” is what he did."),
    OwnMark(Category.LOADED_LANGUAGE, Span(40, 44)),
    Judgement(Category.LOADED_LANGUAGE, Span(40, 44), Stand.UNSURE),
    RuleOn("hedge.forecast"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "library.sqlite"


@pytest.fixture
def kept(file: Path) -> Iterator[KeptRemarks]:
    with closing(KeptRemarks(file)) as opened:
        yield opened


def test_every_kind_of_remark_is_there_after_a_restart(file: Path) -> None:
    with closing(KeptRemarks(file)) as before:
        for remark in EVERY_KIND:
            before.add("article", remark)
    with closing(KeptRemarks(file)) as after:
        assert after.of("article") == Remarks(EVERY_KIND[:3], *((each,) for each in EVERY_KIND[3:]))  # type: ignore[arg-type] # sorted by kind above


@pytest.mark.parametrize("remark", EVERY_KIND)
def test_what_is_removed_is_forgotten(kept: KeptRemarks, remark: Remark) -> None:
    kept.add("article", remark)
    kept.add("article", remark)
    kept.remove("article", remark)
    assert kept.of("article") == Remarks()
    kept.remove("article", remark)


def test_remarks_belong_to_one_article_and_rules_to_all(kept: KeptRemarks) -> None:
    for remark in EVERY_KIND:
        kept.add("one", remark)
    assert kept.of("another") == Remarks((RuleOff("unnamed.crowd"),), rules_on=(RuleOn("hedge.forecast"),))
    assert kept.rules() == (RuleOff("unnamed.crowd"), RuleOn("hedge.forecast"))


def test_a_second_note_on_a_mark_takes_the_place_of_the_first(kept: KeptRemarks) -> None:
    first, second = (Note("loaded.verb", Span(3, 9), text) for text in ("No.", "Yes, on reflection."))
    kept.add("article", first)
    kept.add("article", second)
    assert kept.of("article").notes == (second,)


def test_a_second_answer_on_a_mark_takes_the_place_of_the_first(kept: KeptRemarks) -> None:
    first, second = (Judgement(Category.HEDGE, Span(3, 9), stand) for stand in (Stand.FOR, Stand.AGAINST))
    kept.add("article", first)
    kept.add("article", second)
    assert kept.of("article").judgements == (second,)


def test_own_marks_come_in_the_order_of_the_text(kept: KeptRemarks) -> None:
    late, early = OwnMark(Category.HEDGE, Span(50, 53)), OwnMark(Category.HEDGE, Span(5, 8))
    kept.add("article", late)
    kept.add("article", early)
    assert kept.of("article").own_marks == (early, late)


def test_what_a_person_writes_is_never_read_as_a_command(kept: KeptRemarks) -> None:
    note = Note("a'; DROP TABLE note; --", Span(0, 1), "x'); DROP TABLE note; --")
    kept.add("article", note)
    assert kept.of("article").notes == (note,)


def test_without_a_file_remarks_last_as_long_as_the_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(KeptRemarks()) as kept:
        kept.add("article", EVERY_KIND[0])
        assert kept.of("article").dismissals == (EVERY_KIND[0],)
    assert list(tmp_path.iterdir()) == []


def test_two_windows_share_one_library(file: Path, kept: KeptRemarks) -> None:
    with closing(KeptRemarks(file)) as other:
        kept.add("article", EVERY_KIND[0])
        assert other.of("article").dismissals == (EVERY_KIND[0],)
        other.remove("article", EVERY_KIND[0])
    assert kept.of("article") == Remarks()


def test_readers_need_not_wait_for_a_writer(file: Path, kept: KeptRemarks) -> None:
    kept.add("article", EVERY_KIND[0])
    with closing(connect(file)) as busy, change(busy):
        assert kept.of("article").dismissals == (EVERY_KIND[0],)


def test_a_library_that_another_holds_says_so(file: Path, kept: KeptRemarks) -> None:
    with closing(connect(file)) as busy, change(busy), pytest.raises(LibraryError, match="Another program holds"):
        kept.add("article", EVERY_KIND[0])
    kept.add("article", EVERY_KIND[0])
    assert kept.of("article").dismissals == (EVERY_KIND[0],)


def test_a_file_that_is_no_database_says_so_and_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(b"my essay " * 200)
    with pytest.raises(LibraryError, match=r"damaged: .*library\.sqlite"):
        KeptRemarks(file)
    assert file.read_bytes() == b"my essay " * 200


def test_a_category_that_nobody_knows_is_damage_and_no_crash(file: Path, kept: KeptRemarks) -> None:
    with closing(connect(file)) as other:
        other.execute("INSERT INTO own_mark (article, category, start, stop) VALUES ('article', 'gossip', 1, 2)")
    with pytest.raises(LibraryError, match="damaged"):
        kept.of("article")


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "essay").write_text("", encoding="utf-8")
    with pytest.raises(LibraryError, match="essay cannot be written"):
        KeptRemarks(tmp_path / "essay" / "library.sqlite")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_file_that_cannot_be_written_says_so(file: Path) -> None:
    KeptRemarks(file).close()
    file.chmod(0o444)
    with closing(KeptRemarks(file)) as kept, pytest.raises(LibraryError, match="cannot be used"):
        kept.add("article", EVERY_KIND[0])


def test_a_library_of_a_newer_program_is_left_alone(file: Path) -> None:
    with closing(connect(file)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(LibraryError, match="newer Sourcelight"):
        KeptRemarks(file)


def test_a_library_without_answers_takes_them_from_now_on(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.database.MIGRATIONS", MIGRATIONS[:2])
    connect(file).close()
    monkeypatch.undo()
    with closing(KeptRemarks(file)) as kept:
        answer, switched = EVERY_KIND[-2:]
        kept.add("article", answer)
        kept.add("article", switched)
        assert kept.of("article") == Remarks(judgements=(answer,), rules_on=(switched,))  # type: ignore[arg-type] # the last two kinds above


def test_a_step_that_fails_leaves_no_half_made_schema(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (*MIGRATIONS, ("CREATE TABLE half (x)", "CREATE TABLE broken ("))
    monkeypatch.setattr("reader.library.database.MIGRATIONS", broken)
    with pytest.raises(LibraryError):
        connect(file)
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("SELECT name FROM sqlite_master").fetchall() == []
        assert raw.execute("PRAGMA user_version").fetchone() == (0,)


def test_a_library_of_an_earlier_program_is_brought_up_to_date(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(KeptRemarks(file)) as before:
        before.add("article", EVERY_KIND[0])
    monkeypatch.setattr("reader.library.database.MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE shelf (name TEXT)",)))
    with closing(KeptRemarks(file)) as after, closing(sqlite3.connect(file)) as raw:
        assert after.of("article").dismissals == (EVERY_KIND[0],)
        assert raw.execute("SELECT count(*) FROM shelf").fetchone() == (0,)
