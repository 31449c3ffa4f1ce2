"""The kinds of files that the systems offer Sourcelight for, read from `file_types.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parent / "file_types.toml"


@dataclass(frozen=True)
class FileType:
    """A kind of file: its name for people, its media types and the ends of its names, without the dot."""

    name: str
    mime: tuple[str, ...]
    endings: tuple[str, ...]


def file_types() -> tuple[FileType, ...]:
    listed = tomllib.loads(TABLE.read_text(encoding="utf-8"))["type"]
    return tuple(FileType(each["name"], tuple(each["mime"]), tuple(each["endings"])) for each in listed)
