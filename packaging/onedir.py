"""Make the frozen program, one folder with everything in it: `make frozen`, on Linux, Windows and macOS alike.

    python packaging/onedir.py [FOLDER]

runs the recipe `sourcelight.spec`, then adds what a recipe cannot: the build's stamp, the licences of what really came
along and the list of parts (CycloneDX). Two builds of one commit on one system are the same to the byte.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bill_of_materials import write_bill
from build_stamp import ROOT, Stamp, stamp
from bundled_parts import write_licences
from icu_data import slim

WORK = ROOT / "build"
ADDED = WORK / "added"
ADDITIONS = ("packaging", "resources")
"""The folders of a bundle that `finish` adds to."""

SQUEEZED = "PYINSTALLER_ZLIB_COMPRESSION_LEVEL"
"""Modules are not squeezed one by one: they load sooner, and a package squeezes them as a whole, to half the size."""

STRIPPED_ELSEWHERE = ".libs"
"""The folders in which wheels bring foreign libraries: they were moved inside, and `strip` would break them."""


def main() -> None:
    made = frozen(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
    print(f"{made}: {size_of(made) / 1e6:.0f} MB")


def frozen(target: Path) -> Path:
    """Build the program into a folder below `target`; returns that folder."""
    what = stamp()
    run_python(ROOT / "packaging" / "app_icons.py", WORK, epoch=what.epoch)
    if sys.platform == "win32":
        write_windows_version(what)
    shutil.rmtree(ADDED, ignore_errors=True)
    follow_recipe(target, what)
    program = target / "sourcelight"
    if sys.platform == "linux":
        for data in contents_of(program).glob("PySide6/Qt/lib/libicudata.so.*"):
            slim(data)
        strip(program)
    finish(contents_of(program), what)
    settle_times(program, what.epoch)
    if sys.platform == "darwin":
        for name in ADDITIONS:
            shutil.copytree(contents_of(program) / name, ADDED / name, dirs_exist_ok=True)
        follow_recipe(target, what)
    return program


def follow_recipe(target: Path, what: Stamp) -> None:
    places = f"--distpath={target}", f"--workpath={WORK}"
    recipe = ROOT / "packaging" / "sourcelight.spec"
    shutil.rmtree(WORK / recipe.stem, ignore_errors=True)  # what an older recipe left there would be used again
    run_python("-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", *places, recipe, epoch=what.epoch)


def contents_of(program: Path) -> Path:
    """Where the program's resources are inside its folder."""
    return program / "_internal"


def finish(contents: Path, what: Stamp) -> None:
    """Put stamp, licences and the bill of materials into the bundle."""
    (contents / "resources" / "build.txt").write_text(what.build + "\n", encoding="utf-8")
    parts = write_licences(contents)
    write_bill(parts, what, contents / "packaging" / "sourcelight.cdx.json")


def strip(program: Path) -> None:
    """Take out what only a debugger reads: half of some libraries."""
    for file in sorted(contents_of(program).rglob("*.so*")):
        if file.is_file() and not file.is_symlink() and not file.parent.name.endswith(STRIPPED_ELSEWHERE):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def settle_times(folder: Path, epoch: int) -> None:
    """Give everything in a folder the commit's time, and the rights that an installed file has."""
    for path in (folder, *sorted(folder.rglob("*"))):
        if not path.is_symlink():
            is_run = path.stat().st_mode & 0o100 and ".so" not in path.name  # a library is loaded, not started
            path.chmod(0o755 if path.is_dir() or is_run else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def size_of(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())


def write_windows_version(what: Stamp) -> None:
    """The file from which the Windows programs get what Explorer shows of them."""
    numbers = ", ".join([*what.version.split("."), "0"])
    strings = {
        "ProductName": "Sourcelight",
        "FileDescription": "Sourcelight",
        "FileVersion": what.version,
        "ProductVersion": f"{what.version} ({what.build})",
        "LegalCopyright": "The authors of Sourcelight. Apache-2.0.",
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    fixed = f"FixedFileInfo(filevers=({numbers}), prodvers=({numbers}))"
    kids = f"StringFileInfo([StringTable('040904B0', [{rows}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])"
    (WORK / "windows-version.txt").write_text(f"VSVersionInfo(ffi={fixed}, kids=[{kids}])\n", encoding="utf-8")


def run_python(*words: str | Path, epoch: int) -> None:
    """Run this Python, with the order of sets and the time of files that every build has."""
    surroundings = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch), SQUEEZED: "0"}
    subprocess.run([sys.executable, *map(str, words)], check=True, cwd=ROOT, env=surroundings)


if __name__ == "__main__":
    main()
