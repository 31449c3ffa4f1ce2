"""The files that a command names: each as it stands, folders with what is in them where that is wished."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def files_in(names: Iterable[str], *, recursive: bool) -> Iterator[str]:
    """The names; in place of a folder, if `recursive`, the files below it by their names.

    Hidden files are passed over and links to folders are not followed: they may lead round in a circle.
    """
    for name in names:
        if recursive and Path(name).is_dir():
            yield from _below(name)
        else:
            yield name


def _below(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        for file in sorted(files):
            path = Path(place, file)
            if not file.startswith(".") and path.is_file():
                yield str(path)
