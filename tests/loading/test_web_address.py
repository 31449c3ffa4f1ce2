"""A page is fetched from the public web only, within limits, without cookies; each refusal is one sentence."""

import gzip
import http.server
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.errors import OpenError
from reader.loading import web_address
from reader.loading.public_host import Place, is_public, public_addresses
from reader.loading.web_address import article_at, fetched, whole_address
from reader.model.limits import FETCH_LIMIT
from tests.loading.formats import STORY, saved_page

Answer = tuple[int, dict[str, str], bytes]


class Server(http.server.ThreadingHTTPServer):
    """Answers each path as the test says, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer | Callable[[Any], None]] = {}
        self.asked: list[dict[str, str]] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append({**self.headers, "path": self.path})
        answer = self.server.answers[self.path]
        if callable(answer):
            answer(self)
            return
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the standard library's name
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture
def everywhere(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Every public name leads to the test's server; what the program believes to be private stays so."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)

    def looked_up(host: str, port: int, **_kind: object) -> list[Any]:
        number = host if ":" in host or host.replace(".", "").isdigit() else "93.184.216.34"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port))]

    def led_here(_places: object, _deadline: float) -> socket.socket:
        link = socket.socket()
        link.settimeout(5)
        link.connect(("127.0.0.1", server.port))
        return link

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(web_address, "connected", led_here)
    return server


PAGE: Answer = (200, {"Content-Type": "text/html; charset=utf-8", "Set-Cookie": "who=you"}, saved_page(STORY))


def test_a_page_is_read_and_no_cookie_is_kept(everywhere: Server) -> None:
    everywhere.answers = {"/a": (302, {"Location": "/b", "Set-Cookie": "who=you"}, b""), "/b": PAGE}
    article = article_at("http://news.example/a")
    assert " ".join(article.text.split()) == STORY.text
    assert article.origin == "http://news.example/b"
    assert "The address led on to http://news.example/b." in article.notes
    assert [asked["path"] for asked in everywhere.asked] == ["/a", "/b"]
    assert all("Cookie" not in asked and "Referer" not in asked for asked in everywhere.asked)


@pytest.mark.parametrize(
    "target", ["http://10.0.0.5/secret", "http://127.0.0.1/", "file:///etc/passwd", "ftp://news.example/x", "//[::1]/"]
)
def test_a_redirect_into_the_house_is_refused(everywhere: Server, target: str) -> None:
    everywhere.answers = {"/": (301, {"Location": target}, b"")}
    with pytest.raises(OpenError, match=r"not on the public web|begin with http|no web address"):
        article_at("http://news.example/")
    assert len(everywhere.asked) == 1


def test_an_address_that_leads_on_for_ever_is_given_up(everywhere: Server) -> None:
    everywhere.answers = {"/": (302, {"Location": "/"}, b"")}
    with pytest.raises(OpenError, match="led on more than"):
        article_at("http://news.example/")


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429, 451, 500, 503, 204])
def test_a_refusal_names_its_number(everywhere: Server, status: int) -> None:
    everywhere.answers = {"/": (status, {}, b"")}
    with pytest.raises(OpenError, match=rf"\({status}\)"):
        article_at("http://news.example/")


def test_a_page_without_end_is_given_up_at_the_limit(everywhere: Server) -> None:
    def endless(handler: Any) -> None:
        handler.send_response(200)
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(b"x" * 1_000_000)
        except OSError:
            return

    everywhere.answers = {"/": endless}
    with pytest.raises(OpenError, match="larger than"):
        article_at("http://news.example/")


def test_a_page_that_comes_drop_by_drop_is_given_up_in_time(
    everywhere: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = threading.Event()

    def slow(handler: Any) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not gone.wait(0.05):
            handler.wfile.write(b"x")

    monkeypatch.setattr(web_address, "FETCH_SECONDS", 0.6)
    everywhere.answers = {"/": slow}
    began = time.monotonic()
    with pytest.raises(OpenError, match="seconds to answer"):
        article_at("http://news.example/")
    gone.set()
    assert time.monotonic() - began < 5


def test_a_packed_page_is_unpacked_within_the_limit(everywhere: Server) -> None:
    packed = {"Content-Type": "text/html", "Content-Encoding": "gzip"}
    everywhere.answers = {
        "/": (200, packed, gzip.compress(saved_page(STORY))),
        "/bomb": (200, packed, gzip.compress(b" " * (FETCH_LIMIT + 10))),
        "/other": (200, {"Content-Encoding": "br"}, b"..."),
    }
    assert STORY.headline in article_at("http://news.example/").text
    with pytest.raises(OpenError, match="larger than"):
        article_at("http://news.example/bomb")
    with pytest.raises(OpenError, match="packed"):
        article_at("http://news.example/other")


def test_what_the_server_says_of_the_letters_is_believed(everywhere: Server) -> None:
    page = saved_page(STORY).decode().replace('<meta charset="utf-8">', "").replace("—", "-").encode("mac_roman")
    everywhere.answers = {"/": (200, {"Content-Type": "text/html; charset=macintosh"}, page)}
    assert " ".join(article_at("http://news.example/").text.split()) == STORY.text


def test_a_computer_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_host: str, port: int) -> list[Place]:
        return [(socket.AF_INET, "127.0.0.1", port)]

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(OpenError, match="cannot be reached"):
            fetched(f"http://news.example:{taken.getsockname()[1]}/", refused)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: (_ for _ in ()).throw(socket.gaierror()))
    with pytest.raises(OpenError, match="no computer called"):
        article_at("https://nowhere.example/")


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.5.4", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
     "255.255.255.255", "::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "::"],
)  # fmt: skip # a list
def test_private_numbers_are_refused(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_public_numbers_are_allowed(number: str) -> None:
    assert is_public(number)


def test_one_private_number_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [(socket.AF_INET, 1, 6, "", (number, 80)) for number in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: numbers)
    with pytest.raises(OpenError, match="public web"):
        public_addresses("news.example", 80)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "http://localhost/", "http://[::1]/"])
def test_this_computer_is_not_opened(address: str) -> None:
    with pytest.raises(OpenError, match="public web"):
        article_at(address)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("example.org/a", "https://example.org/a"),
        (" http://example.org ", "http://example.org/"),
        ("https://example.org/ä?q=ü#part", "https://example.org/%C3%A4?q=%C3%BC"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("example.org:8080/x", "https://example.org:8080/x"),
    ],
)
def test_an_address_may_be_written_as_people_write_it(given: str, asked: str) -> None:
    assert whole_address(given) == asked


@pytest.mark.parametrize(
    "address",
    ["", "word", "file:///etc/passwd", "javascript:alert(1)", "http://", "https://user:key@example.org/", "data:,x",
     "http://example.org:99999/", "http://[::1", "http://a..b/"],
)  # fmt: skip # a list
def test_what_is_no_web_address_is_said(address: str) -> None:
    with pytest.raises(OpenError, match=r"web address|begin with http"):
        whole_address(address)
