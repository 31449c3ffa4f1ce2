"""The page "Questions": what newsroom standards ask of a text, each answered with evidence from this one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look
from reader.gui.panel.evidence_list import EvidenceList
from reader.gui.panel.page import Page
from reader.gui.panel.question_row import QuestionRow
from reader.gui.panel.rows import Rows
from reader.gui.panel.section_head import SectionHead
from reader.model.report import Criterion, Report


class QuestionsPage(Page):
    """No total is shown: a total would be a grade."""

    question_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._report: Report | None = None
        self._sections: list[QuestionSection] = []
        self._open: str | None = None

    def show_report(self, report: Report) -> None:
        self._report, self._open = report, None
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        self._sections = []
        self._add(column, self.tr("About the unnamed voices"), "A")
        self._add(column, self.tr("About all sources"), "B")

    def _add(self, column: QVBoxLayout, title: str, series: str) -> None:
        if self._report is None:
            return
        criteria = tuple(found for found in self._report.criteria if found.id.startswith(series))
        if not criteria:
            return
        if self._sections:
            self.gap(column, 18)
        column.addWidget(SectionHead(self.look, title, below=6))
        section = QuestionSection(self.look, criteria, self._evidence_of)
        section.reopen(self._open)
        section.question_opened.connect(self._on_opened)
        section.row_closed.connect(self._on_closed)
        column.addWidget(section)
        self._sections.append(section)

    def _evidence_of(self, criterion: Criterion) -> QWidget:
        assert self._report is not None
        evidence = EvidenceList(self.look, self._report, criterion)
        evidence.door_opened.connect(self.door_opened)
        self.watch(evidence)
        return evidence

    def _on_opened(self, key: str) -> None:
        self._open = key
        for section in self._sections:
            if not section.asks(key):
                section.close_quietly()
        self.question_opened.emit(key)

    def _on_closed(self) -> None:
        self._open = None


class QuestionSection(Rows):
    """The questions about one thing."""

    question_opened = Signal(str)

    def __init__(
        self, look: Look, criteria: tuple[Criterion, ...], evidence_of: Callable[[Criterion], QWidget]
    ) -> None:
        self._criteria, self._evidence_of = criteria, evidence_of
        super().__init__(look, [QuestionRow(look, criterion) for criterion in criteria], self._evidence_at)
        self.row_opened.connect(self._on_row_opened)

    def asks(self, key: str) -> bool:
        return any(criterion.id == key for criterion in self._criteria)

    def reopen(self, key: str | None) -> None:
        for at, criterion in enumerate(self._criteria):
            if criterion.id == key:
                self.open(at)

    def _evidence_at(self, index: int) -> QWidget:
        return self._evidence_of(self._criteria[index])

    def _on_row_opened(self, index: int) -> None:
        self.question_opened.emit(self._criteria[index].id)
