"""One step of a lesson as a student has it: the question, a field for an answer, and, once shown, what is behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.lesson.lesson_field import LessonField
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words
from reader.model.lesson import Step
from reader.model.rule import Rule


class ClassStep(QWidget):
    """`typed` carries the student's answer; `show_requested` whether mark and answer are to be seen."""

    typed = Signal(int, str)
    show_requested = Signal(int, bool)

    def __init__(self, look: Look, at: int, step: Step, answer: str) -> None:
        super().__init__()
        self._look, self._at = look, at
        self._is_shown = False
        self.field = LessonField(look, self.tr("Your answer to question {number}").format(number=at + 1), "page")
        self.field.setPlaceholderText(self.tr("Your answer"))
        self.field.show_text(answer)
        self.button = QuietButton(look, "", "eye")
        self._behind = QVBoxLayout()
        self._lay_out(step)
        self.field.typed.connect(self._on_typed)
        self.button.clicked.connect(self._on_clicked)

    def show_behind(self, on: bool, words: str, rule: Rule | None, answer: str) -> None:
        """Show what the teacher gave for it: the marked words, the rule's card, the answer; or put it away again."""
        self._is_shown = on
        self.button.setText(self.tr("Put it away") if on else self.tr("Show the mark"))
        while (item := self._behind.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if on:
            self._fill_behind(words, rule, answer)

    def _fill_behind(self, words: str, rule: Rule | None, answer: str) -> None:
        look = self._look
        self._behind.addWidget(Words(look, f"“{words}”", Use.EVIDENCE))
        if rule is not None:
            self._behind.addWidget(Words(look, rule.title, Use.SECTION))
            self._behind.addWidget(Words(look, rule.why, Use.BASE))
        if answer:
            self._behind.addWidget(Words(look, self.tr("Your teacher's answer"), Use.SECOND, "text_secondary"))
            self._behind.addWidget(Words(look, answer, Use.ASK))

    def _lay_out(self, step: Step) -> None:
        look, side = self._look, self._look.whole(PAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.whole(20))
        column.setSpacing(look.whole(6))
        number = self.tr("{number}. {question}")
        question = step.question or self.tr("What is there to see here?")
        column.addWidget(Words(look, number.format(number=self._at + 1, question=question), Use.ASK))
        holder = QHBoxLayout()
        holder.setContentsMargins(side, 0, side, 0)
        holder.addWidget(self.field)
        column.addLayout(holder)
        row = QHBoxLayout()
        row.setContentsMargins(look.whole(PAD - 6), 0, side, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        self._behind.setSpacing(look.whole(4))
        column.addLayout(self._behind)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._at, text)

    def _on_clicked(self) -> None:
        self.show_requested.emit(self._at, not self._is_shown)
