"""After the reveal both hands lie side by side: three piles, every word a door, answers and notes that are kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.mark_steps import PILES
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.predict.compared import Compared
from reader.gui.predict.piles_page import AT_ONCE, PilesPage
from reader.gui.predict.stretch_box import StretchBox
from reader.gui.predict.stretch_door import StretchDoor
from reader.model.passed_by import Held, PassedBy
from reader.model.remarks import Judgement, Note, OwnMark, Remarks, Stand, rule_of
from reader.model.report import Category, Finding, Wording
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from tests.gui.predict.conftest import CONTROL, Driven, Finds
from tests.gui.sample_report import TEXT, sample_report

HEDGE, LOADED = Category.HEDGE, Category.LOADED_LANGUAGE


def page(driven: Driven) -> PilesPage:
    return driven.window.side_by_side.page


def doors(driven: Driven) -> list[StretchDoor]:
    return page(driven).findChildren(StretchDoor)


def door(driven: Driven, words: str) -> StretchDoor:
    (found,) = [each for each in doors(driven) if each.accessibleName().startswith(f"{words}:")]
    return found


def box(driven: Driven) -> StretchBox:
    found = page(driven).box
    assert found is not None
    return found


def open_own_hedge(driven: Driven) -> OwnMark:
    """Open the words that the person alone has marked."""
    driven.click(door(driven, "last month"))
    return next(mark for mark in driven.own if mark.category is HEDGE)


def test_the_reveal_shows_every_category_and_three_piles_with_a_count_each(revealed: Driven) -> None:
    assert revealed.panel.shows_page(PILES)
    assert revealed.reading.visible.categories == frozenset(Category)
    said, program = revealed.said(), len(revealed.whole.findings)
    assert [line for line in said.split("\n") if line.startswith(("Both", "Only"))] == [
        "Both, 1", "Only you, 1", f"Only the program, {program - 1}",
    ]  # fmt: skip
    assert "%" not in said
    assert len(doors(revealed)) == program + 1


def test_the_main_button_reveals_too(predicting: Driven) -> None:
    predicting.click(predicting.window.predicting.page.foot.reveal)
    assert predicting.panel.shows_page(PILES)
    assert not predicting.predicts()


def test_every_word_is_a_door_that_chooses_its_mark_and_opens(revealed: Driven) -> None:
    count = len(doors(revealed))
    for name in [each.accessibleName() for each in doors(revealed)]:
        found = [each for each in doors(revealed) if each.accessibleName() == name]
        if not found:  # it is open
            continue
        revealed.click(found[0])
        chosen = revealed.reading.mark(revealed.reading.chosen)
        assert chosen is not None
        assert chosen.span in found[0].spans or found[0].spans[0].overlaps(chosen.span)
        assert len(doors(revealed)) == count - 1
        assert box(revealed).isVisible()


def test_an_open_word_that_is_higher_than_the_page_begins_at_its_words(revealed: Driven) -> None:
    revealed.parts.look.set_scale(2.0)
    revealed.parts.frame.resize(1024, 640)
    revealed.parts.actions["panel"].setChecked(True)
    revealed.parts.doing.choose(len(revealed.report.findings) - 1)
    top = box(revealed).mapTo(page(revealed).viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page(revealed).viewport().height() / 2


def test_stepping_and_pressing_marks_in_the_text_open_them_on_the_page(revealed: Driven, index_of: Finds) -> None:
    revealed.press(Qt.Key.Key_N)
    assert page(revealed).box is not None
    index = index_of(LOADED, "secretive")
    QTest.mouseClick(revealed.view.viewport(), Qt.MouseButton.LeftButton, pos=revealed.view.position_of(index))
    assert revealed.panel.shows_page(PILES)
    assert "What" in revealed.said()
    revealed.parts.doing.choose(None)
    assert page(revealed).box is None


def test_an_answer_is_kept_changed_taken_back_and_undone(revealed: Driven) -> None:
    own = open_own_hedge(revealed)
    buttons = box(revealed).who.buttons
    revealed.click(buttons[Stand.FOR])
    assert list(revealed.reading.remarks.judgements) == [Judgement(HEDGE, own.span, Stand.FOR)]
    revealed.click(buttons[Stand.UNSURE])
    assert list(revealed.reading.remarks.judgements) == [Judgement(HEDGE, own.span, Stand.UNSURE)]
    assert [stand for stand, each in buttons.items() if each.isChecked()] == [Stand.UNSURE]
    revealed.click(buttons[Stand.UNSURE])
    assert not revealed.reading.remarks.judgements
    revealed.press(Qt.Key.Key_Z, CONTROL)
    assert [stand for stand, each in buttons.items() if each.isChecked()] == [Stand.UNSURE]


def test_answers_are_given_by_the_keyboard(revealed: Driven, qtbot: QtBot) -> None:
    target = door(revealed, "last month")
    target.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(target, Qt.Key.Key_Return)
    first = box(revealed).who.buttons[Stand.FOR]
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    focused = revealed.parts.frame.focusWidget()
    assert focused is box(revealed).who.buttons[Stand.AGAINST]
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert [each.stand for each in revealed.reading.remarks.judgements] == [Stand.AGAINST]


def test_a_note_is_kept_when_the_keyboard_leaves_it_and_changes_no_pile(revealed: Driven, qtbot: QtBot) -> None:
    own = open_own_hedge(revealed)
    before, field = revealed.said().count("Only you, 1"), box(revealed).who.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "A long time.")
    revealed.view.setFocus()
    assert list(revealed.reading.remarks.notes) == [Note(rule_of(own), own.span, "A long time.")]
    assert revealed.said().count("Only you, 1") == before == 1
    revealed.press(Qt.Key.Key_Z, CONTROL)
    assert not revealed.reading.remarks.notes
    assert field.toPlainText() == ""


def test_a_note_being_typed_is_kept_when_another_word_is_opened(revealed: Driven) -> None:
    own = open_own_hedge(revealed)
    QTest.keyClicks(box(revealed).who.field, "Hm.")
    revealed.click(door(revealed, "secretive"))
    assert [note.text for note in revealed.reading.remarks.notes] == ["Hm."]
    assert revealed.reading.remarks.note_on(own) is not None


def test_escape_forgets_what_was_typed_and_stays(revealed: Driven, qtbot: QtBot) -> None:
    open_own_hedge(revealed)
    field = box(revealed).who.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Hm.")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not revealed.reading.remarks.notes
    assert revealed.panel.shows_page(PILES)


def test_a_note_on_the_programs_mark_is_the_cards_note(revealed: Driven, index_of: Finds) -> None:
    index = index_of(LOADED, "botched")
    finding = revealed.report.findings[index]
    revealed.parts.remarking.note(finding, "It is.")
    revealed.click(door(revealed, "botched"))
    assert box(revealed).who.field.toPlainText() == "It is."
    revealed.click(box(revealed).who.buttons[Stand.FOR])
    assert revealed.reading.remarks.judgement_on(finding) is not None


def test_the_whole_card_leads_back_to_the_page_by_button_and_by_escape(revealed: Driven) -> None:
    for way in ("Back to Voices", None):
        revealed.parts.doing.choose(None)
        revealed.click(door(revealed, "botched"))
        revealed.click(revealed.button("The whole card"))
        assert revealed.panel.shows_card()
        if way is None:
            revealed.press(Qt.Key.Key_Escape)
        else:
            revealed.click(revealed.button(way))
        assert revealed.panel.shows_page(PILES)
        assert box(revealed).isVisible()
    revealed.press(Qt.Key.Key_Escape)
    assert not revealed.panel.shows_other_page()


def test_a_mark_taken_away_leaves_its_pile(revealed: Driven) -> None:
    open_own_hedge(revealed)
    revealed.press(Qt.Key.Key_D)
    assert "Only you, 0" in revealed.said()
    revealed.press(Qt.Key.Key_Z, CONTROL)
    assert "Only you, 1" in revealed.said()


def test_it_is_there_again_from_the_menu(revealed: Driven) -> None:
    own = open_own_hedge(revealed)
    revealed.click(box(revealed).who.buttons[Stand.UNSURE])
    revealed.press(Qt.Key.Key_Escape)
    revealed.parts.actions["piles"].trigger()
    revealed.click(door(revealed, "last month"))
    assert box(revealed).who.buttons[Stand.UNSURE].isChecked()
    assert own in revealed.own


def test_why_it_was_passed_by_is_what_the_engine_says_and_absent_until_then(revealed: Driven, qtbot: QtBot) -> None:
    open_own_hedge(revealed)
    assert "passed it by" not in revealed.said()
    revealed.parts.link.told.emit((PassedBy(Held.GENERIC, revealed.at("last month")),))
    qtbot.waitUntil(lambda: "Why the program passed it by\nNobody in particular is meant." in revealed.said())


def test_an_answer_of_the_engine_on_other_words_is_not_taken_for_this_one(revealed: Driven, qtbot: QtBot) -> None:
    open_own_hedge(revealed)
    revealed.parts.link.told.emit((PassedBy(Held.GENERIC, revealed.at("last month")),))
    revealed.parts.link.told.emit((PassedBy(Held.AUTHOR, revealed.at("last month")),))
    qtbot.waitUntil(lambda: "Nobody in particular" in revealed.said())
    assert "the writer who speaks" not in revealed.said()


def test_until_the_report_is_there_the_page_says_so(driven: Driven) -> None:
    whole = driven.whole
    driven.reading.open_article(whole.article)
    driven.press(Qt.Key.Key_R, CONTROL)
    driven.press(Qt.Key.Key_R, CONTROL)
    assert "not there yet" in driven.said()
    driven.reading.show_report(whole)
    assert f"Only the program, {len(whole.findings)}" in driven.said()


def test_another_article_keeps_no_note_of_this_one(revealed: Driven, window: MainWindow) -> None:
    open_own_hedge(revealed)
    QTest.keyClicks(box(revealed).who.field, "Hm.")
    other = replace(revealed.whole.article, text=revealed.text.replace("council", "board"))
    window.parts.reading.open_article(other)
    assert revealed.reading.remarks == Remarks()


@pytest.fixture
def plain_page(qtbot: QtBot, window: MainWindow) -> PilesPage:
    made = PilesPage(window.parts.look)
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show()
    return made


def test_a_long_pile_shows_its_first_words_and_more_on_demand(plain_page: PilesPage) -> None:
    report = sample_report()
    spans = [Span(at, at + 1) for at, sign in enumerate(TEXT) if sign.isalpha()][: AT_ONCE + 30]
    many = replace(report, findings=tuple(Finding(span, HEDGE, "hedge.may", Wording.WRITER) for span in spans))
    plain_page.show_compared(Compared(many, Remarks(), load_rulebook()))
    assert len(plain_page.findChildren(StretchDoor)) == AT_ONCE
    (more,) = [each for each in plain_page.findChildren(QuietButton) if "30" in each.text()]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(plain_page.findChildren(StretchDoor)) == AT_ONCE + 30


def test_a_mark_beyond_the_first_words_is_opened_all_the_same(plain_page: PilesPage) -> None:
    spans = [Span(at, at + 1) for at, sign in enumerate(TEXT) if sign.isalpha()][: AT_ONCE + 5]
    findings = tuple(Finding(span, HEDGE, "hedge.may", Wording.WRITER) for span in spans)
    plain_page.show_compared(Compared(replace(sample_report(), findings=findings), Remarks(), load_rulebook()))
    plain_page.choose(AT_ONCE + 2)
    assert plain_page.box is not None
    assert len(plain_page.findChildren(StretchDoor)) == AT_ONCE, "those before it; it stands behind them"
