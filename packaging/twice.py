"""Whether two builds of a commit are the same: `make package-twice`.

What is committed is built in two folders of its own, quickly squeezed, and the sums of the packages are compared.
Where they differ, the files that do are named.
"""

import filecmp
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from build_stamp import ROOT

FOLDERS = ("one", "and-another-one")
"""Their paths differ in length, so that one which finds its way into a build is seen."""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second = (built(Path(name, folder)) for folder in FOLDERS)
        sums = [(folder / "SHA256SUMS").read_text(encoding="utf-8") for folder in (first, second)]
        if sums[0] != sums[1]:
            sys.exit("\n".join(("Two builds of this commit differ:", *different(first, second))))
        print(f"Two builds of this commit are the same:\n{sums[0]}", end="")


def built(clone: Path) -> Path:
    """Clone what is committed and make the packages; returns where they are."""
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    subprocess.run([sys.executable, str(clone / "packaging" / "package.py"), "--quick"], check=True, cwd=clone)
    return clone / "dist"


def different(first: Path, second: Path) -> Iterator[str]:
    """The files that only one of two folders has, or that are not the same in both."""
    names = {
        str(file.relative_to(folder)) for folder in (first, second) for file in folder.rglob("*") if file.is_file()
    }
    _same, other, absent = filecmp.cmpfiles(first, second, sorted(names), shallow=False)
    yield from sorted((*other, *absent))


if __name__ == "__main__":
    main()
