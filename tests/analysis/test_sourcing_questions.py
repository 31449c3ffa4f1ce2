"""The panel's questions about sourcing, each answered from the text or not found in it."""

from collections.abc import Callable

import pytest

from reader.model.report import Answer
from tests.analysis.sourcing_of import Read

Reads = Callable[[str], Read]
KEYS = [*(f"A{number}" for number in range(1, 11)), "B1", "B2"]
NAMED = "Ada Brook said the mill would close. Doug Lee said it would not."
UNNAMED = "A Treasury official said the mill would close."


def test_every_question_is_answered_once_in_order(sourcing_of: Reads) -> None:
    assert [each.id for each in sourcing_of(NAMED).report.criteria] == KEYS


def test_without_an_unnamed_voice_their_questions_do_not_apply(sourcing_of: Reads) -> None:
    read = sourcing_of(NAMED)
    for key in ("A1", "A2", "A3", "A4", "A5", "A7", "A8", "A9"):
        assert read.answer(key).answer is Answer.NOT_APPLICABLE, key
    assert read.answer("A10").answer is Answer.NOT_FOUND


def test_only_a_crowd_gives_no_reason_to_ask_for_one(sourcing_of: Reads) -> None:
    read = sourcing_of("Critics say the lido is a waste.")
    assert read.answer("A1").answer is Answer.FOUND
    assert [read.answer(key).answer for key in ("A2", "A3", "A4")] == [Answer.NOT_APPLICABLE] * 3


def test_what_is_not_found_is_never_called_missing(sourcing_of: Reads) -> None:
    for text in (NAMED, UNNAMED, "", "Critics say the lido is a waste."):
        for each in sourcing_of(text or "The rain fell.").report.criteria:
            assert "missing" not in each.summary.lower()
            assert each.summary
            assert (each.answer is Answer.FOUND) <= bool(each.evidence)


@pytest.mark.parametrize(
    ("key", "more", "words"),
    [
        (
            "A2",
            "The official asked not to be named for fear of losing her job.",
            "asked not to be named for fear of losing her job",
        ),
        ("A5", "This could not be independently verified.", "could not be independently verified"),
        ("A6", "Harrow Mills declined to comment.", "declined to comment"),
        ("A6", "Harrow Mills did not respond to a request for comment.", "did not respond"),
        ("A6", "The minister has yet to comment.", "has yet to comment"),
        ("A6", "Harrow Mills denied the claim.", "denied"),
        ("A10", "The owner reportedly left the country.", "reportedly"),
    ],
)
def test_what_counts_as_evidence(sourcing_of: Reads, key: str, more: str, words: str) -> None:
    assert sourcing_of(UNNAMED).answer(key).answer is Answer.NOT_FOUND
    read = sourcing_of(f"{UNNAMED} {more}")
    found = read.answer(key)
    assert found.answer is Answer.FOUND
    assert words in [read.words(each.span) for each in found.evidence]


def test_declining_to_be_named_is_no_answer_of_the_other_side(sourcing_of: Reads) -> None:
    read = sourcing_of("A clerk, who declined to be named, said the files were gone.")
    assert read.answer("A6").answer is Answer.NOT_FOUND
    assert read.answer("A2").answer is Answer.NOT_FOUND
    assert [read.words(each.span) for each in read.answer("A2").evidence] == ["declined to be named"]


def test_the_ladder_runs_from_the_lowest_to_the_highest(sourcing_of: Reads) -> None:
    read = sourcing_of("Sources said the mill would close. Two people who attended the meeting said it was rushed.")
    assert read.answer("A1").summary == "From “Sources” to a first-hand way of knowing"
    assert read.answer("A3").summary == "For 1 of 2 voices, at first hand: “who attended the meeting”"
    assert read.answer("A4").summary == "“Two people”; “Sources”: number not stated"


def test_facts_forecasts_opinions_and_attacks_are_told_apart(sourcing_of: Reads) -> None:
    read = sourcing_of(
        "A clerk said the files were gone. An aide said the vote will be on Monday. A guard said the plan was absurd. "
        "A driver said the mayor was a liar."
    )
    assert read.answer("A7").summary == "1 fact, 1 forecast, 1 opinion, 1 attack"


def test_facts_alone_are_not_opinions(sourcing_of: Reads) -> None:
    assert sourcing_of("A clerk said the files were gone.").answer("A7").answer is Answer.NOT_FOUND


def test_only_the_opening_counts_for_the_opening(sourcing_of: Reads) -> None:
    first, other = "Sources said the mill would close.", "Ada Brook walked to the mill. It was shut."
    resting = sourcing_of(f"{first}\n\n{other}").answer("A8")
    assert (resting.answer, resting.summary) == (Answer.FOUND, "¶1 does")
    assert sourcing_of(f"{other}\n\n{other}\n\n{first}").answer("A8").answer is Answer.NOT_FOUND


def test_a_party_is_a_side(sourcing_of: Reads) -> None:
    assert sourcing_of("A clerk said the files were gone.").answer("A9").answer is Answer.NOT_FOUND
    read = sourcing_of("A Labour official said the files were gone.")
    assert [read.words(each.span) for each in read.answer("A9").evidence] == ["Labour"]


def test_shares_need_a_hundred_words(sourcing_of: Reads) -> None:
    assert sourcing_of(NAMED).answer("B1").answer is Answer.NOT_APPLICABLE
    long = sourcing_of(" ".join([NAMED] * 10))
    assert long.answer("B1").answer is Answer.FOUND
    assert "named people 100 %" in long.answer("B1").summary
    assert sourcing_of("The rain fell.").answer("B1").answer is Answer.NOT_FOUND


def test_identified_voices_are_counted_by_kind(sourcing_of: Reads) -> None:
    assert sourcing_of(NAMED).answer("B2").summary == "2 people by name"
    assert sourcing_of("Sources said the deal was done.").answer("B2").answer is Answer.NOT_FOUND


def test_a_named_voice_bears_out_only_what_it_says_as_well(sourcing_of: Reads) -> None:
    claim = "A clerk said that 143 payments were made to the Harrow shipyard in March. "
    other = sourcing_of(claim + "Ada Brook said that the shipyard was built of brick.")
    assert other.answer("A5").answer is Answer.NOT_FOUND
    same = sourcing_of(claim + "Ada Brook said that all 143 payments to the shipyard were made on one day.")
    assert [same.words(each.span) for each in same.answer("A5").evidence] == ["Ada Brook"]


def test_a_claim_is_shown_with_its_sentence_and_one_word_is_none(sourcing_of: Reads) -> None:
    read = sourcing_of("In May a clerk said the files were gone. Critics called it reckless.")
    assert [read.words(each.span) for each in read.answer("A7").evidence] == [
        "In May a clerk said the files were gone."
    ]


def test_a_condition_in_a_claim_is_no_forecast(sourcing_of: Reads) -> None:
    read = sourcing_of("A clerk said that a room was booked in the event that a meeting could take place.")
    assert read.answer("A7").summary.startswith("1 fact")
