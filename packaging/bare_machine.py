"""A machine that has nothing: a bare Debian root in which a package is installed and a student works, cut off from all.

Mounts are made in a mount namespace of the test's own and end with it. Bare roots are kept in ~/.cache/fresh.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from trial import Place, TrialFailed

KEPT = Path.home() / ".cache" / "fresh"
HERE = Path(__file__).resolve().parent
PERSON = "student"
HOME = str(Path("/", "home", PERSON))
"""The student's home, as the student sees it."""

DISPLAY = ":77"
ROOT_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class BareMachine:
    """A copy of a bare root of one Debian release; `close` throws it away."""

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


def bare_root(suite: str) -> Path:
    """The kept root of a release, made when it is not there yet."""
    root = KEPT / suite
    if not (root / "usr" / "bin" / "python3").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        parts = "--include=python3,git,make,ca-certificates,sudo"
        subprocess.run(["debootstrap", "--variant=minbase", parts, suite, str(root), *mirror()], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
    return root


def mirror() -> Sequence[str]:
    """Where this machine gets its packages from; nothing where it is not said in the usual place."""
    sources = Path("/etc/apt/sources.list.d/debian.sources")
    lines = sources.read_text(encoding="utf-8").splitlines() if sources.exists() else []
    return [line.split()[1] for line in lines if line.startswith("URIs:")][:1]


def copy_network_settings(root: Path, suite: str) -> None:
    """Let the root fetch packages as this machine does, from its own release."""
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    sources = Path("/etc/apt/sources.list.d/debian.sources")
    if sources.exists():
        release = Path("/etc/os-release").read_text(encoding="utf-8")
        here = release.split("VERSION_CODENAME=")[1].split()[0]
        text = sources.read_text(encoding="utf-8").replace(here, suite)
        (root / "etc/apt/sources.list.d/debian.sources").write_text(text, encoding="utf-8")
        (root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    for file in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copyfile(file, root / "etc/apt/apt.conf.d" / file.name)
