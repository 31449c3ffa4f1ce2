"""Collect the licences of everything that comes with the program: the pinned libraries, the faces and the lexicon.

`make licences` writes `packaging/licences/parts.toml` and, for each library, the texts its distribution brings along.
A part that may only be had under the GPL or AGPL is refused, and nothing is written.
"""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, PathDistribution, distribution
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "licences"
NATIVE = ROOT / "packaging" / "native"
"""What `native_parts.py` found to be compiled into the libraries."""

CHOSEN = {
    "pyphen": ("MPL-1.1", r"COPYING\.MPL|LICENSE"),
    "pypdfium2": ("BSD-3-Clause AND Apache-2.0", r".+\.(?:txt|md|ijg)"),  # PDFium's parts have theirs beside its own
    "tld": ("MPL-1.1", r"LICENSE\.rst|LICENSE_MPL_1\.1\.txt"),
    "pyside6-essentials": ("LGPL-3.0-only", ""),
    "shiboken6": ("LGPL-3.0-only", ""),
}
"""Where a part is offered under several licences: the one it is used under here, and which of its texts say that."""

COMMON = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt")}
"""Texts kept in the folder for parts that bring none: the LGPL is a supplement to the GPL, so it needs both."""

TEXT = re.compile(r"(licen[cs]e|copying|notice).*", re.IGNORECASE)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
STRONG_COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """Something that comes with the program; `texts` are paths from the project's root.

    `within` names the part whose files it is compiled into; `version` is empty where nothing tells it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    within: str = ""


NOT_LIBRARIES = (
    Part("Literata", "3.103", "OFL-1.1", ("resources/fonts/literata/LICENSE_FONT",)),
    Part("Source Sans 3", "3.052", "OFL-1.1", ("resources/fonts/source-sans-3/LICENSE_FONT",)),
    Part(
        "Atkinson Hyperlegible Next",
        "2.001",
        "OFL-1.1",
        ("resources/fonts/atkinson-hyperlegible-next/LICENSE_FONT",),
    ),
    Part("Lexend", "1.007", "OFL-1.1", ("resources/fonts/lexend/LICENSE_FONT",)),
    Part("CMU Pronouncing Dictionary", "0.7b", "BSD-2-Clause", ("resources/nltk_data/corpora/cmudict/LICENSE",)),
)


def main() -> None:
    distributions = [found(name, version) for name, version in pins()]
    refused = [part.name for part in distributions if is_refused(part)]
    if refused:
        sys.exit(f"Only to be had under the GPL or AGPL, so it cannot come with the program: {', '.join(refused)}")
    for old in FOLDER.glob("*/"):
        for text in old.iterdir():
            text.unlink()
        old.rmdir()
    parts = [written(part) for part in distributions]
    others = (*NOT_LIBRARIES, *parts_in(NATIVE / "parts.toml"))
    (FOLDER / "parts.toml").write_text("".join(map(as_toml, (*parts, *others))), encoding="utf-8")
    print(f"{len(parts)} libraries and {len(others)} other parts: {FOLDER.relative_to(ROOT)}/parts.toml")


def pins() -> list[tuple[str, str]]:
    """The libraries of the lock file and their versions, for all systems."""
    return PIN.findall((ROOT / "requirements.lock").read_text(encoding="utf-8"))


def found(name: str, version: str) -> Distribution:
    """A library as installed here; one that only other systems need is fetched to be looked into."""
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        return fetched(name, version)
    if installed.version != version:
        sys.exit(f"{name} {installed.version} is installed, the lock file says {version}: run make test first")
    return installed


def fetched(name: str, version: str) -> Distribution:
    folder = tempfile.mkdtemp()
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", folder]
    subprocess.run([*pip, f"{name}=={version}"], check=True)
    wheel = zipfile.Path(next(Path(folder).glob("*.whl")))
    described = next(entry for entry in wheel.iterdir() if entry.name.endswith(".dist-info"))
    return PathDistribution(described)


def plain(name: str) -> str:
    """A distribution's name as every index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def key(library: Distribution) -> str:
    return plain(library.metadata["Name"])


def licence_of(library: Distribution) -> str:
    """The licence chosen here, else what the distribution declares, in its own words."""
    if key(library) in CHOSEN:
        return CHOSEN[key(library)][0]
    about = library.metadata
    for field in ("License-Expression", "License"):
        if field in about and "\n" not in about[field]:
            return about[field]
    kinds = [line.split(" :: ")[-1] for line in about.get_all("Classifier", []) if line.startswith("License")]
    return " OR ".join(kinds)


def is_refused(library: Distribution) -> bool:
    licence = licence_of(library)
    return not licence or bool(STRONG_COPYLEFT.search(re.sub(r"LGPL", "", licence)))


def texts_of(library: Distribution) -> Iterator[tuple[PurePath, str]]:
    """The licence texts in a distribution's own description, those of what it bundles included."""
    wanted = re.compile(CHOSEN[key(library)][1]) if key(library) in CHOSEN else TEXT
    for file in library.files or ():
        below = [place for place, part in enumerate(file.parts) if part.endswith(".dist-info")]
        if below and wanted.fullmatch(file.name):
            # A copy of another library inside this one keeps that library's name.
            bundled = file.parts[below[0]].removesuffix(".dist-info") if below[0] else ""
            yield PurePath(bundled, *file.parts[below[0] + 1 :]), as_text(file.read_binary())


def as_text(content: bytes) -> str:
    """A licence as it is written: one of PDFium's parts signs with a sign that is no UTF-8."""
    content = content.replace(b"\r\n", b"\n")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def written(library: Distribution) -> Part:
    """Write the texts of a library into a folder of its own, each once."""
    licence = licence_of(library)
    folder = FOLDER / key(library)
    texts: dict[str, str] = {}
    for path, text in texts_of(library):
        texts.setdefault(text, "-".join(path.parts[1:] if path.parts[0] == "licenses" else path.parts))
    if not texts:
        kept = tuple(f"packaging/licences/{name}" for name in COMMON[licence])
        return Part(library.metadata["Name"], library.version, licence, kept)
    folder.mkdir()
    for text, name in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    names = tuple(sorted(f"packaging/licences/{folder.name}/{name}" for name in texts.values()))
    return Part(library.metadata["Name"], library.version, licence, names)


def parts_in(file: Path) -> tuple[Part, ...]:
    """The parts that a list names, in its order."""
    listed = tomllib.loads(file.read_text(encoding="utf-8"))["part"]
    return tuple(Part(**{**each, "texts": tuple(each["texts"])}) for each in listed)


def as_toml(part: Part) -> str:
    texts = "".join(f"  {json.dumps(text)},\n" for text in part.texts)
    fields = ("name", "version", "licence", *(("within",) if part.within else ()))
    stated = "\n".join(f"{field} = {json.dumps(getattr(part, field))}" for field in fields)
    return f"[[part]]\n{stated}\ntexts = [\n{texts}]\n\n"


if __name__ == "__main__":
    main()
