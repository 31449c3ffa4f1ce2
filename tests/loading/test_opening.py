"""Whatever is opened becomes an article or one plain sentence."""

import os
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import OpenError
from reader.loading.opening import PASTED, open_bytes, open_path, open_text
from reader.model.limits import FILE_LIMIT
from reader.model.media import Media
from tests.loading.test_html import PAGE
from tests.loading.test_plain_text import TEXT, check_shape


def sentence_for(path: Path) -> str:
    with pytest.raises(OpenError) as caught:
        open_path(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("name", ["pool.txt", "pool", "pool.html", "pool.docx"])
def test_a_text_is_a_text_whatever_its_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text(TEXT, encoding="utf-8")
    article = open_path(file)
    assert article.text.split() == TEXT.split()
    assert article.origin == str(file)


def test_a_page_is_a_page_whatever_its_name(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    assert open_path(file).title == "Pool to shut by summer | The Gazette"


def test_signs_of_markdown_are_kept_in_a_text_file(tmp_path: Path) -> None:
    file = tmp_path / "pool.txt"
    file.write_text("# Pool shut\n\nIt is **shut**.", encoding="utf-8")
    assert open_path(file).text == "# Pool shut\n\nIt is **shut**."
    assert open_path(file.rename(tmp_path / "pool.md")).text == "Pool shut\n\nIt is shut."


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    assert "no text" in sentence_for(empty)
    assert "no such file" in sentence_for(tmp_path / "gone.txt")
    assert "no such file" in sentence_for(empty / "inside")
    assert "folder" in sentence_for(tmp_path)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n", "too damaged"),
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"\xff\xd8\xff\xe0....", "a picture"),
        (b"RIFF1234WEBP", "a picture"),
        (b"\x00\x00\x00\x20ftypmp42", "a film or a sound recording"),
        (b"{\\rtf1 }", "no text"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"\x7fELF", "a program"),
        (b'{"schema":"sourcelight.library/1","articles":[],"rules_off":[]}', "a whole library of Sourcelight"),
    ],
)
def test_other_kinds_of_file_are_named(tmp_path: Path, content: bytes, kind: str) -> None:
    file = tmp_path / "file.txt"
    file.write_bytes(content)
    assert kind in sentence_for(file)


def test_an_archive_that_is_no_document_is_named(tmp_path: Path) -> None:
    file = tmp_path / "text.docx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("story.txt", TEXT)
    assert "a compressed file" in sentence_for(file)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("word/document.xml", "<x/>")
    assert "damaged" in sentence_for(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name in a folder")
def test_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "not a file" in sentence_for(pipe)
    assert "not a file" in sentence_for(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(TEXT, encoding="utf-8")
    file.chmod(0)
    assert "owner" in sentence_for(file)


def test_a_file_that_is_too_large_is_refused_and_the_limit_named(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as stream:
        stream.truncate(FILE_LIMIT + 1)
    assert "50 MB" in sentence_for(file)


def test_pasted_text_has_its_origin_and_media() -> None:
    assert open_text("The pool is shut.").origin == PASTED
    assert open_text("# Pool shut\n\nIt is.", Media.MARKDOWN).text == "Pool shut\n\nIt is."
    assert open_text("<p>The pool</p><p>is shut.</p>").text == "The pool\n\nis shut."
    assert open_text("<p>The pool</p>", Media.PLAIN).text == "<p>The pool</p>"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["", ".txt", ".md", ".html"]))
def test_any_bytes_become_an_article_or_an_open_error(content: bytes, suffix: str) -> None:
    try:
        article = open_bytes(content, "x", suffix)
    except OpenError:
        return
    check_shape(article)


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "<h1>", "</h1>", "<li>", "<br>", "<!--", "-->", "<script>", "<a href=x>", "&"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(TAGS, st.text(max_size=30)), max_size=20).map("".join))
def test_any_page_becomes_an_article_or_an_open_error(page: str) -> None:
    for saved in (False, True):
        try:
            article = (
                open_bytes(f"<html>{page}".encode("utf-8", "replace"), "x") if saved else open_text(page, Media.HTML)
            )
        except OpenError:
            continue
        check_shape(article)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="#*_>-=`[]()!\\ \n\tabcé“”1.", max_size=200))
def test_any_markdown_becomes_an_article_or_an_open_error(text: str) -> None:
    try:
        article = open_text(text, Media.MARKDOWN)
    except OpenError:
        return
    check_shape(article)
