"""Collect the licences of what is compiled into the libraries' wheels, where these do not bring them along themselves.

    python packaging/native_parts.py QTBASE ICU PYTHON

takes unpacked source archives: Qt's `qtbase`, whose `qt_attribution.json` files name what Qt contains, ICU's and
Python's. Writes `packaging/native`: the texts, and `parts.toml` with the part that each is within. To be run again for
a new Qt; then `make licences`.
"""

import json
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from licences import NATIVE, ROOT, Part, as_text, as_toml

QT, QT_WITHIN = "qt", "PySide6_Essentials"

NOT_CARRIED = frozenset({"qttestlib", "qttestinternals_private", "qtnetwork"})
"""Modules of Qt whose parts do not come along."""

ELSEWHERE = frozenset({"android", "wasm", "gradle"})
"""Folders of what Qt needs on systems that the program is not for."""

COMMIT = re.compile("[0-9a-f]{40}")
PROTOCOLS = "Wayland protocols"

RUST_TEXTS = {"MIT": "MIT.txt", "Apache-2.0": "Apache-2.0.txt", "Unicode-3.0": "Unicode-3.0.txt", "Zlib": "Zlib.txt"}
"""The licences under which crates are used here, where each is offered under one of these at least."""


def main() -> None:
    qt, icu, python = map(Path, sys.argv[1:])
    shutil.rmtree(NATIVE, ignore_errors=True)
    parts = (
        *qt_parts(qt),
        kept("ICU", "73.2", "Unicode-DFS-2016", QT_WITHIN, icu / "LICENSE"),
        *python_parts(python),
        *lxml_parts(qt / "LICENSES"),
        *numpy_parts(),
        Part("BLIS", "0.7.0", "BSD-3-Clause", ("packaging/licences/blis/LICENSE",), "blis"),
        pdfium(),
        crates(qt / "LICENSES"),
    )
    (NATIVE / "parts.toml").write_text("".join(map(as_toml, parts)), encoding="utf-8")
    print(f"{len(parts)} parts within others: {NATIVE.relative_to(ROOT)}/parts.toml")


def kept(name: str, version: str, licence: str, within: str, *texts: Path) -> Part:
    """A part, after copying its texts."""
    places = [NATIVE / as_file_name(within) / f"{as_file_name(name)}-{text.name}" for text in texts]
    for text, place in zip(texts, places, strict=True):
        write(place, as_text(text.read_bytes()))
    return Part(name, version, licence, tuple(str(place.relative_to(ROOT)) for place in places), within)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.strip() + "\n", encoding="utf-8")


def as_file_name(name: str) -> str:
    return "".join(sign if sign.isalnum() else "-" for sign in name.lower()).strip("-")


def qt_parts(qt: Path) -> Iterator[Part]:
    """What Qt contains of others, by its own account; the many Wayland protocols are one part."""
    protocols: dict[str, set[str]] = {}
    for file in sorted(qt.rglob("qt_attribution.json")):
        described = json.loads(file.read_text(encoding="utf-8"), strict=False)
        for entry in described if isinstance(described, list) else [described]:
            if not is_carried(entry, file.parent):
                continue
            if "protocols" in file.parts:
                protocols.setdefault(entry["LicenseId"], set()).update(lines(entry.get("Copyright", [])))
            else:
                yield qt_part(entry, file.parent, qt)
    texts = [NATIVE / QT / f"wayland-{licence}.txt" for licence in sorted(protocols)]
    for licence, text in zip(sorted(protocols), texts, strict=True):
        whole = (qt / "LICENSES" / f"{licence}.txt").read_text(encoding="utf-8")
        write(text, "\n".join(sorted(protocols[licence])) + "\n\n" + whole)
    yield Part(PROTOCOLS, "", " AND ".join(sorted(protocols)), tuple(map(placed, texts)), QT_WITHIN)


def is_carried(entry: dict[str, Any], folder: Path) -> bool:
    tools_only = entry.get("QtParts", ["libs"]) == ["tools"]
    return not (tools_only or entry["QDocModule"] in NOT_CARRIED or folder.name in ELSEWHERE)


