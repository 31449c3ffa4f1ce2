"""Two reports stand side by side: a claim is lit in both at one height, and every row leads to both texts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.comparing.comparison import Comparison, compare
from reader.gui.compare.compare_page import ComparePage
from reader.gui.compare.compared_view import ComparedView
from reader.gui.compare.pair_row import PairRow
from reader.gui.look import ThemeName
from reader.gui.reading import Visible
from reader.model.report import Category
from tests.comparing.two_reports import text_report
from tests.gui.compare.conftest import Shower
from tests.gui.pictures import count, picture


def _claim_top(view: ComparedView) -> float:
    """How far down its window the shown claim begins."""
    return view.claim_range()[1] - view.ruler.value()


def _row(page: ComparePage, words: str) -> PairRow:
    return next(row for row in page.table.rows() if words in row.accessibleName())


def test_n_goes_from_claim_to_claim_and_round_at_the_end(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    seen = []
    for _ in range(len(swing_bridge.claims) + 1):
        QTest.keyClick(page.left, Qt.Key.Key_N)
        seen.append(page.shown_claim)
    assert seen == [*range(len(swing_bridge.claims)), 0]
    QTest.keyClick(page.left, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert page.shown_claim == len(swing_bridge.claims) - 1
    assert page.foot.place == "6 of 6"
    assert page.foot.said == "Said in both: “two thirds”"


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 728, 1.0), (1024, 568, 1.0), (1280, 728, 2.0)])
def test_a_linked_pair_stands_at_one_height(
    width: int, height: int, scale: float, show: Shower, swing_bridge: Comparison
) -> None:
    page = show(swing_bridge, width, height, scale)
    for at in range(len(swing_bridge.claims)):
        page.show_claim(at)
        assert _claim_top(page.left) == pytest.approx(_claim_top(page.right), abs=1)
        assert 0 <= _claim_top(page.left) < page.left.viewport().height()


def test_the_pair_stays_at_one_height_when_the_window_gets_narrower(
    show: Shower, swing_bridge: Comparison, qtbot: QtBot
) -> None:
    page = show(swing_bridge)
    page.show_claim(3)
    with qtbot.waitSignals([page.left.settled, page.right.settled]):
        page.resize(900, 728)
    assert _claim_top(page.left) == pytest.approx(_claim_top(page.right), abs=1)


def test_shared_words_stand_reversed_and_a_bar_crosses_both_rulers(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    accent = page.look.colour("accent")
    for view in (page.left, page.right):
        assert count(picture(view), accent) < 20
    page.show_claim(0)
    for view in (page.left, page.right):
        image = picture(view)
        words = image.copy(0, 0, view.viewport().width(), image.height())
        ruler = image.copy(view.viewport().width(), 0, view.ruler.width(), image.height())
        assert count(words, accent) > 500
        assert count(ruler, accent) >= 60


def test_the_rows_that_rest_on_a_claim_are_lit(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    page.show_claim(len(swing_bridge.claims) - 1)
    assert [row.pair.middle for row in page.table.rows() if row.is_lit] == ["named only in the Gazette"]


def test_a_row_that_rests_on_a_claim_leads_to_it(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    QTest.mouseClick(_row(page, "Karin Holm"), Qt.MouseButton.LeftButton)
    assert page.shown_claim == len(swing_bridge.claims) - 1


def test_a_row_without_a_claim_lights_its_words_in_both_texts(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    page.show_claim(0)
    tint = page.look.colour("accent_tint")
    row = _row(page, "Will Ashdown")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert page.shown_claim is None
    assert row.is_lit
    for view in (page.left, page.right):
        assert count(picture(view), tint) > 500
        assert count(picture(view), page.look.colour("accent")) < 20


def test_each_row_says_in_words_what_stands_on_both_sides(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    assert _row(page, "Karin Holm").accessibleName() == (
        "a government source, unnamed, described to step 2 of 4: role, body or rank. "
        "named only in the Gazette. Karin Holm, person"
    )
    assert "only in the Echo. not in this report" in _row(page, "Critics").accessibleName()
    assert (
        _row(page, "admitted").accessibleName()
        == "denied; said; admitted, loaded. Petra Lindqvist. said; showed; replied"
    )


def test_the_switches_count_both_reports_and_are_wishes(show: Shower, swing_bridge: Comparison, qtbot: QtBot) -> None:
    page = show(swing_bridge)
    chip = page.foot.findChildren(type(page.foot._chips[Category.HEDGE]))[1]
    unnamed = [
        sum(found.category is Category.LOADED_LANGUAGE for found in report.findings)
        for report in (swing_bridge.left, swing_bridge.right)
    ]
    assert chip.accessibleName() == f"loaded: {unnamed[0]} and {unnamed[1]}"
    with qtbot.waitSignal(page.category_toggled) as told:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.args == [Category.LOADED_LANGUAGE, False]


def test_what_is_hidden_in_one_text_is_hidden_in_both(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    page.show_visible(Visible(hidden=True))
    line = page.look.colour("unnamed_line")
    assert [count(picture(view.viewport()), line) for view in (page.left, page.right)] == [0, 0]


def test_reports_that_share_nothing_say_so(show: Shower) -> None:
    page = show(compare(text_report("The mayor slept."), text_report("Snow fell.")))
    page.step(forward=True)
    assert page.shown_claim is None
    assert page.foot.said == "No figure and no quotation stands in both."


def test_a_report_without_an_outlet_is_named_by_its_side(show: Shower, swing_bridge: Comparison) -> None:
    left = replace(swing_bridge.left, article=replace(swing_bridge.left.article, outlet=None))
    page = show(compare(left, swing_bridge.right))
    assert "only in the left report" in _row(page, "Critics").accessibleName()


def test_larger_type_and_another_theme_reach_texts_and_table(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    size, height = page.left.font().pixelSize(), page.table.rows()[0].height()
    page.look.set_scale(2.0)
    page.look.set_theme(ThemeName.DARK)
    assert page.left.font().pixelSize() == pytest.approx(2 * size, abs=1)
    assert page.table.rows()[0].heightForWidth(1200) > height
    assert page.left.look.theme is ThemeName.DARK


def test_n_does_nothing_where_letters_are_switched_off(show: Shower, swing_bridge: Comparison) -> None:
    page = show(swing_bridge)
    page.look.set_letter_keys(False)
    before = page.shown_claim
    QTest.keyClick(page.left, Qt.Key.Key_N)
    assert page.shown_claim == before
