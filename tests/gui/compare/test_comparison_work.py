"""A long comparison leaves the window its time, and gives what it would give at once."""

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.comparing.comparison import compare
from reader.gui.compare.comparison_work import ComparisonWork
from reader.model.attribution import Attribution, Manner, SourceKind, Voice
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span
from tests.comparing.two_reports import text_report

WORDS = ("harbour", "board", "ferry", "vote", "pier", "survey", "depth", "winter", "contract", "engineer", "budget")


@cache
def long_report(sentences: int, shift: int) -> Report:
    """Sentences with a figure each, which stand elsewhere in a report of another shift; said by two hundred people."""
    lines = []
    for at in range(sentences):
        words = " ".join(f"{word}{at * number % 97}" for number, word in enumerate(WORDS))
        lines.append(f"Ann{at % 200} said {words} cost {1000 + (at + shift) % 1500} pounds.")
    report = text_report(*lines)
    said, findings, mentions = list[Attribution](), list[Finding](), dict[str, list[Span]]()
    for at, sentence in enumerate(report.sentences):
        start, end, key = sentence.span.start, sentence.span.end, f"v{at % 200}"
        name = Span(start, start + len(f"Ann{at % 200}"))
        cue = Span(name.end + 1, name.end + 5)
        said.append(
            Attribution(f"a{at}", (name,), (cue,), (Span(cue.end + 1, end),), Manner.INDIRECT, SourceKind.PERSON, key)
        )
        mentions.setdefault(key, []).append(name)
        findings.append(Finding(Span(end - 7, end - 1), Category.LOADED_LANGUAGE, "loaded.test", Wording.WRITER))
    voices = tuple(
        Voice(key, f"Ann{key[1:]}", SourceKind.PERSON, tuple(places), tuple(f"a{key[1:]}" for _ in places[:1]))
        for key, places in mentions.items()
    )
    return replace(report, attributions=tuple(said), voices=voices, findings=tuple(findings))


def test_it_gives_what_comparing_at_once_gives(qtbot: QtBot) -> None:
    left, right = long_report(60, 0), long_report(60, 5)
    work = ComparisonWork()
    with qtbot.waitSignal(work.made) as told:
        work.begin(left, right)
    assert told.args == [compare(left, right)]
    assert compare(left, right).claims
    assert compare(left, right).voices


@pytest.fixture
def tidy() -> Iterator[None]:
    """Python's tidying up passes over what other tests left behind; it would take half a second of this one."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("tidy")
def test_the_window_has_its_turn_again_and_again_while_two_books_are_compared(qtbot: QtBot) -> None:
    left, right = long_report(700, 0), long_report(700, 5)
    turns = list[float]()
    beat, work = QTimer(), ComparisonWork()
    beat.timeout.connect(lambda: turns.append(time.thread_time()))
    beat.start(0)
    with qtbot.waitSignal(work.made, timeout=60_000):
        work.begin(left, right)
    beat.stop()
    between = [later - earlier for earlier, later in pairwise(turns)]
    assert sum(between) > 0.2, "too short to tell"
    assert sorted(between)[-len(between) // 100] < 0.03  # all but one in a hundred: Python tidies up now and then
    assert max(between) < sum(between) / 4


@pytest.mark.parametrize("again", [True, False])
def test_what_is_given_up_is_not_told(qtbot: QtBot, again: bool) -> None:
    left, right, small = long_report(60, 0), long_report(60, 5), text_report("It cost 12,000 pounds, the board said.")
    work = ComparisonWork()
    work.begin(left, right)
    if again:
        with qtbot.waitSignal(work.made) as told:
            work.begin(small, small)
        assert told.args == [compare(small, small)]
    else:
        work.cancel()
        with qtbot.assertNotEmitted(work.made, wait=50):
            pass