def qt_part(entry: dict[str, Any], folder: Path, qt: Path) -> Part:
    """A part with one text: whose it is, then its licence as it lies beside it and as Qt keeps it for all."""
    licence = chosen(entry["LicenseId"])
    named = entry.get("LicenseFiles") or ([entry["LicenseFile"]] if "LicenseFile" in entry else [])
    files = [folder / name for name in named]
    if not files or licence != entry["LicenseId"]:
        files += [qt / "LICENSES" / f"{name}.txt" for name in re.split(" AND | OR ", licence)]
    text = NATIVE / QT / f"{as_file_name(entry['Id'])}.txt"
    authors = lines(entry.get("Copyright", []))  # none where a file beside it names them, as its licence does then
    write(text, "\n\n".join(("\n".join(authors), *(as_text(file.read_bytes()).strip() for file in files))))
    version = entry.get("Version", "")
    return Part(
        entry["Name"], version[:8] if COMMIT.fullmatch(version) else version, licence, (placed(text),), QT_WITHIN
    )


def chosen(licence: str) -> str:
    """The licence under which a part is used here, where the GPL is offered as another."""
    return re.sub(r" OR GPL-[\w.-]+", "", licence)


def lines(stated: str | list[str]) -> list[str]:
    return [stated] if isinstance(stated, str) else stated


def placed(text: Path) -> str:
    return str(text.relative_to(ROOT))


def python_parts(python: Path) -> Iterator[Part]:
    """What Python's own sources contain; its manual lists it with all licences."""
    own = kept("Software in Python's sources", "", "see the text", "Python", python / "Doc" / "license.rst")
    yield own
    yield Part("Expat", "", "MIT", own.texts, "Python")
    yield Part("libmpdec", "", "BSD-2-Clause", own.texts, "Python")


def lxml_parts(common: Path) -> Iterator[Part]:
    from lxml import etree

    texts = ("packaging/licences/lxml/LICENSES.txt",)
    for name, version in (("libxml2", etree.LIBXML_COMPILED_VERSION), ("libxslt", etree.LIBXSLT_COMPILED_VERSION)):
        yield Part(name, ".".join(map(str, version)), "MIT", texts, "lxml")
    yield kept("zlib", "1.3.2", "Zlib", "lxml", common / "Zlib.txt")
    yield kept("GNU libiconv", "", "LGPL-2.1-or-later", "lxml", common / "LGPL-2.1-or-later.txt")


def numpy_parts() -> Iterator[Part]:
    import numpy

    built: dict[str, Any] = numpy.show_config(mode="dicts")  # type: ignore[assignment]  # None in the other mode only
    version = built["Build Dependencies"]["blas"]["version"]
    texts = ("packaging/licences/numpy/LICENSE.txt",)
    yield Part("OpenBLAS", version, "BSD-3-Clause", texts, "numpy")
    yield Part("LAPACK", "", "BSD-3-Clause-Open-MPI", texts, "numpy")
    yield Part("GCC runtime library", "", "GPL-3.0-or-later WITH GCC-exception-3.1", texts, "numpy")
    yield Part("libquadmath", "", "LGPL-2.1-or-later", texts, "numpy")


def pdfium() -> Part:
    """PDFium and what it contains; their texts come with the library."""
    from pypdfium2.version import PDFIUM_INFO

    texts = sorted((ROOT / "packaging" / "licences" / "pypdfium2").glob("BUILD_LICENSES-*"))
    return Part(
        "PDFium", str(PDFIUM_INFO.version), "BSD-3-Clause AND Apache-2.0", tuple(map(placed, texts)), "pypdfium2"
    )


def crates(common: Path) -> Part:
    """The crates inside `pydantic_core`, which its wheel lists without their licences' texts."""
    found = sorted(carried_lists(distribution("pydantic_core")))
    table = [f"{name} {version}: {licence}. {author}" for name, version, licence, author in found]
    refused = [line for line, (*_, licence, _author) in zip(table, found, strict=True) if not usable(licence)]
    if refused:
        sys.exit(f"Crates under a licence that is not known here: {refused}")
    text = NATIVE / "pydantic-core" / "crates.txt"
    write(
        text,
        "\n".join(table) + "".join(f"\n\n\n{as_text((common / name).read_bytes())}" for name in RUST_TEXTS.values()),
    )
    licence = " AND ".join(sorted(RUST_TEXTS))
    return Part("Rust crates", "", licence, (placed(text),), "pydantic_core")


def usable(licence: str) -> bool:
    return any(known in licence for known in RUST_TEXTS)


def carried_lists(library: Distribution) -> Iterator[tuple[str, str, str, str]]:
    """Name, version, licence and authors of every component in the bills that a wheel brings along."""
    for file in library.files or ():
        if file.parent.name == "sboms":
            for each in json.loads(file.read_text())["components"]:
                stated = each.get("licenses", [{}])[0]
                licence = stated.get("expression") or stated.get("license", {}).get("id", "")
                yield each["name"], each["version"], licence, each.get("author", "")


if __name__ == "__main__":
    main()
