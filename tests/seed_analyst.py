"""The analyst that reads the sample articles; the language model is loaded once for all tests that need it."""

from functools import cache
from pathlib import Path

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_path
from reader.model.report import Report


@cache
def seed_analyst() -> Analyst:
    return Analyst.loaded()


@cache
def seed_report(seed: Path) -> Report:
    """The report on a sample article."""
    return seed_analyst().analyse(open_path(seed, seed.name))
