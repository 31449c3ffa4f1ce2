"""The drawing rules, on shapes and on painted pictures."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.gui.look import Look, ThemeName
from reader.gui.mark_painter import Drawn, MarkPainter, stacked
from reader.gui.mark_shapes import Grid, Piece, axis, box_outline, box_rect, dots, wave, word_rect
from reader.gui.marks import Mark
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.pictures import count

E = 20.0
WORDS = Piece(100.0, 160.0, 50.0, E)


def mark(category: Category, *, quoted: bool = False, span: Span | None = None) -> Mark:
    letter = {Category.UNNAMED_SOURCE: "U", Category.LOADED_LANGUAGE: "L", Category.HEDGE: "H"}[category]
    return Mark(0, span or Span(0, 5), letter, category, quoted)


def painted(look: Look, drawn: Drawn, latest: Category | None = None) -> QImage:
    image = QImage(260, 100, QImage.Format.Format_RGB32)
    image.fill(look.colour("page"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks = MarkPainter(look, E)
    marks.paint_under(painter, [drawn], latest)
    marks.paint_lines(painter, [drawn])
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("category", list(Category))
def test_a_quoted_mark_has_its_line_and_no_tint(category: Category) -> None:
    look = Look()
    name = {Category.UNNAMED_SOURCE: "unnamed", Category.LOADED_LANGUAGE: "loaded", Category.HEDGE: "hedge"}[category]
    tint, line = look.colour(f"{name}_tint"), look.colour(f"{name}_line")
    plain, quoted = (painted(look, Drawn(mark(category, quoted=said), (WORDS,))) for said in (False, True))
    assert count(plain, tint) > 500
    assert count(quoted, tint) == 0
    assert count(quoted, line) > 3


@pytest.mark.usefixtures("qapp")
def test_a_chosen_mark_is_deeper_and_thicker() -> None:
    look, loaded = Look(), mark(Category.LOADED_LANGUAGE)
    rest = painted(look, Drawn(loaded, (WORDS,)))
    chosen = painted(look, Drawn(loaded, (WORDS,), chosen=True))
    assert count(chosen, look.colour("loaded_chosen")) > 500
    assert count(chosen, look.colour("loaded_line")) > 1.3 * count(rest, look.colour("loaded_line"))


@pytest.mark.usefixtures("qapp")
def test_high_contrast_has_no_tint_and_thicker_lines() -> None:
    contrast, box = Look(ThemeName.HIGH_CONTRAST), mark(Category.UNNAMED_SOURCE)
    image = painted(contrast, Drawn(box, (WORDS,)))
    assert count(image, contrast.colour("page")) > 0.8 * image.width() * image.height()
    dark = Look(ThemeName.DARK)
    assert count(image, contrast.colour("unnamed_line")) > count(
        painted(dark, Drawn(box, (WORDS,))), dark.colour("unnamed_line")
    )


@pytest.mark.usefixtures("qapp")
def test_a_dimmed_mark_is_at_forty_per_cent() -> None:
    look = Look()
    image = painted(look, Drawn(mark(Category.HEDGE), (WORDS,), dimmed=True))
    assert count(image, look.colour("hedge_line")) == 0
    assert count(image, look.colour("hedge_tint")) == 0


def test_a_box_ends_flush_before_a_comma_and_outside_otherwise() -> None:
    usual, flush = box_rect(WORDS, E, Grid()), box_rect(Piece(100, 160, 50, E, flush=True), E, Grid())
    assert usual.right() > 160.5
    assert flush.right() <= 160


def test_box_edges_stand_on_half_device_pixels() -> None:
    rect = box_rect(Piece(100.3, 160.2, 50.7, E), E, Grid(2.0))
    assert all((2 * edge) % 1 == 0.5 for edge in (rect.left(), rect.right(), rect.top(), rect.bottom()))


def test_a_line_break_leaves_the_cut_side_open() -> None:
    first, middle, last = (
        Piece(100, 160, 50, E, first=a, last=b) for a, b in ((True, False), (False, False), (False, True))
    )
    upright = {}
    for name, piece in (("first", first), ("middle", middle), ("last", last)):
        rect = box_rect(piece, E, Grid())
        path = box_outline(piece, rect, E)
        at = [(path.elementAt(step).x, path.elementAt(step).y) for step in range(path.elementCount())]
        between = [(x, y) for x, y in at if rect.top() + 1 < y < rect.bottom() - 1]
        upright[name] = {"left" if x < 130 else "right" for x, _ in between}
    assert upright == {"first": {"left"}, "middle": set(), "last": {"right"}}


def test_the_wave_runs_from_end_to_end_at_its_height() -> None:
    y = axis(WORDS, E, lowered=False)
    bounds = wave(WORDS, E, y).boundingRect()
    assert (bounds.left(), bounds.right()) == pytest.approx((100, 160))
    assert bounds.height() == pytest.approx(0.15 * E)


def test_the_first_and_last_dot_stand_at_the_ends() -> None:
    found = dots(WORDS, E, 2.3, 54.0)
    assert found[0].x() - 1.15 == pytest.approx(100)
    assert found[-1].x() + 1.15 == pytest.approx(160)
    assert all(0.2 * E < b.x() - a.x() < 0.3 * E for a, b in pairwise(found))


def test_dots_under_a_wave_are_lowered_and_dots_in_a_box_are_not() -> None:
    hedge = Drawn(mark(Category.HEDGE), (WORDS,))
    under = stacked([Drawn(mark(Category.LOADED_LANGUAGE, span=Span(3, 9)), (WORDS,)), hedge])
    inside = stacked([Drawn(mark(Category.UNNAMED_SOURCE), (WORDS,)), hedge])
    assert [drawn.lowered for drawn in under] == [False, True]
    assert [drawn.lowered for drawn in inside] == [False, False]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("latest", [Category.LOADED_LANGUAGE, Category.HEDGE])
def test_where_two_overlap_the_category_switched_on_last_gives_the_tint(latest: Category) -> None:
    look = Look()
    image = QImage(260, 100, QImage.Format.Format_RGB32)
    image.fill(look.colour("page"))
    painter = QPainter(image)
    both = [Drawn(mark(Category.LOADED_LANGUAGE), (WORDS,)), Drawn(mark(Category.HEDGE), (WORDS,))]
    MarkPainter(look, E).paint_under(painter, both, latest)
    painter.end()
    expected = "loaded_tint" if latest is Category.LOADED_LANGUAGE else "hedge_tint"
    assert image.pixelColor(130, 45) == look.colour(expected)


@pytest.mark.usefixtures("qapp")
def test_margin_letters_stand_in_reading_order_and_never_leave_the_margin() -> None:
    painter = MarkPainter(Look(), E)
    row = [
        Drawn(mark(Category.HEDGE, span=Span(20, 22)), (Piece(300, 340, 50, E),)),
        Drawn(mark(Category.UNNAMED_SOURCE, span=Span(0, 9)), (Piece(100, 200, 50, E),)),
        Drawn(mark(Category.LOADED_LANGUAGE, span=Span(10, 12)), (Piece(220, 250, 50, E),)),
    ]
    wide = sorted(
        painter.margin_letters(row, QRectF(120, 0, 600, 1), 120), key=lambda letter: letter.square.center().x()
    )
    assert [letter.drawn.mark.letter for letter in wide] == ["U", "L", "H"]
    assert wide[-1].square.center().x() == pytest.approx(120 - 1.18 * E)
    narrow = painter.margin_letters(row, QRectF(44, 0, 600, 1), 44)
    middles = sorted(letter.square.center().x() for letter in narrow)
    assert middles[0] >= 0.25 * E
    assert min(b - a for a, b in pairwise(middles)) >= 0.4 * E


@pytest.mark.usefixtures("qapp")
def test_letters_on_marks_do_not_cover_each_other() -> None:
    both = [Drawn(mark(Category.UNNAMED_SOURCE), (WORDS,)), Drawn(mark(Category.HEDGE), (WORDS,))]
    squares = [letter.square for letter in MarkPainter(Look(), E).letters_at_marks(both)]
    assert not squares[0].intersects(squares[1])
    assert all(square.bottom() < QRectF(word_rect(WORDS, E)).top() for square in squares)
