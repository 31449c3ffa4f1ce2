"""The article with its marks: seen, pointed at, stepped through, copied."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.article_view import ArticleView
from reader.gui.look import Look, ThemeName
from reader.gui.mark_painter import Letters
from reader.gui.marks import marks_of
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span
from tests.gui.pictures import count, picture
from tests.gui.sample_report import HEADLINE, TEXT, at, sample_article, sample_report

Shown = Callable[..., ArticleView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Makes a view with a report, on the screen and at rest."""

    def make(report: Report | None = None, look: Look | None = None, size: tuple[int, int] = (900, 676)) -> ArticleView:
        report = report or sample_report()
        view = ArticleView(look or Look())
        qtbot.addWidget(view)
        view.resize(*size)
        view.show_article(report.article)
        view.show_marks(marks_of(report), report)
        view.show()
        if report.findings:
            qtbot.waitUntil(lambda: not view.ruler.is_empty())
        return view

    return make


def index_of(words: str, category: Category | None = None) -> int:
    found = sample_report().findings
    return next(i for i, f in enumerate(found) if f.span.of(TEXT) == words and category in {None, f.category})


def one_mark(text: str, words: str) -> Report:
    """A report on one paragraph with one loaded word."""
    start = text.index(words)
    article = Article(text, "test", (Block(Span(0, len(text)), BlockKind.PARAGRAPH),), paragraphs=(Span(0, len(text)),))
    span = Span(start, start + len(words))
    return Report(article, findings=(Finding(span, Category.LOADED_LANGUAGE, "test", Wording.WRITER),))


@pytest.mark.parametrize("index", range(len(sample_report().findings)))
def test_a_click_on_a_mark_chooses_it(shown: Shown, index: int) -> None:
    view = shown()
    finding = sample_report().findings[index]
    chosen: list[int] = []
    view.mark_chosen.connect(chosen.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.position_of(index))
    assert [sample_report().findings[i].span for i in chosen] == [finding.span]


def test_a_click_beside_the_marks_chooses_nothing(qtbot: QtBot, shown: Shown) -> None:
    view = shown()
    with qtbot.assertNotEmitted(view.mark_chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 20))


def test_a_click_on_a_margin_letter_is_a_click_on_its_mark(qtbot: QtBot, shown: Shown) -> None:
    view, index = shown(), index_of("insiders")
    on_mark = view.position_of(index)
    with qtbot.waitSignal(view.mark_chosen) as signal:
        letter = QPoint(round(125 - 1.18 * 19), on_mark.y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=letter)
    assert signal.args == [index]


def test_a_selection_by_mouse_chooses_nothing(qtbot: QtBot, shown: Shown) -> None:
    view = shown()
    start = view.position_of(index_of("reckless gamble"))
    with qtbot.assertNotEmitted(view.mark_chosen):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view.viewport(), start + QPoint(120, 0))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))


HARD = "\U0001f600\U0001f469\u200d\U0001f680 A\u00a0b\tc e\u0301 \u2029 and a grim\u00a0\U0001f600 end"


def test_marks_stand_on_their_words_after_emoji_and_odd_blanks(shown: Shown) -> None:
    look, report = Look(), one_mark(HARD, "grim")
    view = shown(report, look)
    assert view.mark_at(*_xy(view.position_of(0))) == 0
    plain = shown(one_mark("and a grim end", "grim"), look)
    assert _tint_width(view, look) == pytest.approx(_tint_width(plain, look), abs=2)


def _xy(point: QPoint) -> tuple[int, int]:
    return point.x(), point.y()


def _tint_width(view: ArticleView, look: Look) -> int:
    image, tint = picture(view.viewport()), look.colour("loaded_tint")
    columns = [x for x in range(image.width()) if count(image, tint, QRect(x, 0, 1, image.height()))]
    return columns[-1] - columns[0]


def test_right_to_left_words_can_be_marked(shown: Shown) -> None:
    text = "\u05d4\u05d5\u05d0 \u05d0\u05de\u05e8 \u05de\u05d9\u05dc\u05d4 \u05e7\u05e9\u05d4"
    view = shown(one_mark(text, "\u05d0\u05de\u05e8"))
    assert view.mark_at(*_xy(view.position_of(0))) == 0


