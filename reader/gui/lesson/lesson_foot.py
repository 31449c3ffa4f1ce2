"""The bar under a lesson: what was last said, and what the teacher or a student can do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.gui.foot_bar import FootBar
from reader.gui.foot_button import FootButton
from reader.gui.look import Look


class LessonFoot(FootBar):
    """Two sets of buttons: while the lesson is made, and as the class sees it."""

    present_requested = Signal()
    class_answers_requested = Signal()
    worksheet_requested = Signal()
    class_view_requested = Signal()
    editing_requested = Signal()
    save_answers_requested = Signal()
    print_answers_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        edit, save, print_ = self.tr("Edit the lesson"), self.tr("Save your answers…"), self.tr("Print your answers…")
        seen = self.tr("As the class sees it")
        self.worksheet = FootButton(look, self.tr("Worksheet…"), short=self.tr("Sheet…"))
        self.class_answers = FootButton(look, self.tr("Answers of the class…"), short=self.tr("Answers…"))
        self.class_view = FootButton(look, seen, drawing="eye", short=self.tr("Class"))
        present = self.tr("Present")
        self.present = FootButton(look, f"{present}  F5", main=True, drawing="present", short=present)
        self.edit = FootButton(look, edit, short=self.tr("Edit"))
        self.print_answers = FootButton(look, print_, short=self.tr("Print…"))
        self.save_answers = FootButton(look, save, main=True, short=self.tr("Save…"))
        for_class = (self.class_answers, self.worksheet, self.print_answers, self.class_view, self.present)
        self.add_buttons((self.edit, *for_class, self.save_answers))
        self.class_answers.clicked.connect(self.class_answers_requested)
        self.worksheet.clicked.connect(self.worksheet_requested)
        self.present.clicked.connect(self.present_requested)
        self.class_view.clicked.connect(self.class_view_requested)
        self.edit.clicked.connect(self.editing_requested)
        self.print_answers.clicked.connect(self.print_answers_requested)
        self.save_answers.clicked.connect(self.save_answers_requested)
        self._may_edit = True
        self.show_editing(on=True)

    def allow_editing(self, *, on: bool) -> None:
        """Offer to edit the lesson; not where it came with a student's answers."""
        self._may_edit = on

    def show_editing(self, *, on: bool) -> None:
        """Show the teacher's buttons, or the class's."""
        for button in (self.class_answers, self.worksheet, self.class_view, self.present):
            button.setVisible(on)
        self.edit.setVisible(not on and self._may_edit)
        for button in (self.print_answers, self.save_answers):
            button.setVisible(not on)
        self.fit()
