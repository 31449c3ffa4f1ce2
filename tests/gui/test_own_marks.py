"""A person's own marks are a second hand: ends in ink, letters at the right, no line, the category's tint."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from reader.gui.look import Look, ThemeName
from reader.gui.mark_painter import Drawn, Letters, MarkPainter, stacked
from reader.gui.mark_shapes import Grid, Piece
from reader.gui.marks import LETTERS, Mark, meaning, own_marks_of
from reader.gui.own_shapes import dotted_end, ends, own_rect, square_end, waved_end
from reader.gui.ruler import Ruler
from reader.gui.ticks import Tick
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.pictures import count, picture

E = 20.0
WORDS = Piece(100.0, 160.0, 50.0, E)
COLUMN = QRectF(60, 0, 140, 1)
TINTS = {Category.UNNAMED_SOURCE: "unnamed", Category.LOADED_LANGUAGE: "loaded", Category.HEDGE: "hedge"}

pytestmark = pytest.mark.usefixtures("qapp")


def own(category: Category, *pieces: Piece, chosen: bool = False) -> Drawn:
    return Drawn(Mark(0, Span(0, 5), LETTERS[category], category, quoted=False, own=True), pieces or (WORDS,), chosen)


def painted(look: Look, *drawn: Drawn) -> QImage:
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(look.colour("page"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks = MarkPainter(look, E)
    marks.paint_under(painter, drawn)
    marks.paint_lines(painter, stacked(drawn))
    marks.paint_letters(painter, marks.margin_letters(drawn, COLUMN, 60), Letters.MARGIN)
    painter.end()
    return image


@pytest.mark.parametrize("category", list(Category))
def test_the_ends_are_ink_and_nothing_of_the_line_colour_is_there(category: Category) -> None:
    look = Look()
    image, ink = painted(look, own(category)), look.colour("text")
    assert count(image, look.colour(f"{TINTS[category]}_tint")) > 400
    assert count(image, look.colour(f"{TINTS[category]}_line")) == 0
    left, right = QRect(94, 30, 10, 30), QRect(156, 30, 10, 30)
    middle = QRect(108, 30, 44, 30)
    assert count(image, ink, left, near=90) > 4
    assert count(image, ink, right, near=90) > 4
    assert count(image, ink, middle, near=90) == 0


def test_the_letter_stands_in_the_right_margin_in_ink() -> None:
    look = Look()
    image = painted(look, own(Category.HEDGE))
    assert count(image, look.colour("text"), QRect(214, 30, 20, 25), near=60) > 3
    assert count(image, look.colour("text"), QRect(0, 0, 60, 100), near=60) == 0


def test_a_chosen_own_mark_is_deeper_and_its_letter_reversed() -> None:
    look = Look()
    rest, chosen = (painted(look, own(Category.LOADED_LANGUAGE, chosen=on)) for on in (False, True))
    margin = QRect(205, 25, 40, 40)
    assert count(chosen, look.colour("loaded_chosen")) > 400
    assert count(chosen, look.colour("text"), margin) > 5 * count(rest, look.colour("text"), margin)


def test_high_contrast_leaves_the_tint_out() -> None:
    look = Look(ThemeName.HIGH_CONTRAST)
    image = painted(look, own(Category.UNNAMED_SOURCE))
    assert count(image, look.colour("unnamed_tint")) in {0, count(image, look.colour("page"))}
    assert count(image, look.colour("text"), QRect(94, 30, 12, 30), near=60) > 8


def test_letters_go_to_the_right_in_reading_order_and_move_together_where_there_is_no_room() -> None:
    drawn = [replace(own(category), pieces=(replace(WORDS, left=at, right=at + 20),))
             for category, at in zip(Category, (150.0, 70.0, 110.0), strict=True)]  # fmt: skip
    painter = MarkPainter(Look(), E)
    wide = painter.margin_letters(drawn, COLUMN, 120)
    assert [letter.drawn.mark.letter for letter in wide] == ["L", "H", "U"]
    assert wide[0].square.center().x() == pytest.approx(COLUMN.right() + 1.18 * E)
    assert wide[1].square.center().x() - wide[0].square.center().x() == pytest.approx(0.68 * E)
    narrow = painter.margin_letters(drawn, COLUMN, 44)
    assert all(letter.square.center().x() <= COLUMN.right() + 44 for letter in narrow)


def test_own_dots_stay_up_where_the_program_s_would_be_lowered() -> None:
    wave = Drawn(Mark(1, Span(0, 5), "L", Category.LOADED_LANGUAGE, quoted=False), (WORDS,))
    assert not any(drawn.lowered for drawn in stacked([wave, own(Category.HEDGE)]))


def test_a_mark_over_a_line_break_has_one_end_on_each_line() -> None:
    first, last = replace(WORDS, last=False), replace(WORDS, first=False, baseline=80.0)
    grid = Grid()
    assert [side for _x, side in ends(first, own_rect(first, E, grid))] == [1]
    assert [side for _x, side in ends(last, own_rect(last, E, grid))] == [-1]
    assert own_rect(first, E, grid).right() == WORDS.right


def test_ends_step_inside_beside_signs_that_they_must_not_touch() -> None:
    grid = Grid(8.0)  # fine enough to tell 0.01 e
    free, beside = own_rect(WORDS, E, grid), own_rect(replace(WORDS, flush=True, opened=True), E, grid)
    assert free.left() == pytest.approx(WORDS.left - 0.07 * E, abs=0.1)
    assert free.right() == pytest.approx(WORDS.right + 0.07 * E, abs=0.1)
    assert beside.left() == pytest.approx(WORDS.left + 0.03 * E, abs=0.1)
    assert beside.right() == pytest.approx(WORDS.right - 0.05 * E, abs=0.1)


def test_the_shapes_are_as_high_as_the_box() -> None:
    rect = own_rect(WORDS, E, Grid())
    for path in (square_end(rect.left(), 1, rect, E), waved_end(rect.left(), 1, rect, E)):
        assert path.boundingRect().top() == pytest.approx(rect.top())
        assert path.boundingRect().bottom() == pytest.approx(rect.bottom())
    dots = dotted_end(rect.left(), rect, 0.132 * E)
    assert len(dots) == 5
    assert dots[0].y() - 0.066 * E == pytest.approx(rect.top())
    assert dots[-1].y() + 0.066 * E == pytest.approx(rect.bottom())
    assert square_end(rect.left(), 1, rect, E).boundingRect().width() == pytest.approx(0.24 * E)


def test_own_marks_are_counted_behind_the_findings_and_say_whose_they_are() -> None:
    marks = own_marks_of(Remarks(own_marks=(OwnMark(Category.HEDGE, Span(3, 6)),)), 12)
    assert [(mark.index, mark.letter, mark.own) for mark in marks] == [(12, "H", True)]
    assert meaning(marks[0]) == "marked by you as hedge"


def test_the_ruler_shows_an_own_mark_as_a_bar_of_ink_at_its_edge() -> None:
    ruler = Ruler(Look())
    ruler.resize(30, 620)
    ruler.show_ticks([Tick(0.5, own(Category.LOADED_LANGUAGE).mark)])
    image, look = picture(ruler), Look()
    columns = [x for x in range(30) if count(image.copy(x, 0, 1, 620), look.colour("text"), near=40)]
    assert columns
    assert columns[-1] <= 5
    assert count(image, look.colour("loaded_line")) == 0
