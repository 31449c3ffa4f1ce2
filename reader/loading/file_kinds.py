"""What kind of file it is, told by its bytes and never by its name."""

import io
import re
import zipfile
import zlib
from enum import StrEnum
from typing import Final

from reader.errors import OpenError

OTHER: Final = "This is {}, not a text."
OLD_WORD: Final = "This is an old Word document. Save it as .docx to open it here."
LOCKED: Final = "This document is protected by a password. Save it without one to open it here."


class FileKind(StrEnum):
    """How a file is to be read."""

    TEXT = "text"
    PDF = "pdf"
    WORD = "word"
    OPEN_DOCUMENT = "open document"
    RICH_TEXT = "rich text"
    EPUB = "epub"
    MHTML = "mhtml"
    WEBARCHIVE = "webarchive"
    LETTER = "letter"


_STARTS: Final = (
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf'\x1c", "a compressed file"),
    (b"Rar!\x1a\x07", "a compressed file"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_IN_RIFF: Final = {b"WEBP": "a picture", b"WAVE": "a sound recording", b"AVI ": "a film"}
_IN_ARCHIVES: Final = (
    (b"application/epub+zip", FileKind.EPUB),
    (b"META-INF/container.xml", FileKind.EPUB),
    (b"application/vnd.oasis.opendocument.text", FileKind.OPEN_DOCUMENT),
    (b"word/document", FileKind.WORD),
    (b"word/_rels", FileKind.WORD),
    (b"ppt/", "a PowerPoint presentation"),
    (b"xl/", "an Excel table"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)

_HEADER: Final = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+(?=\r?\n|\Z)")
_LETTER_HEADERS: Final = re.compile(
    rb"^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to):", re.IGNORECASE | re.MULTILINE
)
_MBOX: Final = re.compile(rb"\AFrom \S+[^\n]*\n")
LETTER_HEADERS: Final = 3
"""Well-known headers that a letter has at least."""

_LIBRARY: Final = re.compile(rb'\{\s{0,9}"schema"\s{0,9}:\s{0,9}"sourcelight\.library/')
LIBRARY: Final = "This is a whole library of Sourcelight. “Import…” in the library (Ctrl+B) takes it in."

_START: Final = 65_536
"""Bytes at the beginning within which a letter's headers end and an archive's first names stand."""


def kind_of(content: bytes) -> FileKind:
    """How to read the file. Raises OpenError where it holds something else than a text."""
    start = content[:_START].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in content[:1024]:
        return FileKind.PDF
    if start.startswith(b"PK\x03\x04"):
        return _kind_of_archive(content)
    if start.startswith(b"{\\rtf"):
        return FileKind.RICH_TEXT
    if start.startswith(b"bplist") or (start.startswith(b"<?xml") and b"<key>WebMainResource</key>" in start):
        return FileKind.WEBARCHIVE
    if start.startswith(b"<?xml") and b"<office:document" in start[:4096]:
        return FileKind.OPEN_DOCUMENT
    if found := _HEADER.match(_MBOX.sub(b"", start)):
        return _kind_of_message(found[0], content[: 4 * _START])
    if _LIBRARY.match(start):
        raise OpenError(LIBRARY)
    if other := _other(content):
        raise OpenError(other)
    return FileKind.TEXT


def _kind_of_archive(content: bytes) -> FileKind:
    names = _names(content)
    kind = next((kind for sign, kind in _IN_ARCHIVES if sign in names), "a compressed file")
    if not isinstance(kind, FileKind):
        raise OpenError(OTHER.format(kind))
    return kind


def _names(content: bytes) -> bytes:
    """The names of an archive's members and what it says it is; of a damaged one, where they are likely to stand."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        names = "\n".join(archive.namelist()).encode("utf-8", "replace")
        said = archive.open("mimetype").read(100) if "mimetype" in archive.namelist() else b""
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
        return content[:_START] + content[-_START:]
    return said + b"\n" + names


def _kind_of_message(headers: bytes, start: bytes) -> FileKind:
    known = {found[1].lower() for found in _LETTER_HEADERS.finditer(headers)}
    said = headers.lower()
    is_snapshot = b"snapshot-content-location" in said
    is_multipart = b"multipart/related" in said or is_snapshot
    is_saved_page = b"\nfrom: <saved by" in b"\n" + said and b"text/html" in said
    if is_saved_page or is_snapshot or (is_multipart and b"from: <saved by" in said):
        return FileKind.MHTML
    if is_multipart and not known & {b"to", b"received", b"delivered-to", b"message-id"} and b"text/html" in start:
        return FileKind.MHTML
    return FileKind.LETTER if len(known) >= LETTER_HEADERS else FileKind.TEXT


def _other(content: bytes) -> str | None:
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return LOCKED if "EncryptedPackage".encode("utf-16-le") in content else OLD_WORD
    if content.startswith(b"RIFF") and content[8:12] in _IN_RIFF:
        return OTHER.format(_IN_RIFF[content[8:12]])
    if content[4:8] == b"ftyp":
        is_picture = content[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        return OTHER.format("a picture" if is_picture else "a film or a sound recording")
    return next((OTHER.format(kind) for start, kind in _STARTS if content.startswith(start)), None)
