"""What a person says about marks: each wish is done, undone, done again, and kept."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoCommand
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError
from reader.gui.reading import Reading
from reader.gui.remarking import Remarking
from reader.library.database import change, connect
from reader.library.kept_remarks import KeptRemarks
from reader.model.hiding import hidden_in
from reader.model.remarks import DismissedMark, OwnMark, Remark, Remarks, Stand
from reader.model.report import Category, Finding, Report
from reader.model.rulebook import load_rulebook
from reader.model.span import Span
from reader.resources import seeds
from tests.seed_analyst import seed_report

Wish = Callable[[Remarking], None]

RULES = load_rulebook()
WISHES: dict[str, Wish] = {
    "not this one": lambda remarking: remarking.dismiss(2),
    "all like this": lambda remarking: remarking.dismiss_alike(2),
    "rule off": lambda remarking: remarking.turn_rule_off(2),
    "note": lambda remarking: remarking.note(seed_report(seeds()[0]).findings[2], "I know her."),
    "answer": lambda remarking: remarking.judge(seed_report(seeds()[0]).findings[2], Stand.AGAINST),
    "own mark": lambda remarking: remarking.mark(Span(8, 12), Category.HEDGE),
}


def read(store: KeptRemarks) -> tuple[Reading, Remarking]:
    """A sample article with its report, and the remarks that are kept about it."""
    report = seed_report(seeds()[0])
    reading = Reading(rulebook=RULES)
    remarking = Remarking(reading, store)
    reading.open_article(report.article)
    reading.show_report(report)
    return reading, remarking


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture(params=WISHES, ids=list(WISHES))
def wish(request: pytest.FixtureRequest, qapp: object) -> Wish:  # noqa: ARG001 # signals need the application
    return WISHES[request.param]


def test_each_wish_is_undone_and_done_again(wish: Wish, library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        before = reading.report
        wish(remarking)
        said, report = reading.remarks, reading.report
        assert said != Remarks()
        remarking.undo()
        assert (reading.remarks, reading.report) == (Remarks(), before)
        assert store.of(seed_report(seeds()[0]).article.key) == Remarks()
        remarking.redo()
        assert (reading.remarks, reading.report) == (said, report)


def test_each_wish_is_there_after_a_restart(wish: Wish, library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        wish(remarking)
        said, report = reading.remarks, reading.report
    with closing(KeptRemarks(library)) as store:
        again, _ = read(store)
        assert (again.remarks, again.report) == (said, report)


def test_two_wishes_are_undone_one_by_one_the_last_first(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        whole = reading.report
        remarking.dismiss(0)
        once = reading.report
        remarking.dismiss(0)
        remarking.undo()
        assert reading.report == once
        remarking.undo()
        assert reading.report == whole
        assert remarking.step_to_undo == ""
        assert remarking.step_to_redo


def test_what_is_undone_is_chosen_so_that_it_is_seen(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        gone = reading.mark(3)
        reading.choose(3)
        remarking.dismiss(3)
        assert reading.chosen is None
        remarking.undo()
        assert reading.mark(reading.chosen) == gone


def test_stepping_goes_on_where_a_mark_was_dismissed(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        order = [reading.mark(index) for index in reading.visible_marks()]
        reading.choose(reading.visible_marks()[4])
        remarking.dismiss(reading.chosen)
        assert reading.left_at is not None
        assert reading.mark(reading.step(forward=True, place=reading.left_at)) == order[5]
        assert reading.mark(reading.step(forward=False, place=reading.left_at)) == order[3]


def test_a_rule_that_is_off_is_off_in_every_article(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        _, remarking = read(store)
        index, other = next(
            (index, other)
            for index, finding in enumerate(seed_report(seeds()[0]).findings)
            for other in map(seed_report, seeds()[1:])
            if _has(other, finding.rule_id)
        )
        finding = seed_report(seeds()[0]).findings[index]
        remarking.turn_rule_off(index)
        reading = Reading(rulebook=RULES)
        _others = Remarking(reading, store)
        reading.open_article(other.article)
        reading.show_report(other)
        assert reading.report is not None
        assert not _has(reading.report, finding.rule_id)
        assert hidden_in(other, reading.remarks)


def _has(report: Report, rule_id: str) -> bool:
    return any(finding.rule_id == rule_id for finding in report.findings)


def test_bringing_back_is_a_step_too(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        whole = reading.report
        remarking.dismiss(0)
        fewer = reading.report
        remarking.bring_back(reading.remarks.dismissals[0])
        assert reading.report == whole
        remarking.undo()
        assert reading.report == fewer


def test_a_second_note_replaces_the_first_and_undo_brings_that_back(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        _reading, remarking = read(store)
        key, finding = seed_report(seeds()[0]).article.key, seed_report(seeds()[0]).findings[1]
        for text in ("First.", "Second."):
            remarking.note(finding, text)
        assert [note.text for note in store.of(key).notes] == ["Second."]
        remarking.undo()
        assert [note.text for note in store.of(key).notes] == ["First."]
        remarking.note(finding, "  ")
        assert not store.of(key).notes
        remarking.undo()
        assert [note.text for note in store.of(key).notes] == ["First."]


def test_an_own_mark_is_chosen_and_dismissing_takes_it_away(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        remarking.mark(Span(8, 12), Category.HEDGE)
        assert reading.mark(reading.chosen) == OwnMark(Category.HEDGE, Span(8, 12))
        remarking.mark(Span(8, 12), Category.HEDGE)
        remarking.dismiss(reading.chosen)
        assert not reading.remarks.own_marks
        remarking.undo()
        assert reading.mark(reading.chosen) == OwnMark(Category.HEDGE, Span(8, 12))


def test_the_chosen_mark_stays_the_same_when_others_come_and_go(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        remarking.mark(Span(200, 204), Category.HEDGE)
        late = reading.mark(reading.chosen)
        remarking.dismiss(0)
        remarking.mark(Span(8, 12), Category.HEDGE)
        reading.choose(reading.index_of(late))
        remarking.dismiss(0)
        assert reading.mark(reading.chosen) == late
        finding = reading.mark(5)
        reading.choose(5)
        remarking.dismiss(0)
        assert reading.mark(reading.chosen) == finding
        assert isinstance(finding, Finding)


def test_parts_of_a_long_article_come_without_what_was_dismissed(library: Path) -> None:
    report = seed_report(seeds()[0])
    first = report.findings[0]
    with closing(KeptRemarks(library)) as store:
        store.add(report.article.key, DismissedMark(first.rule_id, first.span))
        reading = Reading(rulebook=RULES)
        remarking = Remarking(reading, store)
        reading.open_article(report.article)
        reading.add_findings(report.findings[:3])
        assert reading.report is not None
        assert reading.report.findings == report.findings[1:3]
        remarking.bring_back(DismissedMark(first.rule_id, first.span))
        assert reading.report.findings == report.findings[:3]


def test_a_library_that_fails_is_told_once_and_the_window_goes_on(library: Path, qtbot: QtBot) -> None:
    with closing(KeptRemarks(library)) as store, closing(connect(library)) as busy, change(busy):
        reading, remarking = read(store)
        told: list[str] = []
        remarking.trouble.connect(told.append)
        with qtbot.waitSignal(remarking.done):
            remarking.dismiss(0)
        remarking.dismiss(0)
        assert len(reading.remarks.dismissals) == 2
        assert len(told) == 1
        assert "Another program holds" in told[0]


class _Unreadable:
    """A library whose file is gone to pieces after the start."""

    def of(self, article: str) -> Remarks:
        raise LibraryError(f"damaged: {article[:0]}")

    def add(self, article: str, remark: Remark) -> None:
        raise LibraryError(f"damaged: {article[:0]}{remark}")

    remove = add


def test_a_library_that_cannot_be_read_leaves_the_article_readable(qapp: object) -> None:  # noqa: ARG001 # signals
    report = seed_report(seeds()[0])
    reading = Reading(rulebook=RULES)
    remarking = Remarking(reading, _Unreadable())
    reading.open_article(report.article)
    reading.show_report(report)
    assert reading.report is report
    remarking.dismiss(0)
    assert reading.report is not None
    assert len(reading.report.findings) < len(report.findings)


def test_each_article_keeps_its_steps_while_another_is_read(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        first, other = seed_report(seeds()[0]), seed_report(seeds()[1])
        remarking.dismiss(2)
        after = reading.remarks
        reading.open_article(other.article)
        assert remarking.step_to_undo == ""
        reading.open_article(first.article)
        reading.show_report(first)
        assert reading.remarks == after
        remarking.undo()
        assert reading.remarks == Remarks()
        remarking.redo()
        assert store.of(first.article.key) == after


def test_a_step_that_knows_more_than_the_article_ends_with_its_reading(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        remarking.take(QUndoCommand("Step of a lesson"))
        reading.open_article(seed_report(seeds()[1]).article)
        reading.open_article(seed_report(seeds()[0]).article)
        assert remarking.step_to_undo == ""


def test_nothing_is_left_to_undo_once_articles_are_forgotten(library: Path) -> None:
    with closing(KeptRemarks(library)) as store:
        reading, remarking = read(store)
        remarking.dismiss(2)
        reading.close_article()
        remarking.forget_steps()
        reading.open_article(seed_report(seeds()[0]).article)
        assert remarking.step_to_undo == ""
