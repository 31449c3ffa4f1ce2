"""A folder as a compressed archive, the same to the byte for the same folder."""

import io
import lzma
import tarfile
from pathlib import Path

FILTERS = (
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME},
)
"""Jumps in machine code are written so that equal calls look equal, then all is packed with a window of 64 MB."""


def packed(folder: Path, at: str = "", leave_out: str = "") -> bytes:
    """What is in a folder as `.tar.xz`, below the path `at`; times and rights are those of the files, all root's."""
    stream = io.BytesIO()
    with (
        lzma.open(stream, "wb", format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=list(FILTERS)) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        if at:
            archive.add(folder, at, recursive=False, filter=nobodys)
        for path in sorted(folder.rglob("*"), key=likeness):
            place = path.relative_to(folder)
            if not leave_out or place.parts[0] != leave_out:
                archive.add(path, str(Path(at, place)) if at != "." else f"./{place}", recursive=False, filter=nobodys)
    return stream.getvalue()


def likeness(path: Path) -> tuple[bool, bool, str, str]:
    """Folders first, so that each is there before what lies in it; then what is alike side by side."""
    kind = ".so" if ".so" in path.name else path.suffix
    return not path.is_dir(), kind == ".so", kind if not path.is_dir() else "", str(path)


def nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the person who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
