"""While a person predicts, the program's marks are absent everywhere; theirs are made by key, mouse and list."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.chip import Chip
from reader.gui.legend_buttons import WordButton
from reader.gui.predict.own_row import OwnRow
from reader.gui.predict.predicting import PAGE, WITHHELD
from reader.model.document_kind import DocumentKind
from reader.model.remarks import OwnMark
from reader.model.report import Category
from tests.gui.pictures import count, picture
from tests.gui.predict.conftest import CONTROL, Driven

LINES = ("unnamed_line", "loaded_line", "hedge_line")


def lines_on(driven: Driven) -> int:
    """Pixels of the window, ruler and bottom bar included, in a colour that only the program's marks have."""
    image, look = picture(driven.parts.frame), driven.parts.look
    return sum(count(image, look.colour(line)) for line in LINES)


def test_not_a_pixel_of_the_programs_marks_is_left_and_all_come_back(driven: Driven) -> None:
    before = lines_on(driven)
    assert before > 100
    driven.press(Qt.Key.Key_R, CONTROL)
    assert driven.panel.shows_page(PAGE)
    assert lines_on(driven) == 0
    assert not driven.parts.legend.isVisible()
    driven.press(Qt.Key.Key_Escape)
    assert lines_on(driven) == before
    assert driven.parts.legend.isVisible()


def test_nothing_that_would_tell_can_be_opened_until_it_is_over(predicting: Driven) -> None:
    actions = predicting.parts.actions
    assert not any(actions[key].isEnabled() for key in WITHHELD)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_W, Qt.Key.Key_R):
        predicting.press(key)
    assert predicting.reading.chosen is None
    assert predicting.panel.shows_page(PAGE)
    predicting.press(Qt.Key.Key_Escape)
    assert all(actions[key].isEnabled() for key in WITHHELD)


def test_a_report_that_comes_meanwhile_stays_secret(driven: Driven) -> None:
    whole = driven.whole
    driven.reading.open_article(whole.article)
    driven.press(Qt.Key.Key_R, CONTROL)
    driven.reading.add_findings(whole.findings[:3])
    assert lines_on(driven) == 0
    driven.reading.show_report(whole)
    assert lines_on(driven) == 0
    assert not any(driven.parts.actions[key].isEnabled() for key in ("compare", "worksheet", "voices"))
    driven.press(Qt.Key.Key_R, CONTROL)
    assert driven.report == whole


def test_what_is_said_of_an_analysis_does_not_take_the_page_away(predicting: Driven) -> None:
    predicting.parts.doing.analysis_began.emit(9)
    assert predicting.panel.shows_page(PAGE)
    predicting.parts.doing.analysis_given_up.emit()
    assert predicting.panel.shows_page(PAGE)


def test_exports_and_the_clipboard_keep_the_secret_and_say_so(predicting: Driven, tmp_path: Path) -> None:
    predicting.mark("last month", Qt.Key.Key_3)
    file = tmp_path / "marks.json"
    predicting.window.exports.save(DocumentKind.JSON, file)
    value = json.loads(file.read_text(encoding="utf-8"))
    assert value["findings"] == value["attributions"] == value["criteria"] == []
    assert [own["category"] for own in value["own_marks"]] == ["hedge"]
    predicting.window.exports.save(DocumentKind.WEB_PAGE, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Nobody is quoted" not in page
    assert page.split("<article")[1].split("</article>")[0].count('class="mark') == 1, "the person's own"
    predicting.view.selectAll()
    predicting.press(Qt.Key.Key_C, CONTROL)
    assert "wavy" not in QGuiApplication.clipboard().mimeData().html()
    predicting.parts.actions["export"].trigger()
    assert any("You predict" in each.text() for each in predicting.parts.pages.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize(
    ("key", "category"), list(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), Category, strict=True))
)
def test_a_key_marks_what_is_selected_and_control_z_takes_it_back(
    predicting: Driven, key: Qt.Key, category: Category
) -> None:
    span = predicting.mark("steel deck", key)
    assert list(predicting.own) == [OwnMark(category, span)]
    assert predicting.bar.isVisible()
    assert predicting.view.selected_span() is None
    predicting.press(Qt.Key.Key_Z, CONTROL)
    assert not predicting.own


