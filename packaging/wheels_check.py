"""Is what the recipe takes along on Linux there for another system too? Looked up in that system's wheels, not run.

    python packaging/wheels_check.py [PLATFORM]     (win_amd64 unless given; after `make frozen`; fetches 200 MB)

Every module of the frozen folder that came from a library is looked for in the library's wheel for the platform; so
are the plugins without which Qt opens no window. What is missing is listed, and the exit code is 1.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path, PurePosixPath

from build_stamp import ROOT
from bundled_parts import archived_modules
from licences import pins, plain
from onedir import contents_of
from pruning import is_wanted_plugin

FROZEN = ROOT / "dist" / "sourcelight"
ONLY_HERE = re.compile(r"_sysconfigdata|_posix|\.linux|numpy\.distutils|cython_runtime")
"""Modules that only Linux has."""

SCREENS = {"win": "qwindows.dll", "macosx": "libqcocoa.dylib"}


def main() -> None:
    platform = sys.argv[1] if len(sys.argv) > 1 else "win_amd64"
    with tempfile.TemporaryDirectory() as folder:
        fetch(platform, Path(folder))
        files = {name: frozenset(zipfile.ZipFile(wheel).namelist()) for name, wheel in wheels(Path(folder))}
    missing = [*missing_modules(files), *missing_plugins(files["pyside6-essentials"], platform)]
    print(f"{platform}: {sum(map(len, files.values()))} files in {len(files)} wheels looked through")
    for name in missing:
        print(f"missing: {name}")
    sys.exit(1 if missing else 0)


def fetch(platform: str, folder: Path) -> None:
    """The wheels of all locked libraries for a platform; those that are not for it are left out by their markers."""
    wanted = folder / "wanted.txt"
    wanted.write_text("".join(f"{name}=={version}\n" for name, version in pins()), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    how = ["--platform", platform, "--python-version", "3.11", "--implementation", "cp", "--dest", str(folder)]
    subprocess.run([*pip, *how, "--requirement", str(wanted)], check=True, stderr=subprocess.DEVNULL)


def wheels(folder: Path) -> Iterator[tuple[str, Path]]:
    for wheel in sorted(folder.glob("*.whl")):
        yield plain(wheel.name.split("-")[0]), wheel


def missing_modules(files: dict[str, frozenset[str]]) -> Iterator[str]:
    """The modules in the bundle that a wheel for the other system does not have."""
    origins = packages_distributions()
    for module in sorted(modules()):
        owners = [plain(name) for name in origins.get(module.split(".")[0], ())]
        known = [files[owner] for owner in owners if owner in files]
        if known and not ONLY_HERE.search(module) and not any(has(module, names) for names in known):
            yield f"{module} of {owners[0]}"


def modules() -> set[str]:
    """Python and compiled modules of the frozen folder."""
    contents = contents_of(FROZEN)
    compiled = (path.relative_to(contents) for path in contents.rglob("*.so") if "lib-dynload" not in path.parts)
    names = {".".join((*path.parent.parts, path.name.split(".")[0])) for path in compiled}
    return archived_modules(FROZEN) | {name for name in names if not name.rpartition(".")[2].startswith("lib")}


def has(module: str, names: frozenset[str]) -> bool:
    """Whether a wheel's list of files holds a module, as source or compiled."""
    stem = module.replace(".", "/")
    if {f"{stem}.py", f"{stem}/__init__.py"} & names:
        return True
    return any(name.startswith(f"{stem}.") and name.endswith((".pyd", ".so")) for name in names)


def missing_plugins(names: frozenset[str], platform: str) -> Iterator[str]:
    """Qt's plugins for a screen and for drawings, kept by the recipe's own patterns."""
    kept = {PurePosixPath(name).name for name in names if "/plugins/" in name and is_wanted_plugin(PurePosixPath(name))}
    screen = next((plugin for system, plugin in SCREENS.items() if platform.startswith(system)), "libqxcb.so")
    drawings = {"qsvg.dll", "libqsvg.dylib", "libqsvg.so"}
    if screen not in kept:
        yield f"Qt's plugin {screen}"
    if not drawings & kept:
        yield "Qt's plugin for SVG drawings"


if __name__ == "__main__":
    main()
