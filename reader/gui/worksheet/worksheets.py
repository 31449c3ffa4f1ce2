"""Worksheets, connected: from the menu or a lesson to questions, pages, and the teacher's sheet of answers."""

from PySide6.QtCore import QLocale, QObject

from reader.gui.lesson.lessons import Lessons
from reader.gui.pages_out import PagesOut
from reader.gui.paper.outline_printout import OutlinePrintout
from reader.gui.paper.sheet_size import SheetSize, sheet_of, usual_page
from reader.gui.window_parts import WindowParts
from reader.gui.worksheet.answer_sheet import answer_sheet
from reader.gui.worksheet.sheet_questions import SheetQuestion, sheet_questions, without
from reader.gui.worksheet.worksheet_pages import WorksheetPages
from reader.gui.worksheet.worksheet_sheet import WorksheetSheet
from reader.gui.writers import Writers
from reader.model.article import Article
from reader.model.report import Report


class Worksheets(QObject):
    """Makes a worksheet of the article that is read; the questions of its lesson go before the article's own."""

    def __init__(self, parts: WindowParts, writers: Writers, lessons: Lessons) -> None:
        super().__init__(parts.frame)
        self._parts, self._lessons = parts, lessons
        self.sheet = WorksheetSheet(parts.look)
        self._out = PagesOut(parts, writers, self)
        self._questions: tuple[SheetQuestion, ...] = ()
        self._left_out = frozenset[int]()
        parts.pages.add_sheet(self.sheet)
        parts.actions["worksheet"].triggered.connect(self._on_worksheet)
        parts.reading.article_changed.connect(self._allow)
        parts.reading.report_changed.connect(self._allow)
        self.sheet.switched.connect(self._on_switched)
        self.sheet.save_requested.connect(self._on_save)
        self.sheet.print_requested.connect(self._on_print)
        self.sheet.save_answers_requested.connect(self._on_save_answers)
        self.sheet.print_answers_requested.connect(self._on_print_answers)
        self._out.said.connect(self.sheet.show_said)
        self._allow()

    def pages(self, paper: SheetSize) -> WorksheetPages:
        """The worksheet for sheets of a size."""
        return WorksheetPages(paper, self._article(), without(self._questions, self._left_out))

    def answers(self, paper: SheetSize) -> OutlinePrintout:
        """The teacher's sheet for the same questions; lines are those of the worksheet."""
        kept, article = without(self._questions, self._left_out), self._article()
        lines = [None if question.about_all else self.pages(paper).line_of(question) for question in kept]
        parts = answer_sheet(article, kept, lines)
        foot = self.tr("Answers from the rules and the evidence of Sourcelight, and your own.")
        return OutlinePrintout(paper, parts, self._answers_title(), foot)

    def _allow(self) -> None:
        self._parts.actions["worksheet"].setEnabled(self._parts.reading.is_complete)

    def _on_worksheet(self) -> None:
        self._questions, self._left_out = self._built(), frozenset()
        self.sheet.show_questions(self._questions, self._left_out)
        self._show_pages()
        self._parts.pages.show_sheet(self.sheet)

    def _built(self) -> tuple[SheetQuestion, ...]:
        report = self._parts.words.report(self._parts.reading.report or Report(self._article()))
        return sheet_questions(report, self._parts.told_rulebook, self._lessons.work.lesson)

    def _on_switched(self, at: int, on: bool) -> None:
        self._left_out = self._left_out - {at} if on else self._left_out | {at}
        self._show_pages()

    def _show_pages(self) -> None:
        self.sheet.show_pages(self.pages(sheet_of(usual_page(QLocale.system()))))

    def _on_save(self) -> None:
        self._out.save(self.pages, self._title())

    def _on_print(self) -> None:
        self._out.print(self.pages)

    def _on_save_answers(self) -> None:
        self._out.save(self.answers, self._answers_title())

    def _on_print_answers(self) -> None:
        self._out.print(self.answers)

    def _title(self) -> str:
        return self.tr("Worksheet: {title}").format(title=self._article().shown_title)

    def _answers_title(self) -> str:
        return self.tr("Answers: {title}").format(title=self._article().shown_title.replace("\n", " "))

    def _article(self) -> Article:
        article = self._parts.reading.article
        assert article is not None, "the action is off without an article"
        return article
