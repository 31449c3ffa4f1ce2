"""The Word document holds the article's own words, every mark with its signs, and nothing that breaks its XML."""

from io import BytesIO
from xml.etree import ElementTree as Xml
from zipfile import ZipFile

import pytest

from reader.exports.word import WordDocument, word_document
from reader.model.report import Category, Report, Wording
from reader.model.rulebook import load_rulebook
from tests.exports.reports import report_on, told_report

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(content: bytes) -> dict[str, Xml.Element]:
    with ZipFile(BytesIO(content)) as package:
        return {name: Xml.fromstring(package.read(name)) for name in package.namelist()}


def body(report: Report) -> Xml.Element:
    return parts(word_document(report, load_rulebook(), "Sourcelight 0"))["word/document.xml"]


def words(element: Xml.Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{WORD}t"))


def run_with(document: Xml.Element, text: str) -> dict[str, dict[str, str]]:
    """What the first run of exactly these words has: property by property, its attributes without their prefix."""
    run = next(run for run in document.iter(f"{WORD}r") if words(run) == text)
    properties = run.find(f"{WORD}rPr")
    found = [] if properties is None else list(properties)
    return {each.tag.removeprefix(WORD): {key.removeprefix(WORD): to for key, to in each.items()} for each in found}


def test_every_style_that_is_used_is_in_the_style_sheet() -> None:
    package = parts(word_document(told_report(), load_rulebook(), "Sourcelight 0"))
    known = {style.get(f"{WORD}styleId") for style in package["word/styles.xml"].iter(f"{WORD}style")}
    used = {
        each.get(f"{WORD}val")
        for part in ("word/document.xml", "word/footer1.xml")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for each in package[part].iter(f"{WORD}{tag}")
    }
    assert used <= known
    assert {"Loaded", "LoadedQuoted", "LoadedLetter", "TableHead", "Heading2"} <= used


def test_no_colour_role_is_left_without_its_colour() -> None:
    styles = parts(word_document(told_report(), load_rulebook(), "Sourcelight 0"))["word/styles.xml"]
    values = [value for each in styles.iter() for value in each.attrib.values()]
    assert values
    assert not [value for value in values if "{" in value]


def test_marks_that_overlap_are_drawn_together() -> None:
    document = body(told_report())
    assert run_with(document, "a")["bdr"]["val"] == "single"
    assert run_with(document, "a")["u"]["val"] == "wave"
    assert run_with(document, "reportedly ")["u"]["val"] == "dotted"
    assert run_with(document, "sham") == {"rStyle": {"val": "LoadedQuoted"}}


def test_a_letter_stands_once_behind_each_mark() -> None:
    letters = [run_words for run_words in map(words, _letter_runs(body(told_report()))) if run_words]
    legend = ["U", "C", "S", "L", "H"]
    assert sorted(letters) == sorted(["U", "H", "L", "L", *legend])


def _letter_runs(document: Xml.Element) -> list[Xml.Element]:
    return [
        run
        for run in document.iter(f"{WORD}r")
        if any((style.get(f"{WORD}val") or "").endswith("Letter") for style in run.iter(f"{WORD}rStyle"))
    ]


@pytest.mark.parametrize("text", ["a & b < c", "nul \x00 bell \x07 half \ud800 end", "🌧 ]]> <w:p/>"])
def test_whatever_the_article_holds_the_document_opens(text: str) -> None:
    document = body(report_on(text, (text, Category.HEDGE, Wording.WRITER)))
    shown = "".join(sign if sign >= " " and not "\ud800" <= sign <= "\udfff" else "\ufffd" for sign in text)
    assert shown in words(document)


def test_tables_have_a_head_that_is_repeated_and_rows_as_wide_as_it() -> None:
    table = next(body(told_report()).iter(f"{WORD}tbl"))
    rows = list(table.iter(f"{WORD}tr"))
    assert rows[0].find(f".//{WORD}tblHeader") is not None
    assert {len(list(row.iter(f"{WORD}tc"))) for row in rows} == {5}
    assert [words(cell) for cell in rows[2].iter(f"{WORD}tc")][:3] == ["Ann Lee", "person", "1"]


def test_the_same_report_gives_the_same_bytes() -> None:
    made = [word_document(told_report(), load_rulebook(), "Sourcelight 0") for _ in range(2)]
    assert made[0] == made[1]


def test_each_further_report_begins_a_page() -> None:
    document = WordDocument("Two", "Sourcelight 0")
    document.add(told_report(), load_rulebook())
    document.add(told_report(), load_rulebook())
    found = parts(document.content())["word/document.xml"]
    assert len(list(found.iter(f"{WORD}pageBreakBefore"))) == 1
