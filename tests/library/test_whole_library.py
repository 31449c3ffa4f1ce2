"""All of a library goes into one file and comes back equal; a stranger's file is checked before anything is written."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LibraryError
from reader.library.database import IN_MEMORY
from reader.library.library import Library
from reader.model.answers import Answers
from reader.model.kept import Counts
from reader.model.remarks import DismissedMark, DismissedWords, Judgement, Note, OwnMark, RuleOff, RuleOn, Stand
from reader.model.report import Category
from reader.model.span import Span
from tests.library.articles import article_of

BRIDGE = article_of("Bridge \ud800 to close", "The mayor said the bridge would close.", outlet="The Courier")
ADA = Answers("Ada \ud800").with_answer(2, "The council.")
REMARKS = (
    DismissedMark("loaded.verb", Span(3, 9)),
    DismissedWords("hedge.may", "may"),
    Note("loaded.verb", Span(0, 6), "It isn’t loaded."),
    OwnMark(Category.HEDGE, Span(10, 14)),
    Note("own.hedge", Span(10, 14), "“Would” is a guess."),
    Judgement(Category.HEDGE, Span(10, 14), Stand.FOR),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "library.sqlite")) as opened:
        opened.articles.keep(BRIDGE)
        opened.articles.keep(article_of("Ferry runs late", "Passengers waited."))
        opened.articles.keep_counts(BRIDGE.key, Counts(1, 2, 3))
        opened.articles.keep_place(BRIDGE.key, 12)
        for remark in (*REMARKS, RuleOff("unnamed.crowd"), RuleOn("hedge.forecast")):
            opened.remarks.add(BRIDGE.key, remark)
        opened.answers.keep("a lesson", BRIDGE.key, ADA)
        yield opened


def test_what_goes_out_comes_in_equal(library: Library) -> None:
    with closing(Library()) as other:
        assert other.take_in(library.everything()) == 2
        assert other.articles.listed() == library.articles.listed()
        assert other.articles.article(BRIDGE.key) == BRIDGE
        assert other.articles.place(BRIDGE.key) == 12
        assert other.remarks.of(BRIDGE.key) == library.remarks.of(BRIDGE.key)
        assert other.answers.of("a lesson") == ADA
        assert other.everything() == library.everything()


def test_what_is_here_already_stays_as_it_is(library: Library) -> None:
    with closing(Library()) as other:
        other.articles.keep(BRIDGE)
        other.articles.keep_place(BRIDGE.key, 3)
        other.remarks.add(BRIDGE.key, Note("loaded.verb", Span(0, 6), "My own note."))
        other.remarks.add(BRIDGE.key, Judgement(Category.HEDGE, Span(10, 14), Stand.AGAINST))
        assert other.take_in(library.everything()) == 1
        assert other.articles.place(BRIDGE.key) == 3
        assert [note.text for note in other.remarks.of(BRIDGE.key).notes] == ["My own note.", "“Would” is a guess."]
        assert [each.stand for each in other.remarks.of(BRIDGE.key).judgements] == [Stand.AGAINST]
        assert other.take_in(library.everything()) == 0


def test_a_changed_import_is_found_by_its_first_text_on_the_other_computer(library: Library) -> None:
    shorter = article_of("Bridge to close")
    library.articles.keep_edit(BRIDGE.key, shorter)
    with closing(Library()) as other:
        other.take_in(library.everything())
        assert other.articles.edited(BRIDGE.key) == shorter


def spoiled(library: Library, *path: str | int, value: Any) -> bytes:
    """The library's file with one value in it changed."""
    whole = json.loads(library.everything())
    place = whole
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "sourcelight.library/9"),
        (("articles",), 7),
        (("articles", 1, "article", "text"), None),
        (("articles", 1, "article", "text"), ""),
        (("articles", 1, "article", "headline"), [-1, 4]),
        (("articles", 1, "article", "headline"), [0, 10**12]),
        (("articles", 1, "article", "paragraphs"), [[9, 12], [3, 5]]),
        (("articles", 1, "article", "blocks", 0, "kind"), "virus"),
        (("articles", 1, "article", "title"), ["x"]),
        (("articles", 1, "article", "notes"), [4]),
        (("articles", 1, "place"), "12"),
        (("articles", 1, "place"), -5),
        (("articles", 1, "counts"), [1, 2]),
        (("articles", 1, "counts"), [1, 2, True]),
        (("articles", 1, "source"), None),
        (("articles", 1, "remarks", 0, "kind"), "spell"),
        (("articles", 1, "remarks", 0, "span"), [0, 9999]),
        (("articles", 1, "remarks", 2, "text"), {"a": 1}),
        (("articles", 1, "remarks", 4, "category"), "gossip"),
        (("articles", 1, "remarks", 5, "stand"), "wrong"),
        (("articles", 1, "remarks", 5, "span"), [0, 9999]),
        (("rules_off",), [None]),
        (("rules_on",), [None]),
    ],
)
def test_a_file_with_anything_wrong_in_it_changes_nothing(library: Library, path: tuple[Any, ...], value: Any) -> None:
    with closing(Library()) as other:
        with pytest.raises(LibraryError, match="holds no library of Sourcelight"):
            other.take_in(spoiled(library, *path, value=value))
        assert other.articles.listed() == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[" * 100_000, b"1" * 10_000, b"{}", b"[]", b"null", b'{"schema": NaN}', b"PK\x03\x04"],
    ids=["empty", "bytes", "deep", "digits", "nothing", "list", "null", "nan", "zip"],
)
def test_a_file_of_another_kind_is_refused_in_one_sentence(content: bytes) -> None:
    with closing(Library()) as library, pytest.raises(LibraryError, match="holds no library of Sourcelight"):
        library.take_in(content)


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4)
PLACES = st.sampled_from(
    [("article", name) for name in ("text", "blocks", "paragraphs", "dropped", "origin", "language")]
    + [(name,) for name in ("place", "counts", "remarks", "source", "opened")]
)


