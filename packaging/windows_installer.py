"""The Windows installer from a frozen folder: `python packaging/windows_installer.py [FOLDER]`, after `onedir.py`.

Needs Inno Setup 6.3 or later. Where ISCC.exe is not in its usual place, the environment variable ISCC names it.
`windows_trial.py` compiles the same script with a stand-in for the frozen folder and installs it under Wine.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from build_stamp import ROOT, stamp
from file_types import file_types

SCRIPT = ROOT / "packaging" / "windows" / "sourcelight.iss"
USUAL = Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe")
WORK = ROOT / "build"


def main() -> None:
    frozen = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "sourcelight"
    subprocess.run([*compiler(), *prepared(frozen, ROOT / "dist")], check=True)


def prepared(frozen: Path, target: Path, as_seen: Callable[[Path], str] = str) -> list[str]:
    """What the compiler is told, after writing the table of file types; `as_seen` is how it sees a path."""
    WORK.mkdir(exist_ok=True)
    table = WORK / "file-types.iss"
    table.write_text("\n".join(registry_lines()) + "\n", encoding="utf-8")
    what = stamp()
    given = {
        "Version": what.version,
        "Build": what.build,
        "Source": as_seen(frozen.resolve()),
        "Target": as_seen(target.resolve()),
        "Icon": as_seen(WORK / "sourcelight.ico"),
        "FileTypes": as_seen(table),
    }
    return ["/Qp", *(f"/D{name}={value}" for name, value in given.items()), as_seen(SCRIPT)]


def compiler() -> list[str]:
    named = os.environ.get("ISCC")
    if named:
        return shlex.split(named)
    found = shutil.which("ISCC") or (str(USUAL) if USUAL.exists() else None)
    if found is None:
        sys.exit("Inno Setup is not here: install it, or name its ISCC.exe in the environment variable ISCC.")
    return [found]


def registry_lines() -> Iterator[str]:
    """The lines by which Windows offers the program for each kind of file, beside what opens it now."""
    entry = (
        'Root: HKA; Subkey: "Software\\Classes\\{}"; ValueType: {}; ValueName: "{}"; ValueData: ""; {}Tasks: openwith'
    )
    for kind in file_types():
        for ending in kind.endings:
            yield entry.format(
                f".{ending}\\OpenWithProgids", "string", "Sourcelight.Article", "Flags: uninsdeletevalue; "
            )
            yield entry.format("Applications\\sourcelight-window.exe\\SupportedTypes", "string", f".{ending}", "")


if __name__ == "__main__":
    main()