def test_switching_a_category_off_takes_its_marks_and_ticks_away(shown: Shown) -> None:
    look = Look()
    view = shown(look=look)
    assert count(picture(view), look.colour("loaded_line")) > 0
    view.show_visible(frozenset({Category.UNNAMED_SOURCE}), quoted=True)
    image = picture(view)
    assert count(image, look.colour("loaded_line")) == 0
    assert count(image, look.colour("unnamed_line")) > 0
    position = view.position_of(index_of("shameful"))
    assert view.mark_at(*_xy(position)) is None


def test_quoted_marks_can_be_left_out(shown: Shown) -> None:
    view = shown()
    position = view.position_of(index_of("cover-up"))
    view.show_visible(frozenset(Category), quoted=False)
    assert view.mark_at(*_xy(position)) is None


def test_marks_never_move_a_word(shown: Shown) -> None:
    view = shown()
    height = view.document().size().height()
    view.show_visible(frozenset())
    assert view.document().size().height() == height


def test_the_chosen_mark_is_painted_deeper_and_scrolled_to(shown: Shown) -> None:
    look = Look()
    view = shown(look=look, size=(900, 260))
    view.choose(index_of("a person close to the leader"))
    assert view.verticalScrollBar().value() > 0
    assert count(picture(view.viewport()), look.colour("unnamed_chosen")) > 500
    view.choose(None)
    assert count(picture(view), look.colour("unnamed_chosen")) == 0


def test_enter_opens_the_chosen_mark(qtbot: QtBot, shown: Shown) -> None:
    view, index = shown(), index_of("shameful")
    view.choose(index)
    with qtbot.waitSignal(view.mark_chosen) as signal:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [index]


def test_a_mark_over_a_line_break_has_a_piece_on_each_line(shown: Shown) -> None:
    view, index = shown(size=(640, 676)), index_of("two people involved in the inspection")
    found = {view.mark_at(x, y) for y in range(0, 676, 12) for x in range(0, 610, 12)}
    assert index in found
    rows = {y for y in range(0, 676, 12) for x in range(0, 610, 6) if view.mark_at(x, y) == index}
    assert max(rows) - min(rows) >= 30


def test_hovering_lights_the_attribution_and_dims_the_rest(qtbot: QtBot, shown: Shown) -> None:
    look = Look()
    view = shown(look=look)
    with qtbot.waitSignal(view.mark_hovered):
        QTest.mouseMove(view.viewport(), view.position_of(index_of("a former stage manager at the theatre")))
    qtbot.waitUntil(lambda: len(view.extraSelections()) > 0)
    image = picture(view.viewport())
    assert count(image, look.colour("accent_tint")) > 2000
    assert count(image, look.colour("unnamed_chosen")) > 1000
    assert count(image, look.colour("text_dimmed")) > 20
    QTest.mouseMove(view.viewport(), QPoint(400, 10))
    assert view.extraSelections() == []


def test_dimmed_stretches_and_their_marks_come_back(shown: Shown) -> None:
    look = Look()
    view = shown(look=look)
    before = count(picture(view.viewport()), look.colour("loaded_line"))
    view.show_dimmed(sample_report().article.paragraphs)
    assert count(picture(view.viewport()), look.colour("loaded_line")) == 0
    view.show_dimmed(None)
    assert count(picture(view.viewport()), look.colour("loaded_line")) == before


def test_a_door_lights_its_words_and_brings_them_into_view(shown: Shown) -> None:
    look = Look()
    view = shown(look=look, size=(900, 260))
    view.light((at("A vote could come on Tuesday"),))
    assert view.verticalScrollBar().value() > 0
    assert count(picture(view.viewport()), look.colour("accent_tint")) > 1000
    view.light(())
    assert count(picture(view.viewport()), look.colour("accent_tint")) == 0


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_another_theme_repaints_text_meta_line_and_marks(shown: Shown, theme: ThemeName) -> None:
    look = Look(ThemeName.SEPIA)
    view = shown(look=look)
    look.set_theme(theme)
    image = picture(view.viewport())
    assert image.pixelColor(3, 3) == look.colour("page")
    assert count(image, look.colour("unnamed_line")) > 50
    assert count(image, look.colour("text_secondary")) > 10


