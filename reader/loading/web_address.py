"""A page from the web, fetched only because a person gave its address: no cookies, nothing of it loaded besides."""

import ssl
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from reader.errors import OpenError
from reader.loading.opening import open_bytes
from reader.loading.public_host import Resolve, connected, public_addresses, refuse_inside
from reader.loading.system_proxy import WANTS_NAME, Proxy, system_proxy, through
from reader.model.article import Article
from reader.model.limits import FETCH_LIMIT, FETCH_SECONDS, REDIRECTS_LIMIT

NO_ADDRESS: Final = "This is no web address. It should look like https://example.org/article."
WRONG_SCHEME: Final = "Only addresses that begin with http or https can be opened."
UNREACHABLE: Final = "{} cannot be reached. Is this computer online, and is the address right?"
UNTRUSTED: Final = "The connection to {} is not safe: its certificate cannot be trusted."
TOO_SLOW: Final = f"{{}} took more than {round(FETCH_SECONDS)} seconds to answer, so it was given up."
TOO_LARGE: Final = f"The page is larger than {FETCH_LIMIT // 1_048_576} MB, the most that can be opened."
TOO_MANY: Final = f"The address led on more than {REDIRECTS_LIMIT} times, so it was given up."
PACKED: Final = "The page came packed in a way that cannot be read here."
REFUSED: Final = {
    401: "The page wants a name and a password ({}).",
    402: "The page is only for people who pay ({}).",
    403: "The server does not let this program read the page ({}). Save it in your browser and open the file.",
    404: "There is no such page ({}).",
    410: "The page is gone ({}).",
    429: "The server asks to come back later ({}).",
    451: "The page may not be shown for legal reasons ({}).",
}
NO_PAGE: Final = "The server could not give out the page ({})."
LED_ON: Final = "The address led on to {}."

_HEADERS: Final = {
    "User-Agent": "Mozilla/5.0 (compatible; Sourcelight)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Language": "en",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_CHUNK: Final = 65_536


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `address` is where it led to in the end, `encoding` what the server says of the letters."""

    address: str
    content: bytes
    encoding: str | None


def article_at(address: str) -> Article:
    """The article at a web address. Raises OpenError, one plain sentence."""
    asked = whole_address(address)
    found = fetched(asked)
    article = open_bytes(found.content, found.address, encoding=found.encoding)
    led_on = (LED_ON.format(found.address),) if found.address != asked else ()
    return replace(article, notes=(*led_on, *article.notes))


def whole_address(address: str) -> str:
    """The address as it is asked for: with its scheme, without a place inside the page. Raises OpenError."""
    address = "".join(address.split())
    if "://" not in address and ":" not in address.split("/", 1)[0].split(".", 1)[0]:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise OpenError(NO_ADDRESS) from None
    if parts.scheme not in ("http", "https"):
        raise OpenError(WRONG_SCHEME)
    if not host or parts.username is not None or ("." not in host and ":" not in host and host != "localhost"):
        raise OpenError(NO_ADDRESS)
    return urlunsplit((parts.scheme, _place(host, port), *_asked_path(parts), ""))


def _place(host: str, port: int | None) -> str:
    try:
        name = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise OpenError(NO_ADDRESS) from None
    name = f"[{name}]" if ":" in name else name
    return name if port is None else f"{name}:{port}"


def _asked_path(parts: SplitResult) -> tuple[str, str]:
    return quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._"), quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")


def fetched(address: str, resolve: Resolve = public_addresses) -> Fetched:
    """What the address gives, after as many redirects as are allowed; each is checked anew. Raises OpenError."""
    deadline = time.monotonic() + FETCH_SECONDS
    for _ in range(REDIRECTS_LIMIT + 1):
        host = urlsplit(address).hostname or ""
        answer = _told(host, lambda: _answer(address, resolve, deadline))  # noqa: B023 # called at once
        if isinstance(answer, Fetched):
            return answer
        address = whole_address(urljoin(address, answer))
    raise OpenError(TOO_MANY)


def _told(host: str, fetch: "Callable[[], Fetched | str]") -> Fetched | str:
    """What `fetch` returns, or what went wrong as a sentence."""
    try:
        return fetch()
    except TimeoutError:
        raise OpenError(TOO_SLOW.format(host)) from None
    except ssl.SSLError as error:
        raise OpenError(UNTRUSTED.format(host)) from error
    except (OSError, HTTPException, ValueError) as error:
        raise OpenError(UNREACHABLE.format(host)) from error


def _answer(address: str, resolve: Resolve, deadline: float) -> Fetched | str:
    """What one request gives: a page, or where to go on."""
    parts = urlsplit(address)
    proxy = system_proxy(parts)
    connection = _by_proxy(proxy, parts, resolve, deadline) if proxy else _connection(parts, resolve, deadline)
    asks_proxy = proxy is not None and parts.scheme == "http"
    asked = address if asks_proxy else urlunsplit(("", "", parts.path, parts.query, ""))
    try:
        connection.request("GET", asked, headers={**_HEADERS, **(proxy.said if proxy and asks_proxy else {})})
        answer = connection.getresponse()
        if proxy and answer.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            raise OpenError(WANTS_NAME)
        led_on = answer.getheader("Location")
        if answer.status in _REDIRECTS and led_on:
            return led_on
        if answer.status != 200:
            raise OpenError(REFUSED.get(answer.status, NO_PAGE).format(answer.status))
        content = _unpacked(_content(answer, connection, deadline), answer.getheader("Content-Encoding", ""))
        return Fetched(address, content, answer.headers.get_content_charset())
    finally:
        connection.close()


def _connection(parts: SplitResult, resolve: Resolve, deadline: float) -> HTTPConnection:
    """A connection to a public computer: its socket is made for the number that was checked, not for the name."""
    host, is_safe = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_safe else 80)
    plain = connected(resolve(host, port), deadline)
    if not is_safe:
        connection = HTTPConnection(host, port)
        connection.sock = plain
        return connection
    secure = HTTPSConnection(host, port)
    secure.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
    return secure


def _by_proxy(proxy: Proxy, parts: SplitResult, resolve: Resolve, deadline: float) -> HTTPConnection:
    """A connection by way of the proxy, to a computer that is public as far as can be told from here."""
    refuse_inside(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80), resolve)
    return through(proxy, parts, deadline)


def _content(answer: HTTPResponse, connection: HTTPConnection, deadline: float) -> bytes:
    """The body, which may come drop by drop or never end."""
    content = bytearray()
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if len(content) > FETCH_LIMIT:
            raise OpenError(TOO_LARGE)
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
    return bytes(content)


def _unpacked(content: bytes, packing: str) -> bytes:
    """The body as it was before the server packed it, though it was asked not to."""
    if packing.strip().lower() in ("", "identity"):
        return content
    if packing.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        raise OpenError(PACKED)
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        whole = unpacking.decompress(content, FETCH_LIMIT + 1)
    except zlib.error as error:
        raise OpenError(PACKED) from error
    if len(whole) > FETCH_LIMIT:
        raise OpenError(TOO_LARGE)
    return whole
