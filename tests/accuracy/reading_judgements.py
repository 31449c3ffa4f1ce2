"""What the reader of the blind reading wrote down: verdicts on marks, and marks of the reader's own. Never any text.

`judgements.tsv`: one verdict a line. `drawn` says how the words came onto the sheet: `random` among all that the
program marked in that group, `by_rule` to give a rare rule its share, `decoy` where the program had marked nothing.
`recall_marks.tsv`: words that the reader marked on whole articles before seeing what the program marks.
`reading` numbers the readings. Rules are mended against a reading once it is judged, so only the latest one, made on
articles that nobody had read before, says how often the program is right.
Positions are those of `reading_texts.text_of`.
"""

import csv
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from reader.model.report import Category
from reader.model.span import Span
from tests.accuracy.reading_texts import Source

JUDGEMENTS: Final = Path(__file__).with_name("judgements.tsv")
RECALL_MARKS: Final = Path(__file__).with_name("recall_marks.tsv")


class Group(StrEnum):
    """The four questions that the reader is asked. Verbs of speech are loaded language to the program."""

    UNNAMED = "unnamed"
    LOADED = "loaded"
    SIDE_TAKING = "side_taking"
    HEDGE = "hedge"


class Verdict(StrEnum):
    """`unsure` counts as wrong."""

    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"


class Drawn(StrEnum):
    RANDOM = "random"
    BY_RULE = "by_rule"
    DECOY = "decoy"


@dataclass(frozen=True, slots=True, order=True)
class Judgement:
    """One verdict on one stretch of an article."""

    data_set: str
    file: str
    start: int
    end: int
    category: Group
    verdict: Verdict
    drawn: Drawn
    date: date
    reading: int

    @property
    def source(self) -> Source:
        return Source(self.data_set, self.file)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, order=True)
class RecallMark:
    """One stretch that the reader marked unasked."""

    data_set: str
    file: str
    start: int
    end: int
    category: Group
    date: date
    reading: int

    @property
    def source(self) -> Source:
        return Source(self.data_set, self.file)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


Entered = TypeVar("Entered", Judgement, RecallMark)


def group_of(category: Category, rule_id: str) -> Group:
    """The question under which a finding is judged."""
    if category is Category.LOADED_LANGUAGE:
        return Group.SIDE_TAKING if rule_id.startswith("side.") else Group.LOADED
    return Group.HEDGE if category is Category.HEDGE else Group.UNNAMED


def judgements(path: Path = JUDGEMENTS) -> tuple[Judgement, ...]:
    """All verdicts of the file, none where there is no file. Raises ValueError or KeyError on a misshapen line."""
    return tuple(
        Judgement(
            row["data_set"],
            row["file"],
            int(row["start"]),
            int(row["end"]),
            Group(row["category"]),
            Verdict(row["verdict"]),
            Drawn(row["drawn"]),
            date.fromisoformat(row["date"]),
            int(row["reading"]),
        )
        for row in _rows(path)
    )


def recall_marks(path: Path = RECALL_MARKS) -> tuple[RecallMark, ...]:
    """All marks of the reader's own. Raises as `judgements` does."""
    return tuple(
        RecallMark(
            row["data_set"],
            row["file"],
            int(row["start"]),
            int(row["end"]),
            Group(row["category"]),
            date.fromisoformat(row["date"]),
            int(row["reading"]),
        )
        for row in _rows(path)
    )


def latest(found: Iterable[Entered]) -> tuple[Entered, ...]:
    """What was entered in the latest reading."""
    found = tuple(found)
    last = max((one.reading for one in found), default=0)
    return tuple(one for one in found if one.reading == last)


def used_sources() -> set[Source]:
    """The articles of all readings so far."""
    return {judgement.source for judgement in judgements()} | {mark.source for mark in recall_marks()}


def write_judgements(verdicts: Iterable[Judgement], path: Path = JUDGEMENTS) -> None:
    """Replace the file by these verdicts, in the order of data set, file and place."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.writer(stream, dialect="excel-tab", lineterminator="\n")
        sheet.writerow([field.name for field in fields(Judgement)])
        sheet.writerows(astuple(verdict) for verdict in sorted(set(verdicts)))


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, dialect="excel-tab"))
