"""What is being read: choosing, stepping and hiding."""

from dataclasses import replace

from reader.gui.reading import Reading, Visible
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

ARTICLE = Article("One two three four five.", "pasted text", (Block(Span(0, 24), BlockKind.PARAGRAPH),))


def finding(start: int, category: Category, wording: Wording = Wording.WRITER) -> Finding:
    return Finding(Span(start, start + 3), category, "rule", wording)


REPORT = Report(
    ARTICLE,
    findings=(
        finding(14, Category.LOADED_LANGUAGE),
        finding(0, Category.UNNAMED_SOURCE),
        finding(8, Category.HEDGE),
        finding(19, Category.LOADED_LANGUAGE, Wording.QUOTED),
    ),
)


def reading() -> Reading:
    found = Reading()
    found.open_article(ARTICLE)
    found.show_report(REPORT)
    return found


def test_visible_findings_stand_in_the_order_of_the_text() -> None:
    assert reading().visible_findings() == [1, 0, 3]


def test_stepping_goes_through_what_is_visible_and_round_at_the_end() -> None:
    read = reading()
    seen = []
    for _ in range(4):
        found = read.step(forward=True, place=0)
        read.choose(found)
        seen.append(found)
    assert seen == [1, 0, 3, 1]


def test_stepping_begins_at_the_place_that_is_seen() -> None:
    assert reading().step(forward=True, place=12) == 0
    assert reading().step(forward=False, place=12) == 1
    assert reading().step(forward=False, place=0) == 3


def test_quoted_words_can_be_left_out() -> None:
    read = reading()
    read.show_only(replace(read.visible, quoted=False))
    assert read.visible_findings() == [1, 0]


def test_hiding_all_forgets_nothing() -> None:
    read = reading()
    before = read.visible
    read.show_only(replace(before, hidden=True))
    assert read.visible_findings() == []
    read.show_only(before)
    assert read.visible == Visible()


def test_a_chosen_mark_stays_chosen_when_the_whole_report_replaces_a_part() -> None:
    read = Reading()
    read.open_article(ARTICLE)
    read.add_findings((finding(14, Category.LOADED_LANGUAGE),))
    read.add_findings((finding(19, Category.LOADED_LANGUAGE),))
    read.choose(0)
    read.show_report(replace(REPORT, findings=REPORT.findings[1:] + REPORT.findings[:1]))
    assert read.report is not None
    assert read.chosen == 3
    assert read.report.findings[3].span.start == 14


def test_a_part_that_comes_after_the_report_changes_nothing() -> None:
    read = reading()
    read.add_findings((finding(5, Category.HEDGE),))
    assert read.report is REPORT
