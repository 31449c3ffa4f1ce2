"""The answers of a class in order: each question with what every student answered to it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from reader.gui.lesson.answer_files import HandedIn
from reader.model.lesson import Lesson
from reader.model.outline import Fact, Heading, Line, Part


def class_outline(lesson: Lesson, handed: Sequence[HandedIn]) -> Iterator[Part]:
    """Students in the order of their files; files without answers at the end, each with its reason."""
    tr = QCoreApplication.translate
    yield Heading(tr("ClassAnswers", "Answers of the class"))
    yield Line(lesson.article.shown_title.replace("\n", " "), quiet=True)
    for at, step in enumerate(lesson.steps):
        yield Heading(f"{at + 1}  {step.question.strip() or tr('Answers', 'What is there to see here?')}", level=2)
        yield Line(f"“{' '.join(step.span.of(lesson.article.text).split())}”", quiet=True)
        for one in handed:
            if one.answers is not None:
                yield Fact(_student(one), one.answers.of(at).strip() or tr("Answers", "No answer"))
    troubles = [one for one in handed if one.answers is None]
    if troubles:
        yield Heading(tr("ClassAnswers", "Not read"), level=2)
        yield from (Fact(one.file, one.trouble) for one in troubles)


def _student(one: HandedIn) -> str:
    """A student's name; where they gave none, that of their file."""
    return (one.answers.name.strip() if one.answers is not None else "") or one.file
