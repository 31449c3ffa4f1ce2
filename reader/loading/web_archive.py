"""Web pages saved with all their parts in one file: MHTML (Chrome, Edge, Opera) and webarchive (Safari)."""

import email
import email.policy
import plistlib
from email.message import Message
from typing import Final

from reader.errors import OpenError
from reader.loading.decoding import Decoded, decoded

DAMAGED: Final = "This saved web page is too damaged to be read."
NO_PAGE: Final = "There is no web page in this archive."

_PAGES: Final = ("text/html", "application/xhtml+xml")


def page_in_mhtml(content: bytes) -> Decoded:
    """The page itself, without what it draws on. Raises OpenError."""
    try:
        parts = list(email.message_from_bytes(content, policy=email.policy.compat32).walk())
        page = next((part for part in parts if part.get_content_type() in _PAGES), None)
        if page is None:
            raise OpenError(NO_PAGE)
        return decoded(body_of(page), page.get_content_charset())
    except OpenError:
        raise
    except Exception as error:  # a hostile header can make the parser stumble in many ways
        raise OpenError(DAMAGED) from error


def page_in_webarchive(content: bytes) -> Decoded:
    """The page itself, without what it draws on. Raises OpenError."""
    try:
        resource = plistlib.loads(content)["WebMainResource"]
        page, encoding = bytes(resource["WebResourceData"]), str(resource.get("WebResourceTextEncodingName") or "")
    except Exception as error:  # plistlib trusts what it reads; nonsense makes it stumble in many ways
        raise OpenError(DAMAGED) from error
    return decoded(page, encoding)


def body_of(part: Message) -> bytes:
    """The bytes of one part of a message, however they were made fit to travel."""
    body = part.get_payload(decode=True)
    return body if isinstance(body, bytes) else b""
