"""Qt's wheel for Linux brings ICU's data for every language and encoding, 32 MB; the window sorts in a few languages.

Qt takes dates, numbers and the names of languages from tables of its own, so of ICU's data only what belongs to
sorting and to no language is kept, in a library of the same name. ICU allows that, and Qt, unchanged, loads it.
"""

import re
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from pruning import WINDOW_LANGUAGES

LANGUAGES = ("root", *WINDOW_LANGUAGES)
"""Others are sorted by the order that ICU calls root."""

LEFT_OUT_FOLDERS = frozenset({"curr", "lang", "rbnf", "region", "translit", "unit", "zone"})
"""Names of currencies, languages, regions, units and time zones, numbers in words, other scripts' spellings."""

LEFT_OUT_KINDS = (".cnv", ".dict", ".spp")
"""Encodings of bytes (the window reads none), words of scripts without blanks, rules for names of domains."""

LOCALE = re.compile(r"(?:.*/)?(?!res_index)[a-z]{2,3}(_\w*)?\.res")
"""The name of a language's item, as `pool.res` and `ucadata.icu` are not."""

DATA_HEADER = struct.Struct("<HBBHHBBBB4s")
"""Size of the header, two signs of ICU, then what is described: the last field is its format."""


@dataclass(frozen=True)
class Package:
    """ICU's common data: a header that stays as it is, and items by name."""

    header: bytes
    items: tuple[tuple[str, bytes], ...]


def is_kept(name: str) -> bool:
    """Whether an item is worth its place; `name` begins with the package's own ("icudt73l/coll/en.res")."""
    inner = name.split("/", 1)[1]
    if inner.split("/")[0] in LEFT_OUT_FOLDERS or inner.endswith(LEFT_OUT_KINDS):
        return False
    stem = inner.rpartition("/")[2].removesuffix(".res")
    return stem.split("_")[0] in LANGUAGES or not LOCALE.fullmatch(inner)


def package_in(library: bytes) -> Package:
    """The data inside a library. Raises ValueError where there is none."""
    start = library.find(b"CmnD") - DATA_HEADER.size + 4
    if start < 0 or library[start + 2 : start + 4] != b"\xda\x27":
        raise ValueError("not a library with ICU's data")
    size = DATA_HEADER.unpack_from(library, start)[0]
    base = start + size
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * place) for place in range(count)]
    names = [library[base + name : library.index(b"\0", base + name)].decode("ascii") for name, _data in places]
    ends = [*(data for _name, data in places[1:]), len(library) - base]  # nothing says where the last one ends
    items = (
        (name, library[base + data : base + end]) for name, (_, data), end in zip(names, places, ends, strict=True)
    )
    return Package(library[start:base], tuple(items))


def written(package: Package) -> bytes:
    """The package as ICU reads it: how many, where each name and each item lies, the names, the items."""
    names = b"".join(name.encode("ascii") + b"\0" for name, _content in package.items)
    first_name = 4 + 8 * len(package.items)
    table, body = bytearray(struct.pack("<I", len(package.items))), bytearray()
    first_item = aligned(first_name + len(names))
    at_name = first_name
    for name, content in package.items:
        table += struct.pack("<II", at_name, first_item + len(body))
        at_name += len(name) + 1
        body += content + bytes(aligned(len(content)) - len(content))
    gap = bytes(first_item - first_name - len(names))
    return package.header + bytes(table) + names + gap + bytes(body)


def aligned(size: int) -> int:
    return (size + 15) // 16 * 16


def slim(library: Path) -> None:
    """Put a library with less data in the place of one of ICU's."""
    package = package_in(library.read_bytes())
    symbol = package.items[0][0].split("/")[0].removesuffix("l") + "_dat"
    kept = Package(package.header, tuple(item for item in package.items if is_kept(item[0])))
    data, parts = library.with_suffix(".data"), library.with_suffix(".o")
    data.write_bytes(written(kept))
    kind, machine = described(library)
    subprocess.run(["objcopy", "-I", "binary", "-O", kind, "-B", machine, "--rename-section",
                    ".data=.rodata,alloc,load,readonly,data,contents", "--set-section-alignment", ".data=16",
                    data, parts], check=True)  # fmt: skip
    subprocess.run(["objcopy", "--strip-all", "--add-symbol", f"{symbol}=.rodata:0,global,object", parts], check=True)
    name = f"libicudata.so.{symbol.removeprefix('icudt').removesuffix('_dat')}"
    subprocess.run(["ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", name, "-o", library, parts],
                   check=True)  # fmt: skip
    data.unlink()
    parts.unlink()


def described(library: Path) -> tuple[str, str]:
    """Format and machine of a library, in the words of objcopy."""
    said = subprocess.run(["objdump", "-f", library], check=True, capture_output=True, text=True).stdout
    kind, machine = (re.search(pattern, said) for pattern in (r"file format (\S+)", r"architecture: (\S+),"))
    if kind is None or machine is None:
        raise ValueError(f"{library.name} is no library: {said}")
    return kind[1], machine[1]
