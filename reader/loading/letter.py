"""Letters (.eml): the letter itself; what it quotes, how it is signed and what a list adds below are left out."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, LeftOut, Piece, one_line, writable
from reader.loading.decoding import decoded
from reader.loading.documents import article_of
from reader.loading.html_blocks import PAGE, UNSEEN, Element, items_in, tree_of
from reader.loading.letter_parts import letter_itself, set_apart, subject_itself
from reader.loading.lines import paragraphs, with_newlines
from reader.loading.web_archive import body_of
from reader.model.article import Article, BlockKind

DAMAGED: Final = "This letter is too damaged to be read."
NO_TEXT: Final = "There is no text in this letter."
LOCKED: Final = "This letter is encrypted, so it cannot be read here."

_LEFT_OUT_OF_PAGE: Final = {
    "gmail_quote": "quoted letter",
    "gmail_signature": "signature",
    "moz-signature": "signature",
}
"""How mail programs name the parts of a letter that is written as a page."""

_QUOTES_BEGIN: Final = ("divRplyFwdMsg", "appendonsend", "isForwardContent")
"""Ids with which Outlook begins the letter that is answered; everything after them is quoted."""


def article_from_letter(content: bytes, origin: str) -> Article:
    """The article in a letter: its subject is the headline, its writer the byline. Raises OpenError."""
    try:
        letter = email.message_from_bytes(content, policy=email.policy.compat32)
        subject = subject_itself(_header(letter, "Subject"))
        facts = Facts(
            title=subject or None,
            byline=_writer(letter),
            published=_day(letter),
        )
        items = list(letter_itself(_items(letter)))
    except OpenError:
        raise
    except Exception as error:  # a hostile letter can make the parser stumble in many ways
        raise OpenError(DAMAGED) from error
    return article_of(_headed(items, subject), origin, facts)


def _headed(items: list[Piece | LeftOut], subject: str) -> list[Piece | LeftOut]:
    """The letter under its subject, unless it repeats that itself."""
    first = next((item for item in items if isinstance(item, Piece)), None)
    if first is None:
        raise OpenError(NO_TEXT)
    if not subject:
        return items
    rest = [item for item in items if item is not first] if first.text == subject else items
    return [Piece(subject, BlockKind.HEADLINE), *rest]


def _header(letter: Message, name: str) -> str:
    """A header as it is to be read, whatever encoding its words are in."""
    raw = letter.get(name)
    if raw is None:
        return ""
    parts = email.header.decode_header(str(raw))
    return one_line(writable("".join(map(_decoded_part, parts))))


def _decoded_part(part: tuple[bytes | str, str | None]) -> str:
    words, encoding = part
    if isinstance(words, str):
        return words
    try:
        return words.decode(encoding or "ascii")
    except (LookupError, ValueError):
        return words.decode("utf-8", "replace")


def _writer(letter: Message) -> str | None:
    name = parseaddr(_header(letter, "From"))[0].strip("\"' ")
    return name if name and "@" not in name else None


def _day(letter: Message) -> str | None:
    try:
        return parsedate_to_datetime(_header(letter, "Date")).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _items(letter: Message) -> Iterator[Piece | LeftOut]:
    """The blocks of the letter's text: as plain text where that is more than a stub, else as a page."""
    texts = [part for part in letter.walk() if not part.is_multipart() and not _is_attached(part)]
    if any(part.get_content_type() in ("application/pgp-encrypted", "application/pkcs7-mime") for part in texts):
        raise OpenError(LOCKED)
    plain = [part for part in texts if part.get_content_type() == "text/plain"]
    pages = [part for part in texts if part.get_content_type() == "text/html"]
    words = "\n\n".join(map(_text, plain))
    page = "".join(map(_text, pages))
    if page and len(words.split()) < len(page.split()) / 20:
        yield from _page_items(page)
    else:
        for line in paragraphs(set_apart(writable(with_newlines(_unflowed(words, plain))))):
            yield Piece(one_line(line), BlockKind.PARAGRAPH)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _text(part: Message) -> str:
    body, encoding = body_of(part), part.get_content_charset()
    return decoded(body, encoding).text if body.strip() else ""


def _unflowed(words: str, parts: list[Message]) -> str:
    """The text with lines joined that the letter says are one: they end in a space."""
    if not any(part.get_param("format") == "flowed" for part in parts):
        return words
    return words.replace("\r\n", "\n").replace(" \n", " ").replace("\n-- ", "\n\n-- \n")


def _page_items(page: str) -> Iterator[Piece | LeftOut]:
    tree = tree_of(writable(page).replace("\x00", ""))
    if tree is None:
        return
    quoted = False
    for part in list(tree.iter()):
        if _HIDDEN.search(part.get("style", "")):
            part.tag = "template"
            continue
        reason = _reason(part)
        quoted = quoted or part.get("id", "").removeprefix("x_") in _QUOTES_BEGIN
        if reason or quoted:
            _rename(part, "quoted letter" if quoted else reason)
    yield from items_in(tree, {**PAGE, **dict.fromkeys(_TAGS, None)}, UNSEEN, _TAGS)


_HIDDEN: Final = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
"""How a newsletter hides the words that a list of letters shows beside its subject."""

_TAGS: Final = {"left-out-quote": "quoted letter", "left-out-signature": "signature"}


def _reason(part: Element) -> str:
    if part.tag == "blockquote" and part.get("type") == "cite":
        return "quoted letter"
    names = part.get("class", "").split()
    return next((why for name, why in _LEFT_OUT_OF_PAGE.items() if name in names), "")


def _rename(part: Element, reason: str) -> None:
    """Mark an element of the tree as left out: its tag is what tells that to whoever cuts the tree into blocks."""
    part.tag = next(tag for tag, why in _TAGS.items() if why == reason)
