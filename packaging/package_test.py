"""The packages on bare machines without a network: `make package-test` (as root, after `make package`).

    python packaging/package_test.py [SUITE...]

On each release (Debian 12 and 13 unless others are named; `noble`, Ubuntu 24.04, can be): the package is installed
from what it declares and nothing else, the window is opened by the menu entry's command, every sample's report is
compared with the golden one and every format is read. A newer build is installed over it and library and settings are
kept; taken away, nothing is left but what is the person's own. Then the same with the `.run` file, as the student.
Pictures of the windows are kept in dist/package-test.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bare_machine import DISPLAY, HOME, PERSON, BareMachine, in_mounts_of_its_own, screen
from build_stamp import ROOT, stamp
from offline import SENT
from trial import Place, TrialFailed, check_formats, check_reports, check_version, check_window

from reader.library.kept_remarks import KeptRemarks
from reader.model.remarks import RuleOff
from reader.resources import seeds

SUITES = ("bookworm", "trixie")
PICTURES = ROOT / "dist" / "package-test"
NEEDS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "ip": "iproute2", "desktop-file-validate": "desktop-file-utils",
         "appstreamcli": "appstream", "dpkg-deb": "dpkg", "lintian": "lintian"}  # fmt: skip
GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
    "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
)
SETTINGS = '{"theme": "dark", "hint_seen": true}'
SETTLED = 2.0
"""Seconds between the report's first paint and the picture: nothing moves any more."""


def main() -> None:
    missing = sorted({package for program, package in NEEDS.items() if not shutil.which(program)})
    if missing:
        sys.exit(f"The test needs these Debian packages, which are not here: {', '.join(missing)}")
    in_mounts_of_its_own()
    try:
        check_that_attempts_are_seen()
        check_package(newest("*.deb"))
        for suite in sys.argv[1:] or SUITES:
            try_on(suite)
    except TrialFailed as failure:
        sys.exit(f"FAILED. {failure}")


def check_that_attempts_are_seen() -> None:
    """The watcher of the network is worth nothing if it sees nothing."""
    attempt = "import socket; socket.create_connection(('192.0.2.1', 80), 1)"
    words = [sys.executable, str(ROOT / "packaging" / "offline.py"), sys.executable, "-c", attempt]
    if subprocess.run(words, check=False, capture_output=True).returncode != SENT:
        raise TrialFailed("An attempt to reach another computer was not recorded.")


def check_package(package: Path) -> None:
    """Debian's own checker finds nothing wrong that the package does not give a reason for."""
    words = ["lintian", "--allow-root", "--fail-on", "error,warning", str(package)]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode:
        raise TrialFailed(f"lintian is not content: {done.stdout}")


def try_on(suite: str) -> None:
    package, script = (newest(pattern) for pattern in ("*.deb", "*.run"))
    print(f"== {suite}")
    with screen():
        machine = BareMachine(suite)
        try:
            try_deb(machine, package)
            try_run(machine, script)
        finally:
            machine.close()


def try_deb(machine: BareMachine, package: Path) -> None:
    fetch_dependencies(machine, package)
    before = machine.files()
    install(machine, package)
    check_desktop_files(machine)
    program = menu_command(machine.root / "usr/share/applications/sourcelight.desktop")
    place = machine.as_student(program)
    check_all(machine, place, "deb")
    kept = put_persons_own(machine)
    install(machine, newer(package, machine))
    check_kept(kept)
    look(machine, place, "upgraded")
    machine.as_root("dpkg", "--purge", "sourcelight")
    left = {name for name in machine.files() - before if "sourcelight" in name.lower()}
    left -= {name for name in left if name.startswith(("var/cache/apt", "var/log", "var/lib/dpkg"))}
    if left:
        raise TrialFailed(f"Removal left behind: {', '.join(sorted(left)[:20])}")
    check_kept(kept)
    print("removed: nothing is left but the person's own settings and library")


def try_run(machine: BareMachine, script: Path) -> None:
    """The `.run` file: the dependencies of a desktop are there by now, the program is not."""
    machine.as_root("apt-get", "install", "-qq", "-y", "--no-install-recommends", "xz-utils", online=True)
    shutil.copyfile(script, machine.home / "sourcelight.run")
    before = persons_files(machine)
    kept = put_persons_own(machine)
    shell = machine.as_student("sh")
    for _time in range(2):  # the second time it renews what is there
        shell.must(f"{HOME}/sourcelight.run")
    desktop = machine.home / ".local/share/applications/sourcelight.desktop"
    check_all(machine, machine.as_student(menu_command(desktop)), "run")
    shell.must(f"{HOME}/.local/lib/sourcelight/uninstall.sh")
    own = (".cache/", *(f"{file.parent.relative_to(machine.home)}/" for file in kept))
    left = {name for name in persons_files(machine) - before if not name.startswith(own)}
    if left:
        raise TrialFailed(f"Taking the .run installation away left behind: {', '.join(sorted(left)[:20])}")
    check_kept(kept)
    print("the .run file installs, renews and takes itself away without an administrator")


