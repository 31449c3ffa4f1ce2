"""How hard a text is to read: what the formulas say, as ages in words."""

from dataclasses import dataclass

from reader.model.report import Measure, Report
from reader.model.school_grades import EASE_PREFIX, GRADE_TO_AGE

YOUNGEST, UNIVERSITY = 9, 18


@dataclass(frozen=True, slots=True)
class Ease:
    """The ages that the formulas give, lowest first, with the formula's name."""

    ages: tuple[tuple[float, str], ...]

    @property
    def lowest(self) -> float:
        return self.ages[0][0]

    @property
    def highest(self) -> float:
        return self.ages[-1][0]


def reading_ease(report: Report) -> Ease | None:
    """None where the text is too short for any formula."""
    ages = sorted((found.value + GRADE_TO_AGE, found.title) for found in _grades(report) if found.value is not None)
    return Ease(tuple(ages)) if ages else None


def _grades(report: Report) -> list[Measure]:
    return [found for found in report.measures if found.id.startswith(EASE_PREFIX)]