def test_the_place_is_kept_when_the_scale_or_the_width_changes(qtbot: QtBot, shown: Shown) -> None:
    look = Look()
    view = shown(look=look, size=(900, 240))
    view.show_place(at("Mara Linfield").start)
    paragraph = sample_article().place(view.place())
    look.set_scale(1.4)
    assert sample_article().place(view.place()) == paragraph
    view.resize(640, 240)
    qtbot.waitUntil(lambda: sample_article().place(view.place()) == paragraph)


def test_the_column_shrinks_before_the_margin_and_then_letters_stand_on_the_marks(shown: Shown) -> None:
    wide, middle, narrow = (shown(size=(width, 500)) for width in (900, 640, 540))
    sides = [view.document().rootFrame().frameFormat().leftMargin() for view in (wide, middle, narrow)]
    assert sides == [125, 44, 16]
    assert [view.letters for view in (wide, middle, narrow)] == [Letters.MARGIN, Letters.MARGIN, Letters.AT_MARK]


def test_over_two_hundred_per_cent_letters_stand_on_the_marks(shown: Shown) -> None:
    assert shown(look=Look(scale=2.2), size=(3000, 900)).letters is Letters.AT_MARK


def test_a_copy_is_the_articles_own_text(shown: Shown) -> None:
    text = "Dear\u00a0reader \U0001f600,\u2028this is\ta grim day.\n\n\nThe end."
    first = text.index("\n")
    article = Article(
        text,
        "test",
        (Block(Span(0, first), BlockKind.PARAGRAPH), Block(Span(first + 3, len(text)), BlockKind.PARAGRAPH)),
        outlet="The Echo",
    )
    view = shown(Report(article))
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == text


def test_a_copy_of_the_line_above_the_headline_is_that_line(shown: Shown) -> None:
    view = shown()
    cursor = QTextCursor(view.document())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_text() == "The Brackwell Echo · 19 November 2024 · By Ida Marsh"


def test_a_byline_in_the_text_is_said_once_above_the_headline(shown: Shown) -> None:
    text = f"{HEADLINE}\nBy Ida Marsh\nIt rained."
    first, second = text.index("\n"), text.rindex("\n")
    blocks = (
        Block(Span(0, first), BlockKind.HEADLINE),
        Block(Span(first + 1, second), BlockKind.BYLINE),
        Block(Span(second + 1, len(text)), BlockKind.PARAGRAPH),
    )
    view = shown(Report(Article(text, "test", blocks, byline="Ida Marsh", outlet="The Echo")))
    assert view.document().blockCount() == 3
    assert view.document().firstBlock().text() == "The Echo · By Ida Marsh"
    view.selectAll()
    assert view.selected_text() == text
    start = text.index("Ida")
    (found,) = view._geometry.pieces(Span(start, start + len("Ida Marsh")))
    (headline, *_) = view._geometry.pieces(Span(0, 7))
    assert found.baseline < headline.baseline  # a place that is looked for is shown where the words are seen
    assert found.left > headline.left


def test_paragraphs_are_gone_through_by_key(shown: Shown) -> None:
    view = shown(size=(900, 200))
    visited = []
    for _ in range(4):
        view.go_to_next_paragraph()
        visited.append(view.verticalScrollBar().value())
    assert visited == sorted(set(visited))
    view.go_to_previous_paragraph()
    assert view.verticalScrollBar().value() == visited[-2]


def test_marks_may_come_in_parts(shown: Shown) -> None:
    whole = sample_report()
    view = shown(Report(whole.article, findings=whole.findings[:3]))
    view.show_marks(marks_of(whole), whole)
    last = len(whole.findings) - 1
    assert view.mark_at(*_xy(view.position_of(last))) == last


def test_another_article_starts_at_the_top_without_marks(shown: Shown) -> None:
    look = Look()
    view = shown(look=look, size=(900, 260))
    view.choose(index_of("a person close to the leader"))
    view.show_article(replace(sample_article(), outlet="Another"))
    assert view.verticalScrollBar().value() == 0
    assert count(picture(view), look.colour("unnamed_line")) == 0


def test_it_is_reached_by_tab_and_scrolled_by_key(shown: Shown) -> None:
    view = shown(size=(900, 260))
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.accessibleName() == HEADLINE
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 100
