"""Predict, reveal, ask the real engine why words were passed by, answer, and find it all again after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.panel.words import Words
from reader.gui.predict.predicting import PAGE
from reader.model.remarks import Judgement, OwnMark, Stand, rule_of
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.whole_program import WAIT, program_reading

CONTROL = Qt.KeyboardModifier.ControlModifier


def _select(program: WindowProgram, words: str) -> Span:
    article = program.reading.article
    assert article is not None
    span = Span(article.text.index(words), article.text.index(words) + len(words))
    program.window.view.select(span)
    return span


def test_predictions_meet_the_program_and_outlive_it(qtbot: QtBot, tmp_path: Path) -> None:
    with program_reading(qtbot, tmp_path) as program:
        frame, window = program.frame, program.window
        QTest.keyClick(frame, Qt.Key.Key_R, CONTROL)
        assert window.panel.shows_page(PAGE)
        own = OwnMark(Category.LOADED_LANGUAGE, _select(program, "steel deck"))
        QTest.keyClick(frame, Qt.Key.Key_2)
        QTest.keyClick(frame, Qt.Key.Key_R, CONTROL)
        page = window.side_by_side.page
        QTest.keyClick(frame, Qt.Key.Key_N)
        window.parts.doing.choose(program.reading.index_of(own))
        assert page.box is not None
        said = page.box.findChildren
        qtbot.waitUntil(lambda: any("passed it by" in each.accessibleName() for each in said(Words)), timeout=WAIT)
        QTest.mouseClick(page.box.who.buttons[Stand.UNSURE], Qt.MouseButton.LeftButton)
        QTest.keyClicks(page.box.who.field, "Steel can be told as strength.")
        QTest.keyClick(page.box.who.field, Qt.Key.Key_Return, CONTROL)
    with program_reading(qtbot, tmp_path) as again:
        remarks = again.reading.remarks
        assert remarks.own_marks == (own,)
        assert remarks.judgements == (Judgement(own.category, own.span, Stand.UNSURE),)
        assert [(note.rule_id, note.text) for note in remarks.notes] == [
            (rule_of(own), "Steel can be told as strength."),
        ]  # fmt: skip
        QTest.keyClick(again.frame, Qt.Key.Key_R, CONTROL)
        assert [row.words.text for row in again.window.predicting.page.list.rows] == ["steel deck"]
