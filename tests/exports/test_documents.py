"""Every kind of document can be made, and a file is written whole or what was there before stays."""

import errno
import json
from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.exports.documents import document, write_whole
from reader.model.document_kind import DocumentKind
from reader.model.report_json import report_from_json
from reader.model.rulebook import load_rulebook
from tests.exports.reports import told_report

MADE_HERE = [kind for kind in DocumentKind if kind is not DocumentKind.PDF]


@pytest.mark.parametrize("kind", MADE_HERE)
def test_each_kind_holds_the_marked_words(kind: DocumentKind) -> None:
    content = document(kind, told_report(), load_rulebook())
    if kind is DocumentKind.WORD:
        assert content.startswith(b"PK")
    else:
        assert ("sham" if kind is DocumentKind.MARKS_TABLE else "a clerk") in content.decode()


@pytest.mark.parametrize("kind", MADE_HERE)
def test_no_document_tells_the_folder_that_the_article_came_from(kind: DocumentKind) -> None:
    if kind is not DocumentKind.JSON:  # the schema keeps the origin, for programs that go back to the file
        assert b"some/folder" not in document(kind, told_report(), load_rulebook())


def test_json_reads_back_as_the_same_report() -> None:
    value = json.loads(document(DocumentKind.JSON, told_report(), load_rulebook()))
    assert report_from_json(value) == told_report()


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"before")
    file.chmod(0o640)
    write_whole(file, b"after")
    assert file.read_bytes() == b"after"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "there is no room left"), (errno.EACCES, "it may not be written there"),
     (errno.EROFS, "it may not be written there"), (errno.EIO, "the system did not allow it")],
)  # fmt: skip
def test_a_disk_that_refuses_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"before")

    def refuse(_path: Path, _content: bytes) -> int:
        raise OSError(number, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", refuse)
        with pytest.raises(ExportError, match=f"“report.html” was not written: {reason}"):
            write_whole(file, b"after")
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(ExportError, match="there is a folder of this name"):
        write_whole(tmp_path / "folder.html", b"x")
    with pytest.raises(ExportError, match="the folder is not there"):
        write_whole(tmp_path / "gone" / "report.html", b"x")
    with pytest.raises(ExportError, match="the name is too long"):
        write_whole(tmp_path / ("x" * 300), b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.html"]
