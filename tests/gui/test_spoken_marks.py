"""What is said of the marks, asked as an assistive tool asks: through the accessible interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from reader.gui.main_window import MainWindow
from reader.model.report import Category
from tests.gui.sample_report import TEXT, at, sample_report


@pytest.fixture
def heard(window: MainWindow) -> Iterator[list[str]]:
    """Everything that is said, while keys go to the article."""
    said: list[str] = []
    window.view.setFocus()
    window.view.spoken.said.connect(said.append)
    yield said
    window.view.spoken.said.disconnect(said.append)


def spoken(window: MainWindow) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window.view)
    assert found is not None
    return found


def description(window: MainWindow) -> str:
    return spoken(window).text(QAccessible.Text.Description)


def put_caret(window: MainWindow, point: int) -> None:
    """As a screen reader puts it: through the accessible text."""
    caret = spoken(window).textInterface()
    caret.setCursorPosition(window.view._page.offsets.to_document(point))


def test_the_caret_says_a_mark_once_as_it_comes_to_it(window: MainWindow, heard: list[str]) -> None:
    usual, mark = description(window), at("insiders")
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    put_caret(window, mark.start - 1)
    assert heard == []
    for _ in range(len(mark)):
        QTest.keyClick(window.view, Qt.Key.Key_Right)
    assert heard == ["unnamed person: insiders, box"]
    assert description(window) == "unnamed person: insiders, box"
    QTest.keyClick(window.view, Qt.Key.Key_Right)
    assert heard == ["unnamed person: insiders, box"]
    assert description(window) == usual


def test_marks_that_are_hidden_are_not_said(window: MainWindow, heard: list[str]) -> None:
    window.parts.doing.hide_all(True)
    put_caret(window, at("insiders").start)
    assert heard == []


def test_what_an_assistive_tool_puts_the_caret_on_is_said_with_its_line(window: MainWindow, heard: list[str]) -> None:
    put_caret(window, at("cover-up").start)
    assert heard[-1] == "loaded language, quoted: cover-up, wavy line"
    span = at("surveyors")
    window.parts.remarking.mark(span, Category.HEDGE)
    put_caret(window, 0)
    put_caret(window, span.start + 2)
    assert heard[-1].endswith("marked by you as hedge: surveyors, ends of a box")


def test_the_chosen_mark_is_said(window: MainWindow, heard: list[str]) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_N)
    assert heard == ["unnamed person: insiders, box"]


def test_a_paragraph_gone_to_is_read_with_its_marks(window: MainWindow, heard: list[str]) -> None:
    window.parts.frame.resize(1000, 400)  # so that there is something to go to
    QTest.keyClick(window.view, Qt.Key.Key_J)
    QTest.keyClick(window.view, Qt.Key.Key_J)
    spans = [block.span for block in sample_report().article.blocks]
    words = next(span.of(TEXT).strip() for span in spans if heard[-1].startswith(span.of(TEXT).strip()))
    assert heard[-1].removeprefix(words).startswith(" Marked: ")


def test_another_article_takes_its_own_description(window: MainWindow) -> None:
    usual = description(window)
    put_caret(window, at("insiders").start)
    assert description(window) != usual
    window.parts.reading.open_article(sample_report().article)
    assert description(window) == usual
