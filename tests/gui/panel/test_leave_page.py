"""The page "Now leave the page": questions made from this article, a line to copy, nothing that opens by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.panel.leave_page import CopyButton, LeavePage, SearchButton, in_words
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.web_search import search_address
from reader.model.attribution import SourceKind, Voice
from reader.model.report import Report
from reader.questions.leave_questions import CLAIM_WORDS, SEARCH_WORDS, LeaveKind, LeaveQuestion, leave_questions
from tests.gui.panel.conftest import Shower


def test_the_questions_come_from_the_articles_own_claims_and_voices(report: Report) -> None:
    questions = leave_questions(report)
    kinds = [question.kind for question in questions]
    assert kinds == [LeaveKind.CLAIM, LeaveKind.DOCUMENT, LeaveKind.PERSON, LeaveKind.BODY]
    assert questions[0].subject.startswith("The Brackwell town theatre kept its doors open")
    assert questions[1].subject == "Kemble Rowe letter"
    assert questions[2].search.startswith('"Mara Linfield"')


def test_a_long_claim_is_shortened_and_its_search_has_few_words(report: Report) -> None:
    claim = leave_questions(report)[0]
    assert len(claim.subject.rstrip(" …").split()) <= CLAIM_WORDS
    assert claim.subject.endswith("…")
    assert len(claim.search.split()) <= SEARCH_WORDS
    assert claim.search.startswith("Brackwell")
    places = [
        report.article.text.find(word, report.article.text.find(claim.subject[:20])) for word in claim.search.split()
    ]
    assert places == sorted(places), "the words stand as the article has them"
    assert "the" not in claim.search.casefold().split()


def test_an_outlet_that_relays_is_asked_about(report: Report) -> None:
    outlet = Voice("o1", "The Harbour Gazette", SourceKind.OUTLET, (), ())
    relayed = replace(report.voices[0], relayed_by="o1")
    questions = leave_questions(replace(report, voices=(relayed, *report.voices[1:], outlet)))
    assert questions[1] == LeaveQuestion(LeaveKind.RELAY, "The Harbour Gazette", questions[1].search)
    assert "Harbour Gazette" in questions[1].search


def test_an_article_without_voices_still_leads_off_the_page(report: Report) -> None:
    bare = replace(report, voices=(), attributions=(), findings=())
    (question,) = leave_questions(bare)
    assert question.kind is LeaveKind.EVENT
    assert question.search == "Theatre kept leaking roof quiet insiders"


def test_no_question_comes_twice(report: Report) -> None:
    questions = leave_questions(report)
    assert len({in_words(question) for question in questions}) == len(questions)
    assert 3 <= len(questions) <= 4


def test_a_name_within_a_sentence_loses_its_capital_article_but_a_claim_keeps_it() -> None:
    body = LeaveQuestion(LeaveKind.BODY, "A spokesman for the trust", "x")
    assert in_words(body) == "What has a spokesman for the trust said elsewhere, word for word?"
    claim = LeaveQuestion(LeaveKind.CLAIM, "The roof leaks", "x")
    assert "“The roof leaks”" in in_words(claim)


def test_copy_takes_the_whole_line(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    page = LeavePage(look)
    page.show_questions(leave_questions(report))
    shown(page)
    button = page.findChildren(CopyButton)[1]
    with qtbot.waitSignal(page.copied) as copied:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == copied.args[0] == leave_questions(report)[1].search


class Browser(QObject):
    """Takes what would go to the browser."""

    asked = Signal(QUrl)

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.asked.emit(address)


PATTERN = "https://search.example/?q={words}"


def searching_page(look: Look, report: Report, shown: Shower) -> LeavePage:
    page = LeavePage(look)
    page.search_pattern = PATTERN
    page.show_questions(leave_questions(report))
    shown(page)
    return page


def test_a_search_says_which_address_before_the_browser_opens_it(
    look: Look, report: Report, shown: Shower, qtbot: QtBot
) -> None:
    page, browser = searching_page(look, report, shown), Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type] # the stub says bytes; it wants a str
    try:
        with qtbot.assertNotEmitted(browser.asked):
            QTest.mouseClick(page.findChildren(SearchButton)[1], Qt.MouseButton.LeftButton)
        said = " ".join(label.accessibleName() for label in page.findChildren(QLabel))
        assert "Your browser will open search.example" in said
        button = page.findChildren(QPushButton)[0]
        assert button.hasFocus()
        with qtbot.waitSignal(browser.asked) as asked:
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert asked.args[0].toString().startswith("https://search.example/?q=")
        assert page.findChildren(SearchButton)[1].hasFocus()
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_not_now_opens_nothing(look: Look, report: Report, shown: Shower) -> None:
    page = searching_page(look, report, shown)
    QTest.mouseClick(page.findChildren(SearchButton)[0], Qt.MouseButton.LeftButton)
    not_now = next(button for button in page.findChildren(QuietButton) if button.text() == "Not now")
    QTest.mouseClick(not_now, Qt.MouseButton.LeftButton)
    assert page.findChildren(QPushButton) == []


@pytest.mark.parametrize("pattern", ["", "file:///etc/passwd?{words}", "https://search.example/", "javascript:{words}"])
def test_what_is_no_web_search_offers_none(look: Look, report: Report, shown: Shower, pattern: str) -> None:
    assert search_address(pattern, "words") == ""
    page = LeavePage(look)
    page.search_pattern = pattern
    page.show_questions(leave_questions(report))
    shown(page)
    assert page.findChildren(SearchButton) == []


def test_words_are_escaped_in_the_address() -> None:
    assert search_address(PATTERN, '"A & B" 5 %') == "https://search.example/?q=%22A+%26+B%22+5+%25"
