"""Telling phrases, kept as data and looked for in a text as it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Phrases:
    """Telling phrases as one expression, which looks back one letter at most; apostrophes may be straight or curly."""

    expression: re.Pattern[str]

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        # Only the stretch is copied, for a long text is asked thousands of times: with the letter that it follows.
        before = max(0, start - 1)
        stretch = text[before:end].replace("'", "’")
        for found in self.expression.finditer(stretch, start - before):
            yield Span(before + found.start(), before + found.end())

    def first(self, text: str, start: int = 0, end: int | None = None) -> Span | None:
        return next(self.spans(text, start, end), None)


def phrases(patterns: Iterable[str]) -> Phrases:
    """The phrases of a lexicon's entry, each an expression that begins at a word's beginning."""
    whole = (rf"(?<!\w)(?:{pattern})" if pattern[0] != ":" else pattern for pattern in patterns)
    return Phrases(re.compile("|".join(whole), re.IGNORECASE))
