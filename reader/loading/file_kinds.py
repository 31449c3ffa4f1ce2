"""Files that are no text: told by their first bytes, named in a person's words."""

from typing import Final

LATER: Final = "This is {}. This kind of file cannot be opened yet."

_STARTS: Final = (
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office document"),
    (b"{\\rtf", "a rich text document (RTF)"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"bplist", "a web archive of Safari"),
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

_IN_ARCHIVES: Final = (
    (b"word/", "a Word document"),
    (b"application/epub+zip", "an e-book (EPUB)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument text"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"xl/", "an Excel table"),
)

_IN_RIFF: Final = {b"WEBP": "a picture", b"WAVE": "a sound recording", b"AVI ": "a film"}


def refusal(content: bytes) -> str | None:
    """The sentence for a file that holds something else than text; None where it may be text."""
    kind = _kind(content)
    return LATER.format(kind) if kind else None


def _kind(content: bytes) -> str | None:
    if content.startswith(b"PK\x03\x04"):
        names = content[:4096] + content[-65_536:]
        return next((kind for sign, kind in _IN_ARCHIVES if sign in names), "a compressed file")
    if content.startswith(b"RIFF"):
        return _IN_RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return "a picture" if content[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "a film or a sound recording"
    if (
        content[:20].lower().startswith((b"mime-version:", b"from: <saved by"))
        and b"multipart/related" in content[:4096]
    ):
        return "a saved web archive (MHTML)"
    return next((kind for start, kind in _STARTS if content.startswith(start)), None)
