"""The page "Language": whose words, verbs by speaker, reading ease, tone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.panel.ease_range import EaseRange, ease_in_words
from reader.gui.panel.language_page import LanguagePage
from reader.gui.panel.reading_ease import Ease, reading_ease
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.tone_strip import ToneStrip, strip_in_words
from reader.gui.panel.word_door import VerbRow, WordDoor
from reader.gui.panel.wording import Whose, count_of, marked_words, side_takings
from reader.model.report import Category, Measure, Report
from reader.model.rulebook import Rulebook
from tests.gui.panel.conftest import Shower


def page_of(look: Look, report: Report, rulebook: Rulebook) -> LanguagePage:
    page = LanguagePage(look)
    page.show_report(report, {rule.id: rule for rule in rulebook.rules})
    return page


def heads_of(page: LanguagePage) -> list[str]:
    return [head.text() for head in page.findChildren(SectionHead)]


def test_words_are_counted_apart_by_whose_they_are(report: Report) -> None:
    words = marked_words(report, Category.LOADED_LANGUAGE)
    assert [word.text for word in words[Whose.WRITER]] == ["reckless gamble", "blasted", "admitted"]
    assert [word.text for word in words[Whose.REPORTING]] == ["shameful"]
    assert [word.text for word in words[Whose.QUOTED]] == ["cover-up"]


def test_the_counts_are_those_of_all_findings(report: Report) -> None:
    for category in (Category.LOADED_LANGUAGE, Category.HEDGE):
        words = marked_words(report, category)
        found = sum(finding.category is category for finding in report.findings)
        assert sum(count_of(words[side]) for side in Whose) == found


def test_the_same_word_stands_once_and_leads_to_each_of_its_places(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower
) -> None:
    twice = replace(report, findings=(*report.findings, report.findings[-1]))
    page = page_of(look, twice, rulebook)
    shown(page)
    word = twice.findings[-1].span.of(twice.article.text)
    door = next(door for door in page.findChildren(WordDoor) if door.accessibleName().startswith(word))
    assert door.accessibleName().endswith("2×")
    chosen: list[int] = []
    page.finding_chosen.connect(chosen.append)
    for _ in range(3):
        QTest.mouseClick(door, Qt.MouseButton.LeftButton)
    first, last = len(report.findings) - 1, len(report.findings)
    assert chosen == [first, last, first]


def test_verbs_that_take_sides_stand_beside_their_speaker(
    look: Look, report: Report, rulebook: Rulebook, shown: Shower, qtbot: QtBot
) -> None:
    page = page_of(look, report, rulebook)
    shown(page)
    assert "Verbs that take sides, 2; plain “said” 3 times" in heads_of(page)
    rows = page.findChildren(VerbRow)
    assert [row.accessibleName().split(",")[0] for row in rows] == ["Residents: blasted", "Mara Linfield: admitted"]
    rows[1].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.finding_chosen) as chosen:
        QTest.keyClick(rows[1], Qt.Key.Key_Return)
    assert report.findings[chosen.args[0]].span.of(report.article.text) == "admitted"


def test_a_rule_without_an_implication_is_no_verb_that_takes_sides(report: Report, rulebook: Rulebook) -> None:
    plain = {rule.id: replace(rule, implies=None) for rule in rulebook.rules}
    assert side_takings(report, plain) == ()


def test_reading_ease_is_a_range_of_ages(report: Report) -> None:
    ease = reading_ease(report)
    assert ease is not None
    assert ease.ages == ((13.0, "SMOG"), (15.0, "Gunning fog"), (17.0, "ARI"))
    assert ease_in_words(ease) == "about age 13 to 17"


@pytest.mark.parametrize(
    ("ages", "words"),
    [
        ((12.1, 12.4), "about age 12"),
        ((14.0, 21.0), "about age 14 to university"),
        ((19.0, 23.0), "for university readers"),
        ((3.0, 8.0), "about age 9"),
    ],
)
def test_ages_are_said_as_a_person_would(ages: tuple[float, float], words: str) -> None:
    assert ease_in_words(Ease(tuple((age, "a formula") for age in ages))) == words


def test_the_picture_of_ease_says_its_figures(look: Look, report: Report) -> None:
    ease = reading_ease(report)
    assert ease is not None
    name = EaseRange(look, ease).accessibleName()
    assert "about age 13 to 17" in name
    assert "SMOG: age 13" in name


def test_a_formula_without_a_value_is_left_out(report: Report) -> None:
    none = Measure("ease.smog", "SMOG", None, "US grade", 20)
    assert reading_ease(replace(report, measures=(none,))) is None


def test_a_short_text_says_that_ease_is_not_shown(look: Look, report: Report, rulebook: Rulebook) -> None:
    page = page_of(look, replace(report, measures=()), rulebook)
    assert not page.findChildren(EaseRange)
    said = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert any("reading ease are not shown" in words for words in said)


def test_each_bar_of_the_tone_is_a_door_to_its_sentence(
    look: Look, report: Report, shown: Shower, qtbot: QtBot
) -> None:
    strip = ToneStrip(look, report)
    shown(strip)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.opened) as opened:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [(report.sentences[1].span,)]
    with qtbot.waitSignal(strip.opened) as clicked:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.room(3).center().toPoint())
    assert clicked.args == [(report.sentences[3].span,)]


def test_the_strip_counts_the_writers_sentences_and_quoted_ones_apart(report: Report) -> None:
    words = strip_in_words(report)
    assert f"Tone of {len(report.sentences)} sentences" in words
    assert "The writer's:" in words
    assert "Quoted:" in words


def test_a_long_article_goes_on_in_the_next_line(look: Look, report: Report) -> None:
    long = replace(report, sentences=report.sentences * 40)
    assert ToneStrip(look, long).heightForWidth(352) > 3 * ToneStrip(look, report).heightForWidth(352)
