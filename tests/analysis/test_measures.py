"""Words, sentences and shares are counted as the ledger counts them."""

from dataclasses import replace

import pytest

from reader.model.attribution import Attribution, Manner, SourceKind
from reader.model.report import Report, Sentence, Wording
from reader.model.span import Span
from reader.questions.measures import measure_words
from tests.analysis.plain_text import article_of

FILLER = " ".join(["The tide came in slowly over the wide grey flats."] * 12)
TEXT = f"Ms Orr said the lock was shut. Officials said it would open. I think so. {FILLER}"


def report() -> Report:
    article = article_of(TEXT)
    found = (
        attribution("a1", "said", "the lock was shut", SourceKind.PERSON),
        attribution("a2", "said", "it would open", SourceKind.UNNAMED, after=30),
        attribution("a3", "think", "so", SourceKind.AUTHOR, after=60),
    )
    return Report(article, attributions=found, sentences=(Sentence(Span(0, 30), Wording.WRITER, None),))


def attribution(key: str, cue: str, content: str, kind: SourceKind, after: int = 0) -> Attribution:
    cue_start, start = TEXT.index(cue, after), TEXT.index(content, after)
    spans = (Span(cue_start, cue_start + len(cue)),), (Span(start, start + len(content)),)
    return Attribution(key, (), *spans, Manner.INDIRECT, kind, None)


def values(of: Report) -> dict[str, float | None]:
    return {found.id: found.value for found in measure_words(of)}


def test_words_sentences_and_plain_said_are_counted() -> None:
    found = values(report())

    assert found["words"] == 135
    assert found["sentences"] == 1
    assert found["verbs.plain"] == 2


def test_shares_are_of_all_attributed_words_but_the_writers_own() -> None:
    found = values(report())

    assert found["share.person"] == pytest.approx(4 / 7)
    assert found["share.unnamed"] == pytest.approx(3 / 7)
    assert found["share.outlet"] == 0
    assert "share.author" not in found


def test_short_texts_and_texts_that_report_nobody_have_no_shares() -> None:
    short = replace(report(), article=article_of(TEXT[:75]))
    nobody = replace(report(), attributions=())

    for each in (short, nobody):
        assert {value for key, value in values(each).items() if key.startswith("share.")} == {None}
