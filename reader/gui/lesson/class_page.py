"""The class's side of a lesson: its questions one after the other, with answers of their own before the marks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.field import Field
from reader.gui.lesson.class_step import ClassStep
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.page import Page
from reader.gui.panel.words import Words
from reader.model.answers import Answers
from reader.model.lesson import Lesson
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook


class ClassPage(Page):
    """Emits what the student types and wants to see; what they have typed is handed in again by `show_answers`."""

    named = Signal(str)
    typed = Signal(int, str)
    show_requested = Signal(int, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rules: dict[str, Rule] = {}
        self._lesson: Lesson | None = None
        self._answers, self._shown = Answers(), frozenset[int]()
        self.steps: list[ClassStep] = []
        self.name = Field(look)

    def show_rules(self, rulebook: Rulebook) -> None:
        """Take the rules, as a person reads them, for the cards of shown marks."""
        self._rules = {rule.id: rule for rule in rulebook.rules}

    def show_lesson(self, lesson: Lesson, answers: Answers, shown: frozenset[int]) -> None:
        """Show the questions, with what was answered and which marks are shown."""
        self._lesson, self._answers, self._shown = lesson, answers, shown
        self.rebuild()

    def show_answers(self, answers: Answers) -> None:
        """Only answers are others now; what has the keyboard keeps it."""
        self._answers = answers
        if self.name.text() != answers.name:
            self.name.setText(answers.name)
        for at, step in enumerate(self.steps):
            step.field.show_text(answers.of(at))

    def show_shown(self, shown: frozenset[int]) -> None:
        """Show what is behind these steps, and put the rest away."""
        self._shown = shown
        for at in range(len(self.steps)):
            self._show_behind(at)

    def fill(self, column: QVBoxLayout) -> None:
        self.steps = []
        if self._lesson is None:
            return
        column.addWidget(Words(self.look, self.tr("Lesson"), Use.PAGE_TITLE))
        hint = self.tr("Answer first, then look. Nobody counts right and wrong.")
        column.addWidget(Words(self.look, hint, Use.SECOND, "text_secondary"))
        self.gap(column, 12)
        self._add_name(column)
        self.gap(column, 16)
        for at, step in enumerate(self._lesson.steps):
            widget = ClassStep(self.look, at, step, self._answers.of(at))
            widget.typed.connect(self.typed)
            widget.show_requested.connect(self.show_requested)
            self.steps.append(widget)
            self._show_behind(at)
            column.addWidget(widget)

    def _add_name(self, column: QVBoxLayout) -> None:
        self.name = Field(self.look, self._answers.name)
        self.name.setFont(self.look.font(Use.BASE))
        self.name.setMinimumHeight(self.look.whole(34))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.textEdited.connect(self.named)
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        row.addWidget(self.name)
        column.addLayout(row)

    def _show_behind(self, at: int) -> None:
        assert self._lesson is not None
        step = self._lesson.steps[at]
        words = step.span.on_one_line(self._lesson.article.text)
        rule = self._rules.get(step.rule_id or "") if step.with_card else None
        self.steps[at].show_behind(at in self._shown, words, rule, step.answer)
