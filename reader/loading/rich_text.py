"""Rich text (.rtf): its words by paragraphs; pictures, field codes and properties are left aside."""

import re
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, Piece, one_line, writable
from reader.loading.documents import article_of
from reader.loading.plain_text import EMPTY
from reader.model.article import Article, BlockKind
from reader.model.limits import PAGE_LIMIT

UNREADABLE: Final = "This rich text document is too damaged to be read."
TOO_LONG: Final = (
    f"This document is too long to be opened: it has more than {PAGE_LIMIT // 1_000_000} million characters."
)

_PICTURE: Final = re.compile(r"[0-9a-fA-F\s]{128,}+")
"""Bytes of a picture written out as digits: most of a file that holds one."""

_CELL_END: Final = re.compile(r"\\(?:nest)?cell(?![a-z])")
_LINE_END: Final = re.compile(r"\\line(?![a-z])")

_HIDDEN: Final = re.compile(r"\{(?:\\[a-uw-z][a-z]*-?\d*){0,4}\\v[\s\\][^{}]*\}")
"""Words that their writer hid, in a group of their own as word processors write them."""

_MACINTOSH: Final = re.compile(r"\s*\{\\rtf\d?\\mac(?![a-z])")
_MACINTOSH_SIGN: Final = re.compile(r"\\'([0-9a-fA-F]{2})")

_FACE: Final = re.compile(r"(?=\\f\d)")
_AFTER_FACES: Final = re.compile(r"\\(?:colortbl|stylesheet|pard|viewkind|info)(?![a-z])")

_INFO_TITLE: Final = re.compile(r"\{\\title\s([^{}\\]{1,400})\}")


def article_from_rich_text(content: bytes, origin: str) -> Article:
    """The article in a rich text document. Raises OpenError."""
    from striprtf.striprtf import rtf_to_text

    raw = _PICTURE.sub("", content.decode("latin-1"))
    raw = _HIDDEN.sub("", _LINE_END.sub(r"\\tab", _CELL_END.sub(r"\\tab", raw)))
    raw = _MACINTOSH_SIGN.sub(_macintosh_letter, raw) if _MACINTOSH.match(raw) else raw
    if len(raw) > PAGE_LIMIT:
        raise OpenError(TOO_LONG)
    try:
        text: str = rtf_to_text(_tame(raw), errors="replace")
    except Exception as error:  # striprtf trusts what it reads; nonsense makes it stumble in many ways
        raise OpenError(UNREADABLE) from error
    lines = [one_line(_paired(line)) for line in text.split("\n")]
    if not any(lines):
        raise OpenError(EMPTY)
    title = _INFO_TITLE.search(raw)
    facts = Facts(title=one_line(title[1]) if title else None)
    return article_of([Piece(line, BlockKind.PARAGRAPH) for line in lines], origin, facts)


def _macintosh_letter(sign: re.Match[str]) -> str:
    """A letter beyond ASCII by its Unicode number, for striprtf takes all of them for Windows's."""
    return f"\\u{ord(bytes.fromhex(sign[1]).decode('mac_roman'))}?"


def _tame(raw: str) -> str:
    """The document written so that striprtf reads links as words alone, and no two patterns of it run away.

    Its pattern for links adds the address to the words; the one for faces looks from each to the end of the line.
    """
    raw = raw.replace("\\field{", "\\field {")
    start = raw.find("\\fonttbl")
    if start < 0:
        return raw
    after = _AFTER_FACES.search(raw, start)
    end = after.start() if after else len(raw)
    return raw[:start] + _FACE.sub("\n", raw[start:end]) + raw[end:]


def _paired(text: str) -> str:
    """The text with the two halves of a character beyond U+FFFF, which RTF writes one by one, put together."""
    return writable(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
