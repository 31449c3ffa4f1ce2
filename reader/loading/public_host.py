"""Which computer a web address may lead to: one on the public internet, never one inside a house or a school."""

import ipaddress
import socket
import time
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from reader.errors import OpenError

PRIVATE: Final = "{} is not on the public web, so it is not opened."
UNKNOWN: Final = "There is no computer called {} on the web. Is the address right, and is this computer online?"

Place: TypeAlias = tuple[socket.AddressFamily, str, int]
"""Family, number and port of a computer."""

Resolve: TypeAlias = Callable[[str, int], Sequence[Place]]
"""From a host's name and a port to the places where it may be reached."""

_INSIDE: Final = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".corp", ".private", ".home.arpa")
"""Endings of names that no public computer has (RFC 6761, 6762, 8375) or that networks use among themselves."""

_TRANSLATED: Final = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 numbers that stand for IPv4 ones."""


class UnknownHostError(OpenError):
    """Nobody here knows a computer of that name."""


def public_addresses(host: str, port: int) -> list[Place]:
    """Where the host is. Raises OpenError where it is unknown, or where a single one of its numbers is private."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise UnknownHostError(UNKNOWN.format(host)) from None
    places: list[Place] = [(family, str(address[0]), port) for family, _type, _protocol, _name, address in found]
    if not places or not all(is_public(number) for _family, number, _port in places):
        raise OpenError(PRIVATE.format(host))
    return places


def refuse_inside(host: str, port: int, resolve: Resolve) -> None:
    """Refuse what stands in the house where a proxy looks the name up: there the name alone may be all that is known.

    Raises OpenError for a private number, for a name that is private by its ending, and for one that leads inside.
    """
    if _is_number(host):
        if not is_public(host):
            raise OpenError(PRIVATE.format(host))
        return
    if "." not in host.rstrip(".") or host.rstrip(".").endswith(_INSIDE):
        raise OpenError(PRIVATE.format(host))
    try:
        resolve(host, port)
    except UnknownHostError:
        return  # a network with a proxy often tells its computers no outer name


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.split("%", 1)[0])
    except ValueError:
        return False
    return True


def is_public(number: str) -> bool:
    """Whether an IP number is one of the public internet, whichever way it is written."""
    address = ipaddress.ip_address(number.split("%", 1)[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.is_site_local:
            return False
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if address in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not address.is_multicast and not address.is_reserved


def connected(places: Sequence[Place], deadline: float) -> socket.socket:
    """A connection to the first place that answers, by its number: nobody is asked for its name again.

    Raises OSError where none does.
    """
    problem: OSError = OSError("no address")
    for family, number, port in places:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        link = socket.socket(family, socket.SOCK_STREAM)
        try:
            link.settimeout(left)
            link.connect((number, port))
        except OSError as error:
            link.close()
            problem = error
        else:
            return link
    raise problem
