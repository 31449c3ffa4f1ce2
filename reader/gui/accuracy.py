"""How often the program was right in the last blind reading, as `resources/accuracy.toml` keeps it."""

import tomllib
from dataclasses import dataclass
from functools import cache

from reader.resources import resource


@dataclass(frozen=True, slots=True)
class Measured:
    """So many marks of a rule were right of so many that were judged."""

    judged: int
    right: int


@cache
def measured_rules() -> dict[str, Measured]:
    """What was measured, by the rule's id; rules that were not judged are not there."""
    told = tomllib.loads(resource("accuracy.toml").read_text(encoding="utf-8"))
    return {entry["id"]: Measured(entry["judged"], entry["right"]) for entry in told.get("rule", ())}
