"""Whatever the text: spans lie inside it, nothing breaks, the same text gives the same report, and time stays even."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_text
from reader.model.media import Media
from reader.model.report import Report
from reader.model.rulebook import load_rulebook
from reader.model.span import Span

PIECES = (
    "Officials said", "critics claim that", "“", "”", "‘", "’", "\"", "'", "«", "»", "„", ",", ".", ":", "—", "(",
    "according to", "Ana Lee", "who", "told the Courier", "is expected to", "allegedly", "one of them", "he", "they",
    "the minister", "asked not to be named", "because", "the dam was weak", "and", "but", "\n\n", "\n", "?", "!", ")",
    "faced criticism from", "amid concerns that", "some of whom", "not her real name", "Police", "in the eyes of", "😀",
    "\u200b", "\u00a0", "é", "Ωμέγα", "مرحبا", "說", "a\u0301",
)  # fmt: skip # a table
"""Words that the engine looks for, marks and letters of all kinds: whatever is made of them is hard to parse."""

TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), min_size=1, max_size=40).map(
    lambda words: " ".join(["Read:", *words])
)
SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def analyst(language_model: Language) -> Analyst:
    return Analyst(language_model, load_rulebook())


def spans(report: Report) -> Iterator[Span]:
    for attribution in report.attributions:
        yield from (*attribution.source, *attribution.cue, *attribution.content)
    for voice in report.voices:
        yield from (*voice.mentions, *voice.reason.spans, *voice.knowing.spans)
    for finding in report.findings:
        yield from (finding.span, *(piece.span for piece in finding.evidence))
    for criterion in report.criteria:
        yield from (piece.span for piece in criterion.evidence)


@SETTINGS
@given(text=TEXTS)
def test_spans_lie_inside_the_text(analyst: Analyst, text: str) -> None:
    report = analyst.analyse(open_text(text, Media.PLAIN))
    assert all(0 <= span.start < span.end <= len(report.article.text) for span in spans(report))
    ids = {voice.id for voice in report.voices}
    assert all(attribution.voice_id is None or attribution.voice_id in ids for attribution in report.attributions)


@SETTINGS
@given(text=TEXTS)
def test_the_same_text_gives_the_same_report(analyst: Analyst, text: str) -> None:
    assert analyst.analyse(open_text(text, Media.PLAIN)) == analyst.analyse(open_text(text, Media.PLAIN))


@pytest.mark.parametrize(
    "sentence",
    [
        "Two officials said that the dam was weak, citing a survey. ",
        "“We told them,” she said. “They knew.” ",
        "Critics, who say that the mayor, who said that he knew, lied, asked not to be named. ",
        "Ana Lee, Bo Marsh and others said so, according to people familiar with the matter. ",
        "It was said, he said, she said, they said. ",
    ],
)
def test_time_grows_with_the_length_only(analyst: Analyst, sentence: str) -> None:
    def seconds(times: int) -> float:
        article = open_text((sentence * 8 + "\n\n") * times, Media.PLAIN)
        parsed = analyst._parsed(article, (), None, lambda: False)  # the model's own time is not ours
        began = time.process_time()
        analyst._answered(parsed, (), lambda: False)
        return time.process_time() - began

    short = min(seconds(4), seconds(4))
    assert seconds(32) < short * 8 * 4  # eight times the text; four times the noise of a busy machine
