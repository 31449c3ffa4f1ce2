"""The teacher's sheet: each question of a worksheet with the words that answer it and what the rules say of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from reader.gui.worksheet.sheet_questions import SheetQuestion
from reader.model.article import Article
from reader.model.outline import Heading, Line, Part, Proof


def answer_sheet(article: Article, questions: Sequence[SheetQuestion], lines: Sequence[int | None]) -> Iterator[Part]:
    """The parts of the sheet; `lines` are the numbers of the lines in which the answers stand."""
    tr = QCoreApplication.translate
    yield Heading(tr("Worksheet", "Answers for the teacher"))
    yield Line(article.shown_title.replace("\n", " "), quiet=True)
    for number, (question, line) in enumerate(zip(questions, lines, strict=True), 1):
        yield Heading(f"{number}  {question.text}", level=2)
        if question.words:
            place = tr("Worksheet", "line {number}").format(number=line) if line is not None else ""
            yield Proof(f"“{question.words}”", place)
        yield Line(question.answer or tr("Worksheet", "An answer of your own."), quiet=not question.answer)
