"""The tables read back as what the report says, and no cell is one that a spreadsheet would calculate."""

import csv
from io import StringIO

import pytest

from reader.exports.csv_tables import MARKS_HEAD, VOICES_HEAD, mark_rows, voice_table_rows, write_row
from reader.model.report import Category, Wording
from reader.model.rulebook import load_rulebook
from tests.exports.reports import RULES, report_on, told_report


def read_back(*rows: tuple[object, ...]) -> list[list[str]]:
    out = StringIO()
    for row in rows:
        write_row(out, row)
    return list(csv.reader(StringIO(out.getvalue())))


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1", "\n@x"])
def test_no_text_is_a_formula(text: str) -> None:
    ((cell,),) = read_back((text,))
    assert cell == f"'{text}".replace("\r", " ")


def test_figures_and_plain_words_stay_what_they_are() -> None:
    assert read_back((-3, 0.5, "a = b", "", " ")) == [["-3", "0.5", "a = b", "", " "]]


def test_a_row_says_all_about_a_mark() -> None:
    report = report_on("=1 was, “as” they said,\nmaybe so.", ("maybe", Category.HEDGE, Wording.QUOTED))
    (row,) = read_back(*mark_rows(report, load_rulebook(), "story.txt"))
    found = dict(zip(MARKS_HEAD, row, strict=True))
    assert (found["file"], found["number"], found["words"], found["letter"]) == ("story.txt", "1", "maybe", "H")
    assert (found["wording"], found["paragraph"], found["rule"]) == ("quoted", "2", RULES[Category.HEDGE])
    assert report.article.text[int(found["start"]) : int(found["end"])] == "maybe"


def test_a_row_says_all_about_a_voice() -> None:
    rows = read_back(*voice_table_rows(told_report(), "story.txt"))
    clerk, ann = (dict(zip(VOICES_HEAD, row, strict=True)) for row in rows)
    assert (clerk["voice"], clerk["step of description"], clerk["stated number"]) == ("a clerk", "1", "1")
    assert clerk["why unnamed"] == "not found in this text"
    assert (ann["voice"], ann["kind"], ann["why unnamed"]) == ("Ann Lee", "person", "")
