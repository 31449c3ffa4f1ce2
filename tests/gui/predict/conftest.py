"""The window while a person predicts, driven as a person drives it: keys, clicks, selections."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reader.gui.main_window import MainWindow
from reader.model.remarks import OwnMark
from reader.model.report import Category, Report
from reader.model.span import Span
from reader.resources import seeds
from tests.seed_analyst import seed_report

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Driven:
    """The window with the first sample article, whose report has real rules behind it."""

    def __init__(self, window: MainWindow) -> None:
        self.whole = seed_report(seeds()[0])
        self.text = self.whole.article.text
        window.parts.reading.open_article(self.whole.article)
        window.parts.reading.show_report(self.whole)
        self.window, self.parts = window, window.parts
        self.reading, self.panel, self.view = window.parts.reading, window.panel, window.view
        self.bar = window.marking.bar

    @property
    def report(self) -> Report:
        report = self.reading.report
        assert report is not None
        return report

    @property
    def own(self) -> tuple[OwnMark, ...]:
        return self.reading.remarks.own_marks

    def chosen(self) -> int | None:
        return self.reading.chosen

    def predicts(self) -> bool:
        return self.reading.keeps_secret

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.parts.frame, key, modifier)

    def at(self, words: str) -> Span:
        """The first place of some words."""
        start = self.text.index(words)
        return Span(start, start + len(words))

    def select(self, words: str) -> Span:
        span = self.at(words)
        self.view.select(span)
        return span

    def mark(self, words: str, key: Qt.Key) -> Span:
        """Select words and press a category's key."""
        span = self.select(words)
        self.press(key)
        return span

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def button(self, name: str) -> QAbstractButton:
        """The one visible button of this name in the panel."""
        every = self.panel.findChildren(QAbstractButton)
        (found,) = [each for each in every if each.isVisible() and name in {each.text(), each.accessibleName()}]
        return found

    def said(self) -> str:
        """What the panel says now."""
        return "\n".join(each.accessibleName() or each.text() for each in self.panel.findChildren(QLabel) if seen(each))


def seen(widget: QWidget) -> bool:
    return widget.isVisible()


@pytest.fixture
def driven(window: MainWindow) -> Driven:
    return Driven(window)


@pytest.fixture
def predicting(driven: Driven) -> Driven:
    driven.press(Qt.Key.Key_R, CONTROL)
    return driven


@pytest.fixture
def revealed(predicting: Driven) -> Driven:
    """A loaded word that the program has too, and a hedge that it does not have."""
    predicting.mark("secretive", Qt.Key.Key_2)
    predicting.mark("last month", Qt.Key.Key_3)
    predicting.press(Qt.Key.Key_R, CONTROL)
    return predicting


Finds = Callable[[Category, str], int]


@pytest.fixture
def index_of(driven: Driven) -> Finds:
    """The index of the program's mark of a category on some words."""

    def find(category: Category, words: str) -> int:
        findings = driven.report.findings
        return next(
            n for n, each in enumerate(findings) if each.category is category and each.span.of(driven.text) == words
        )

    return find
