"""`nltk` for the frozen program: what `reading_ease.py` sets and textstat asks for, in place of 4 MB of Python."""

from pathlib import Path
from types import SimpleNamespace


class Places:
    """Where nltk's data lie."""

    def __init__(self) -> None:
        self.path: list[str] = []

    def find(self, name: str) -> Path:
        """The file or folder of this name. Raises LookupError where there is none."""
        for folder in self.path:
            if (found := Path(folder, name)).exists():
                return found
        raise LookupError(name)


data = Places()
corpus = SimpleNamespace()
