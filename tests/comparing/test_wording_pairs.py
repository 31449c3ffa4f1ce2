"""Words for the same thing: loaded ones in one report beside what the other has in their place."""

from reader.comparing.comparison import compare
from reader.model.attribution import SourceKind
from reader.model.report import Report, Wording
from tests.comparing.two_reports import text_report, with_loaded, with_voice

RUSHED = "The harbour board rushed through the ferry contract for Ellenhaven."
PASSED = "The ferry contract for Ellenhaven was passed by the harbour board."


def _things(left: Report, right: Report) -> list[tuple[list[str], str, list[str]]]:
    return [
        (
            [span.of(left.article.text) for span in pair.left],
            pair.about,
            [span.of(right.article.text) for span in pair.right],
        )
        for pair in compare(left, right).things
    ]


def test_a_loaded_word_stands_beside_the_sentence_about_the_same_thing() -> None:
    left, right = with_loaded(text_report(RUSHED), "rushed through"), text_report(PASSED, "It snowed.")
    pair = compare(left, right).things[0]
    assert [span.of(left.article.text) for span in pair.left] == ["rushed through"]
    assert pair.right == ()
    assert pair.sentences[1] is not None
    assert pair.sentences[1].of(right.article.text) == PASSED


def test_what_it_is_about_is_told_in_the_left_reports_words_neighbours_together() -> None:
    (_left, about, _right), *others = _things(with_loaded(text_report(RUSHED), "rushed"), text_report(PASSED))
    assert about == "harbour board, ferry contract"
    assert not others


def test_the_loaded_word_may_stand_in_the_right_report() -> None:
    assert [
        right for _l, _about, right in _things(text_report(PASSED), with_loaded(text_report(RUSHED), "rushed"))
    ] == [["rushed"]]


def test_sentences_about_something_else_are_not_put_together() -> None:
    left = with_loaded(text_report(RUSHED), "rushed through")
    assert _things(left, text_report("The school kitchen serves soup in Ellenhaven.")) == []


def test_a_speakers_own_loaded_word_is_not_the_writers() -> None:
    left = with_loaded(text_report(RUSHED), "rushed through", Wording.QUOTED)
    assert _things(left, text_report(PASSED)) == []


def _speaking(cue: str) -> Report:
    report = text_report(f"Ines Calloway {cue} that dredging was late.")
    return with_voice(report, "Ines Calloway", SourceKind.PERSON, cue, "dredging was late")


def test_a_verb_that_takes_a_side_stands_beside_the_other_reports_verb_for_the_same_voice() -> None:
    left, right = with_loaded(_speaking("admitted"), "admitted"), _speaking("said")
    (pair,) = compare(left, right).speech
    assert pair.about == "Ines Calloway"
    assert [span.of(left.article.text) for span in pair.left] == ["admitted"]
    assert [span.of(right.article.text) for span in pair.right] == ["said"]


def test_plain_verbs_on_both_sides_are_not_worth_a_row() -> None:
    assert compare(_speaking("said"), _speaking("replied")).speech == ()
