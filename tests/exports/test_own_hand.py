"""What a person added is in every document, told from what the program says."""

import csv
import json
from dataclasses import replace
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from reader.exports.documents import document
from reader.exports.outline import outline
from reader.exports.own_hand import with_own_marks
from reader.model.document_kind import DocumentKind
from reader.model.remarks import Judgement, Note, OwnMark, Remarks, Stand, note_on_article, rule_of
from reader.model.report import Category, Report
from reader.model.rulebook import load_rulebook
from tests.exports.reports import place, told_report

TEXT = told_report().article.text
SHAM = next(found for found in told_report().findings if found.span.of(TEXT) == "sham")
OWN = OwnMark(Category.LOADED_LANGUAGE, place(TEXT, "she knew"))
REMARKS = Remarks(notes=(Note(SHAM.rule_id, SHAM.span, "It was <one>, really."),), own_marks=(OWN,))
COMPARED = Remarks(
    (),
    (Note(rule_of(OWN), OWN.span, "It hints at guilt."),),
    (OWN,),
    (Judgement(SHAM.category, SHAM.span, Stand.AGAINST), Judgement(OWN.category, OWN.span, Stand.FOR)),
)


def made(kind: DocumentKind, remarks: Remarks = REMARKS) -> str:
    return _made_of(told_report(), kind, remarks)


def _made_of(report: Report, kind: DocumentKind, remarks: Remarks) -> str:
    content = document(kind, report, load_rulebook(), remarks)
    if kind is DocumentKind.WORD:
        with ZipFile(BytesIO(content)) as package:
            return package.read("word/document.xml").decode()
    return content.decode()


WITH_MARKS = [DocumentKind.WEB_PAGE, DocumentKind.MARKDOWN, DocumentKind.WORD, DocumentKind.JSON]


@pytest.mark.parametrize("kind", [*WITH_MARKS, DocumentKind.MARKS_TABLE])
def test_a_note_is_in_every_document_and_none_without_it(kind: DocumentKind) -> None:
    assert "really." in made(kind)
    assert "really." not in made(kind, Remarks())


def test_an_own_mark_has_ends_in_place_of_a_line() -> None:
    assert 'class="mark loaded_language own"' in made(DocumentKind.WEB_PAGE)
    assert r"\{she knew\}<sup><b>L</b></sup>" in made(DocumentKind.MARKDOWN)
    word = made(DocumentKind.WORD)
    assert word.count('<w:rStyle w:val="OwnEnd"/>') == 4, "two in the text, two in the legend"
    assert word.count('<w:rStyle w:val="OwnLetter"/>') == 1


def test_the_table_says_who_marked_and_what_was_said() -> None:
    rows = list(csv.DictReader(StringIO(made(DocumentKind.MARKS_TABLE))))
    assert [row["marked by"] for row in rows] == ["program"] * 4 + ["reader"]
    assert rows[-1]["words"] == "she knew"
    assert [row["note"] for row in rows if row["words"] == "sham"] == ["It was <one>, really."]


def test_json_has_them_beside_the_report() -> None:
    value = json.loads(made(DocumentKind.JSON))
    assert len(value["findings"]) == 4
    (own,), (note,) = value["own_marks"], value["notes"]
    assert (own["category"], TEXT[slice(*own["span"])]) == ("loaded_language", "she knew")
    assert (note["rule"], TEXT[slice(*note["span"])]) == (SHAM.rule_id, "sham")


@pytest.mark.parametrize("kind", [*WITH_MARKS, DocumentKind.MARKS_TABLE])
def test_answers_and_the_note_on_an_own_mark_are_in_every_document(kind: DocumentKind) -> None:
    content = made(kind, COMPARED)
    answers = ('"against"', '"for"') if kind is DocumentKind.JSON else ("does not think so.", "The reader thinks so.")
    for said in (*answers, "It hints at guilt."):
        assert said in content
        assert said not in made(kind, replace(REMARKS, notes=()))


def test_a_note_on_an_own_mark_is_not_called_a_disagreement() -> None:
    assert "disagrees" not in made(DocumentKind.WEB_PAGE, COMPARED)
    assert "disagrees" in made(DocumentKind.WEB_PAGE)


@pytest.mark.parametrize("kind", [DocumentKind.WEB_PAGE, DocumentKind.MARKDOWN, DocumentKind.WORD])
def test_own_marks_alone_say_nothing_of_what_the_program_found(kind: DocumentKind) -> None:
    """As while a person predicts, and before the analysis."""
    content = _made_of(Report(told_report().article), kind, REMARKS)
    assert "she knew" in content
    for told in ("Nobody is quoted", "Questions", "Loaded language 0", "Loaded language</span> 0"):
        assert told not in content


@pytest.mark.parametrize("kind", WITH_MARKS)
def test_what_is_said_to_an_article_without_marks_is_in_every_document(kind: DocumentKind) -> None:
    """As to one in another language, which is not analysed."""
    said = Remarks(notes=(note_on_article("Read this one aloud."),))
    assert "Read this one aloud." in _made_of(Report(told_report().article), kind, said)


def test_counts_are_the_programs() -> None:
    loaded = "Loaded language 2"
    assert loaded in made(DocumentKind.MARKDOWN)
    assert loaded in made(DocumentKind.MARKDOWN, Remarks())


def test_the_outline_has_a_chapter_for_them_only_where_there_are_any() -> None:
    heads = [getattr(part, "text", "") for part in outline(told_report(), load_rulebook(), REMARKS)]
    assert heads[0] == "The reader’s own marks and notes"
    assert "The reader’s own marks and notes" not in [
        getattr(part, "text", "") for part in outline(told_report(), load_rulebook())
    ]


def test_without_own_marks_the_report_is_the_same() -> None:
    assert with_own_marks(told_report(), Remarks()) is not None
    assert with_own_marks(told_report(), Remarks()) == told_report()
