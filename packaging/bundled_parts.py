"""Which parts really came into a bundle, and their licences: of the locked libraries, of Python and of the system."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution, packages_distributions
from pathlib import Path, PurePosixPath

from licences import FOLDER, Part, as_toml, parts_in, plain
from pruning import IN_PLACE, is_of_system
from PyInstaller import __version__ as pyinstaller_version
from PyInstaller.archive.readers import CArchiveReader

ROOT = Path(__file__).resolve().parent.parent
DEBIAN_COPYRIGHTS = Path("/usr/share/doc")


def write_licences(contents: Path) -> tuple[Part, ...]:
    """Lay the texts into the bundle as they lie in the project, with a `parts.toml` of what is there."""
    target = contents / "packaging" / "licences"
    shutil.rmtree(target, ignore_errors=True)
    parts = (*locked_parts(contents), *always_there(target), *system_parts(contents, target))
    for part in parts:
        for text in part.texts:
            if not (contents / text).exists():
                (contents / text).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / text, contents / text)
    target.mkdir(parents=True, exist_ok=True)
    (target / "parts.toml").write_text("".join(map(as_toml, parts)), encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    return parts


def locked_parts(contents: Path) -> tuple[Part, ...]:
    """The parts of the project's list whose modules, or whose files, are in the bundle."""
    there = distributions_in(contents)
    libraries = {plain(name) for names in packages_distributions().values() for name in names}
    carriers = ((part, plain(part.within or part.name)) for part in parts_in(FOLDER / "parts.toml"))
    return tuple(part for part, carrier in carriers if carrier in there or carrier not in libraries)


def distributions_in(contents: Path) -> set[str]:
    """The distributions of which at least one module is in the bundle."""
    origins = packages_distributions()
    tops = {module.split(".")[0] for module in archived_modules(contents.parent)} - IN_PLACE.keys()
    tops |= {path.name.split(".")[0] for path in contents.iterdir()}
    return {plain(name) for top in tops for name in origins.get(top, ())}


def archived_modules(program: Path) -> set[str]:
    """The names of the modules inside the executable."""
    name = "sourcelight.exe" if sys.platform == "win32" else "sourcelight"
    carried = CArchiveReader(str(program / name))
    inner = next(entry for entry in carried.toc if entry.startswith("PYZ"))
    return set(carried.open_embedded_archive(inner).toc)


def always_there(target: Path) -> tuple[Part, ...]:
    """What comes with every frozen program: Python itself, and the small program that starts it."""
    python = next(path for path in python_licences() if path.is_file())
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(python, target / "PYTHON.txt")
    starter = distribution("pyinstaller")
    copying = next(file for file in starter.files or () if file.name.startswith("COPYING"))
    shutil.copyfile(str(starter.locate_file(copying)), target / "PYINSTALLER.txt")
    version = ".".join(map(str, sys.version_info[:3]))
    return (
        Part("Python", version, "PSF-2.0", ("packaging/licences/PYTHON.txt",)),
        Part(
            "PyInstaller's bootloader",
            pyinstaller_version,
            "GPL-2.0-or-later WITH Bootloader-exception",
            ("packaging/licences/PYINSTALLER.txt",),
        ),
    )


def python_licences() -> tuple[Path, ...]:
    """Where a Python keeps its licence: beside its library, at its top on Windows, or among Debian's copyrights."""
    short = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = Path(sys.base_prefix, "lib", short, "LICENSE.txt")
    return library, Path(sys.base_prefix, "LICENSE.txt"), DEBIAN_COPYRIGHTS / f"lib{short}-minimal" / "copyright"


def system_parts(contents: Path, target: Path) -> tuple[Part, ...]:
    """The libraries that were taken from a Debian system, by the package that each belongs to."""
    if not shutil.which("dpkg-query"):
        return ()
    packages: dict[str, str] = {}
    for library in sorted(contents.glob("*.so*")):
        is_listed = library.is_symlink() or library.name.startswith("libpython")  # that is a part already
        owner = None if is_listed else owner_of(library.name)
        if owner is not None:
            packages[owner[0]] = owner[1]
    return tuple(system_part(package, version, target) for package, version in packages.items())


def owner_of(library: str) -> tuple[str, str] | None:
    """Debian's package of a library of the system, and its version; None where it is nobody's."""
    found = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout.splitlines()
    packages = [line.split(":")[0] for line in found if is_of_system(line.rsplit(": ", 1)[-1])]
    if not packages:
        return None
    asked = ["dpkg-query", "--show", "--showformat=${source:Version}\n", packages[0]]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return packages[0], version


def system_part(package: str, version: str, target: Path) -> Part:
    text = PurePosixPath("packaging/licences/system", f"{package}.txt")
    copyright_text = (DEBIAN_COPYRIGHTS / package / "copyright").read_text(encoding="utf-8", errors="replace")
    (target / "system").mkdir(exist_ok=True)
    (target / "system" / text.name).write_text(copyright_text, encoding="utf-8")
    return Part(package, version, stated_licences(copyright_text), (str(text),))


def stated_licences(copyright_text: str) -> str:
    """The licences of a library by the names that Debian's copyright file gives them; "see the text" where it has none.

    Those of the packaging itself and of files that only build it are not the library's.
    """
    stanzas = re.split(r"\n\s*\n", copyright_text)
    files = [stanza for stanza in stanzas if re.match(r"Files:\s*\*", stanza)]
    named = re.findall(r"^License: *(\S.*)$", files[0], re.MULTILINE) if files else []
    return named[0].strip() if named else "see the text"
