"""What stands below the open row of a lesson: question, answer, whether the card is shown, and the way out of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.lesson.lesson_field import LessonField
from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.switch import Switch
from reader.gui.panel.words import Words
from reader.model.lesson import Step


class StepFields(QWidget):
    """Emits what the teacher types and switches."""

    question_typed = Signal(str)
    answer_typed = Signal(str)
    card_switched = Signal(bool)
    remove_requested = Signal()

    def __init__(self, look: Look, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = LessonField(look, self.tr("Question to the class"))
        self.answer = LessonField(look, self.tr("Answer, only on your screen"))
        self.question.setPlaceholderText(self.tr("What do you ask before you show it?"))
        self._card = Switch(look, self.tr("Show the card with it"))
        self._card.setVisible(step.rule_id is not None)
        self._lay_out(look)
        self.show_step(step)
        self.question.typed.connect(self.question_typed)
        self.answer.typed.connect(self.answer_typed)
        self._card.toggled.connect(self.card_switched)

    def show_step(self, step: Step) -> None:
        """Show a step as it is now; nothing is told."""
        self.question.show_text(step.question)
        self.answer.show_text(step.answer)
        self._card.blockSignals(True)
        self._card.setChecked(step.with_card)
        self._card.blockSignals(False)

    def _lay_out(self, look: Look) -> None:
        side = look.whole(PAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.whole(10))
        column.setSpacing(look.whole(3))
        for name, field in (
            (self.question.accessibleName(), self.question),
            (self.answer.accessibleName(), self.answer),
        ):
            column.addWidget(Words(look, name, Use.SECOND, "text_secondary"))
            holder = QHBoxLayout()
            holder.setContentsMargins(side, 0, side, look.whole(4))
            holder.addWidget(field)
            column.addLayout(holder)
        column.addWidget(self._card)
        remove = QuietButton(look, self.tr("Take it out of the lesson"), "close")
        remove.clicked.connect(self.remove_requested)
        last = QHBoxLayout()
        last.setContentsMargins(look.whole(PAD - 6), 0, side, 0)
        last.addWidget(remove)
        last.addStretch(1)
        column.addLayout(last)
