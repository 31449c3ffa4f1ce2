"""Which version is built, from which commit: what makes two builds of one commit the same to the byte."""

import os
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NO_GIT = "unknown"


@dataclass(frozen=True)
class Stamp:
    """A build: `commit` is short, with a plus where files differ from it; `epoch` is the commit's second."""

    version: str
    commit: str
    epoch: int

    @property
    def day(self) -> str:
        return datetime.fromtimestamp(self.epoch, UTC).date().isoformat()

    @property
    def build(self) -> str:
        """As the program shows it."""
        return f"{self.commit}, {self.day}"


def stamp() -> Stamp:
    """What would be built here and now. SOURCE_DATE_EPOCH, where it is set, is the time that counts."""
    commit = git("rev-parse", "--short=8", "HEAD") or NO_GIT
    if commit != NO_GIT and git("status", "--porcelain", "--untracked-files=no"):
        commit += "+"
    epoch = (
        os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct") or "315532800"
    )  # 1980, zip's first year
    return Stamp(project_version(), commit, int(epoch))


def project_version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def git(*words: str) -> str:
    """What git says, without the line's end; nothing where this is no checkout."""
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
