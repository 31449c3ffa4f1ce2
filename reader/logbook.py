"""The log of this computer: what the program did and where it failed, never a word of what was read.

A few hundred kilobytes at most; the oldest lines go first.
"""

import contextlib
import logging
import platform
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from reader.version import version_and_build

LARGEST: Final = 100_000
"""Bytes of one file of the log; there are the present one and the one before."""
LAST_LINES: Final = 60
"""How many lines are handed over to whoever maintains the computer."""

_LOG: Final = logging.getLogger("sourcelight")
_LINE: Final = "%(asctime)s %(message)s"


class _LastLines(logging.Handler):
    """Keeps the last lines of this session, also where nothing may be written."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=LAST_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


_last: Final = _LastLines()


def begin_log(file: Path | None) -> None:
    """Begin the log of this session."""
    log_to(file)
    note(f"Sourcelight {version_and_build()} started on {platform.platform()}")


def log_to(file: Path | None) -> None:
    """Write the log to a file from now on; without one it lasts as long as the program."""
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    for handler in tuple(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()
    handlers: list[logging.Handler] = [_last]
    if file is not None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handlers.append(RotatingFileHandler(file, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True))
        except OSError:
            pass  # a folder that cannot be written is no reason not to start
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_LINE))
        _LOG.addHandler(handler)
    logging.raiseExceptions = False  # a full disk is no reason to stop, either


def forget_log(file: Path) -> None:
    """Write nothing more to the file, and take away what was written there."""
    log_to(None)
    for written in (file, file.with_name(f"{file.name}.1")):
        with contextlib.suppress(OSError):  # a log that cannot be deleted holds no word of an article
            written.unlink(missing_ok=True)


def note(line: str) -> None:
    """Write a line of our own; nothing of an article, a file's name or an address may be in it."""
    _LOG.info(line)


def note_mistake(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write where a mistake of ours happened. What the error says is left out: it may quote the article."""
    places = (f"{Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(trace))
    _LOG.info("%s at %s", kind.__name__, " < ".join(reversed(list(places))))


def details(*further: str) -> str:
    """Version, system and the last lines of this session's log, for whoever maintains the computer."""
    head = (f"Sourcelight {version_and_build()}", platform.platform(), f"Python {platform.python_version()}", *further)
    return "\n".join((*head, "", *_last.lines, ""))
