"""A folder as a compressed archive, the same to the byte for the same folder."""

import io
import lzma
import tarfile
from pathlib import Path

SMALLEST, QUICKEST = 9 | lzma.PRESET_EXTREME, 0
"""Presets of xz: minutes of work for what is given away, seconds and a third more for what is only tried."""


def packed(folder: Path, preset: int, at: str = "", leave_out: str = "") -> bytes:
    """What is in a folder as `.tar.xz`, below the path `at`; times and rights are those of the files, all root's."""
    # Jumps in machine code are first written so that equal calls look equal.
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": preset}]
    stream = io.BytesIO()
    with (
        lzma.open(stream, "wb", format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=filters) as squeezed,
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
