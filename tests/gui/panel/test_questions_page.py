"""The page "Questions": answers drawn alike, evidence as doors, no total."""

from dataclasses import replace
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.panel.question_row import QuestionRow
from reader.gui.panel.questions_page import QuestionsPage
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.text_door import TextDoor
from reader.model.report import Answer, Criterion, Report
from tests.gui.panel.conftest import Shower
from tests.gui.sample_report import at


def page_of(look: Look, report: Report) -> QuestionsPage:
    page = QuestionsPage(look)
    page.show_report(report)
    return page


def row_of(page: QuestionsPage, question: str) -> QuestionRow:
    return next(row for row in page.findChildren(QuestionRow) if row.accessibleName().startswith(question))


def test_the_two_sections_hold_the_questions_a_and_b(look: Look, report: Report) -> None:
    page = page_of(look, report)
    heads = [head.text() for head in page.findChildren(SectionHead)]
    assert heads == ["About the unnamed voices", "About all sources"]
    asked = [criterion for criterion in report.criteria if criterion.id[0] in "AB"]
    assert len(page.findChildren(QuestionRow)) == len(asked)


def test_a_row_says_question_answer_and_summary(look: Look, report: Report) -> None:
    row = row_of(page_of(look, report), "Is it confirmed")
    assert (
        row.accessibleName() == "Is it confirmed elsewhere in the text? Not found in this text. Not found in this text."
    )


def test_opening_a_question_shows_its_sentence_whose_door_lights_the_evidence(
    look: Look, report: Report, shown: Shower, qtbot: QtBot
) -> None:
    page = page_of(look, report)
    shown(page)
    QTest.mouseClick(row_of(page, "Was the other side"), Qt.MouseButton.LeftButton)
    (door,) = page.findChildren(TextDoor)
    assert door.accessibleName() == "The insurers declined to comment., ¶5"
    door.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.door_opened) as opened:
        QTest.keyClick(door, Qt.Key.Key_Space)
    assert opened.args == [(at("The insurers declined to comment"),)]


def test_one_question_is_open_across_the_sections(look: Look, report: Report, shown: Shower) -> None:
    page = page_of(look, report)
    shown(page)
    QTest.mouseClick(row_of(page, "Was the other side"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(row_of(page, "Whose words"), Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in page.findChildren(QuestionRow)].count(True) == 1
    look.set_scale(1.5)
    assert row_of(page, "Whose words").isChecked()


def test_a_question_without_evidence_says_so(look: Look, report: Report, shown: Shower) -> None:
    page = page_of(look, report)
    shown(page)
    QTest.mouseClick(row_of(page, "Is a stake"), Qt.MouseButton.LeftButton)
    said = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert "Not found in this text." in said
    assert not page.findChildren(TextDoor)


def test_no_figure_counts_the_answers(look: Look, report: Report) -> None:
    page = page_of(look, report)
    assert not any(figure in head.text() for head in page.findChildren(SectionHead) for figure in "0123456789")


def test_the_signs_differ_in_shape_and_weigh_about_the_same(look: Look) -> None:
    """Found is not always good, so no answer may stand out."""
    pictures = [_sign(look, answer) for answer in Answer]
    assert all(one != other for one, other in combinations(pictures, 2))
    ink = [_ink(picture) for picture in pictures]
    assert max(ink) < 2 * min(ink)


def _sign(look: Look, answer: Answer) -> QImage:
    row = QuestionRow(look, Criterion("A1", "", answer, ""))
    row.resize(44, 40)
    return row.grab().toImage()


def _ink(picture: QImage) -> int:
    """How dark the picture is in all."""
    lights = (picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))
    return sum(255 - light for light in lights if light < 200)


def test_long_questions_wrap_and_are_not_cut(look: Look, report: Report) -> None:
    long = replace(report.criteria[0], question="Why is this said by a voice without a name? " * 3)
    assert QuestionRow(look, long).heightForWidth(352) > QuestionRow(look, report.criteria[3]).heightForWidth(352)
