"""The legend on the wall: the courses with their counts, the place among the marks, arrows for mouse and touch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.bottom_bar import BottomBar
from reader.gui.chip import Chip
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look
from reader.gui.present.course_name import course_name
from reader.gui.present.lesson_chip import LessonChip
from reader.gui.present.show import Course, Show
from reader.model.report import Category


class WallFoot(BottomBar):
    """Only the course that is shown has its mark on its name. The wall has the keys; here is what can be touched.

    Where there is no room, the categories that are not shown are their letters.
    """

    RIGHT, APART = 12, 4

    course_chosen = Signal(object)
    forward_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()
    reveal_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.lesson = LessonChip(look, course_name(None))
        self.chips = {category: Chip(look, "", category, course_name(category)) for category in Category}
        self.back = WordButton(look, self.tr("Take the last mark back"), icon="prev", key="←", shows_text=False)
        self.forward = WordButton(look, self.tr("Show the next mark"), icon="next", key="→", shows_text=False)
        self.reveal = WordButton(look, self.tr("Show the program’s marks"), icon="eye", key=self.tr("Ctrl R"))
        self.end = WordButton(look, self.tr("End"), icon="close", key=self.tr("Esc"), shows_text=False)
        self._place = QLabel()
        self._lay_out()
        self.begin(self._place)

    def follow(self, show: Show) -> None:
        """Show how far the show is."""
        for category, chip in self.chips.items():
            chip.show_count(len(show.marks(category)))
            chip.setChecked(category is show.course)
        self.lesson.show_count(len(show.marks(None)))
        self.lesson.setChecked(show.course is None)
        for part in (*self.chips.values(), self.back, self._place, self.forward):
            part.setVisible(not show.predicts)
        self.reveal.setVisible(show.predicts)
        self.lesson.setVisible(None in show.courses)
        total = len(show.marks(show.course))
        words = self.tr("{current} of {total}").format(current=show.place, total=total) if total else self.tr("none")
        self._place.setText(words)
        self.back.setEnabled(show.place > 0)
        self.forward.setEnabled(show.place < total)
        self.fit()

    def place_text(self) -> str:
        return self._place.text()

    def _lay_out(self) -> None:
        self.row.addWidget(self.lesson)
        self.lesson.clicked.connect(self._on_lesson)
        for chip in self.chips.values():
            chip.set_keyless(True)
            chip.clicked.connect(self._on_chip)
            self.row.addWidget(chip)
        self.row.addStretch(1)
        for part in (self.reveal, self.back, self._place, self.forward, self.end):
            self.row.addWidget(part)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.lesson, *self.chips.values(), self.back, self.forward, self.reveal, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.back, self.forward, self.reveal, self.end):
            button.set_keyless(True)
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)
        self.reveal.clicked.connect(self.reveal_requested)
        self.end.clicked.connect(self.end_requested)

    def _on_chip(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        assert chip.category is not None
        chip.setChecked(True)  # a press on the category that is shown does not take it away
        self.course_chosen.emit(chip.category)

    def _on_lesson(self) -> None:
        self.lesson.setChecked(True)
        course: Course = None
        self.course_chosen.emit(course)

    def fit(self) -> None:
        """Let the chips that are not chosen have their letters alone where the whole would not fit."""
        for is_tight in (False, True):
            for chip in self.chips.values():
                chip.set_compact(is_tight and not chip.isChecked())
            if self.row.sizeHint().width() <= self.width():
                break

    def _on_look_changed(self) -> None:
        self._place.setMinimumWidth(self.look.whole(64))
        super()._on_look_changed()
