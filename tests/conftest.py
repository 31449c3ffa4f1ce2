"""What every test runs under: no screen, a home of its own, no network, a log where nothing unexpected stands."""

import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from spacy.language import Language

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything makes an application
os.environ["LANGUAGE"] = "en"  # the tests read what the window says, whatever the system speaks

ROOT = Path(__file__).resolve().parent.parent
HOMES = {
    "HOME": ".",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}
"""Where platformdirs and Qt's QStandardPaths look for a person's own files, and the folder each gets here."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="accept the present reports as the golden ones")


@pytest.fixture(scope="session")
def renew_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden reports are to be written instead of compared (`make golden`)."""
    return bool(request.config.getoption("--renew-golden"))


@pytest.fixture(scope="session")
def project_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The data that stays outside the repository because it is others' text; the test is skipped where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with other people's articles is not beside this checkout")
    return folder.parent


@pytest.fixture(scope="session")
def language_model() -> "Language":
    """The language model, loaded once for all tests that parse."""
    from reader.analysis.language_model import load

    return load()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["sourcelight"]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for settings and data, also for the processes that the test starts."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in HOMES.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Only this machine is reached; an attempt at another fails the test, also where the code under test hides it."""
    attempts: list[str] = []
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX:
            refuse_others(address[0])
        connect(self, address)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        refuse_others(host)
        return look_up(host, *rest, **named)

    def refuse_others(host: Any) -> None:
        if host not in {None, "localhost", "127.0.0.1", "::1"}:
            attempts.append(str(host))
            raise OSError(f"tests do not reach {host}")

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    yield
    assert not attempts, f"the network was tried: {', '.join(attempts)}"


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No warning or error is logged. A test that expects one asserts on it and then says `caplog.clear()`."""
    yield
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not unexpected, "logged: " + "; ".join(unexpected)
