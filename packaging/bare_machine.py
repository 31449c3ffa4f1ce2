"""A machine that has nothing: a bare root in which a package is installed and a student works, cut off from all.

Mounts are made in a mount namespace of the test's own and end with it.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_roots import KEPT, bare_root, copy_network_settings
from trial import Place, TrialFailed

HERE = Path(__file__).resolve().parent
PERSON = "student"
HOME = str(Path("/", "home", PERSON))
"""The student's home, as the student sees it."""

DISPLAY = ":77"
ROOT_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class BareMachine:
    """A copy of a bare root of one release; `close` throws it away."""

    def __init__(self, suite: str) -> None:
        self.suite = suite
        self.root = Path(tempfile.mkdtemp(prefix="package-", dir=KEPT))
        subprocess.run(["cp", "-a", f"{bare_root(suite)}/.", str(self.root)], check=True)
        for kind, source, target in (
            ("proc", "proc", "proc"),
            ("", "/dev", "dev"),
            ("", "/tmp/.X11-unix", "tmp/.X11-unix"),
        ):
            (self.root / target).mkdir(exist_ok=True, parents=True)
            how = ["-t", kind, source] if kind else ["--bind", source]
            subprocess.run(["mount", *how, str(self.root / target)], check=True)
        copy_network_settings(self.root, suite)
        self.as_root("useradd", "--create-home", PERSON)

    @property
    def home(self) -> Path:
        """The student's home, as seen from outside."""
        return self.root / "home" / PERSON

    def as_root(self, *command: str, online: bool = False) -> str:
        """What a command of the administrator says. Raises TrialFailed where it fails."""
        cut = () if online else ("unshare", "--net")
        surroundings = {**os.environ, "PATH": ROOT_PATH, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [*cut, "chroot", str(self.root), *command],
            capture_output=True, text=True, check=False, env=surroundings, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if done.returncode:
            raise TrialFailed(
                f"{' '.join(command)} ended with {done.returncode}: {(done.stdout + done.stderr)[-2000:]}"
            )
        return done.stdout

    def without_a_watch(self, program: str, *more: str) -> Place:
        """A program as the student starts it, with `more` in its environment: cut off, its attempts not recorded."""
        surroundings = (f"HOME={HOME}", "PATH=/usr/bin:/bin", f"DISPLAY={DISPLAY}", "LANG=C.UTF-8", *more)
        changed = ("chroot", f"--userspec={PERSON}:{PERSON}", str(self.root), "env", "-i", *surroundings)
        return Place(program, ("unshare", "--net", *changed), self.root)

    def as_student(self, program: str) -> Place:
        """A program as the student starts it: no network, every attempt at one recorded, which fails the command."""
        surroundings = (
            f"HOME={HOME}", f"PATH={HOME}/.local/bin:/usr/bin:/bin", f"DISPLAY={DISPLAY}", "LANG=C.UTF-8",
            "QT_QPA_PLATFORM=xcb",
        )  # fmt: skip
        watched = ("python3", str(HERE / "offline.py"))
        changed = ("chroot", f"--userspec={PERSON}:{PERSON}", str(self.root), "env", "-i", *surroundings)
        return Place(program, (*watched, *changed), self.root)

    def room(self) -> Path:
        """A new folder of the student's, as seen from outside."""
        folder = Path(tempfile.mkdtemp(dir=self.home))
        folder.chmod(0o777)
        return folder

    def inside(self, file: Path) -> str:
        """The path of a file as it is seen in the machine."""
        return f"/{file.relative_to(self.root)}"

    def files(self) -> frozenset[str]:
        """Everything in the root but the student's home and what is mounted."""
        mounted = {self.root / "proc", self.root / "dev", self.home, self.root / "tmp"}
        found = set[str]()
        for folder, names, files in os.walk(self.root):
            names[:] = [name for name in names if Path(folder, name) not in mounted]
            found |= {str(Path(folder, name).relative_to(self.root)) for name in (*names, *files)}
        return frozenset(found)

    def close(self) -> None:
        for target in ("tmp/.X11-unix", "dev", "proc"):
            subprocess.run(["umount", "--lazy", str(self.root / target)], check=True)
        if any(f" {self.root}/" in line for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()):
            raise TrialFailed(f"Something is still mounted below {self.root}; it is left as it is.")
        subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)


def in_mounts_of_its_own() -> None:
    """Start the running script again where its mounts are its own, as root; go on where it has been."""
    if os.geteuid() != 0:
        sys.exit("The test makes roots and namespaces, so it has to be started as root.")
    if os.environ.get("SOURCELIGHT_OWN_MOUNTS") != "yes":
        again = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        sys.exit(subprocess.run(again, check=False, env={**os.environ, "SOURCELIGHT_OWN_MOUNTS": "yes"}).returncode)


@contextmanager
def screen() -> Iterator[None]:
    """A screen of this machine that the bare one is lent; it is reached through a file, not through a network."""
    Path("/tmp/.X11-unix").mkdir(exist_ok=True)
    command = ["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        server.terminate()
        server.wait(timeout=10)
