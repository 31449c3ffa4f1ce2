"""On paper lines are counted, questions stand beside their paragraphs, and none lies over another or is lost."""

import itertools
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.gui.paper.sheet_size import SheetSize
from reader.gui.worksheet.sheet_questions import SheetQuestion
from reader.gui.worksheet.worksheet_pages import UNIT, WorksheetPages
from reader.loading.opening import open_text
from reader.model.article import Article
from reader.model.span import Span
from tests.gui.pictures import count

A4 = SheetSize(4000, 4000 * 297 / 210)
LETTER = SheetSize(4113, 5322)
SENTENCE = "The harbour board met again on Thursday and said that the ferries would come in spring. "


def _article(paragraphs: int, sentences: int = 3) -> Article:
    body = "\n\n".join(f"Number {at}. {SENTENCE * sentences}".strip() for at in range(1, paragraphs + 1))
    return open_text(f"Ferries come in spring\n\n{body}")


def _questions(article: Article, places: Iterable[int], text: str = "Who told the paper this?") -> list[SheetQuestion]:
    return [
        SheetQuestion(Span(span.start + 60, span.start + 70), text, "", "")
        for span in (article.paragraphs[at] for at in places)
    ]


def _painted(pages: WorksheetPages, number: int) -> QImage:
    image = QImage(1000, round(1000 * pages.proportion), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint_page(painter, number, 1000)
    painter.end()
    return image


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Faces need an application."""


def test_a_question_stands_at_the_height_of_its_paragraph() -> None:
    article = _article(4)
    pages = WorksheetPages(A4, article, _questions(article, [1, 3]))
    first, second = pages.pages[0].questions
    assert (first.number, second.number) == (1, 2)
    assert first.text == second.text == "Who told the paper this?"
    assert second.top - first.top > UNIT * 100


def test_questions_that_come_close_are_pushed_down_and_name_their_line() -> None:
    article = _article(6, sentences=1)
    questions = _questions(article, range(6))
    pages = WorksheetPages(A4, article, questions)
    placed = pages.pages[0].questions
    assert placed[0].text == "Who told the paper this?"
    assert placed[1].text == f"Line {pages.line_of(questions[1])}: Who told the paper this?"
    for above, below in itertools.pairwise(placed):
        assert below.top >= above.top + UNIT * (21 + 54)


@pytest.mark.parametrize("sheet", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize(("paragraphs", "asked"), [(3, 3), (14, 14), (40, 40)])
def test_no_question_is_lost_or_leaves_its_page(sheet: SheetSize, paragraphs: int, asked: int) -> None:
    article = _article(paragraphs)
    pages = WorksheetPages(sheet, article, _questions(article, range(asked)))
    placed = [question for page in pages.pages for question in page.questions]
    assert [question.number for question in placed] == list(range(1, asked + 1))
    room = sheet.height - UNIT * (52 + 44 + 40 + 34)
    assert all(question.top >= 0 and question.top + UNIT * (21 + 54) <= room for question in placed)


def test_more_questions_than_paragraphs_go_on_behind_the_text() -> None:
    article = _article(1)
    pages = WorksheetPages(A4, article, _questions(article, [0] * 40))
    assert pages.count > 1
    assert pages.pages[-1].band is None
    assert sum(len(page.questions) for page in pages.pages) == 40


def test_a_question_higher_than_a_page_does_not_hang() -> None:
    article = _article(1)
    pages = WorksheetPages(A4, article, _questions(article, [0], "word " * 4000))
    assert pages.count >= 1


def test_every_fifth_line_is_numbered_and_no_mark_is_on_the_text() -> None:
    article = _article(3)
    image = _painted(WorksheetPages(A4, article, []), 1)
    dark = QColor("black")
    numbers = QRect(50, 130, 40, 500)
    rows = [y for y in range(numbers.top(), numbers.bottom()) if _has_ink(image, y, numbers)]
    groups = 1 + sum(after - before > 5 for before, after in itertools.pairwise(rows))
    lines = len(WorksheetPages(A4, article, [])._text.lines)
    assert groups == lines // 5
    assert count(image, dark, QRect(96, 200, 546, 300)) > 500


def test_a_questions_rules_are_on_the_page() -> None:
    article = _article(2)
    with_question = _painted(WorksheetPages(A4, article, _questions(article, [0])), 1)
    without = _painted(WorksheetPages(A4, article, []), 1)
    margin = QRect(700, 130, 224, 300)
    assert not _has_any_ink(without, margin)
    ruled = [y for y in range(margin.top(), margin.bottom()) if _is_ruled(with_question, y, margin)]
    apart = [after - before for before, after in itertools.pairwise(ruled) if after - before > 1]
    assert apart == [pytest.approx(27, abs=1)]


def _has_ink(image: QImage, y: int, area: QRect) -> bool:
    return any(image.pixelColor(x, y).lightness() < 160 for x in range(area.left(), area.right()))


def _has_any_ink(image: QImage, area: QRect) -> bool:
    return any(_has_ink(image, y, area) for y in range(area.top(), area.bottom()))


def _is_ruled(image: QImage, y: int, area: QRect) -> bool:
    xs = range(area.left() + 4, area.right() - 4)
    return all(image.pixelColor(x, y).lightness() < 235 for x in xs)
