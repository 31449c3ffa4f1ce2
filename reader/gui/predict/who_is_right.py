"""Who is right? Three answers, all drawn alike, and a note. No answer is wrong, and none can be missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.card_buttons import NoteField
from reader.gui.panel.door import outline
from reader.gui.panel.flow import Flow
from reader.gui.panel.words import Words
from reader.gui.parts_button import ButtonPart, IconPart, PartsButton, TextPart
from reader.model.piles import Stretch
from reader.model.remarks import Judgement, Note, Stand


class WhoIsRight(QWidget):
    """`answered` carries a Stand, or None where the answer is taken back; `noted` the text, empty to take it away.

    A note is kept when the keyboard leaves it, by Ctrl and Enter, and by `keep_typed`; Escape forgets what was typed.
    """

    answered = Signal(object)
    noted = Signal(str)

    def __init__(self, look: Look, stretch: Stretch) -> None:
        super().__init__()
        self._look, self._note = look, ""
        self.buttons = {stand: AnswerButton(look, stand, text) for stand, text in self._answers(stretch).items()}
        self.field = StretchNote(look, self.tr("Your note"), self.tr("Why do you think so?"))
        answers = QWidget()
        flow = Flow(look.whole(6), answers)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            button.stand_chosen.connect(self.answered)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.whole(8))
        column.addWidget(Words(look, self._question(stretch), Use.SECTION, pad=0))
        column.addWidget(answers)
        column.addWidget(self.field)
        self.field.kept.connect(self.keep_typed)
        self.field.turned.connect(self.update)
        self.field.left.connect(self._on_left)

    def show_said(self, judgement: Judgement | None, note: Note | None) -> None:
        """Show what was said before; what is being typed stays."""
        for stand, button in self.buttons.items():
            button.setChecked(judgement is not None and judgement.stand is stand)
        before, self._note = self._note, note.text if note is not None else ""
        if self.field.toPlainText().strip() == before:
            self._write()

    def keep_typed(self) -> None:
        typed = self.field.toPlainText().strip()
        if typed != self._note:
            self._note = typed
            self.noted.emit(typed)

    def focus_first(self) -> None:
        """Give the first answer the keyboard."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field's ground; the field itself is transparent, so that its corners are round."""
        look, box = self._look, self.field.geometry().toRectF().adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.focus_pen() if self.field.hasFocus() else outline(look, "panel"))
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(box, look.px(6), look.px(6))
        painter.end()

    def _write(self) -> None:
        if self.field.toPlainText().strip() != self._note:
            self.field.setPlainText(self._note)

    def _on_left(self) -> None:
        self._write()
        self.focus_first()

    def _question(self, stretch: Stretch) -> str:
        return self.tr("Do you still think so?") if stretch.own and stretch.findings else self.tr("Who is right?")

    def _answers(self, stretch: Stretch) -> dict[Stand, str]:
        if stretch.own:
            said = {Stand.FOR: self.tr("I still think so"), Stand.AGAINST: self.tr("Not any more")}
        else:
            said = {Stand.FOR: self.tr("I think so too"), Stand.AGAINST: self.tr("I don’t think so")}
        return {**said, Stand.UNSURE: self.tr("Not sure")}


class AnswerButton(PartsButton):
    """One answer. Pressed once more it is taken back: `stand_chosen` carries None."""

    stand_chosen = Signal(object)

    def __init__(self, look: Look, stand: Stand, text: str) -> None:
        super().__init__(look)
        self._stand = stand
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.toggled.connect(self._on_changed)
        self.clicked.connect(self._on_clicked)

    def parts(self) -> list[ButtonPart]:
        text: list[ButtonPart] = [TextPart(self.text(), Use.BASE, "text")]
        return [IconPart("check", "text", 18), *text] if self.isChecked() else text

    def _paint_ground(self, painter: QPainter) -> None:
        super()._paint_ground(painter)
        if self.isChecked():
            width = self._look.px(1.5)
            painter.setPen(QPen(self._look.colour("text_secondary"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(width, width, -width, -width), 5, 5)

    def _on_clicked(self, on: bool) -> None:
        self.stand_chosen.emit(self._stand if on else None)

    def _is_held_on(self) -> bool:
        return True


class StretchNote(NoteField):
    """The field for a note, which is kept when the keyboard leaves it. `turned`: the keyboard came or went."""

    turned = Signal()

    def __init__(self, look: Look, name: str, placeholder: str) -> None:
        super().__init__(look, name, placeholder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(look.px(9))

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt's virtual method
        super().focusInEvent(event)
        self.turned.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt's virtual method
        super().focusOutEvent(event)
        self.turned.emit()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.kept.emit()