def test_the_bar_marks_by_mouse_and_asks_for_what_is_selected(predicting: Driven) -> None:
    assert "Select words first" in predicting.bar.text()
    predicting.select("steel deck")
    assert predicting.bar.text() == "Mark “steel deck” as"
    predicting.click(predicting.bar.button(Category.LOADED_LANGUAGE))
    assert [mark.category for mark in predicting.own] == [Category.LOADED_LANGUAGE]
    predicting.click(predicting.bar.button(Category.HEDGE))
    assert len(predicting.own) == 1, "without a selection nothing is marked"
    (undo,) = [each for each in predicting.bar.findChildren(WordButton) if each.text() == "Undo"]
    predicting.click(undo)
    assert not predicting.own


def test_a_full_stop_alone_is_no_words_to_mark(predicting: Driven) -> None:
    predicting.mark(".", Qt.Key.Key_1)
    assert not predicting.own


def test_keys_mark_also_when_single_letters_are_switched_on_meanwhile(predicting: Driven, qtbot: QtBot) -> None:
    letters = predicting.parts.actions["single_letter_keys"]
    marks_hedge = predicting.parts.actions["mark_as_hedge"]
    letters.setChecked(False)
    qtbot.waitUntil(lambda: not marks_hedge.shortcuts())
    predicting.mark("steel deck", Qt.Key.Key_2)
    assert not predicting.own
    letters.setChecked(True)
    qtbot.waitUntil(lambda: bool(marks_hedge.shortcuts()))
    predicting.mark("steel deck", Qt.Key.Key_2)
    assert len(predicting.own) == 1


def test_n_goes_through_the_persons_marks_alone(predicting: Driven) -> None:
    first = predicting.mark("to rebuild", Qt.Key.Key_2)
    second = predicting.mark("last month", Qt.Key.Key_3)
    seen = []
    for _ in range(3):
        predicting.press(Qt.Key.Key_N)
        mark = predicting.reading.mark(predicting.reading.chosen)
        assert mark is not None
        seen.append(mark.span)
    assert set(seen) == {first, second}
    assert seen[0] != seen[1]
    assert predicting.panel.shows_page(PAGE)


def rows(driven: Driven) -> list[OwnRow]:
    return driven.window.predicting.page.list.rows


def test_each_mark_has_a_row_that_leads_to_it_and_takes_it_away(predicting: Driven) -> None:
    predicting.mark("to rebuild", Qt.Key.Key_2)
    last = predicting.mark("last month", Qt.Key.Key_3)
    assert [row.words.text for row in rows(predicting)] == ["to rebuild", "last month"]
    predicting.click(rows(predicting)[1].words)
    mark = predicting.reading.mark(predicting.reading.chosen)
    assert mark is not None
    assert mark.span == last
    predicting.click(rows(predicting)[0].away)
    assert [own.span for own in predicting.own] == [last]


def test_rows_are_taken_away_one_after_the_other_by_the_keyboard(predicting: Driven, qtbot: QtBot) -> None:
    for words, key in (("to rebuild", Qt.Key.Key_2), ("last month", Qt.Key.Key_3)):
        predicting.mark(words, key)
    rows(predicting)[0].away.setFocus()
    qtbot.waitUntil(rows(predicting)[0].away.hasFocus)
    QTest.keyClick(rows(predicting)[0].away, Qt.Key.Key_Space)
    assert rows(predicting)[0].away.hasFocus()
    QTest.keyClick(rows(predicting)[0].away, Qt.Key.Key_Space)
    assert not predicting.own


def test_a_press_on_an_own_mark_chooses_it_and_explains_nothing(predicting: Driven) -> None:
    predicting.mark("to rebuild", Qt.Key.Key_2)
    predicting.parts.doing.choose(None)
    QTest.mouseClick(predicting.view.viewport(), Qt.MouseButton.LeftButton, pos=predicting.view.position_of(0))
    assert predicting.reading.chosen == 0
    assert predicting.panel.shows_page(PAGE)


def test_escape_leaves_one_thing_at_a_time_and_the_marks_are_there_again(predicting: Driven) -> None:
    predicting.mark("to rebuild", Qt.Key.Key_2)
    predicting.select("last month")
    predicting.press(Qt.Key.Key_Escape)
    assert predicting.view.selected_span() is None
    assert predicting.chosen() == 0
    predicting.press(Qt.Key.Key_Escape)
    assert predicting.chosen() is None
    assert predicting.predicts()
    predicting.press(Qt.Key.Key_Escape)
    assert not predicting.predicts()
    assert not predicting.panel.shows_other_page()
    assert len(predicting.own) == 1
    predicting.press(Qt.Key.Key_R, CONTROL)
    assert [row.words.text for row in rows(predicting)] == ["to rebuild"]


