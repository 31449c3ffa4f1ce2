"""What a student answered, as it is set on paper."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.model.answers import Answers
from reader.model.lesson import Lesson
from reader.model.outline import Fact, Heading, Line, Part, Proof


def answers_outline(lesson: Lesson, answers: Answers, shown: frozenset[int]) -> Iterator[Part]:
    """The questions with the student's answers; the marked words only where the student has looked at them."""
    tr, text = QCoreApplication.translate, lesson.article.text
    yield Heading(tr("Answers", "Answers"))
    yield Line(lesson.article.shown_title.replace("\n", " "), quiet=True)
    yield Fact(tr("Answers", "Name"), answers.name.strip() or "–")
    for at, step in enumerate(lesson.steps):
        question = step.question or tr("Answers", "What is there to see here?")
        yield Heading(f"{at + 1}  {question}", level=2)
        if at in shown:
            words = step.span.on_one_line(text)
            place = lesson.article.place(step.span.start)
            yield Proof(f"“{words}”", tr("Answers", "¶{number}").format(number=place) if place else "")
        yield Line(answers.of(at).strip() or tr("Answers", "No answer"), quiet=not answers.of(at).strip())
