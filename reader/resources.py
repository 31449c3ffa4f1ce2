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


def own_command(*arguments: str) -> tuple[str, list[str]]:
    """How this program starts itself with arguments: a frozen program is its own interpreter.

    On Windows that is the one with a console, whose pipes work; the window's own program has none.
    """
    if not getattr(sys, "frozen", False):
        return sys.executable, ["-m", "reader", *arguments]
    window = Path(sys.executable)
    return str(window.with_name(f"sourcelight{window.suffix}")), [*arguments]


def engine_command() -> tuple[str, list[str]]:
    """The program that is the engine, and its arguments."""
    return own_command("engine")


def seeds() -> tuple[Path, ...]:
    """The bundled sample articles, in the order of their names."""
    return tuple(sorted(bundled("seeds").glob("*.txt")))
