"""Whose words: what holds for a whole report holds for each of its sentences."""

from dataclasses import replace

from reader.model.attribution import SourceKind
from reader.model.ledger import resting_on_unnamed, rests_on_unnamed, word_count, words_in
from reader.model.report import Report
from tests.benchmarks.marks import long_report


def _named_now_and_then(report: Report) -> Report:
    named = tuple(
        replace(found, source_kind=SourceKind.PERSON) if at % 3 == 0 else found
        for at, found in enumerate(report.attributions)
    )
    return replace(report, attributions=named[: len(named) // 2])


def test_the_sentences_that_rest_on_unnamed_voices_are_those_that_do_when_asked_one_by_one() -> None:
    report = _named_now_and_then(long_report(2000, 100))
    resting = resting_on_unnamed(report)
    assert resting == [each.span for each in report.sentences if rests_on_unnamed(report, each.span)]
    assert 0 < len(resting) < len(report.sentences)


def test_words_are_counted_no_further_than_wanted() -> None:
    text = "He can't say 3,000 well-known words."
    assert word_count(text) == len(words_in(text)) == 6
    assert word_count(text, 2) == 2
