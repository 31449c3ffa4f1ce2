"""The proxy through which a network lets its computers out, where the system names one."""

import base64
import time
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from ssl import SSLEOFError, SSLError, create_default_context
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from reader.errors import OpenError

OTHER_KIND: Final = "This network lets computers out by a kind of proxy that is not known here ({})."
WANTS_NAME: Final = "The proxy of this network wants a name and a password."
NO_WAY_OUT: Final = "The proxy of this network cannot be reached, or does not let this address through."

_USUAL_PORT: Final = 8080


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where the proxy is; `said` are the headers with a name and password, where the system knows them."""

    host: str
    port: int
    said: dict[str, str]


def system_proxy(parts: SplitResult) -> Proxy | None:
    """The proxy for an address, as the system's settings or the environment say; None where there is none.

    Raises OpenError for a kind that cannot be used.
    """
    named, host = getproxies().get(parts.scheme, ""), parts.hostname or ""
    if not named or proxy_bypass(host):
        return None
    proxy = urlsplit(named if "://" in named else f"http://{named}")
    if proxy.scheme != "http" or not proxy.hostname:
        raise OpenError(OTHER_KIND.format(proxy.scheme))
    return Proxy(proxy.hostname, proxy.port or _USUAL_PORT, _authorisation(proxy))


def through(proxy: Proxy, parts: SplitResult, deadline: float) -> HTTPConnection:
    """A connection to the address by way of the proxy: a tunnel where it is to be safe. Raises OpenError."""
    left, host = max(0.1, deadline - time.monotonic()), parts.hostname or ""
    if parts.scheme == "http":
        return _connected(HTTPConnection(proxy.host, proxy.port, timeout=left))
    tunnel = HTTPSConnection(proxy.host, proxy.port, timeout=left, context=create_default_context())
    tunnel.set_tunnel(host, parts.port or 443, proxy.said)
    return _connected(tunnel)


def _connected(connection: HTTPConnection) -> HTTPConnection:
    try:
        connection.connect()
    except (TimeoutError, SSLError) as error:
        connection.close()
        if isinstance(error, SSLEOFError):  # hung up in the tunnel
            raise OpenError(NO_WAY_OUT) from error
        raise  # told as where there is no proxy
    except OSError as error:
        connection.close()
        if "Tunnel connection failed: 407" in str(error):
            raise OpenError(WANTS_NAME) from error
        if isinstance(error, ConnectionError) or "Tunnel connection failed" in str(error) or error.errno:
            raise OpenError(NO_WAY_OUT) from error
        raise
    return connection


def _authorisation(proxy: SplitResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    named = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {base64.b64encode(named.encode()).decode('ascii')}"}
