"""Run a command where there is no network, and record whatever it tries to send all the same.

    python packaging/offline.py COMMAND...      (as root; needs iproute2)

The command runs in a network namespace of its own, which has nothing but a loopback. Every address of the world is
routed there, so that each attempt, a question for a name included, is a packet that is seen. The exit code is the
command's, or SENT where packets were seen; they are listed on standard error.
"""

import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence

SENT = 99
ALL_PACKETS = 0x0003
IPV4, IPV6 = 0x0800, 0x86DD
HEADER_OF_LINK = 14


class Watcher:
    """Sees every packet on the loopback; with its addresses, each pair of them once."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_PACKETS))
        self._wire.bind(("lo", 0))
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while True:
            told = described(self._wire.recv(65_535))
            if told and told not in self.seen:
                self.seen.append(told)


def described(packet: bytes) -> str:
    """Protocol and goal of a packet; empty for what is no internet packet."""
    (kind,) = struct.unpack_from("!H", packet, HEADER_OF_LINK - 2)
    body = packet[HEADER_OF_LINK:]
    if kind == IPV4:
        goal, protocol, ports = socket.inet_ntop(socket.AF_INET, body[16:20]), body[9], (body[0] & 15) * 4
    elif kind == IPV6:
        goal, protocol, ports = socket.inet_ntop(socket.AF_INET6, body[24:40]), body[6], 40
    else:
        return ""
    name = {socket.IPPROTO_TCP: "TCP", socket.IPPROTO_UDP: "UDP"}.get(protocol, f"protocol {protocol}")
    port = struct.unpack_from("!H", body, ports + 2)[0] if name in {"TCP", "UDP"} else 0
    return f"{name} to {goal}, port {port}"


def main() -> int:
    if os.environ.get("SOURCELIGHT_CUT_OFF") != "yes":
        again = ["unshare", "--net", sys.executable, __file__, *sys.argv[1:]]
        os.execvpe(again[0], again, {**os.environ, "SOURCELIGHT_CUT_OFF": "yes"})
    return watched(sys.argv[1:])


def watched(command: Sequence[str]) -> int:
    for words in ("link set lo up", "route add local 0.0.0.0/0 dev lo", "-6 route add local ::/0 dev lo"):
        subprocess.run(["ip", *words.split()], check=True)
    watcher = Watcher()
    process = subprocess.Popen(command)
    signal.signal(signal.SIGTERM, lambda _number, _frame: process.terminate())
    code = process.wait()
    for told in watcher.seen:
        print(f"sent: {told}", file=sys.stderr)
    return SENT if watcher.seen else code


if __name__ == "__main__":
    sys.exit(main())
