"""What leads off the page stands in every document that people read, and in JSON."""

import json
from html import unescape

import pytest

from reader.exports.documents import document
from reader.exports.leave import asked, leave_page_as_json, search_line
from reader.gui.reader_words import ReaderWords
from reader.model.document_kind import DocumentKind
from reader.model.rulebook import load_rulebook
from reader.questions.leave_questions import LeaveKind, leave_questions
from reader.resources import seeds
from tests.exports.reports import report_on, told_report
from tests.exports.test_word import parts, words
from tests.seed_analyst import seed_report


def text_of(content: bytes) -> str:
    """The words of a Word document."""
    return words(parts(content)["word/document.xml"])


READ = (DocumentKind.WEB_PAGE, DocumentKind.WORD, DocumentKind.MARKDOWN)


@pytest.mark.parametrize("kind", READ)
def test_each_question_stands_with_its_line_to_search_for(kind: DocumentKind) -> None:
    report = told_report()
    content = document(kind, report, load_rulebook())
    shown = text_of(content) if kind is DocumentKind.WORD else unescape(content.decode()).replace("\\", "")
    questions = leave_questions(report)
    assert {question.kind for question in questions} >= {LeaveKind.PERSON, LeaveKind.EVENT}
    places = [shown.index(asked(question)) for question in questions]
    assert places == sorted(places)
    assert shown.index("Now leave the page") < places[0]
    assert all(search_line(question) in shown for question in questions)


@pytest.mark.parametrize("kind", READ)
def test_a_text_that_was_not_analysed_asks_nothing(kind: DocumentKind) -> None:
    content = document(kind, report_on("Ann Lee said no."), load_rulebook())
    assert "Now leave the page" not in (text_of(content) if kind is DocumentKind.WORD else content.decode())


def test_json_has_the_questions_for_other_programs() -> None:
    found = json.loads(document(DocumentKind.JSON, told_report(), load_rulebook()))["leave_the_page"]
    assert found == leave_page_as_json(told_report())["leave_the_page"]
    assert [one["subject"] for one in found if one["kind"] == "person"] == ["Ann Lee"]


def test_every_question_of_the_samples_is_told_in_french() -> None:
    french = ReaderWords("fr")
    for path in seeds():
        for question in leave_questions(seed_report(path)):
            assert french.knows(asked(question))
            assert question.search in french.sentence(search_line(question))
            is_named = question.kind is not LeaveKind.EVENT  # which asks about the whole story
            assert not is_named or question.in_a_sentence in french.sentence(asked(question))
