"""How often the program was right when somebody checked: the figures of `resources/accuracy.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from reader.resources import resource

FEW: Final = 5
"""With fewer judgements than this a rule has no figure worth the name."""


@dataclass(frozen=True, slots=True)
class Score:
    """So many of so many: marks that were right, or a reader's own marks that the program has too."""

    of: int
    right: int

    @property
    def is_telling(self) -> bool:
        return self.of >= FEW

    @property
    def in_ten(self) -> int:
        """The share as so many in ten, rounded down: a promise is not rounded up."""
        return 10 * self.right // self.of if self.of else 0


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores by category ("unnamed", "loaded", "side_taking", "hedge") and by rule id; `missed` by category."""

    day: date | None
    data_sets: tuple[str, ...]
    articles: int
    categories: Mapping[str, Score]
    rules: Mapping[str, Score]
    missed: Mapping[str, Score]


@cache
def measured() -> Measured:
    """The figures that came with the program."""
    table = tomllib.loads(resource("accuracy.toml").read_text(encoding="utf-8"))
    day = table.get("date")
    return Measured(
        day=day if isinstance(day, date) else None,
        data_sets=tuple(table.get("data_sets", ())),
        articles=table.get("articles", 0),
        categories=_scores(table, "category", "judged", "right"),
        rules=_scores(table, "rule", "judged", "right"),
        missed=_scores(table, "recall", "marked", "found"),
    )


def _scores(table: dict[str, Any], kind: str, of: str, right: str) -> dict[str, Score]:
    return {row["id"]: Score(row[of], row[right]) for row in table.get(kind, ())}
