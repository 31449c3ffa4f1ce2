"""The plain counts of a report: words, sentences, how often "said", and whose words fill the article."""

import re

from reader.model.attribution import Attribution, SourceKind
from reader.model.ledger import SHARES_NEED_WORDS, word_count, words_by_kind
from reader.model.report import Measure, Report

SHARE = "share."
"""Measures whose id begins so are shares from 0 to 1 of all attributed words, by source kind."""

_SAID = re.compile(r"\b(?:said|says|say|saying)\b", re.IGNORECASE)


def measure_words(report: Report) -> tuple[Measure, ...]:
    """The counts of a report that has its attributions and sentences.

    Shares rest on the words of one kind; their values are None under SHARES_NEED_WORDS words, and where nothing is
    attributed. The writer's own "I" and "we" have no share and are no part of the whole.
    """
    words, sentences, said = word_count(report.article.text), len(report.sentences), _plain_said(report)
    return (
        Measure("words", "Words", float(words), "words", words),
        Measure("sentences", "Sentences", float(sentences), "sentences", sentences),
        Measure("verbs.plain", "Plain “said”", float(said), "times", said),
        *_shares(report, enough=words >= SHARES_NEED_WORDS),
    )


def _plain_said(report: Report) -> int:
    return sum(is_plain_said(report, found) for found in report.attributions)


def is_plain_said(report: Report, found: Attribution) -> bool:
    """Whether an attribution has a form of "say" as its cue."""
    return bool(_SAID.search(" ".join(span.of(report.article.text) for span in found.cue)))


def _shares(report: Report, *, enough: bool) -> list[Measure]:
    counted = words_by_kind(report)
    kinds = [kind for kind in SourceKind if kind is not SourceKind.AUTHOR]
    whole = sum(counted.get(kind.value, 0) for kind in kinds)
    found = []
    for kind in kinds:
        words = counted.get(kind.value, 0)
        value = words / whole if enough and whole else None
        found.append(Measure(SHARE + kind.value, f"Share of attributed words: {kind.value}", value, "share", words))
    return found