@given(path=PLACES, value=JSON)
@settings(max_examples=80, deadline=None)
def test_nothing_in_a_file_makes_more_than_a_sentence(path: tuple[str, ...], value: Any) -> None:
    with closing(Library()) as library:
        library.articles.keep(BRIDGE)
        content = spoiled(library, "articles", 0, *path, value=value)
        library.articles.clear()
        try:
            library.take_in(content)
        except LibraryError:
            assert library.articles.listed() == ()
        else:
            (kept,) = library.articles.listed()
            assert library.articles.article(kept.key) is not None


def test_after_moving_to_memory_the_file_gets_nothing_more(library: Library, tmp_path: Path) -> None:
    library.articles.clear()
    library.move_to(IN_MEMORY)
    library.articles.keep(BRIDGE)
    library.remarks.add(BRIDGE.key, REMARKS[2])
    assert len(library.articles.listed()) == 1
    assert not library.lasts()
    with closing(Library(tmp_path / "library.sqlite")) as file:
        assert file.articles.listed() == ()
        assert file.remarks.of(BRIDGE.key).notes == ()


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("/essays/ann/essay.txt", "essay.txt"),
        ("\\\\elsewhere\\share\\a.txt", "a.txt"),
        ("\\\\elsewhere\\share\\http://a.txt", "a.txt"),
        ("https://news.example/a", "https://news.example/a"),
        ("pasted text", "pasted text"),
    ],
)
def test_a_library_from_elsewhere_names_no_place_on_this_computer(told: str, kept: str, library: Library) -> None:
    library.articles.keep(article_of("Bridge to close", "The mayor said so.", origin=told))
    with closing(Library()) as other:
        other.take_in(library.everything())
        assert other.articles.listed(1)[0].origin == kept
