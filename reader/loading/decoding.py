"""From bytes to text: which encoding a file is in, and what to say where that had to be guessed."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from reader.errors import OpenError

BINARY: Final = "This file does not hold text."

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_WESTERN = re.compile(r"[^\x00-\x7f‘’“”–—…•£€©®°·«»§½¼¾À-ÖØ-öø-ÿŒœŠšŽžŸ\xa0\xad]")
_MACINTOSH = re.compile(r"(?<=[a-z])[ÕŽ]|(?<![^\W_])Ò[A-Za-z][^ÒÓ]{0,400}[.,!?a-z]Ó(?![^\W_])")
"""What apostrophes, letters and pairs of quotation marks of an old Macintosh look like, read as Windows's letters."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LEFT_OVER = re.compile(r"[\x80-\x84\x86-\x9f]")
"""Controls beyond ASCII: text has them where curly quotes went through a wrong encoding on their way."""

CONTROL_SHARE: Final = 0.002
"""Share of control characters above which bytes are not text."""
LEFT_OVER_SHARE: Final = 0.02
"""The same for what a wrong encoding leaves: one in fifty is text with every quotation mark spoilt."""

GUESSED: Final = (
    "The file does not say how its letters are stored; it was read as {}. If letters look wrong, this is why."
)
DAMAGED: Final = "{} that could not be read {} shown as �."


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the sentences to show where it could not simply be read."""

    text: str
    notes: tuple[str, ...] = ()


def decoded(content: bytes, encoding: str | None = None) -> Decoded:
    """The text that the bytes hold; `encoding` is what came with them. Raises OpenError where they hold none."""
    found = (
        _marked(content)
        or _told(content, encoding)
        or _utf8(content)
        or _declared(content)
        or _utf16(content)
        or _guessed(content)
    )
    if found is None or _is_binary(found.text):
        raise OpenError(BINARY)
    return found


def _marked(content: bytes) -> Decoded | None:
    """By the mark at the beginning; what is broken after it is shown as such."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = content.decode(encoding, "replace")
            return Decoded(text, _damage(text))
    return None


def _told(content: bytes, encoding: str | None) -> Decoded | None:
    """As whoever sent it says, if it can be."""
    try:
        return Decoded(content.decode(encoding)) if encoding else None
    except (LookupError, ValueError):
        return None


def _utf8(content: bytes) -> Decoded | None:
    """As UTF-8, also where a few letters are damaged, as when a file was cut off."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        whole = sum(character > "\x7f" for character in text) - text.count("�")
        return Decoded(text, _damage(text)) if whole > 4 * text.count("�") else None
    return None if "\x00" in text else Decoded(text)


def _declared(content: bytes) -> Decoded | None:
    """As the head of a page or XML document says."""
    found = _DECLARED.search(content, 0, 4096)
    try:
        return Decoded(content.decode(found[1].decode("ascii"))) if found else None
    except (LookupError, ValueError):
        return None


def _utf16(content: bytes) -> Decoded | None:
    """UTF-16 without a mark: in most languages that we might meet, every other byte is zero for most letters."""
    sample = content[:4096]
    half = max(1, len(sample) // 2)
    for encoding, zeros in (("utf-16-le", sample[1::2].count(0)), ("utf-16-be", sample[::2].count(0))):
        if zeros > 0.4 * half and len(content) % 2 == 0:
            return Decoded(content.decode(encoding, "replace"))
    return None


def _guessed(content: bytes) -> Decoded | None:
    """As Windows's western encoding where that gives only western letters, else as charset-normalizer thinks."""
    if b"\x00" in content:
        return None
    western = content.decode("cp1252", "replace")
    if _MACINTOSH.search(western) and not _MACINTOSH.search(macintosh := content.decode("mac_roman")):
        return Decoded(macintosh, (GUESSED.format("Macintosh (Mac Roman)"),))
    if not _WESTERN.search(western) and sum(character > "\x7f" for character in western) < 0.2 * len(western):
        return Decoded(western, (GUESSED.format("Western European (Windows-1252)"),))
    return _normalised(content)


def _normalised(content: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:200_000]).best()
    if best is None:
        return None
    text = content.decode(best.encoding, "replace")
    return Decoded(text, (GUESSED.format(best.encoding.replace("_", "-")), *_damage(text)))


def _damage(text: str) -> tuple[str, ...]:
    count = text.count("�")
    if not count:
        return ()
    return (DAMAGED.format("One letter" if count == 1 else f"{count:,} letters", "is" if count == 1 else "are"),)


def _is_binary(text: str) -> bool:
    return (
        "\x00" in text
        or len(_CONTROL.findall(text)) > CONTROL_SHARE * len(text) + 1
        or len(_LEFT_OVER.findall(text)) > LEFT_OVER_SHARE * len(text) + 1
        or text.count("�") > 0.1 * len(text)
    )
