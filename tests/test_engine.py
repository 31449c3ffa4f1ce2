"""The engine process, spoken to through its pipes as the window does."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from reader.inbox import Inbox
from reader.model.article import Article, Block, BlockKind
from reader.model.frames import AT_ONCE, encode, read
from reader.model.messages import (
    Analyse,
    Ask,
    Cancel,
    Failed,
    Message,
    Open,
    Opened,
    Part,
    Progress,
    Ready,
    Reported,
    Told,
)
from reader.model.passed_by import Held
from reader.model.span import Span

ROOT = Path(__file__).resolve().parent.parent
TEXT = (
    "The harbour was closed on Monday, two officials said. “It was a mess,” Ann Brook, the harbour master, said. "
    "The crane reportedly fell at noon. Nobody knows who will pay for it, she added."
)


class Spoken:
    """An engine process; every wait ends when the process does, and a watchdog ends that after a minute."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reader", "engine"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.watchdog = threading.Timer(120, self.process.kill)
        self.watchdog.start()

    @property
    def requests(self) -> BinaryIO:
        assert self.process.stdin is not None
        return self.process.stdin  # type: ignore[return-value] # a binary pipe, which IO[bytes] does not say

    def send(self, *messages: Message) -> None:
        self.requests.write(b"".join(map(encode, messages)))
        self.requests.flush()

    def answers(self) -> Iterator[Message]:
        assert self.process.stdout is not None
        while (message := read(self.process.stdout)) is not None:
            yield message

    def until(self, *kinds: type[Message]) -> Message:
        return next(message for message in self.answers() if isinstance(message, kinds))

    def end(self) -> str:
        """Close the requests and wait; returns what was written to standard error."""
        _, log = self.process.communicate(timeout=60)
        self.watchdog.cancel()
        return log.decode()


@pytest.fixture
def engine() -> Iterator[Spoken]:
    spoken = Spoken()
    yield spoken
    spoken.watchdog.cancel()
    spoken.process.kill()
    spoken.process.communicate()


def long_article(blocks: int) -> Article:
    gap = 2
    spans = [Span(at * (len(TEXT) + gap), at * (len(TEXT) + gap) + len(TEXT)) for at in range(blocks)]
    return Article(
        text="\n\n".join([TEXT] * blocks),
        origin="pasted text",
        blocks=tuple(Block(span, BlockKind.PARAGRAPH) for span in spans),
        paragraphs=tuple(spans),
        language="en",
    )


def test_a_text_is_opened_before_the_model_is_loaded_and_then_read(engine: Spoken) -> None:
    engine.send(Open(1, text=TEXT))
    answers = engine.answers()
    opened = next(answers)
    assert isinstance(opened, Opened)
    assert (opened.ticket, opened.article.text) == (1, TEXT)
    engine.send(Analyse(2, opened.article))
    assert next(answers) == Ready()
    reported = next(answer for answer in answers if not isinstance(answer, Progress | Part))
    assert isinstance(reported, Reported)
    assert reported.ticket == 2
    assert reported.report.article == opened.article
    assert {found.span.of(TEXT) for found in reported.report.findings} >= {"two officials", "reportedly"}
    assert engine.end() == ""
    assert engine.process.returncode == 0


def test_the_model_is_loaded_when_nobody_asks_for_anything(engine: Spoken) -> None:
    assert engine.until(Ready) == Ready()


def test_what_cannot_be_opened_is_told_and_the_engine_goes_on(engine: Spoken, tmp_path: Path) -> None:
    engine.send(Open(1, path=str(tmp_path)), Open(2), Open(3, path=str(tmp_path / "gone")), Open(4, text=TEXT))
    answers = engine.answers()
    failures = [next(answers) for _ in range(3)]
    assert all(isinstance(failure, Failed) and failure.sentence.endswith(".") for failure in failures)
    assert isinstance(next(answers), Opened)


