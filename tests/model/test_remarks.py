"""Remarks as values: with one more, with one less, and the words that count as the same."""

from reader.model.remarks import DismissedWords, Note, OwnMark, Remarks, remarks_of, word_key
from reader.model.report import Category, Finding, Wording
from reader.model.span import Span

FINDING = Finding(Span(3, 9), Category.LOADED_LANGUAGE, "loaded.verb", Wording.WRITER)


def test_a_remark_made_twice_counts_once() -> None:
    once = Remarks().with_one(DismissedWords("hedge.may", "may"))
    assert once.with_one(DismissedWords("hedge.may", "may")) == once


def test_a_mark_has_at_most_one_note() -> None:
    notes = [Note("loaded.verb", Span(3, 9), text) for text in ("No.", "Well.")]
    remarks = remarks_of([*notes, Note("loaded.verb", Span(30, 36), "Elsewhere.")])
    assert remarks.note_on(FINDING) == notes[1]
    assert remarks.without(notes[1]).note_on(FINDING) is None


def test_own_marks_keep_the_order_of_the_text_and_two_categories_may_share_a_place() -> None:
    late = OwnMark(Category.HEDGE, Span(8, 9))
    both = [OwnMark(Category.HEDGE, Span(2, 5)), OwnMark(Category.UNNAMED_SOURCE, Span(2, 5))]
    assert remarks_of([late, *both]).own_marks == (*both, late)


def test_words_are_the_same_in_any_case_and_over_a_line_break() -> None:
    assert word_key("Reckless\n gamble") == word_key("reckless gamble") == "reckless gamble"
