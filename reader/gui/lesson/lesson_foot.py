"""The bar under a lesson: what was last said, and what the teacher or a student can do next."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.gui.legend import HEIGHT
from reader.gui.legend_buttons import WordButton
from reader.gui.lesson.foot_button import FootButton
from reader.gui.look import Look, Use
from reader.gui.short_label import ShortLabel


class LessonFoot(QWidget):
    """Two sets of buttons: while the lesson is made, and as the class sees it."""

    worksheet_requested = Signal()
    class_view_requested = Signal()
    editing_requested = Signal()
    save_answers_requested = Signal()
    print_answers_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._said = ShortLabel()
        self.worksheet = FootButton(look, self.tr("Worksheet…"))
        self.class_view = FootButton(look, self.tr("As the class sees it"), main=True, drawing="eye")
        self.edit = FootButton(look, self.tr("Edit the lesson"))
        self.print_answers = FootButton(look, self.tr("Print your answers…"))
        self.save_answers = FootButton(look, self.tr("Save your answers…"), main=True)
        self._close = WordButton(look, self.tr("Back to the article"), icon="close", key="Esc", shows_text=False)
        self._lay_out()
        self._connect()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_editing(on=True)

    def show_editing(self, *, on: bool) -> None:
        """Show the teacher's buttons, or the class's."""
        for button in (self.worksheet, self.class_view):
            button.setVisible(on)
        for button in (self.edit, self.print_answers, self.save_answers):
            button.setVisible(not on)

    def show_said(self, sentence: str) -> None:
        self._said.setText(sentence)

    def text(self) -> str:
        """What the bar says."""
        return self._said.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("panel"))
        if self._look.is_high_contrast:
            painter.fillRect(0, 0, self.width(), 1, self._look.colour("hairline"))
        painter.end()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self._said, 1)
        for button in (self.edit, self.worksheet, self.print_answers, self.class_view, self.save_answers, self._close):
            self._row.addWidget(button)

    def _connect(self) -> None:
        self.worksheet.clicked.connect(self.worksheet_requested)
        self.class_view.clicked.connect(self.class_view_requested)
        self.edit.clicked.connect(self.editing_requested)
        self.print_answers.clicked.connect(self.print_answers_requested)
        self.save_answers.clicked.connect(self.save_answers_requested)
        self._close.clicked.connect(self.close_requested)

    def _on_look_changed(self) -> None:
        px, palette = self._look.whole, self._said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour("text_secondary"))
        self._said.setPalette(palette)
        self._said.setFont(self._look.font(Use.BASE))
        self._row.setContentsMargins(px(28), 0, px(16), 0)
        self._row.setSpacing(px(10))
        self.setFixedHeight(px(HEIGHT))
