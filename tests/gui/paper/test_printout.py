"""Pages on paper: all of the text once, marks in their places, legible without colour, the same lines everywhere."""

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter

from reader.exports.outline import outline
from reader.gui.look import PageStyle, Spacing, Typeface
from reader.gui.marks import marks_of
from reader.gui.paper.page_frame import legend_entries
from reader.gui.paper.painted_pages import pdf_of
from reader.gui.paper.printout import Printout
from reader.gui.paper.sheet_size import PaperLook, sheet_of, usual_page
from reader.loading.pdf import article_from_pdf
from reader.loading.pdf_print import print_of
from reader.model.outline import Part
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category, Report
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from tests.exports.reports import report_on, told_report
from tests.gui.sample_report import sample_report

A4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
WIDTH = 600

pytestmark = pytest.mark.usefixtures("qapp")


def printout_of(report: Report, parts: tuple[Part, ...] = (), latest: Category | None = None) -> Printout:
    return Printout(PaperLook(), sheet_of(A4), report, parts, latest)


def page(printout: Printout, number: int = 1) -> QImage:
    image = QImage(WIDTH, round(WIDTH * printout.proportion), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    printout.paint_page(painter, number, WIDTH)
    painter.end()
    return image


def ink(image: QImage, left: float, top: float, right: float, bottom: float) -> int:
    """Dark pixels in a part of the page, given in hundredths of its width and height."""
    xs = range(int(left * image.width() / 100), int(right * image.width() / 100))
    ys = range(int(top * image.height() / 100), int(bottom * image.height() / 100))
    return sum(image.pixelColor(x, y).lightness() < 128 for x in xs for y in ys)


def test_letters_stand_in_the_margin_and_the_legend_at_the_foot() -> None:
    marked, bare = sample_report(), Report(sample_report().article)
    with_marks, without = (page(printout_of(report)) for report in (marked, bare))
    assert ink(with_marks, 0, 5, 14, 80) > 20
    assert ink(without, 0, 5, 14, 80) == 0
    assert ink(with_marks, 15, 86, 90, 94) > ink(without, 15, 86, 90, 94) + 100


def test_no_colour_is_on_the_pages() -> None:
    image = page(printout_of(sample_report()))
    assert all(
        abs(colour.red() - colour.green()) < 4 and abs(colour.green() - colour.blue()) < 4
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if (colour := image.pixelColor(x, y)).isValid()
    )


def test_a_long_article_has_more_pages_and_a_running_title_from_the_second_on() -> None:
    report = report_on("\n".join(f"{at} {'word ' * 60}".strip() for at in range(30)))
    printout = printout_of(report)
    assert printout.count > 2
    assert ink(page(printout, 1), 15, 5.8, 90, 7.4) > 0
    assert ink(page(printout, 2), 15, 7.8, 90, 8.8) == 0, "air under the running title"


def test_the_panel_follows_on_pages_of_its_own() -> None:
    report = told_report()
    parts = tuple(outline(report, load_rulebook()))
    assert printout_of(report).count == 1
    assert printout_of(report, parts).count > 1


def test_the_legend_names_what_is_there_and_nothing_else() -> None:
    entries = legend_entries(marks_of(told_report()))
    assert [entry.letter for entry in entries] == ["U", "L", "H", "L"]
    assert [entry.quoted for entry in entries] == [False, False, False, True]
    assert legend_entries(()) == ()


def test_the_article_is_set_in_the_face_it_is_read_in() -> None:
    report = report_on(" ".join(["word"] * 400))
    lexend = PageStyle(Typeface.LEXEND, Spacing.WIDE)
    usual, wide = printout_of(report), Printout(PaperLook(lexend), sheet_of(A4), report)
    assert b"Lexend" in pdf_of(wide, A4, "")
    assert b"Lexend" not in pdf_of(usual, A4, "")


def test_a_pdf_has_every_page_and_the_faces_in_it() -> None:
    report = sample_report()
    printout = printout_of(report, tuple(outline(report, load_rulebook())))
    content = pdf_of(printout, A4, "A title")
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == printout.count
    assert b"Literata" in content


def test_an_empty_report_has_one_page_at_most() -> None:
    assert printout_of(report_on("Short.")).count == 1
    assert printout_of(report_on("")).count <= 1


@pytest.mark.parametrize(("name", "size"), [("en_US", "Letter"), ("en_GB", "A4"), ("fr_FR", "A4")])
def test_the_paper_is_what_the_country_uses(name: str, size: str) -> None:
    assert usual_page(QLocale(name)).pageSize().name().startswith(size)


def test_the_latest_category_gives_the_tint_as_in_the_window() -> None:
    report = told_report()
    printouts = [printout_of(report, latest=category) for category in Category]
    assert all(printout.count == 1 for printout in printouts)


def test_a_persons_own_mark_has_its_letter_at_the_right_and_its_line_in_the_legend() -> None:
    report = report_on("A plain line of text.")
    own = Remarks(own_marks=(OwnMark(Category.HEDGE, Span(2, 7)),))
    marked = Printout(PaperLook(), sheet_of(A4), report, remarks=own)
    assert ink(page(marked), 90, 5, 96, 12) > 0
    assert ink(page(printout_of(report)), 90, 5, 96, 12) == 0
    assert ink(page(marked), 15, 84, 90, 94) > 50


def test_what_is_copied_from_the_pdf_has_every_letter() -> None:
    said = "The official scoffed at fifty fluffy affidavits."
    content = pdf_of(printout_of(report_on(f"A headline\n\n{said}")), A4, "")
    assert said in article_from_pdf(content, "a.pdf").text


def test_a_line_of_the_pdf_is_read_as_one() -> None:
    content = pdf_of(printout_of(report_on("A headline\n\nThe council voted on Tuesday.")), A4, "")
    assert any("Marks show how sources are handled" in line.text for line in print_of(content).sheets[0].stretches)
