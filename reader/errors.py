"""Everything that can go wrong, drawn as one tree. `str(error)` is the sentence a person reads."""

import errno
from pathlib import Path

_NO_RIGHT, _NO_ROOM, _NO_FOLDER = "it may not be written there", "there is no room left", "the folder is not there"
_WHY_NOT_WRITTEN = {
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: _NO_RIGHT,
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: "there is a folder of this name",
    errno.ENAMETOOLONG: "the name is too long",
}


class SourcelightError(Exception):
    """The root: whatever is not one of these is a mistake of ours."""


class OpenError(SourcelightError):
    """An article could not be opened; nothing was lost."""


class RuleError(SourcelightError):
    """A rule file says something that the rulebook cannot take; names the file and the rule."""


class ExportError(SourcelightError):
    """A document could not be written; a file that was there before is unharmed."""

    def __init__(self, path: Path, error: OSError) -> None:
        why = _WHY_NOT_WRITTEN.get(error.errno or 0, "the system did not allow it")
        super().__init__(f"“{path.name}” was not written: {why}.")


class EngineError(SourcelightError):
    """The engine process did not answer as agreed."""


class LibraryError(SourcelightError):
    """What the person keeps could not be read or written; what is on the screen is unharmed."""


class DamagedLibraryError(LibraryError):
    """The library's file is no database any more, or holds what no program of ours wrote."""


class StoppedError(SourcelightError):
    """The analysis was given up between two blocks, because nobody waits for it any more."""

    def __init__(self) -> None:
        super().__init__("The reading was stopped.")
