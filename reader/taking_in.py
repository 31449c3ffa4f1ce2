"""The process that takes another library in, so that a file from elsewhere can neither hang nor fill the window.

Arguments are the library and the file. A line on standard output is a sign of progress; the last one is JSON, with the
number of new articles or the sentence that says why there are none.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reader.errors import LibraryError
from reader.library.library import Library
from reader.library.whole_library import NONE_OF_OURS
from reader.memory_limit import limit_memory
from reader.model.limits import LIBRARY_LIMIT

TOO_LARGE: Final = f"This library is larger than {LIBRARY_LIMIT // 1_048_576} MB, the most that can be taken in."
UNREADABLE: Final = "The file cannot be read."


def main(arguments: Sequence[str]) -> int:
    """Take in the second of two files into the first; 1 where that failed."""
    limit_memory()
    try:
        into, source = map(Path, arguments)
        library = Library(into)
        try:
            told: dict[str, object] = {"new": library.take_in(_content(source), _say_progress)}
        finally:
            library.close()
    except LibraryError as error:
        told = {"sentence": str(error)}
    except MemoryError:
        told = {"sentence": NONE_OF_OURS}
    except (OSError, ValueError):
        told = {"sentence": UNREADABLE}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    return 0 if "new" in told else 1


def _say_progress() -> None:
    sys.stdout.write("\n")
    sys.stdout.flush()


def _content(source: Path) -> bytes:
    """The file's bytes. Raises LibraryError where it is no plain file, or larger than any library."""
    if not source.is_file():
        raise LibraryError(NONE_OF_OURS)
    if source.stat().st_size > LIBRARY_LIMIT:
        raise LibraryError(TOO_LARGE)
    return source.read_bytes()
