"""The list of marks: in step with the legend, walked through by keys, each row a door, said in full."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from reader.gui.look import Look
from reader.gui.main_window import MainWindow
from reader.gui.marks import marks_of
from reader.gui.panel.mark_list import MarkList
from reader.gui.panel.mark_list_page import MarkListPage
from reader.model.remarks import OwnMark
from reader.model.report import Category
from tests.gui.sample_report import at, sample_report

ALT = Qt.KeyboardModifier.AltModifier


def opened(window: MainWindow) -> MarkListPage:
    """The list, opened by its key."""
    QTest.keyClick(window.parts.frame, Qt.Key.Key_5, ALT)
    page = window.panel.findChild(MarkListPage)
    assert page is not None
    assert page.isVisible()
    return page


def said(page: MarkListPage) -> list[str]:
    return [
        str(page.marks.data(page.marks.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))
        for row in range(page.marks.rowCount())
    ]


def test_every_row_says_words_category_place_and_sentence(window: MainWindow) -> None:
    rows = said(opened(window))
    assert rows[0].startswith("insiders, unnamed person, headline. Theatre kept leaking roof quiet")
    assert any(row.startswith("cover-up, loaded language, quoted, ¶3. ") for row in rows)


def test_assistive_tools_hear_the_rows(window: MainWindow) -> None:
    page = opened(window)
    spoken = QAccessible.queryAccessibleInterface(page.view)
    assert spoken is not None
    assert spoken.role() is QAccessible.Role.List
    assert spoken.childCount() == page.marks.rowCount()
    assert spoken.child(0).text(QAccessible.Text.Name) == said(page)[0]


def test_the_list_shows_what_the_legend_shows_and_follows_it(window: MainWindow) -> None:
    page = opened(window)
    reading = window.parts.reading
    assert page.marks.rowCount() == len(reading.visible_marks())
    window.parts.doing.show_category(Category.HEDGE, True)
    assert page.marks.rowCount() == len(reading.visible_marks())
    assert any(", hedge" in row for row in said(page))
    window.parts.doing.hide_all(True)
    assert page.marks.rowCount() == 0


def test_own_marks_stand_in_the_list_at_their_place(window: MainWindow) -> None:
    page = opened(window)
    span = at("surveyors")
    window.parts.remarking.mark(span, Category.UNNAMED_SOURCE)
    rows = said(page)
    place = next(number for number, row in enumerate(rows) if "marked by you as unnamed person" in row)
    assert rows[place].startswith("surveyors, ")
    assert page.view.currentIndex().row() == place


def test_arrow_keys_walk_and_enter_chooses_the_mark_in_the_text(window: MainWindow) -> None:
    page, reading = opened(window), window.parts.reading
    view = page.view
    assert view.hasFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert reading.chosen != reading.visible_marks()[3]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert reading.chosen == reading.visible_marks()[3]
    assert view.hasFocus()


def test_a_click_chooses_too_and_stepping_moves_the_current_row(window: MainWindow) -> None:
    page, reading = opened(window), window.parts.reading
    view = page.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, 2))
    assert reading.chosen == reading.visible_marks()[2]
    QTest.keyClick(window.parts.frame, Qt.Key.Key_N)
    assert view.currentIndex().row() == 3


def _middle(view: QListView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def test_d_in_the_list_dismisses_and_the_list_stays(window: MainWindow) -> None:
    page, remarking = opened(window), window.parts.remarking
    span = at("surveyors")
    remarking.mark(span, Category.HEDGE)
    before = page.marks.rowCount()
    QTest.keyClick(page.view, Qt.Key.Key_D)
    assert page.marks.rowCount() == before - 1
    assert OwnMark(Category.HEDGE, span) not in window.parts.reading.remarks.own_marks
    assert page.isVisible()


def test_escape_leads_back_to_the_pages(window: MainWindow) -> None:
    page = opened(window)
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_line_of_a_long_sentence_shows_the_mark(look: Look) -> None:  # noqa: ARG001 # the application
    report, marks = sample_report(), MarkList()
    listed = marks_of(report)
    marks.show_marks(report.article, report.sentences, listed)
    row = next(number for number, mark in enumerate(listed) if mark.span == at("reckless gamble"))
    assert marks.sentence(row).startswith("The Brackwell town theatre")
    assert marks.around(row).startswith("… ")
    assert 0 < marks.around(row).index("reckless gamble") <= 26
