"""The tone is told sentence by sentence, the writer's and quoted ones apart, and a grave topic does not steer it."""

import pytest
from spacy.language import Language
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.tone import find_sentences, tone_of
from reader.analysis.tone_words import TOPICS
from reader.model.report import Sentence, Wording
from tests.analysis.plain_text import article_of


def sentences_in(text: str, nlp: Language) -> tuple[Sentence, ...]:
    article = article_of(*text.splitlines())
    return find_sentences(parse(article, nlp), find_quotations(article))


def test_warm_and_harsh_words_are_told_apart() -> None:
    assert (tone_of("The wonderful choir gave a delightful concert.") or 0) > 0.5
    assert (tone_of("The chairman’s awful speech was a disgrace.") or 0) < -0.5


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers were killed when a bomb hit the prison.",
        "The United States Treasury and the Justice Department agreed to share intelligence.",
        "The council met at noon.",
        "",
    ],
)
def test_a_sentence_without_feeling_has_no_tone_however_grave(text: str) -> None:
    assert tone_of(text) is None


def test_other_sentences_have_exactly_vaders_compound() -> None:
    sentence = "The lovely garden was ruined by a horrible smell!"

    assert tone_of(sentence) == SentimentIntensityAnalyzer().polarity_scores(sentence)["compound"]


def test_the_topics_are_words_that_vader_scores() -> None:
    assert set(SentimentIntensityAnalyzer().lexicon) >= TOPICS


def test_sentences_mostly_in_marks_are_quoted(language_model: Language) -> None:
    first, second, third = sentences_in(
        "The hall was full. “I loved every minute of it,” she said. He spoke of a “new start” for the town.",
        language_model,
    )

    assert [each.wording for each in (first, second, third)] == [Wording.WRITER, Wording.QUOTED, Wording.WRITER]


def test_spans_are_whole_sentences_without_the_space_around_them(language_model: Language) -> None:
    text = "The hall was full.  It rained all day.\nThe end was near."
    found = sentences_in(text, language_model)

    assert [each.span.of(text) for each in found] == ["The hall was full.", "It rained all day.", "The end was near."]
