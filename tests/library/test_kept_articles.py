"""Articles outlive the program, are found by their words, and leave nothing behind when they are deleted."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest

from reader.errors import LibraryError
from reader.library.database import connect
from reader.library.library import Library, library_at
from reader.library.schema import MIGRATIONS
from reader.model.kept import Counts
from reader.model.remarks import DismissedMark, DismissedWords, Note, OwnMark, Remarks
from reader.model.report import Category
from reader.model.span import Span
from tests.library.articles import article_of

BRIDGE = article_of("Bridge to close", "The mayor said the bridge would close.", outlet="The Courier")
FERRY = article_of("Ferry runs late", "Passengers waited an hour for the café to open.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    with closing(Library(file)) as opened:
        yield opened


def titles(library: Library, words: str) -> list[str]:
    return [kept.title for kept in library.articles.found(words)]


def test_an_article_is_there_after_a_restart_with_place_and_counts(file: Path) -> None:
    with closing(Library(file)) as before:
        before.articles.keep(BRIDGE)
        before.articles.keep_place(BRIDGE.key, 21)
        before.articles.keep_counts(BRIDGE.key, Counts(1, 2, 3))
    with closing(Library(file)) as after:
        (kept,) = after.articles.listed()
        assert (kept.title, kept.outlet, kept.counts, kept.words) == (
            "Bridge to close",
            "The Courier",
            Counts(1, 2, 3),
            10,
        )
        assert after.articles.article(BRIDGE.key) == BRIDGE
        assert after.articles.place(BRIDGE.key) == 21


def test_what_was_read_last_stands_first_and_stays_one(library: Library) -> None:
    for article in (BRIDGE, FERRY, BRIDGE):
        library.articles.keep(article)
    assert [kept.key for kept in library.articles.listed()] == [BRIDGE.key, FERRY.key]
    assert [kept.key for kept in library.articles.listed(1)] == [BRIDGE.key]


def test_a_second_opening_forgets_neither_place_nor_counts(library: Library) -> None:
    library.articles.keep(BRIDGE)
    library.articles.keep_place(BRIDGE.key, 7)
    library.articles.keep_counts(BRIDGE.key, Counts(1, 2, 3))
    library.articles.keep(BRIDGE)
    assert library.articles.place(BRIDGE.key) == 7
    assert library.articles.listed()[0].counts == Counts(1, 2, 3)


@pytest.mark.parametrize("words", ["bridge", "BRIDGE mayor", "brid", "courier", '"bridge"', "mayor, said"])
def test_words_are_found_in_title_text_and_outlet(library: Library, words: str) -> None:
    for article in (BRIDGE, FERRY):
        library.articles.keep(article)
    assert titles(library, words) == ["Bridge to close"]


@pytest.mark.parametrize("words", ["zeppelin", "bridge ferry", "", "  ", "***", "brid "])
def test_what_is_not_there_is_not_found(library: Library, words: str) -> None:
    for article in (BRIDGE, FERRY):
        library.articles.keep(article)
    assert titles(library, words) == []


@pytest.mark.parametrize(
    "words", ['"', "a OR b", "NEAR(", "title:", "-bridge", "x'); DROP TABLE article; --", "\x00", "'"]
)
def test_whatever_is_typed_is_words_and_no_query(library: Library, words: str) -> None:
    library.articles.keep(BRIDGE)
    library.articles.found(words)
    assert len(library.articles.listed()) == 1


def test_accents_need_not_be_typed_and_snippets_show_what_was_found(library: Library) -> None:
    library.articles.keep(FERRY)
    (kept,) = library.articles.found("cafe")
    assert kept.snippet is not None
    assert [span.of(kept.snippet.text) for span in kept.snippet.found] == ["café"]


def test_notes_are_found_from_when_they_are_written_until_they_go(library: Library) -> None:
    note = Note("loaded.verb", Span(0, 6), "A zeppelin would do.")
    library.remarks.add(FERRY.key, note)
    library.articles.keep(FERRY)
    assert titles(library, "zeppelin") == ["Ferry runs late"]
    assert library.articles.listed()[0].notes == 1
    library.remarks.add(FERRY.key, Note("loaded.verb", Span(0, 6), "An airship."))
    assert (titles(library, "zeppelin"), titles(library, "airship")) == ([], ["Ferry runs late"])
    library.remarks.remove(FERRY.key, Note("loaded.verb", Span(0, 6), "An airship."))
    assert titles(library, "airship") == []


def test_a_changed_import_takes_the_place_of_the_first_and_is_found_by_it(library: Library) -> None:
    shorter = article_of("Bridge to close")
    library.articles.keep(BRIDGE)
    assert library.articles.edited(BRIDGE.key) is None
    library.articles.keep_edit(BRIDGE.key, shorter)
    assert [kept.key for kept in library.articles.listed()] == [shorter.key]
    assert library.articles.edited(BRIDGE.key) == shorter
    assert titles(library, "mayor") == []
    library.articles.keep_edit(shorter.key, BRIDGE)
    assert library.articles.edited(BRIDGE.key) is None
    assert [kept.key for kept in library.articles.listed()] == [BRIDGE.key]


def test_a_changed_import_that_equals_another_article_leaves_one(library: Library) -> None:
    for article in (BRIDGE, FERRY):
        library.articles.keep(article)
    library.articles.keep_edit(BRIDGE.key, FERRY)
    assert [kept.key for kept in library.articles.listed()] == [FERRY.key]


def test_deleting_leaves_no_word_in_the_file(file: Path, library: Library) -> None:
    secret = article_of("Quixotic headline", "Xylophones were quarried in secret.")
    library.articles.keep(BRIDGE)
    library.articles.keep(secret)
    library.remarks.add(secret.key, Note("loaded.verb", Span(0, 8), "A vexatious remark."))
    library.remarks.add(secret.key, DismissedMark("loaded.verb", Span(0, 8)))
    library.remarks.add(secret.key, OwnMark(Category.HEDGE, Span(0, 8)))
    library.articles.delete(secret.key)
    assert [kept.key for kept in library.articles.listed()] == [BRIDGE.key]
    assert library.remarks.of(secret.key) == Remarks()
    assert titles(library, "xylophones") == []
    everything = b"".join(path.read_bytes().lower() for path in file.parent.iterdir())
    for word in (b"quixotic", b"ylophone", b"exatious"):
        assert word not in everything
    assert b"bridge" in everything


def test_clearing_leaves_nothing_of_anything(file: Path, library: Library) -> None:
    library.articles.keep(BRIDGE)
    library.remarks.add(BRIDGE.key, Note("loaded.verb", Span(0, 6), "A vexatious remark."))
    library.articles.clear()
    assert library.articles.listed() == ()
    assert library.remarks.of(BRIDGE.key) == Remarks()
    everything = b"".join(path.read_bytes().lower() for path in file.parent.iterdir())
    assert b"mayor" not in everything
    assert b"exatious" not in everything


def test_a_change_of_another_window_is_seen(file: Path, library: Library) -> None:
    before = library.articles.state()
    assert library.articles.state() == before
    with closing(Library(file)) as other:
        other.articles.keep(FERRY)
    assert library.articles.state() != before
    assert [kept.title for kept in library.articles.listed()] == ["Ferry runs late"]


def test_half_characters_are_kept_and_hurt_nobody(library: Library) -> None:
    broken = article_of("Bridge \ud800 closed", "Said \udfff so.", origin="bad\udcff.txt")
    library.articles.keep(broken)
    assert library.articles.article(broken.key) == broken
    assert len(titles(library, "closed")) == 1


@pytest.mark.parametrize("body", ["[]", "{}", "nonsense", "null", '{"text": 3}'])
def test_an_article_that_is_none_is_damage_and_no_crash(file: Path, library: Library, body: str) -> None:
    library.articles.keep(BRIDGE)
    with closing(connect(file)) as other:
        other.execute("UPDATE article SET body = ?", (body,))
    with pytest.raises(LibraryError, match="damaged"):
        library.articles.article(BRIDGE.key)


def test_a_file_that_is_no_database_is_set_aside_and_said(file: Path) -> None:
    file.write_bytes(b"my essay " * 200)
    library, said = library_at(file)
    with closing(library):
        library.articles.keep(BRIDGE)
    (aside,) = file.parent.glob("library damaged *.sqlite")
    assert aside.name in said
    assert aside.read_bytes() == b"my essay " * 200
    with closing(Library(file)) as after:
        assert len(after.articles.listed()) == 1


def test_damage_in_the_middle_is_noticed_at_the_opening(file: Path) -> None:
    with closing(Library(file)) as library:
        for number in range(100):
            library.articles.keep(article_of(f"Headline {number}", "The mayor said so. " * 40))
    whole = file.read_bytes()
    middle = len(whole) // 2
    file.write_bytes(whole[:middle] + b"\xa5" * 20_000 + whole[middle + 20_000 :])
    library, said = library_at(file)
    with closing(library):
        assert "was damaged; it was set aside" in said
        assert library.articles.listed() == ()


def test_a_newer_library_is_left_alone_and_said(file: Path) -> None:
    with closing(connect(file)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    library, said = library_at(file)
    library.close()
    assert "newer Sourcelight" in said
    assert [path.name for path in file.parent.glob("*damaged*")] == []


def test_without_a_file_the_library_lasts_as_long_as_the_session() -> None:
    with closing(Library()) as library:
        library.articles.keep(BRIDGE)
        assert titles(library, "mayor") == ["Bridge to close"]
    with closing(Library()) as another:
        assert another.articles.listed() == ()


def test_a_thousand_articles_are_searched_at_once(library: Library) -> None:
    """The floor is 50 ms on an idle machine; ten times that can only fail if a search reads every text."""
    for number in range(1000):
        text = " ".join(f"word{(number * 7 + at * 13) % 997}" for at in range(200))
        library.articles.keep(article_of(f"Headline {number}", f"The mayor said {text}"))
    began = perf_counter()
    found = library.articles.found("the mayor sai")
    assert perf_counter() - began < 0.5
    assert len(found) == 50


def test_what_was_said_goes_with_its_words_when_the_import_is_changed(library: Library) -> None:
    whole = article_of("Bridge to close", "Menu", "The mayor said so.", "Some disagreed.", "Read more")
    mayor, some = (Span(start := whole.text.index(words), start + len(words)) for words in ("mayor", "Some"))
    shorter = article_of("Bridge to close", "The mayor said so.", "Read more")
    library.articles.keep(whole)
    for remark in (Note("loaded.verb", mayor, "Which mayor?"), OwnMark(Category.HEDGE, some)):
        library.remarks.add(whole.key, remark)
    library.remarks.add(whole.key, DismissedWords("loaded.verb", "said"))
    library.articles.keep_edit(whole.key, shorter)
    moved = Span(start := shorter.text.index("mayor"), start + 5)
    assert library.remarks.of(shorter.key) == Remarks(
        (DismissedWords("loaded.verb", "said"),), (Note("loaded.verb", moved, "Which mayor?"),)
    )
    assert titles(library, "which mayor") == ["Bridge to close"]
    library.articles.keep_edit(shorter.key, whole)
    assert library.remarks.of(whole.key).notes == (Note("loaded.verb", mayor, "Which mayor?"),)
    assert library.remarks.of(whole.key).own_marks == (OwnMark(Category.HEDGE, some),)
    assert titles(library, "which mayor") == ["Bridge to close"]


def test_remarks_that_found_no_place_are_deleted_with_the_article(library: Library, file: Path) -> None:
    texts = [article_of("Bridge to close", *["The mayor said so."] * count) for count in (3, 2, 1)]
    library.articles.keep(texts[0])
    for before, after in pairwise(texts):
        last = before.paragraphs[-1]
        library.remarks.add(
            before.key, Note("loaded.verb", Span(last.start, last.end + 0), f"zeppelin {len(before.text)}")
        )
        library.remarks.add(before.key, OwnMark(Category.HEDGE, Span(before.paragraphs[-2].start, last.end)))
        library.articles.keep_edit(before.key, after)
    library.articles.delete(texts[-1].key)
    for text in texts:
        assert library.remarks.of(text.key) == Remarks()
    assert b"zeppelin" not in file.read_bytes()


def test_an_article_keeps_its_scale_and_the_lesson_it_was_read_with(library: Library) -> None:
    library.articles.keep(BRIDGE)
    assert library.articles.scale(BRIDGE.key) is None
    library.articles.keep_scale(BRIDGE.key, 1.5)
    library.articles.keep_lesson(BRIDGE.key, "/lessons/bridge.slesson")
    (kept,) = library.articles.listed()
    assert (library.articles.scale(BRIDGE.key), kept.lesson) == (1.5, "/lessons/bridge.slesson")
    library.articles.keep(BRIDGE)
    assert library.articles.scale(BRIDGE.key) == 1.5
    assert library.articles.kept(BRIDGE.key) == replace(kept, lesson=None, opened=library.articles.listed()[0].opened)
