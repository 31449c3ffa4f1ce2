"""A class hands in its answers: read one after the other, shown question by question, whatever else lies among them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.gui.lesson.answer_files import HandedIn
from reader.gui.lesson.class_outline import class_outline
from reader.model.answers import Answers
from reader.model.lesson import Lesson, Step, step_of
from reader.model.lesson_json import lesson_text
from reader.model.outline import Fact, Heading
from reader.model.report import Category
from reader.model.span import Span
from reader.resources import seeds
from tests.gui.whole_program import WAIT, program_reading

ADA = Answers("Ada").with_answer(0, "Two people who were there.").with_answer(1, "It judges.")
NAMELESS = Answers().with_answer(1, "No idea.")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowProgram]:
    with program_reading(qtbot, tmp_path) as running:
        yield running


def hand_in(folder: Path, lesson: Lesson) -> list[str]:
    """Two students' files, the lesson itself, another lesson's answers, a story, and no text at all."""
    other = Lesson(lesson.article, (Step(Span(0, 7), Category.HEDGE),))
    contents = {
        "1 ada.slesson": lesson_text(lesson, ADA),
        "2 nameless.slesson": lesson_text(lesson, NAMELESS),
        "3 lesson.slesson": lesson_text(lesson),
        "4 other.slesson": lesson_text(other, Answers("Cem")),
        "5 story.slesson": seeds()[2].read_text(encoding="utf-8"),
        "6 empty.slesson": "",
    }
    for name, content in contents.items():
        (folder / name).write_text(content, encoding="utf-8")
    return [str(folder / name) for name in reversed(contents)]


def test_a_teacher_chooses_files_and_reads_all_answers(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons, report = program.window.lessons, program.reading.report
    assert report is not None
    lesson = Lesson(report.article, (step_of(report, 1), step_of(report, 0)))
    lessons.take(lesson, None)
    lessons.show(editing=True)
    lessons.sheet.foot.class_answers.click()
    dialog = program.frame.findChild(QFileDialog, "answers-of-the-class")
    assert dialog is not None
    dialog.filesSelected.emit(hand_in(tmp_path, lesson))
    dialog.reject()
    sheet = lessons.class_answers.sheet
    qtbot.waitUntil(lambda: program.window.parts.pages.currentWidget() is sheet, timeout=WAIT)
    said = [label.accessibleName() or label.text() for label in sheet.findChildren(QLabel)]
    for words in (*(text for _at, text in ADA.texts), "No idea.", "No answer", "Ada", "2 nameless.slesson"):
        assert words in said
    assert "Cem" not in said
    assert said.count("This file holds no answers to this lesson.") == 3
    assert program.reading.report is report
    lessons.class_answers._out.write(
        lambda paper: lessons.class_answers._pages(lesson, paper), "Answers of the class", tmp_path / "class.pdf"
    )
    assert (tmp_path / "class.pdf").read_bytes().startswith(b"%PDF")
    assert "class.pdf" in sheet.said()


def test_another_article_ends_the_reading(qtbot: QtBot, program: WindowProgram, tmp_path: Path) -> None:
    lessons, report = program.window.lessons, program.reading.report
    assert report is not None
    lesson = Lesson(report.article, (step_of(report, 0),))
    lessons.take(lesson, None)
    lessons.class_answers.files.read(lesson, [Path(name) for name in hand_in(tmp_path, lesson)])
    with qtbot.assertNotEmitted(lessons.class_answers.files.gathered):
        program.window.open_path(seeds()[1])
        qtbot.waitUntil(lambda: lessons.work.lesson is None, timeout=WAIT)


def test_each_question_has_a_row_a_student_and_what_was_not_read_comes_last(lesson: Lesson) -> None:
    handed = (
        HandedIn("bad.slesson", trouble="This lesson is damaged."),
        HandedIn("a.slesson", Answers("Ada", ((1, "It judges."),))),
        HandedIn("b.slesson", Answers(" ", ((0, "The council."),))),
    )
    parts = [part for part in class_outline(lesson, handed) if isinstance(part, Heading | Fact)]
    assert parts == [
        Heading("Answers of the class"),
        Heading("1  Which critics?", level=2),
        Fact("Ada", "No answer"),
        Fact("b.slesson", "The council."),
        Heading("2  What does it paint?", level=2),
        Fact("Ada", "It judges."),
        Fact("b.slesson", "No answer"),
        Heading("Not read", level=2),
        Fact("bad.slesson", "This lesson is damaged."),
    ]
