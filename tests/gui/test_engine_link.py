"""The window's side of the engine, spoken to for real: a process of its own, killed where it hurts."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui import engine_link
from reader.gui.engine_link import RESTARTS_IN_A_ROW, EngineLink
from reader.model.article import Article, Block, BlockKind
from reader.model.frames import AT_ONCE, encode
from reader.model.media import Media
from reader.model.messages import Ready, Reported
from reader.model.report import Answer, Criterion, Report, Sentence, Wording
from reader.model.span import Span

TEXT = "The harbour is closed, two officials said. “It was a mess,” Ann Brook said on Tuesday."
WAIT = 60_000
"""Milliseconds: a cold language model on a busy machine takes some seconds."""


@pytest.fixture
def link(qapp: QApplication) -> Iterator[EngineLink]:
    engine = EngineLink(qapp)
    engine.start()
    yield engine
    engine.stop()


def opened(qtbot: QtBot, link: EngineLink, text: str = TEXT) -> Article:
    with qtbot.waitSignal(link.article_opened, timeout=WAIT) as caught:
        link.open_text(text, Media.PLAIN, "pasted text")
    assert caught.args is not None
    article = caught.args[0]
    assert isinstance(article, Article)
    return article


def test_a_text_comes_back_as_an_article_and_then_as_a_report(qtbot: QtBot, link: EngineLink) -> None:
    article = opened(qtbot, link)
    assert article.text == TEXT
    with qtbot.waitSignal(link.report_arrived, timeout=WAIT) as caught:
        link.analyse(article)
    assert caught.args is not None
    report = caught.args[0]
    assert isinstance(report, Report)
    assert {voice.name for voice in report.voices} >= {"two officials", "Ann Brook"}


def test_the_article_is_there_before_the_language_model(qtbot: QtBot, link: EngineLink) -> None:
    order: list[str] = []
    link.article_opened.connect(lambda _article: order.append("article"))
    link.engine_ready.connect(lambda: order.append("model"))
    with qtbot.waitSignal(link.engine_ready, timeout=WAIT):
        link.open_text(TEXT, Media.PLAIN, "pasted text")
    assert order == ["article", "model"]


def test_what_cannot_be_opened_is_told_in_one_sentence(qtbot: QtBot, link: EngineLink, tmp_path: Path) -> None:
    with qtbot.waitSignal(link.failed, timeout=WAIT) as caught:
        link.open_path(tmp_path / "nowhere.txt")
    assert caught.args is not None
    sentence = caught.args[0]
    assert sentence.endswith(".")
    assert "Traceback" not in sentence


def test_an_engine_that_is_killed_is_started_again_and_works(qtbot: QtBot, link: EngineLink) -> None:
    article = opened(qtbot, link)
    before = link.process_id
    with qtbot.waitSignal(link.stopped, timeout=WAIT) as caught:
        link.analyse(article)
        os.kill(before, signal.SIGKILL)
    assert caught.args == [True]
    with qtbot.waitSignal(link.report_arrived, timeout=WAIT):
        link.analyse(article)
    assert link.process_id not in {0, before}


def test_an_engine_that_stops_again_and_again_is_left_alone(qtbot: QtBot, link: EngineLink) -> None:
    answers = []
    for _ in range(RESTARTS_IN_A_ROW):
        qtbot.waitUntil(lambda: link.process_id != 0, timeout=WAIT)
        with qtbot.waitSignal(link.stopped, timeout=WAIT) as caught:
            os.kill(link.process_id, signal.SIGKILL)
        assert caught.args is not None
        answers.append(caught.args[0])
    assert answers == [True] * (RESTARTS_IN_A_ROW - 1) + [False]


def test_an_answer_to_an_older_request_is_dropped(qtbot: QtBot, link: EngineLink) -> None:
    names: list[str] = []
    link.article_opened.connect(lambda article: names.append(article.text))
    link.open_text("The first text is not waited for by anybody.", Media.PLAIN, "first")
    with qtbot.waitSignal(link.article_opened, timeout=WAIT):
        link.open_text("The second text is what the person wants.", Media.PLAIN, "second")
    assert names == ["The second text is what the person wants."]


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows cannot make a process stand still")
def test_an_engine_that_hangs_is_ended_and_the_next_one_works(
    qtbot: QtBot, link: EngineLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, link)
    hung = link.process_id
    monkeypatch.setattr(engine_link, "PATIENCE", 0.3)
    os.kill(hung, signal.SIGSTOP)
    with qtbot.waitSignal(link.failed, timeout=WAIT) as caught:
        link.open_text(TEXT, Media.PLAIN, "pasted text")
    assert caught.args is not None
    assert "no progress" in caught.args[0]
    monkeypatch.undo()
    assert link.process_id not in {0, hung}
    with pytest.raises(ProcessLookupError):
        os.kill(hung, 0)
    assert opened(qtbot, link).text == TEXT


SPEAKS = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read()); sys.stdout.flush(); sys.stdin.read()"
"""An engine that says what stands in a file, whatever it is asked."""

ARTICLE = Article(TEXT, "pasted text", (Block(Span(0, len(TEXT)), BlockKind.PARAGRAPH),))
SLICES = 60
LONG = Report(
    ARTICLE,
    criteria=tuple(Criterion(f"A{at}", "Who?", Answer.FOUND, "Officials.") for at in range(SLICES)),
    sentences=tuple(Sentence(Span(at, at + 1), Wording.WRITER, None) for at in range(AT_ONCE["sentences"] + 1)),
)


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineLink]:
    """A link to an engine whose long report, to the first request, is read a slice a turn."""
    said = tmp_path / "said"
    said.write_bytes(encode(Ready()) + encode(Reported(1, LONG)) + encode(Reported(3, Report(ARTICLE))))
    monkeypatch.setattr(engine_link, "engine_command", lambda: (sys.executable, ["-c", SPEAKS, str(said)]))
    monkeypatch.setattr(engine_link, "AT_A_TIME", 0.0)
    engine = EngineLink(qapp)
    yield engine
    engine.stop()


def test_the_window_goes_on_while_a_long_report_is_read(qtbot: QtBot, spoken: EngineLink) -> None:
    turns: list[int] = []
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(1))
    spoken.engine_ready.connect(beat.start)
    with qtbot.waitSignal(spoken.report_arrived, timeout=WAIT) as caught:
        spoken.analyse(ARTICLE)
    beat.stop()
    assert caught.args == [LONG]
    assert len(turns) >= SLICES


def test_a_report_that_is_given_up_while_it_is_read_is_dropped(qtbot: QtBot, spoken: EngineLink) -> None:
    reports: list[Report] = []
    spoken.report_arrived.connect(reports.append)

    def give_up() -> None:
        spoken.cancel()
        spoken.analyse(ARTICLE)

    spoken.engine_ready.connect(give_up)
    with qtbot.waitSignal(spoken.report_arrived, timeout=WAIT):
        spoken.analyse(ARTICLE)
    assert reports == [Report(ARTICLE)]
