"""The exported page says what the report says, and nothing that the text smuggles in."""

from reader.exports.html import report_page
from reader.exports.words import known_facts
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Finding, Report, Wording
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from tests.exports.reports import told_report

TEXT = "A <script>bad()</script> day\x01"


def report() -> Report:
    rule = next(rule for rule in load_rulebook().rules if rule.category is Category.HEDGE)
    article = Article(
        TEXT,
        "x",
        (Block(Span(0, len(TEXT)), BlockKind.PARAGRAPH),),
        title='"><b>',
        paragraphs=(Span(0, len(TEXT)),),
        outlet="The <i>Gazette</i>",
        published="2021-05-04",
    )
    return Report(article, findings=(Finding(Span(2, 10), Category.HEDGE, rule.id, Wording.QUOTED),))


def test_nothing_of_the_text_becomes_a_tag() -> None:
    page = report_page(report(), load_rulebook(), "sourcelight 0")
    assert "<script" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "\x01" not in page
    assert "&lt;script&gt;" in page


def test_a_quoted_mark_says_so_and_is_explained() -> None:
    page = report_page(report(), load_rulebook(), "sourcelight 0")
    assert 'class="mark hedge quoted"' in page
    assert '<a href="#r1-c0">' in page
    card = page.split('id="r1-c0"')[1]
    assert "the words of a speaker, not the writer’s" in card
    assert "Why it matters" in card
    assert 'href="#r1-m0"' in card, "the way back to the text"


def test_colours_of_screen_and_paper_are_in_the_page() -> None:
    page = report_page(report(), load_rulebook(), "sourcelight 0")
    for rule in ("prefers-color-scheme: dark", "@media print", "--unnamed-line:", "Content-Security-Policy"):
        assert rule in page


def test_facts_that_the_text_shows_are_not_repeated() -> None:
    article = report().article
    assert known_facts(article) == "The <i>Gazette</i> · 2021-05-04"
    shown = Article(
        "The Gazette · 4 May 2021",
        "x",
        (Block(Span(0, 24), BlockKind.DATELINE),),
        outlet="The Gazette",
        published="2021-05-04",
        byline="Ann Writer",
    )
    assert known_facts(shown) == "The Gazette · 4 May 2021 · Ann Writer"


def test_what_is_told_of_an_unnamed_voice_has_the_width_of_the_table() -> None:
    page = report_page(told_report(), load_rulebook(), "sourcelight 0")
    table = page.split('<table class="voices">')[1].split("</table>")[0]
    assert table.count("<dl>") == table.count('<td class="of-voice" colspan="5"><dl>') > 0
