"""Copies carry their marks to a word processor, and their words alone to everything else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest

from reader.gui.card_clipping import card_clipping
from reader.gui.copying import question_clipping
from reader.gui.main_window import MainWindow
from reader.gui.marks import Mark, marks_of, own_marks_of
from reader.gui.panel.question_row import QuestionRow
from reader.gui.rich_text import rich_passage
from reader.model.media import Media
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category, Wording
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from tests.exports.reports import report_on, told_report

CTRL = Qt.KeyboardModifier.ControlModifier


def everything(_mark: Mark) -> bool:
    return True


def shown_words(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def copied() -> tuple[str, str]:
    mime = QGuiApplication.clipboard().mimeData()
    return mime.text(), mime.html()


def select(window: MainWindow, words: str) -> None:
    found = window.view.document().find(words)
    assert not found.isNull()
    window.view.setTextCursor(found)
    window.view.setFocus()


def test_a_passage_is_copied_with_the_marks_that_are_shown(window: MainWindow) -> None:
    select(window, "in a reckless gamble with")
    QTest.keyClick(window.view, Qt.Key.Key_C, CTRL)
    plain, html = copied()
    assert plain == "in a reckless gamble with"
    assert "text-underline:wave" in html
    assert shown_words(html) == "in a reckless gambleL with"
    window.actions[Category.LOADED_LANGUAGE.value].setChecked(False)
    QTest.keyClick(window.view, Qt.Key.Key_C, CTRL)
    assert "wave" not in copied()[1]


def test_half_a_mark_has_its_line_and_no_letter() -> None:
    report = report_on("It was an utter disgrace.", ("utter disgrace", Category.LOADED_LANGUAGE, Wording.QUOTED))
    html = rich_passage(report.article, marks_of(report), Span(0, 15), everything)
    assert shown_words(html) == "It was an utter"
    assert "wave" in html
    assert "background" not in html, "quoted wording has no tint"


def test_what_the_text_holds_is_no_markup() -> None:
    report = report_on("<b>no</b> & yes\nsecond")
    html = rich_passage(report.article, marks_of(report), Span(0, len(report.article.text)), everything)
    assert shown_words(html) == "<b>no</b> & yes\nsecond"


def test_marked_text_pasted_back_is_the_article_without_letters(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.view.selectAll()
    QTest.keyClick(window.view, Qt.Key.Key_C, CTRL)
    with_letters = shown_words(copied()[1])
    texts: list[str] = []

    def take(text: str, _media: Media, _origin: str) -> None:
        texts.append(text)

    monkeypatch.setattr(window.parts.link, "open_text", take)  # no engine is wanted here
    window.actions["paste"].trigger()
    assert texts == [copied()[0]]
    assert len(with_letters) > len(texts[0])


def test_without_a_selection_the_open_card_is_copied(window: MainWindow) -> None:
    report = told_report()
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
    window.explain(0)
    window.actions["copy"].trigger()
    plain, html = copied()
    assert plain == card_clipping(report, 0, load_rulebook().rule(report.findings[0].rule_id)).plain
    assert "border:solid" in html
    assert "Why it matters:" in shown_words(html)
    QGuiApplication.clipboard().clear()
    window.panel.card.buttons.copy_requested.emit()
    assert copied() == (plain, html), "the button copies the same"


def test_a_question_with_the_keyboard_is_copied_with_its_evidence(window: MainWindow) -> None:
    window.actions["questions"].trigger()
    row = next(row for row in window.panel.findChildren(QuestionRow) if row.criterion.evidence)
    row.setFocus()
    window.actions["copy"].trigger()
    plain, html = copied()
    report = window.parts.reading.report
    assert report is not None
    assert plain == question_clipping(report, row.criterion).plain
    assert plain.startswith(row.criterion.question)
    shown = row.criterion.evidence[0].span.of(report.article.text)
    assert shown.split()[0] in plain
    assert row.criterion.summary in shown_words(html)


def test_an_own_mark_is_copied_with_its_ends() -> None:
    report = report_on("A plain line.")
    marks = own_marks_of(Remarks(own_marks=(OwnMark(Category.HEDGE, Span(2, 7)),)), 0)
    html = rich_passage(report.article, marks, Span(0, 13), everything)
    assert shown_words(html) == "A [plain]H line."
    assert "underline" not in html