def test_putting_the_panel_away_leaves_nothing(predicting: Driven) -> None:
    predicting.click(predicting.button("Close"))
    assert not predicting.panel.isVisible()
    assert predicting.predicts()
    predicting.press(Qt.Key.Key_F9)
    assert predicting.panel.shows_page(PAGE)
    assert not predicting.parts.legend.isVisible()


def test_the_way_back_leaves(predicting: Driven) -> None:
    predicting.click(predicting.button("Back to Voices"))
    assert not predicting.predicts()
    assert not predicting.panel.shows_other_page()


def test_another_article_ends_it(predicting: Driven) -> None:
    other = replace(predicting.whole.article, title="Another")
    predicting.reading.open_article(other)
    assert not predicting.predicts()
    assert predicting.parts.legend.isVisible()
    assert not predicting.bar.isVisible()
    assert not predicting.parts.actions["compare"].isEnabled(), "its report is still to come"
    assert predicting.parts.actions["voices"].isEnabled()


def test_who_leaves_before_anything_was_found_is_told_no_count(driven: Driven) -> None:
    driven.reading.open_article(driven.whole.article)
    driven.press(Qt.Key.Key_R, CONTROL)
    driven.press(Qt.Key.Key_Escape)
    assert driven.parts.legend.isVisible()
    chips = driven.parts.legend.findChildren(Chip)
    assert {chip.accessibleName() for chip in chips if chip.category in set(Category)} == {
        "unnamed",
        "loaded",
        "hedges",
    }


def test_a_text_in_another_language_has_nothing_to_compare_with(driven: Driven) -> None:
    driven.reading.open_article(replace(driven.whole.article, language="cy"))
    driven.press(Qt.Key.Key_R, CONTROL)
    assert not driven.predicts()


def test_a_sheet_with_a_foot_of_its_own_has_the_bar_to_itself(predicting: Driven) -> None:
    predicting.parts.actions["keys"].trigger()
    predicting.parts.actions["library"].trigger()
    assert not predicting.bar.isVisible()
    predicting.press(Qt.Key.Key_Escape)
    assert predicting.bar.isVisible()
    assert not predicting.parts.legend.isVisible()


def test_a_screen_reader_is_not_told_what_the_caret_stands_on(driven: Driven) -> None:
    caret = QAccessible.queryAccessibleInterface(driven.view).textInterface()
    caret.setCursorPosition(driven.view._page.offsets.to_document(driven.at("rushed through").start + 2))
    assert "loaded" in driven.view.accessibleDescription()
    said: list[str] = []
    driven.view.spoken.said.connect(said.append)
    driven.press(Qt.Key.Key_R, CONTROL)
    assert "loaded" not in driven.view.accessibleDescription()
    for key in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_N):
        driven.press(key)
    assert len(said) == 2, "the paragraphs"
    assert not any("Marked" in each for each in said)


def test_the_library_does_not_tell_the_counts_either(driven: Driven) -> None:
    window = driven.window
    driven.parts.actions["library"].trigger()
    kept = window.browsing.sheet.chosen_kept()
    assert kept is not None
    assert kept.counts is not None
    driven.press(Qt.Key.Key_R, CONTROL)
    driven.parts.actions["library"].trigger()
    kept = window.browsing.sheet.chosen_kept()
    assert kept is not None
    assert kept.counts is None


def test_marks_made_before_count_as_the_persons(driven: Driven) -> None:
    driven.parts.remarking.mark(driven.at("last month"), Category.HEDGE)
    driven.press(Qt.Key.Key_R, CONTROL)
    assert [row.words.text for row in rows(driven)] == ["last month"]


def test_own_marks_that_were_hidden_come_back_for_it(driven: Driven) -> None:
    driven.parts.remarking.mark(driven.at("last month"), Category.HEDGE)
    driven.parts.doing.show_own(False)
    driven.parts.doing.hide_all(True)
    driven.press(Qt.Key.Key_R, CONTROL)
    assert len(driven.reading.visible_marks()) == 1
