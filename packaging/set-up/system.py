"""Install what Sourcelight needs from the system and does not find there.

Says first what it will install and why, asks for rights only when something is missing, and goes on without what it
cannot get as long as a virtual environment can be made. Runs on the Python that the environment will be built on.
"""

import argparse
import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

WINDOW = "the window"
SCREEN = "the window on an X11 screen"
TESTS = "the tests of the real window"
FREEZING = "the program as one folder (make frozen)"


@dataclass(frozen=True)
class Need:
    """Something the system should have; `packages` are the names that Debian or Ubuntu has had for it, newest first."""

    what: str
    packages: tuple[str, ...]
    why: str


# What Qt's libraries and its xcb plugin in PySide6 6.11's wheel are linked against and do not bring along,
# found with ldd on a bare Debian 12.
LIBRARIES = (
    Need("libEGL.so.1", ("libegl1",), WINDOW),
    Need("libGL.so.1", ("libgl1",), WINDOW),
    Need("libX11.so.6", ("libx11-6",), WINDOW),
    Need("libdbus-1.so.3", ("libdbus-1-3",), WINDOW),
    Need("libfontconfig.so.1", ("libfontconfig1",), WINDOW),
    Need("libfreetype.so.6", ("libfreetype6",), WINDOW),
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), WINDOW),
    Need("libgthread-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), WINDOW),
    Need("libxkbcommon.so.0", ("libxkbcommon0",), WINDOW),
    Need("libX11-xcb.so.1", ("libx11-xcb1",), SCREEN),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), SCREEN),
    Need("libxcb-glx.so.0", ("libxcb-glx0",), SCREEN),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), SCREEN),
    Need("libxcb-image.so.0", ("libxcb-image0",), SCREEN),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), SCREEN),
    Need("libxcb-randr.so.0", ("libxcb-randr0",), SCREEN),
    Need("libxcb-render-util.so.0", ("libxcb-render-util0",), SCREEN),
    Need("libxcb-render.so.0", ("libxcb-render0",), SCREEN),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), SCREEN),
    Need("libxcb-shm.so.0", ("libxcb-shm0",), SCREEN),
    Need("libxcb-sync.so.1", ("libxcb-sync1",), SCREEN),
    Need("libxcb-util.so.1", ("libxcb-util1",), SCREEN),
    Need("libxcb-xfixes.so.0", ("libxcb-xfixes0",), SCREEN),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",), SCREEN),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), SCREEN),
)
PROGRAMS = (
    Need("Xvfb", ("xvfb",), TESTS),
    Need("xdotool", ("xdotool",), TESTS),
    Need("dbus-daemon", ("dbus-daemon", "dbus"), TESTS),
    Need("at-spi-bus-launcher", ("at-spi2-core",), TESTS),
    Need("objcopy", ("binutils",), FREEZING),
)
APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Dpkg::Use-Pty=0")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", action="store_true", help="also what the tests of the real window need")
    needs_of_tests = parser.parse_args().tests
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # what is said stands before what fails
    missing = missing_needs(needs_of_tests)
    if missing:
        say_what_is_missing(missing)
        install(missing)
    if environments_can_be_made():
        return 0
    print(f"{sys.executable} cannot make virtual environments: its module ensurepip is not installed.", file=sys.stderr)
    return 1


def missing_needs(with_tests: bool) -> list[Need]:
    needs = [need for need in LIBRARIES if not loads(need.what)]
    if with_tests:
        needs += [need for need in PROGRAMS if not runs(need.what)]
        needs += [need for need in (python_as_library(),) if not has_library(need.what)]
    if not environments_can_be_made():
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        needs.append(Need("ensurepip", (package,), "an environment of its own, apart from the system's Python"))
    return needs


def python_as_library() -> Need:
    """The running Python as a shared library, which a frozen program takes along; Debian keeps it apart."""
    short = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Need(f"libpython{short}.so.1.0", (f"libpython{short}",), FREEZING)


def has_library(name: str) -> bool:
    """Whether a library lies beside this Python, or where the system looks for libraries."""
    return Path(sys.base_prefix, "lib", name).exists() or loads(name)


def runs(program: str) -> bool:
    """Whether a program is there for a person, or for other programs alone."""
    return bool(shutil.which(program)) or Path("/usr/libexec", program).exists()


def loads(library: str) -> bool:
    """Whether this Python can load a shared library: true whatever package or folder it came from."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def environments_can_be_made() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def say_what_is_missing(missing: Sequence[Need]) -> None:
    print("Sourcelight needs these parts of the system, which are not here:")
    for why in dict.fromkeys(need.why for need in missing):
        print(f"  for {why}: {', '.join(need.what for need in missing if need.why == why)}")


def install(missing: Sequence[Need]) -> None:
    """Install with apt-get where there is one; elsewhere, or without the rights, say so and leave it at that."""
    if not shutil.which("apt-get"):
        print("This system has no apt-get: install them with its own tool. Going on without them.")
        return
    if not may_install():
        print("Installing takes an administrator. Going on without them; ask for these Debian packages:")
        print(f"  {' '.join(packages_for(missing))}")
        return
    as_root([*APT, "update", "-qq"])
    packages = packages_for(missing)
    print(f"Installing: {' '.join(packages)}")
    if not as_root([*APT, "install", "-qq", "-y", "--no-install-recommends", *packages]):
        print("Not all of them could be installed. Going on without them.")


def may_install() -> bool:
    return os.geteuid() == 0 or shutil.which("sudo") is not None


def as_root(command: Sequence[str]) -> bool:
    """Run a command as root, through sudo where needed; its chatter is shown only when it fails."""
    full = [*command] if os.geteuid() == 0 else ["sudo", *command]
    done = subprocess.run(full, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        print(f"{shlex.join(full)} failed:\n{done.stdout}", file=sys.stderr)
    return done.returncode == 0


def packages_for(missing: Sequence[Need]) -> list[str]:
    return list(dict.fromkeys(known_name(need) for need in missing))


def known_name(need: Need) -> str:
    """The first of a need's package names that this release has: Ubuntu 24.04 and Debian 13 renamed some (…t64)."""
    for name in need.packages:
        if subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode == 0:
            return name
    return need.packages[-1]


if __name__ == "__main__":
    sys.exit(main())
