"""The measured figures in the window: as they are in the file, nothing rounded up, few judgements told as such."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.accuracy_sheet import AccuracySheet
from reader.gui.figure_row import FigureRow
from reader.gui.look import Look
from reader.gui.main_window import MainWindow
from reader.gui.measured import FEW, Score, measured
from reader.gui.panel.quiet_button import QuietButton
from reader.model.rulebook import Rulebook, load_rulebook


def sheet(qtbot: QtBot, look: Look, rulebook: Rulebook, rule: str = "") -> AccuracySheet:
    made = AccuracySheet(look, rulebook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.ask_about(rule)
    made.begin()
    return made


def said(page: AccuracySheet) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def rows(page: AccuracySheet) -> list[str]:
    """The rows of the rules as they are read out, after those of the categories."""
    return [row.accessibleName() for row in page.findChildren(FigureRow)]


@pytest.mark.parametrize(("of", "right", "tenths"), [(100, 99, 9), (10, 9, 9), (10, 10, 10), (0, 0, 0), (131, 107, 8)])
def test_a_share_in_tenths_is_never_rounded_up(of: int, right: int, tenths: int) -> None:
    assert Score(of, right).in_ten == tenths


def test_the_sheet_says_when_on_what_and_how_it_was_measured(qtbot: QtBot, look: Look) -> None:
    words, found = said(sheet(qtbot, look, load_rulebook())), measured()
    assert found.day is not None
    assert str(found.day.year) in words
    assert str(found.articles) in words
    assert "without seeing which rule" in words
    unnamed = found.categories["unnamed"]
    assert f"{unnamed.right} of {unnamed.of}" in words


def test_every_rule_has_a_row_with_its_own_figure_or_none(qtbot: QtBot, look: Look) -> None:
    book = load_rulebook()
    found = rows(sheet(qtbot, look, book))
    for rule in book.rules:
        score = measured().rules.get(rule.id)
        figure = "judged too seldom for a figure"
        if score is not None and score.of >= FEW:
            figure = f"right {score.right} times of {score.of}"
        assert f"{rule.title}: {figure if rule.default else f'off; {figure}'}" in found


def test_a_rule_that_is_off_says_why(qtbot: QtBot, look: Look) -> None:
    book = load_rulebook()
    off = next(rule for rule in book.rules if not rule.default)
    assert off.off_because in said(sheet(qtbot, look, book))


def test_a_rule_of_a_class_is_not_measured(qtbot: QtBot, look: Look) -> None:
    book = load_rulebook()
    own = replace(book.rules[0], id="own.rule", title="Ours", own=True)
    assert "Ours: a rule of your own, not measured" in rows(sheet(qtbot, look, Rulebook((own,), "1")))


def test_the_card_leads_to_the_figure_of_its_rule(window: MainWindow, qtbot: QtBot) -> None:
    window.explain(0)
    card = window.panel.card
    door = next(one for one in card.findChildren(QuietButton) if one.text() == "How often is this rule right?")
    QTest.mouseClick(door, Qt.MouseButton.LeftButton)
    page = window.parts.pages.currentWidget()
    assert isinstance(page, AccuracySheet)
    assert window.parts.reading.report is not None
    rule = window.parts.rulebook.rule(window.parts.reading.report.findings[0].rule_id)
    row = next(one for one in page.findChildren(FigureRow) if one.accessibleName().startswith(f"{rule.title}: "))
    assert row.is_lit
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty(), timeout=2000)
    QTest.keyClick(window.parts.frame, Qt.Key.Key_Escape)
    window.actions["accuracy"].trigger()
    assert not any(one.is_lit for one in page.findChildren(FigureRow) if one.isVisible())
