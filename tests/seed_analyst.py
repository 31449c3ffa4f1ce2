"""The analyst that reads the sample articles; the language model is loaded once for all tests that need it."""

from functools import cache

from reader.analysis.analyst import Analyst


@cache
def seed_analyst() -> Analyst:
    return Analyst.loaded()
