"""A desktop's bus for assistive tools, and an ear on it: what a screen reader is told, heard from outside."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusVariant

SERVICE: Final = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
REGISTRY: Final = "org.a11y.atspi.Registry"
SESSION, ASSISTIVE = "session under test", "assistive bus under test"
HERE: Final = bool(shutil.which("dbus-daemon")) and SERVICE.exists()
"""Whether this system has what the bus is made of."""


class Ear(QObject):
    """`said` fills while Qt's events are worked off."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        kind, _one, _two, words, _properties = message.arguments()
        if message.member() == "Announcement" and not kind:
            assert isinstance(words, QDBusVariant)
            self.said.append(str(words.variant()))


@contextmanager
def assistive_bus() -> Iterator[tuple[str, Ear]]:
    """The address of a session bus for the program, and the ear that listens to its announcements."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            yield address, _listening(address)
        finally:
            for name in (SESSION, ASSISTIVE):
                QDBusConnection.disconnectFromBus(name)
            daemon.terminate()


def _listening(address: str) -> Ear:
    session = QDBusConnection.connectToBus(address, SESSION)
    ask = QDBusInterface("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", session)
    bus = QDBusConnection.connectToBus(str(ask.call("GetAddress").arguments()[0]), ASSISTIVE)
    ear, slot = Ear(), SLOT("hear(QDBusMessage)")
    assert bus.connect("", "", "org.a11y.atspi.Event.Object", "Announcement", ear, slot)  # type: ignore[call-overload] # the stub says bytes; PySide takes what SLOT makes
    QDBusInterface(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, bus).call("RegisterEvent", "Object:Announcement")
    return ear
