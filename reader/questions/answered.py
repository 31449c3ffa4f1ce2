"""All questions at once: what a report says about its own attributions, voices and findings."""

from dataclasses import replace

from reader.model.report import Measure, Report
from reader.model.rulebook import Rulebook
from reader.questions.language_questions import answer_language
from reader.questions.measures import measure_words
from reader.questions.sourcing_questions import answer_sourcing


def answered(report: Report, ease: tuple[Measure, ...], rulebook: Rulebook) -> Report:
    """The report with its counts and criteria, in place of those it had. `ease` are the measures of the text alone."""
    report = replace(report, measures=(*measure_words(report), *ease))
    return replace(report, criteria=(*answer_sourcing(report), *answer_language(report, rulebook)))
