"""What both hands marked, and what one of them did: the same category and a word in common."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article
from reader.model.piles import Stretch, piles
from reader.model.remarks import OwnMark
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

TEXT = "Two people said, on a dark night, that the sham vote may reportedly fail."
UNNAMED, LOADED, HEDGE = Category


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def report(*marked: tuple[str, Category]) -> Report:
    return _report(*(Finding(at(words), category, "a.rule", Wording.WRITER) for words, category in marked))


def _report(*findings: Finding) -> Report:
    return Report(Article(TEXT, "here", ()), findings=findings)


def own(*marked: tuple[str, Category]) -> tuple[OwnMark, ...]:
    return tuple(OwnMark(category, at(words)) for words, category in marked)


def words(stretches: tuple[Stretch, ...]) -> list[str]:
    return [stretch.span.of(TEXT) for stretch in stretches]


def test_the_same_words_of_the_same_category_are_both() -> None:
    found = piles(report(("sham", LOADED)), own(("sham", LOADED)))
    assert words(found.both) == ["sham"]
    assert found.only_own == found.only_program == ()


def test_a_word_in_common_is_enough_and_the_stretch_holds_both_marks() -> None:
    found = piles(report(("the sham", LOADED)), own(("sham vote", LOADED)))
    assert words(found.both) == ["the sham vote"]
    assert (found.both[0].own, found.both[0].findings) == ((0,), (0,))


def test_another_category_is_another_opinion() -> None:
    found = piles(report(("reportedly", UNNAMED)), own(("reportedly", HEDGE)))
    assert found.both == ()
    assert (words(found.only_own), words(found.only_program)) == (["reportedly"], ["reportedly"])


def test_neighbours_that_share_no_more_than_a_comma_are_apart() -> None:
    found = piles(report(("said,", LOADED)), own((", on", LOADED)))
    assert found.both == ()
    assert len(found.only_own) == len(found.only_program) == 1


def test_what_meets_the_same_mark_is_one_stretch() -> None:
    found = piles(report(("on a dark night", LOADED)), own(("dark", LOADED), ("night", LOADED), ("vote", LOADED)))
    assert words(found.both) == ["on a dark night"]
    assert (found.both[0].own, found.only_own[0].own) == ((0, 1), (2,))
    long = piles(report(("dark", LOADED), ("night", LOADED)), own(("on a dark night", LOADED)))
    assert (long.both[0].findings, long.only_program) == ((0, 1), ())


def test_piles_are_in_the_order_of_the_text() -> None:
    found = piles(report(("may", HEDGE), ("Two people", UNNAMED), ("sham", LOADED)), ())
    assert words(found.only_program) == ["Two people", "sham", "may"]


marks = st.lists(
    st.tuples(st.sampled_from(list(Category)), st.integers(0, len(TEXT) - 2), st.integers(1, 12)),
    max_size=8,
    unique=True,
)


@given(marks, marks)
def test_every_mark_is_in_one_pile_and_only_once(
    program: list[tuple[Category, int, int]], person: list[tuple[Category, int, int]]
) -> None:
    findings = tuple(Finding(_span(start, long), of, "a.rule", Wording.WRITER) for of, start, long in program)
    mine = tuple(OwnMark(of, _span(start, long)) for of, start, long in person)
    found = piles(_report(*findings), mine)
    every = (*found.both, *found.only_own, *found.only_program)
    assert sorted(index for each in every for index in each.own) == list(range(len(mine)))
    assert sorted(index for each in every for index in each.findings) == list(range(len(findings)))
    assert all(each.own and each.findings for each in found.both)
    assert not any(each.findings for each in found.only_own)


def _span(start: int, long: int) -> Span:
    return Span(start, min(start + long, len(TEXT)))
