"""The window and the engine understand each other, whatever the pipe does to the bytes."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import EngineError
from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.frames import AT_ONCE, Frames, encode, read
from reader.model.lesson import Lesson, Step
from reader.model.media import Media
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
    body_of,
    decode,
)
from reader.model.passed_by import Held, PassedBy
from reader.model.report import Answer, Category, Criterion, Evidence, Finding, Measure, Report, Sentence, Wording
from reader.model.span import Span

TEXT = "Ferry “lost” 🚢\n\nOfficials said nothing."
ARTICLE = Article(
    text=TEXT,
    origin="pasted text",
    blocks=(Block(Span(0, 14), BlockKind.HEADLINE), Block(Span(16, 39), BlockKind.PARAGRAPH)),
    headline=Span(0, 14),
    paragraphs=(Span(16, 39),),
    dropped=(Dropped("Home", "menu"),),
    notes=("The text is short.",),
)
FINDING = Finding(
    Span(16, 25),
    Category.UNNAMED_SOURCE,
    "unnamed.role",
    Wording.WRITER,
    (Evidence(Span(16, 25), "a bare role"),),
    "a1",
)
LONG = Report(
    ARTICLE,
    findings=(FINDING,) * (2 * AT_ONCE["findings"] + 1),
    criteria=tuple(Criterion(f"A{at}", "Who?", Answer.FOUND, "Officials.", FINDING.evidence) for at in range(3)),
    measures=(Measure("words", "Words", 5.0, "words", 5),),
    sentences=tuple(Sentence(Span(at, at + 1), Wording.WRITER, None) for at in range(AT_ONCE["sentences"] + 1)),
)
MESSAGES: tuple[Message, ...] = (
    Open(1, path="/somewhere/odd \udcff name.txt"),
    Open(2, text=TEXT, media=Media.MARKDOWN, origin="the clipboard"),
    Analyse(3, ARTICLE),
    Analyse(3, ARTICLE, ("hedge.forecast",)),
    Ask(3, ARTICLE, Span(16, 25)),
    Cancel(3),
    Ready(),
    Opened(4, ARTICLE),
    Progress(5, 2, 7),
    Part(5, (FINDING,)),
    Reported(5, Report(ARTICLE, findings=(FINDING,))),
    Reported(6, LONG),
    Told(6, (PassedBy(Held.UNLESS, Span(16, 25), "loaded.verb", "lost “property”"), PassedBy(Held.NOBODY, Span(0, 5)))),
    Told(7, ()),
    Failed(6, "The file is empty."),
)


def fed(received: bytes) -> Frames:
    frames = Frames()
    frames.feed(received)
    return frames


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_equal(message: Message) -> None:
    assert read(io.BytesIO(encode(message))) == message


@settings(max_examples=30, deadline=None)
@given(cuts=st.lists(st.integers(1, 700), max_size=40))
def test_frames_survive_any_cutting_of_the_stream(cuts: list[int]) -> None:
    stream = b"".join(map(encode, MESSAGES))
    frames, received, start = Frames(), [], 0
    for length in (*cuts, len(stream)):
        frames.feed(stream[start : start + length])
        received += [message for message in frames.messages() if message is not None]
        start += length
    assert tuple(received) == MESSAGES


def test_a_stream_ends_with_none() -> None:
    stream = io.BytesIO(encode(Ready()))
    assert read(stream) == Ready()
    assert read(stream) is None


@pytest.mark.parametrize(
    "nonsense",
    [
        b"Hello, I am a library",
        b"\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x00",
        b"\xff\xff\xff\xff",
        b"\x00\x00",
        encode(Ready())[:-1],
    ],
)
def test_nonsense_is_refused_as_such(nonsense: bytes) -> None:
    with pytest.raises(EngineError):
        read(io.BytesIO(nonsense))


@pytest.mark.parametrize(
    "body",
    [
        b'{"message": "dance"}',
        b'{"message": "failed"}',
        b'{"message": "cancel", "ticket": "soon"}',
        b'{"message": "analyse", "ticket": 1, "article": {"text": "x"}}',
        b'{"message": "part", "ticket": 1, "findings": [{"span": [1]}]}',
        b"\xff\xfe",
        b"[" * 5000,
    ],
)
def test_a_body_that_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(EngineError):
        decode(body)


def test_frames_refuse_a_length_over_the_limit_before_waiting_for_it() -> None:
    with pytest.raises(EngineError):
        list(fed(b"\xff\xff\xff\xff").messages())


def test_a_long_report_lets_its_reader_stop_after_each_slice() -> None:
    *stops, report = fed(encode(Reported(5, LONG))).messages()
    assert stops == [None] * (3 + 3 + 2)  # of the findings, the criteria, the sentences
    assert report == Reported(5, LONG)


def test_reading_goes_on_where_it_stopped() -> None:
    frames = fed(encode(Reported(5, LONG)) + encode(Ready()))
    assert next(frames.messages()) is None
    assert [message for message in frames.messages() if message is not None] == [Reported(5, LONG), Ready()]


def test_a_report_as_short_as_most_is_one_frame() -> None:
    short = Reported(5, replace(LONG, findings=(FINDING,), sentences=()))
    assert list(fed(encode(short)).messages()) == [short]


def test_no_slice_stays_for_the_next_report() -> None:
    frames = fed(encode(Reported(5, LONG)) + encode(Reported(6, Report(ARTICLE))))
    assert [message for message in frames.messages() if message is not None][1] == Reported(6, Report(ARTICLE))


def test_a_report_that_breaks_off_is_none() -> None:
    last = len(body_of(Reported(5, replace(LONG, findings=(), criteria=(), sentences=())))) + 4
    assert read(io.BytesIO(encode(Reported(5, LONG))[:-last])) is None


def test_a_lesson_reaches_the_window_with_its_article() -> None:
    article = Article("Aides said so.", "a.txt", (Block(Span(0, 14), BlockKind.PARAGRAPH),))
    lesson = Lesson(article, (Step(Span(0, 5), Category.UNNAMED_SOURCE, "unnamed.person", "Whose?", "Unsaid."),))
    assert decode(encode(Opened(4, article, lesson))[4:]) == Opened(4, article, lesson)
