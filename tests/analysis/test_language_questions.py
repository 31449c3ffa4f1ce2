"""C1 to D2 are answered in plain sentences, from evidence, and never with a grade."""

from dataclasses import replace

import pytest
from spacy.language import Language

from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.reading_ease import measure_ease
from reader.analysis.tone import find_sentences
from reader.analysis.words import find_words
from reader.model.attribution import Attribution, Manner, SourceKind, Voice
from reader.model.report import Answer, Criterion, Measure, Report
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from reader.questions.language_questions import answer_language
from tests.analysis.plain_text import article_of

RULES = load_rulebook()


def report_on(text: str, nlp: Language) -> Report:
    article = article_of(*text.splitlines())
    parsed, quotations = parse(article, nlp), find_quotations(article)
    findings, sentences = find_words(parsed, quotations, (), RULES), find_sentences(parsed, quotations)
    return Report(article, findings=findings, sentences=sentences, measures=measure_ease(article))


def answers(report: Report) -> dict[str, Criterion]:
    return {found.id: found for found in answer_language(report, RULES)}


def test_loaded_words_are_counted_by_whose_they_are(language_model: Language) -> None:
    report = report_on("The ruthless board met. “It was a shameful vote,” said Ms Orr. It was a farce.", language_model)
    question = answers(report)["C1"]

    assert question.answer is Answer.FOUND
    assert question.summary == "3 loaded words: 2 the writer's own, 1 quoted."
    assert [shown.span.of(report.article.text) for shown in question.evidence] == ["ruthless", "shameful", "farce"]


def test_verbs_that_take_sides_are_listed_by_speaker(language_model: Language) -> None:
    text = "Ms Orr claimed that the lock was shut. The owner admitted that it was old. She claimed that it leaked."
    report = report_on(text, language_model)
    start = text.index("claimed")
    voice = Voice("v1", "Tilda Orr", SourceKind.PERSON, (Span(0, 6),), ("a1",))
    said = Attribution(
        "a1", (Span(0, 6),), (Span(start, start + 7),), (Span(15, 37),), Manner.INDIRECT, SourceKind.PERSON, "v1"
    )

    question = answers(replace(report, attributions=(said,), voices=(voice,)))["C2"]

    assert question.summary == "3 verbs. Tilda Orr: “claimed”; The owner: “admitted”; She: “claimed”."
    assert len(question.evidence) == 3


def test_who_simply_said_something_is_listed_beside_who_got_another_verb(language_model: Language) -> None:
    text = "Ms Orr said that the lock was shut. The owner claimed that it was old. Ms Orr said that it leaked."
    report = report_on(text, language_model)
    voice = Voice("v1", "Tilda Orr", SourceKind.PERSON, (Span(0, 6),), ("a1", "a2"))
    again = text.rindex("said")
    said = [
        Attribution(
            key, (Span(0, 6),), (Span(at, at + 4),), (Span(at + 5, at + 9),), Manner.INDIRECT, SourceKind.PERSON, "v1"
        )
        for key, at in (("a1", text.index("said")), ("a2", again))
    ]

    question = answers(replace(report, attributions=tuple(said), voices=(voice,)))["C2"]

    assert question.summary == "1 verb. The owner: “claimed”; Tilda Orr: “said”."


def test_hedges_leave_both_readings_open(language_model: Language) -> None:
    question = answers(report_on("The lock may leak. It reportedly did.", language_model))["C3"]

    assert question.answer is Answer.FOUND
    assert question.summary.startswith("2 hedges: 2 the writer's own.")
    assert "Both readings are possible." in question.summary


def test_what_is_not_there_is_not_found_in_this_text(language_model: Language) -> None:
    found = answers(report_on("The lock was shut at noon.", language_model))

    assert [found[key].answer for key in ("C1", "C3")] == [Answer.NOT_FOUND] * 2
    assert found["C2"].answer is Answer.NOT_APPLICABLE
    assert found["D1"].answer is Answer.NOT_APPLICABLE
    assert found["D2"].answer is Answer.NOT_FOUND
    assert "not found in this text" in found["C1"].summary


@pytest.mark.parametrize(
    ("grades", "said"),
    [
        ((8.2, 10.1, 12.4), "About age 13 to 17 by three formulas."),
        ((8.2, 13.4), "From about age 13 to university by two formulas."),
        ((14.0, 15.0), "For university students and older readers by two formulas."),
        ((7.1,), "About age 12 by one formula."),
    ],
)
def test_reading_ease_is_a_range_of_ages(grades: tuple[float, ...], said: str) -> None:
    measures = tuple(Measure(f"ease.{at}", "A formula", grade, "school grade", 200) for at, grade in enumerate(grades))

    question = answers(Report(article_of("A text."), measures=measures))["D1"]

    assert question.summary.startswith(said)


def test_the_longest_sentence_is_the_door_of_reading_ease(language_model: Language) -> None:
    long = "The old ferry that had served the islands for forty years left the harbour for the last time."
    report = report_on(" ".join(["It rained.", long, "People waved."] * 8), language_model)
    (shown,) = answers(report)["D1"].evidence

    assert shown.span.of(report.article.text) == long
    assert shown.shows == "the longest sentence, 18 words"


def test_tone_is_told_apart_for_writer_and_quoted_words(language_model: Language) -> None:
    text = "The wonderful choir sang. “It was a horrible, awful evening,” she said. The hall was cold."
    question = answers(report_on(text, language_model))["D2"]

    assert question.summary.startswith(
        "Of the 2 writer's own sentences 1 sounds warm and 0 harsh. Of the 1 quoted sentence 0 sound warm and 1 harsh."
    )
    assert [shown.shows for shown in question.evidence] == [
        "the warmest words, the writer's",
        "the harshest words, quoted",
    ]
