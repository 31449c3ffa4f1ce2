"""The bar under the library: how much is kept, what can be done with all of it, and a question before it is deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QStackedLayout, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.look import Look, Use
from reader.gui.panel.flow import Flow
from reader.gui.panel.words import Words
from reader.gui.tick_box import TickBox


class LibraryFoot(QWidget):
    """`confirmed` answers the question that `ask` put, `refused` takes it back."""

    export_requested = Signal()
    import_requested = Signal()
    clear_requested = Signal()
    remember_nothing_toggled = Signal(bool)
    confirmed = Signal()
    refused = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count, self._question = (Words(look, "", Use.BASE, role) for role in ("text_secondary", "text"))
        self.export = FootButton(look, self.tr("Export all…"))
        self.take_in = FootButton(look, self.tr("Import…"))
        self.remember_nothing = TickBox(look, self.tr("Remember nothing"))
        self.clear = FootButton(look, self.tr("Clear all…"))
        self._yes, self._no = FootButton(look, "", main=True), FootButton(look, self.tr("Keep"))
        self._pages = QStackedLayout(self)
        self._rows = (self._usual_row(), self._asking_row())
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._dress)
        self._dress()

    def show_count(self, text: str) -> None:
        self._count.show_text(text)

    def ask(self, question: str, yes: str) -> None:
        """Put one question, with the words for yes."""
        self._question.show_text(question)
        self._yes.setText(yes)
        self._pages.setCurrentIndex(1)
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_asking(self) -> bool:
        return self._pages.currentIndex() == 1

    def stop_asking(self) -> None:
        self._pages.setCurrentIndex(0)

    def question(self) -> str:
        return self._question.accessibleName() if self.is_asking() else ""

    def answer(self, *, yes: bool) -> None:
        (self._yes if yes else self._no).click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("panel"))
        painter.end()

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_requested)
        self.take_in.clicked.connect(self.import_requested)
        self.clear.clicked.connect(self.clear_requested)
        self.remember_nothing.clicked.connect(self.remember_nothing_toggled)
        self._yes.clicked.connect(self.confirmed)
        self._no.clicked.connect(self.refused)

    def _usual_row(self) -> QLayout:
        row = QWidget()
        flow = Flow(self._look.whole(10), row)
        self._count.setWordWrap(False)
        for part in (self._count, self.export, self.take_in, self.clear, self.remember_nothing):
            flow.addWidget(part)
        self._pages.addWidget(row)
        return flow

    def _asking_row(self) -> QLayout:
        row = QWidget()
        across = QHBoxLayout(row)
        across.addWidget(self._question, 1)
        for button in (self._yes, self._no):
            across.addWidget(button)
        self._pages.addWidget(row)
        return across

    def _dress(self) -> None:
        px = self._look.whole
        for row in self._rows:
            row.setContentsMargins(px(18), px(9), px(18), px(9))
        for words in (self._count, self._question):
            words.renew()
            words.setMinimumHeight(px(34))
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.update()
