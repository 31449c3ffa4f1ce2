"""The pronouncing dictionary in the form in which textstat asks nltk for it, read quickly and kept small.

nltk takes the file apart sound by sound, a second for 130,000 words of which an article needs some hundred. Here the
file stays one text, with the places where its lines begin in the order of their words: 5 MB instead of 40. A line is
found by bisection and taken apart when its word is asked for. The answers are nltk's.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import accumulate
from pathlib import Path


class Pronunciations(Mapping[str, list[list[str]]]):
    """The CMU dictionary's pronunciations of a word in small letters, each a list of sounds."""

    def __init__(self, file: Path) -> None:
        self._text = file.read_text(encoding="utf-8")
        lines = self._text.splitlines(keepends=True)
        starts = accumulate((len(line) for line in lines[:-1]), initial=0)
        self._starts = array("L", sorted(starts, key=self._word_at))
        self._count = sum(1 for _ in self)

    def dict(self) -> "Pronunciations":
        """What nltk's reader of this dictionary is asked for."""
        return self

    def __getitem__(self, word: str) -> list[list[str]]:
        found = []
        at = bisect_left(self._starts, word, key=self._word_at)
        while at < len(self._starts) and self._word_at(self._starts[at]) == word:
            line = self._text[self._starts[at] : self._text.find("\n", self._starts[at])]
            found.append(line.split()[2:])  # the word, and the number of the pronunciation, stand before the sounds
            at += 1
        if not found:
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        last = ""
        for start in self._starts:
            word = self._word_at(start)
            if word != last:
                yield word
            last = word

    def __len__(self) -> int:
        return self._count

    def _word_at(self, start: int) -> str:
        return self._text[start : self._text.index(" ", start)].lower()
