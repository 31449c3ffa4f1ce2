"""A finding as a mark, and which marks stand where."""

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.mark_index import MarkIndex, Shown, Spans, gaps
from reader.gui.marks import Mark, marks_of, marks_within, meaning
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.sample_report import TEXT, at, sample_report

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12)), max_size=30)


def marks(places: list[tuple[int, int]]) -> tuple[Mark, ...]:
    categories = list(Category)
    return tuple(
        Mark(index, Span(start, start + length), "U", categories[index % 3], index % 4 == 0)
        for index, (start, length) in enumerate(places)
    )


def test_each_kind_of_finding_has_its_letter() -> None:
    letters = {mark.span.of(TEXT): mark.letter for mark in marks_of(sample_report()) if mark.letter != "H"}
    assert letters["insiders"] == "U"
    assert letters["Residents"] == "C"
    assert letters["It is believed"] == "S"
    assert letters["shameful"] == "L"


def test_a_finding_before_its_attribution_is_known_counts_as_a_person() -> None:
    report = sample_report()
    early = marks_of(type(report)(report.article, findings=report.findings))
    assert {mark.letter for mark in early if mark.category is Category.UNNAMED_SOURCE} == {"U"}


def test_a_mark_in_quotation_marks_says_so() -> None:
    quoted = next(mark for mark in marks_of(sample_report()) if mark.span == at("cover-up"))
    assert quoted.quoted
    assert meaning(quoted) == "loaded language, quoted"


def test_marks_within_a_stretch_are_cut_to_it() -> None:
    stretch = Span(at("two people").start + 4, at("reckless gamble").start + 8)
    within = marks_within(marks_of(sample_report()), stretch)
    assert [mark.span.of(stretch.of(TEXT)) for mark in within] == ["people involved in the inspection", "reckless"]


@given(SPANS, st.integers(0, 70), st.integers(1, 20), st.sets(st.sampled_from(list(Category))), st.booleans())
def test_the_index_finds_what_a_search_through_all_marks_finds(
    places: list[tuple[int, int]], start: int, length: int, categories: set[Category], quoted: bool
) -> None:
    stretch, shown = Span(start, start + length), Shown(frozenset(categories), quoted)
    expected = {mark for mark in marks(places) if mark.span.overlaps(stretch) and shown.has(mark)}
    assert set(MarkIndex(marks(places)).touching(stretch, shown)) == expected


@given(SPANS, st.integers(0, 75))
def test_what_is_not_in_a_gap_is_in_a_span(places: list[tuple[int, int]], point: int) -> None:
    spans = tuple(Span(start, start + length) for start, length in places)
    left = Spans(tuple(gaps(Span(0, 75), spans)))
    covered = any(span.start <= point < span.end for span in spans)
    assert left.hold(point) is (point < 75 and not covered)
