"""Where bundled files are and how the engine is started, in a checkout and in a frozen program."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def bundled(*parts: str) -> Path:
    """A file or folder of the bundle; in a checkout, below the project's root."""
    return _root().joinpath(*parts)


def resource(*parts: str) -> Path:
    """A file or folder below `resources/`."""
    return bundled("resources", *parts)


def engine_command() -> tuple[str, list[str]]:
    """The program that is the engine and its arguments: a frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["engine"]
    return sys.executable, ["-m", "reader", "engine"]


def seeds() -> tuple[Path, ...]:
    """The bundled sample articles, in the order of their names."""
    return tuple(sorted(bundled("seeds").glob("*.txt")))
