"""The articles of the blind reading: three data sets beside the project, nobody's tuning ground.

Positions in the reading's files count code points of the text that `text_of` gives. The program rewrites white space
when it opens an article and nothing else, so `Places` translates by counting what is not white space.
"""

import json
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from reader.loading.opening import open_text
from reader.model.article import Article
from reader.model.span import Span

ROOT: Final = Path(__file__).resolve().parents[2]
DATA: Final = ROOT.parent / "shared" / "data"
ABSENT: Final = "The folder ../shared with the articles of the reading is not beside this checkout: nothing to do."

FOLDERS: Final = {
    "basil": ("words/basil/articles", "*/*.json"),
    "ptc": ("words/ptc/train-articles", "*.txt"),
    "onestopenglish": ("news/onestopenglish", "*-Txt/*.txt"),
}
"""Where each data set keeps its articles, below DATA, and how their names look there."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One article of a data set; `file` is its path inside the data set's folder of articles."""

    data_set: str
    file: str


def at_hand() -> bool:
    """Whether the data sets are beside this checkout."""
    return all((DATA / folder).is_dir() for folder, _ in FOLDERS.values())


def sources(data_set: str) -> tuple[Source, ...]:
    """All articles of a data set, by name."""
    folder, pattern = FOLDERS[data_set]
    paths = (DATA / folder).glob(pattern)
    return tuple(sorted(Source(data_set, path.relative_to(DATA / folder).as_posix()) for path in paths))


def text_of(source: Source) -> str:
    """The article as its data set has it; of BASIL's JSON, the title and the paragraphs, parted by empty lines."""
    written = (DATA / FOLDERS[source.data_set][0] / source.file).read_text(encoding="utf-8-sig")
    if source.data_set != "basil":
        return written
    told = json.loads(written)
    return "\n\n".join([told["title"], *(" ".join(paragraph) for paragraph in told["body-paragraphs"])])


@cache
def opened(source: Source) -> tuple[Article, "Places"]:
    """The article as the program opens it, and the way between its positions and those of `text_of`."""
    text = text_of(source)
    article = open_text(text)
    return article, Places(text, article.text)


class Places:
    """Translates spans between the text of a data set and the text of the opened article."""

    def __init__(self, given: str, shown: str) -> None:
        """Raises ValueError where the two differ in more than white space."""
        self._given = [place for place, letter in enumerate(given) if not letter.isspace()]
        self._shown = [place for place, letter in enumerate(shown) if not letter.isspace()]
        if [given[place] for place in self._given] != [shown[place] for place in self._shown]:
            raise ValueError("the opened article is not the text of the data set")

    def given(self, shown: Span) -> Span:
        """Where a span of the opened article stands in the data set's text."""
        return _translated(shown, self._shown, self._given)

    def shown(self, given: Span) -> Span:
        """Where a span of the data set's text stands in the opened article."""
        return _translated(given, self._given, self._shown)


def _translated(span: Span, here: list[int], there: list[int]) -> Span:
    """Both ends of the span must be letters, not white space."""
    first, last = bisect_left(here, span.start), bisect_left(here, span.end) - 1
    return Span(there[first], there[last] + 1)
