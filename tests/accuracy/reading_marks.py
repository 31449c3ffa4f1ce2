"""What the present program marks in the articles of the reading; kept in a temporary file while it stays the same."""

import hashlib
import json
import random
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from reader.analysis.analyst import Analyst
from reader.model.span import Span
from tests.accuracy.reading_judgements import Group, group_of
from tests.accuracy.reading_texts import ROOT, Source, opened, sources

SEED: Final = "heldout 20261125"
FIRED_ON: Final = {"basil": 100, "ptc": 250, "onestopenglish": 150}
"""How many articles of each data set are looked through for rules that never fire."""
DRAWN_FROM: Final = {"basil": 45, "ptc": 90, "onestopenglish": 45}
"""How many articles that no reading has used yet the next sheet is drawn from."""
PLACE: Final = Path(tempfile.gettempdir()) / "sourcelight-reading"
"""Sheets and marks hold or point into other people's text: they stay out of the repository."""

_PROGRAM: Final = ("reader/analysis/*.py", "reader/loading/*.py", "reader/model/*.py", "resources/rules/*.toml")
_LEXICON: Final = "resources/lexicon/*.toml"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """One finding of the program, at its place in the data set's text."""

    source: Source
    span: Span
    group: Group
    rule_id: str


@dataclass(frozen=True, slots=True)
class Read:
    """What the program made of one article: its marks and where its sentences stand in the data set's text."""

    source: Source
    marks: tuple[Mark, ...]
    sentences: tuple[Span, ...]


def some_sources(numbers: dict[str, int], without: Collection[Source] = ()) -> tuple[Source, ...]:
    """So many articles of each data set, always the same; a longer choice begins with the shorter one.

    Of onestopenglish the advanced texts only: the others tell the same stories again. `without`: not these.
    """
    chosen: list[Source] = []
    for data_set, number in numbers.items():
        advanced = [source for source in sources(data_set) if not source.file.startswith("Int-")]
        all_of_it = [source for source in advanced if source not in without]
        random.Random(f"{SEED} {data_set}").shuffle(all_of_it)
        chosen += all_of_it[:number]
    return tuple(chosen)


def read_all(wanted: Iterable[Source]) -> tuple[Read, ...]:
    """The program's marks in these articles; those that this very program has read before are not read again."""
    wanted = tuple(dict.fromkeys(wanted))
    kept = PLACE / f"marks-{_program_version()}.jsonl"
    known = {read.source: read for read in _kept(kept)}
    PLACE.mkdir(exist_ok=True)
    with kept.open("a", encoding="utf-8") as stream:
        for number, source in enumerate(source for source in wanted if source not in known):
            known[source] = _read(source)
            stream.write(json.dumps(_as_json(known[source])) + "\n")
            if number % 50 == 49:
                sys.stderr.write(f"{number + 1} articles read\n")
    return tuple(known[source] for source in wanted)


@cache
def analyst() -> Analyst:
    """The program as it is now, loaded once."""
    return Analyst.loaded()


def _read(source: Source) -> Read:
    article, places = opened(source)
    report = analyst().analyse(article)
    marks = (
        Mark(source, places.given(found.span), group_of(found.category, found.rule_id), found.rule_id)
        for found in report.findings
    )
    return Read(source, tuple(marks), tuple(places.given(sentence.span) for sentence in report.sentences))


def _program_version() -> str:
    """A short hash of everything that decides what is marked."""
    said = hashlib.sha256()
    for pattern in (*_PROGRAM, _LEXICON):
        for path in sorted(ROOT.glob(pattern)):
            said.update(path.read_bytes())
    return said.hexdigest()[:12]


def _as_json(read: Read) -> dict[str, Any]:
    return {
        "source": [read.source.data_set, read.source.file],
        "marks": [[mark.span.start, mark.span.end, mark.group, mark.rule_id] for mark in read.marks],
        "sentences": [[sentence.start, sentence.end] for sentence in read.sentences],
    }


def _kept(path: Path) -> Iterator[Read]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        source = Source(*told["source"])
        marks = tuple(Mark(source, Span(start, end), Group(group), rule) for start, end, group, rule in told["marks"])
        yield Read(source, marks, tuple(Span(*sentence) for sentence in told["sentences"]))