def check_all(machine: BareMachine, place: Place, name: str) -> None:
    """All that the program has to do, as the student."""
    what = stamp()
    check_version(place, f"{what.version} (")
    room = machine.room()
    print(f"{check_reports(place, room)} reports are the golden ones")
    print(f"{check_formats(place, room)} files of all formats are read as from source")
    look(machine, place, name)
    shutil.rmtree(room)


def look(machine: BareMachine, place: Place, name: str) -> None:
    """Open the window on a sample, and keep its picture."""
    room = machine.room()
    sample = room / seeds()[0].name
    sample.write_bytes(seeds()[0].read_bytes())
    picture = PICTURES / f"{machine.suite}-{name}.png"
    seen = check_window(place, sample, room / "trace.jsonl", lambda: keep_picture(picture))
    shutil.rmtree(room)
    print(
        f"window after {seen['window_shown']:.0f} ms, report in it after {seen['report_shown']:.0f} ms: {picture.name}"
    )


def keep_picture(file: Path) -> None:
    time.sleep(SETTLED)
    file.parent.mkdir(parents=True, exist_ok=True)
    surroundings = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", GRAB, str(file)], check=True, env=surroundings)


def fetch_dependencies(machine: BareMachine, package: Path) -> None:
    """Put what the package declares into the root's cache: the last time that anything is fetched for it."""
    shutil.copyfile(package, machine.root / "sourcelight.deb")
    machine.as_root("apt-get", "update", "-qq", online=True)
    words = ("install", "-qq", "-y", "--no-install-recommends", "--download-only", "/sourcelight.deb")
    machine.as_root("apt-get", *words, online=True)


def install(machine: BareMachine, package: Path) -> None:
    """Install a package without a network, and look that everything of it is there."""
    shutil.copyfile(package, machine.root / "sourcelight.deb")
    machine.as_root("apt-get", "install", "-qq", "-y", "--no-install-recommends", "/sourcelight.deb")
    (machine.root / "sourcelight.deb").unlink()
    if wrong := machine.as_root("dpkg", "--verify", "sourcelight").strip():
        raise TrialFailed(f"Not all of the package was installed as it is: {wrong[:500]}")


def check_desktop_files(machine: BareMachine) -> None:
    share = machine.root / "usr" / "share"
    for words in (
        ["desktop-file-validate", str(share / "applications" / "sourcelight.desktop")],
        ["appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").glob("*.xml"))],
    ):
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode:
            raise TrialFailed(f"{words[0]} is not content: {done.stdout + done.stderr}")
    for name in (
        "man/man1/sourcelight.1.gz",
        "icons/hicolor/scalable/apps/sourcelight.svg",
        "doc/sourcelight/copyright",
    ):
        if not (share / name).is_file():
            raise TrialFailed(f"The package has no {name}.")


def menu_command(desktop: Path) -> str:
    """The program that a menu entry starts."""
    found = re.search(r"^Exec=(.*)$", desktop.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise TrialFailed(f"{desktop.name} starts nothing.")
    return shlex.split(found[1])[0]


def newer(package: Path, machine: BareMachine) -> Path:
    """The same package as a later build, quickly packed."""
    with tempfile.TemporaryDirectory(dir=machine.root / "var" / "tmp") as name:
        tree = Path(name, "tree")
        subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
        control = tree / "DEBIAN" / "control"
        text = re.sub(r"^Version: .*$", r"\g<0>+later", control.read_text(encoding="utf-8"), flags=re.MULTILINE)
        control.write_text(text, encoding="utf-8")
        later = machine.root / "var" / "tmp" / "later.deb"
        packed = ["dpkg-deb", "-Zgzip", "-z1", "--root-owner-group", "--build", str(tree), str(later)]
        subprocess.run(packed, check=True, stdout=subprocess.DEVNULL)
    return later


def put_persons_own(machine: BareMachine) -> dict[Path, bytes]:
    """Settings and a library as the student would have them; returns the files and what is in them."""
    settings = machine.home / ".config" / "sourcelight" / "settings.json"
    library = machine.home / ".local" / "share" / "sourcelight" / "library.sqlite"
    for file in (settings, library):
        file.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    kept = KeptRemarks(library)  # the program has made it by now, or does not mind that another has
    kept.add("", RuleOff("hedge.may"))
    kept.close()
    machine.as_root("chown", "-R", f"{PERSON}:{PERSON}", HOME)
    return {file: file.read_bytes() for file in (settings, library)}


def check_kept(kept: dict[Path, bytes]) -> None:
    """Settings are as they were, and the library still knows what was put into it."""
    for file, content in kept.items():
        if file.suffix == ".sqlite":
            library = KeptRemarks(file)
            is_kept = RuleOff("hedge.may") in library.rules()
            library.close()
        else:
            is_kept = file.exists() and b'"dark"' in file.read_bytes() and b'"dark"' in content
        if not is_kept:
            raise TrialFailed(f"{file.name} is not what it was.")


def persons_files(machine: BareMachine) -> set[str]:
    return {str(file.relative_to(machine.home)) for file in machine.home.rglob("*") if not file.is_dir()}


def newest(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern), key=lambda file: file.stat().st_mtime)
    if not found:
        raise TrialFailed(f"There is no {pattern} in dist/: make package writes it.")
    return found[-1]


if __name__ == "__main__":
    main()
