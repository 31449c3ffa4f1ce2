"""What is said above a text, in one sentence with one next step."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.gui.hints import hint_on, hint_on_rests, language_name
from reader.gui.main_window import MainWindow
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Report
from reader.model.span import Span
from tests.gui.sample_report import sample_article, sample_report

SHORT = "The mayor said on Monday that the bridge would close."


def short_article(text: str = SHORT) -> Article:
    block = Block(Span(0, len(text)), BlockKind.PARAGRAPH)
    return Article(text, "pasted text", (block,), paragraphs=(block.span,), language="en", notes=("10 words.",))


def press_step(window: MainWindow) -> None:
    button = window.hint.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_ordinary_article_needs_no_hint_but_the_first_one() -> None:
    assert hint_on(sample_article(), is_first=False) is None
    first = hint_on(sample_article(), is_first=True)
    assert first is not None
    assert "cannot tell whether it is true" in first.text


def test_a_short_text_says_how_short_and_once() -> None:
    hint = hint_on(short_article(), is_first=False)
    assert hint is not None
    assert (hint.fact, hint.text) == ("10 words:", "marks are shown; shares and reading ease are not.")


def test_another_language_is_named_before_all_else() -> None:
    hint = hint_on(replace(short_article(), language="cy"), is_first=True)
    assert hint is not None
    assert hint.fact == "This looks like Welsh."
    assert language_name("zz") == "zz"


def test_what_the_opening_found_is_said() -> None:
    hint = hint_on(replace(sample_article(), notes=("Its encoding was guessed.",)), is_first=False)
    assert hint is not None
    assert hint.text == "Its encoding was guessed."


def test_an_opinion_piece_can_have_its_loaded_words_hidden(window: MainWindow) -> None:
    window.parts.reading.open_article(replace(sample_article(), title="Theatre | Opinion"))
    window.parts.reading.show_report(sample_report())
    assert window.hint.text().startswith("This is an opinion piece.")
    press_step(window)
    assert Category.LOADED_LANGUAGE not in window.parts.reading.visible.categories
    assert not window.hint.isVisible()


def test_another_language_can_be_read_without_the_panel(window: MainWindow) -> None:
    window.parts.reading.open_article(replace(sample_article(), language="de"))
    assert window.hint.text() == "This looks like German. Marks are made for English."
    press_step(window)
    assert not window.panel.isVisible()
    assert window.view.isVisible()


def test_a_closed_hint_stays_closed_for_this_article(window: MainWindow) -> None:
    window.parts.reading.open_article(short_article())
    assert window.hint.isVisible()
    window.hint.closed.emit()
    window.parts.reading.show_report(Report(short_article()))
    assert not window.hint.isVisible()
    window.parts.reading.open_article(short_article())
    assert window.hint.isVisible()


def test_the_switch_says_whether_headline_and_opening_rest_on_nobody(window: MainWindow) -> None:
    window.actions["rests"].trigger()
    hint = hint_on_rests(sample_report())
    assert hint.fact == "The headline and the opening rest only on unnamed voices."
    assert hint.figure.endswith(" words")
    assert window.hint.text() == hint.fact
    window.actions["rests"].trigger()
    assert not window.hint.isVisible()


def test_a_text_whose_opening_is_sourced_says_that_too() -> None:
    bare = replace(sample_report(), attributions=())
    assert hint_on_rests(bare).fact == "Neither headline nor opening rests only on unnamed voices."
    assert hint_on_rests(bare).figure.startswith("0 of ")
