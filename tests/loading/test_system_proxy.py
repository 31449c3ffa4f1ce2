"""Where the system names a proxy, pages are fetched through it; what stands in the house is refused all the same."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from reader.errors import OpenError
from reader.loading.public_host import UnknownHostError
from reader.loading.web_address import article_at, fetched
from tests.loading.formats import STORY, saved_page
from tests.loading.test_web_address import Handler, Server

PAGE = (200, {"Content-Type": "text/html; charset=utf-8"}, saved_page(STORY))
OPEN = 200


class Proxy(Server):
    """A proxy that answers by itself, in its tunnels too, and remembers to where one was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.RequestHandlerClass = ProxyHandler
        self.tunnels: list[str] = []
        self.refusal = 403
        self.in_tunnel = b""


class ProxyHandler(Handler):
    def do_CONNECT(self) -> None:  # noqa: N802 # the standard library looks for this name
        assert isinstance(self.server, Proxy)
        self.server.tunnels.append(self.path)
        if self.server.refusal != OPEN:
            self.send_error(self.server.refusal)
            return
        self.send_response(OPEN)
        self.end_headers()
        self.connection.recv(4096)  # what is left unread would cut the answer off
        self.wfile.write(self.server.in_tunnel)
        self.close_connection = True


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    import threading

    running = Proxy()
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{running.port}")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setattr(socket, "getaddrinfo", _nothing_known_but_this_computer(socket.getaddrinfo))
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


def _nothing_known_but_this_computer(look_up: Any) -> Any:
    def looked_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host == "inside.example":
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.5", 80))]
        if host not in {"127.0.0.1", "localhost"}:
            raise socket.gaierror
        return look_up(host, *rest, **named)

    return looked_up


def test_a_page_is_fetched_through_the_proxy_though_its_name_is_unknown_here(proxy: Proxy) -> None:
    proxy.answers = {"http://news.example/a": PAGE}
    article = article_at("http://news.example/a")
    assert " ".join(article.text.split()) == STORY.text
    assert [asked["path"] for asked in proxy.asked] == ["http://news.example/a"]
    assert proxy.asked[0]["Host"] == "news.example"


def test_the_proxy_gets_the_name_that_the_system_knows_for_it(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://pupil:key@127.0.0.1:{proxy.port}")
    proxy.answers = {"http://news.example/a": PAGE}
    article_at("http://news.example/a")
    assert proxy.asked[0]["Proxy-Authorization"] == "Basic cHVwaWw6a2V5"


@pytest.mark.parametrize(
    ("refusal", "told"), [(407, "wants a name and a password"), (403, "does not let this address through")]
)
def test_a_safe_page_goes_through_a_tunnel_and_its_refusal_is_told(proxy: Proxy, refusal: int, told: str) -> None:
    proxy.refusal = refusal
    with pytest.raises(OpenError, match=told):
        article_at("https://news.example/a")
    assert proxy.tunnels == ["news.example:443"]


@pytest.mark.parametrize(
    ("spoken", "told"), [(b"no greeting of a safe page\r\n", "cannot be trusted"), (b"", "does not let this address")]
)
def test_what_is_wrong_at_the_far_end_of_a_tunnel_is_no_fault_of_the_proxy(
    proxy: Proxy, spoken: bytes, told: str
) -> None:
    proxy.refusal, proxy.in_tunnel = OPEN, spoken
    with pytest.raises(OpenError, match=told):
        article_at("https://news.example/a")


def test_a_page_that_wants_the_proxys_name_is_told(proxy: Proxy) -> None:
    proxy.answers = {"http://news.example/a": (407, {}, b"")}
    with pytest.raises(OpenError, match="wants a name"):
        article_at("http://news.example/a")


@pytest.mark.parametrize(
    "host",
    ["10.0.0.5", "127.0.0.1", "[::1]", "[fe80::1]", "printer.local", "server.intranet", "localhost", "inside.example"],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_what_stands_in_the_house_is_refused_before_the_proxy_is_asked(proxy: Proxy, host: str, scheme: str) -> None:
    with pytest.raises(OpenError, match="not on the public web"):
        article_at(f"{scheme}://{host}/secret")
    assert (proxy.asked, proxy.tunnels) == ([], [])


def test_a_redirect_through_the_proxy_into_the_house_is_refused(proxy: Proxy) -> None:
    proxy.answers = {"http://news.example/a": (302, {"Location": "http://10.0.0.5/secret"}, b"")}
    with pytest.raises(OpenError, match="not on the public web"):
        article_at("http://news.example/a")
    assert len(proxy.asked) == 1


def test_an_address_that_the_system_leaves_out_goes_without_the_proxy(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "news.example")
    with pytest.raises(UnknownHostError):
        fetched("http://news.example/a")
    assert proxy.asked == []


def test_a_proxy_that_is_gone_or_of_another_kind_is_told(monkeypatch: pytest.MonkeyPatch, proxy: Proxy) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("http_proxy", f"127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(OpenError, match="cannot be reached"):
            article_at("http://news.example/a")
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1080")
    with pytest.raises(OpenError, match="kind of proxy"):
        article_at("http://news.example/a")
    assert proxy.asked == []