def test_a_mistake_of_the_program_is_told_in_a_sentence_and_logged(engine: Spoken) -> None:
    outside = Article(text="short", origin="x", blocks=(Block(Span(2, 1), BlockKind.PARAGRAPH),), language="en")
    broken = Analyse(1, Article(text=7, origin="x", blocks=outside.blocks, language="en"))  # type: ignore[arg-type] # on purpose
    engine.send(broken)
    failed = engine.until(Failed)
    assert isinstance(failed, Failed)
    assert "mistake" in failed.sentence
    assert "Traceback" not in failed.sentence
    engine.send(Open(2, text=TEXT))
    assert isinstance(engine.until(Opened), Opened)
    assert "Traceback" in engine.end()


def test_long_texts_are_handed_out_in_parts_and_a_newer_wish_stops_them(engine: Spoken) -> None:
    engine.send(Analyse(1, long_article(600)))
    part = engine.until(Part)
    assert isinstance(part, Part)
    assert part.ticket == 1
    assert part.findings
    engine.send(Open(2, text=TEXT))
    answered = engine.until(Opened, Reported)
    assert isinstance(answered, Opened)


def test_a_report_that_is_sent_in_slices_is_whole_again(engine: Spoken) -> None:
    article = long_article(120)
    engine.send(Analyse(1, article))
    reported = engine.until(Reported)
    assert isinstance(reported, Reported)
    report = reported.report
    assert report.article == article
    assert len(report.sentences) > AT_ONCE["sentences"]
    assert [
        sentence.span.start
        for sentence in report.sentences
        if sentence.span.start in {block.span.start for block in article.blocks}
    ] == [block.span.start for block in article.blocks]
    assert {finding.attribution for finding in report.findings} - {None} <= {each.id for each in report.attributions}
    assert report.voices
    assert report.criteria


def test_a_cancelled_analysis_answers_nothing_more(engine: Spoken) -> None:
    engine.send(Analyse(1, long_article(600)))
    engine.until(Progress)
    engine.send(Cancel(1))
    engine.send(Analyse(2, long_article(1)))
    reported = engine.until(Reported)
    assert isinstance(reported, Reported)
    assert reported.ticket == 2


def test_a_question_is_answered_after_the_report_and_stops_nothing(engine: Spoken) -> None:
    article = long_article(3)
    span = Span(article.text.index("harbour"), article.text.index("harbour") + 7)
    engine.send(Analyse(1, article), Ask(2, article, span))
    assert isinstance(engine.until(Reported, Told), Reported)
    told = engine.until(Told)
    assert isinstance(told, Told)
    assert told.ticket == 2
    assert told.reasons == ()


def test_a_question_about_an_article_that_was_not_read_yet_is_answered_too(engine: Spoken) -> None:
    text = "He was admitted to hospital, the doctors said."
    article = Article(text, "x", (Block(Span(0, len(text)), BlockKind.PARAGRAPH),), language="en")
    engine.send(Ask(1, article, Span(7, 15)))
    told = engine.until(Told)
    assert isinstance(told, Told)
    assert [(reason.held, reason.rule_id) for reason in told.reasons] == [(Held.UNLESS, "side.admit")]


@pytest.mark.parametrize("wait_for_model", [False, True])
def test_the_engine_ends_with_its_window(engine: Spoken, wait_for_model: bool) -> None:
    if wait_for_model:
        engine.until(Ready)
    engine.end()
    assert engine.process.returncode == 0


def test_nonsense_ends_the_engine_without_an_answer(engine: Spoken) -> None:
    engine.requests.write(b"GET / HTTP/1.1\r\n\r\n")
    engine.requests.flush()
    engine.process.wait(60)
    assert engine.process.returncode == 0


def test_the_inbox_gives_requests_in_order_and_passes_over_what_was_cancelled() -> None:
    inbox = Inbox()
    for message in (Open(1, text="a"), Analyse(2, long_article(1)), Open(3, text="b"), Cancel(2)):
        inbox.put(message)
    first, second = inbox.take(), inbox.take()
    assert first is not None
    assert second is not None
    assert (first.ticket, second.ticket) == (1, 3)
    assert inbox.take(0) is None
    assert not inbox.is_stale(3)
    inbox.put(Ask(4, long_article(1), Span(0, 3)))
    assert not inbox.is_stale(3)
    assert inbox.take() == Ask(4, long_article(1), Span(0, 3))
    inbox.close()
    assert inbox.is_stale(3)
    assert inbox.take() is None
