"""A small lesson, and the parts that tests of lessons share."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import ExportError
from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.reading import Reading
from reader.gui.remarking import Remarking
from reader.library.kept_remarks import KeptRemarks
from reader.model.article import Article, Block, BlockKind
from reader.model.lesson import Lesson, Step
from reader.model.report import Category, Finding, Report, Wording
from reader.model.span import Span

TEXT = "Pool shut\n\nCritics slammed the plan, aides said. It may reopen."
ARTICLE = Article(
    TEXT,
    "pool.txt",
    (Block(Span(0, 9), BlockKind.HEADLINE), Block(Span(11, len(TEXT)), BlockKind.PARAGRAPH)),
    headline=Span(0, 9),
    paragraphs=(Span(11, len(TEXT)),),
)
CRITICS = Step(Span(11, 18), Category.UNNAMED_SOURCE, "unnamed.crowd", "Which critics?", "Nobody in the text.")
SLAMMED = Step(Span(19, 26), Category.LOADED_LANGUAGE, None, "What does it paint?", with_card=False)
GONE = Step(Span(37, 42), Category.UNNAMED_SOURCE, "a.rule.of.another.class")


@pytest.fixture
def report() -> Report:
    findings = (
        Finding(Span(11, 18), Category.UNNAMED_SOURCE, "unnamed.crowd", Wording.WRITER),
        Finding(Span(37, 42), Category.UNNAMED_SOURCE, "unnamed.several", Wording.WRITER),
        Finding(Span(52, 55), Category.HEDGE, "hedge.may", Wording.WRITER),
    )
    return Report(ARTICLE, findings=findings)


@pytest.fixture
def lesson() -> Lesson:
    return Lesson(ARTICLE, (CRITICS, SLAMMED))


class Files:
    """Keeps what is written; a path in a folder "full" cannot be written."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write_whole(self, path: Path, content: bytes, /) -> None:
        if path.parent.name == "full":
            raise ExportError(path, OSError(28, "No space left on device"))
        self.written.append(content)


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def remarking(qtbot: QtBot) -> Remarking:  # noqa: ARG001 # the undo stack needs the application
    return Remarking(Reading(), KeptRemarks())


@pytest.fixture
def work(remarking: Remarking, files: Files, lesson: Lesson, tmp_path: Path) -> LessonWork:
    made = LessonWork(remarking, files)
    made.open(lesson, tmp_path / "pool.slesson")
    return made
