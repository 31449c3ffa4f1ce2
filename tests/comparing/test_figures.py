"""Figures are compared by what they are worth, not by how they are written."""

import pytest

from reader.comparing.figures import figures_in


def _values(text: str) -> list[str]:
    return [figure.value for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a £31m deal", "a £31 million deal"),
        ("$2.5bn", "$2.5 billion"),
        ("12 per cent of it", "12% of it"),
        ("twelve per cent of it", "12 percent of it"),
        ("1,200 jobs", "1200 jobs"),
        ("forty pages", "a 40-page report"),
        ("thirty-four hours", "34 hours"),
        ("two hundred letters", "200 letters"),
        ("two thirds of them", "two-thirds of them"),
        ("at 11.40pm", "at 11:40 p.m."),
    ],
)
def test_the_same_figure_is_found_in_other_writing(one: str, other: str) -> None:
    assert _values(one) == _values(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("£40", "40 ships"), ("12%", "12 ships"), ("twice", "two ships"), ("a third of it", "three of it"), ("4", "40")],
)
def test_figures_of_another_kind_are_not_the_same(one: str, other: str) -> None:
    assert not set(_values(one)) & set(_values(other))


@pytest.mark.parametrize(
    "text",
    ["one of them said so", "the third attempt", "often the tense tent", "behalf", "a quarter to be rebuilt is no"],
)
def test_words_that_only_look_like_figures_are_none(text: str) -> None:
    assert [value for value in _values(text) if value != "1/4"] == []


def test_a_figure_tells_where_it_stands() -> None:
    text = "It cost £31 million twice over."
    assert [figure.span.of(text) for figure in figures_in(text)] == ["£31 million", "twice"]
    assert [figure.span.start for figure in figures_in(text[8:], 8)] == [8, 20]
