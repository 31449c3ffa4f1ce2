"""Where pages end, on lines of ten units each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.look import Use
from reader.gui.paper.outline_pages import OutlinePages
from reader.gui.paper.page_breaks import Strip, bands
from reader.gui.paper.sheet_size import PaperLook
from reader.model.outline import Heading, Line, Part, Table


def lines(*opens: bool) -> list[Strip]:
    return [Strip(10.0 * at, 10.0 * at + 10, opening) for at, opening in enumerate(opens)]


def test_a_page_takes_as_many_lines_as_fit() -> None:
    assert bands(lines(*[True] * 5), 25) == [(0, 20), (20, 40), (40, 50)]


def test_the_first_page_may_be_another_height() -> None:
    assert bands(lines(*[True] * 5), 25, 40) == [(0, 40), (40, 50)]


def test_lines_that_stay_together_go_to_the_next_page_together() -> None:
    assert bands(lines(True, True, False, True), 25) == [(0, 10), (10, 30), (30, 40)]


def test_what_cannot_stay_together_is_parted_all_the_same() -> None:
    assert bands(lines(True, False, False, False), 25) == [(0, 20), (20, 40)]


def test_a_line_higher_than_a_page_has_one_of_its_own() -> None:
    assert bands([Strip(0, 10), Strip(10, 99), Strip(99, 109)], 25) == [(0, 10), (10, 99), (99, 109)]


@given(st.lists(st.booleans(), max_size=40), st.integers(10, 90))
def test_every_line_is_on_one_page_and_in_its_order(opens: list[bool], height: int) -> None:
    strips = lines(*opens)
    found = bands(strips, height)
    assert [edge for band in found for edge in band] == sorted(edge for band in found for edge in band)
    shown = [strip for strip in strips if any(top <= strip.top and strip.bottom <= bottom for top, bottom in found)]
    assert shown == strips
    assert all(bottom - top <= height for top, bottom in found)


@pytest.mark.usefixtures("qapp")
def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    look = PaperLook()
    for before in range(12):
        lead: list[Part] = [Line(f"Line {at}") for at in range(before)]
        parts = [*lead, Heading("Head", level=2), Line("Said"), Line("More")]
        pages = OutlinePages(look, parts, 2000)
        for top, bottom in pages.bands(look.line(Use.BASE) * 6.0):
            assert not pages.text_between(top, bottom).endswith("Head")


@pytest.mark.usefixtures("qapp")
def test_a_row_of_a_table_is_not_parted() -> None:
    look = PaperLook()
    long = " ".join(["word"] * 40)
    table = Table(("Who", "Kind"), tuple((long, str(at)) for at in range(9)))
    pages = OutlinePages(look, [table], 2000)
    found = pages.bands(look.line(Use.BASE) * 16.0)
    assert len(found) > 1
    assert sum(pages.text_between(*band).count("word") for band in found) == 9 * 40
    for band in found:
        assert pages.text_between(*band).count("word") % 40 == 0
