"""Where bundled files are, in a checkout and in a frozen program."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file or folder below `resources/`."""
    return _root().joinpath("resources", *parts)


def seeds() -> tuple[Path, ...]:
    """The bundled sample articles, in the order of their names."""
    return tuple(sorted(_root().joinpath("seeds").glob("*.txt")))
