"""The one stretch that is open: on page colour, with what can be said of it and the question who is right."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.panel.card_text import CardSection
from reader.gui.panel.door import PAD, outline
from reader.gui.panel.places import place_of
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words
from reader.gui.predict.compared import Compared
from reader.gui.predict.for_and_against import Reasons, sections
from reader.gui.predict.look_for import names
from reader.gui.predict.short_words import short_words
from reader.gui.predict.who_is_right import WhoIsRight
from reader.model.piles import Stretch

LONGEST = 160
"""Characters of the marked words that the open one shows."""

RADIUS = 8


class StretchBox(QWidget):
    """`card_requested` carries the index of the program's mark whose whole card is wanted."""

    card_requested = Signal(int)

    def __init__(self, look: Look, compared: Compared, stretch: Stretch, reasons: Reasons) -> None:
        super().__init__()
        self._look, self._compared, self._stretch = look, compared, stretch
        self._said = QVBoxLayout()
        self._said.setSpacing(0)
        self.who = WhoIsRight(look, stretch)
        px = look.whole
        column = QVBoxLayout(self)
        column.setContentsMargins(px(PAD), px(12), px(PAD), px(14))
        column.setSpacing(px(4))
        column.addLayout(self._words())
        column.addLayout(self._said)
        column.addWidget(self.who)
        self.show_reasons(reasons)
        self.show_said(compared)

    def show_said(self, compared: Compared) -> None:
        """Show the answer and the note that are kept now."""
        subject = compared.subject(self._stretch)
        self.who.show_said(compared.remarks.judgement_on(subject), compared.remarks.note_on(subject))

    def show_reasons(self, reasons: Reasons) -> None:
        """Say what can be said of the stretch, once there is an answer."""
        while (item := self._said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for section in sections(self._compared, self._stretch, reasons):
            self._add(section)
        for at in self._stretch.findings:
            card = QuietButton(self._look, self.tr("The whole card"))
            card.setProperty("mark", at)
            card.clicked.connect(self._on_card)
            self._said.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(outline(self._look, "page"))
        painter.setBrush(self._look.colour("page"))
        radius = self._look.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _words(self) -> QHBoxLayout:
        """The words with all their marks; at the right what they were marked as, and where."""
        look, article = self._look, self._compared.report.article
        text, marks = short_words(article, self._stretch.span, self._compared.marks_on(self._stretch), LONGEST)
        label = MarkedLabel(look, Use.LEAVE)
        label.show_text(text, marks)
        about = f"{names()[self._stretch.category]}, {place_of(article, self._stretch.span.start)}"
        place = Words(look, about, Use.SECOND, "text_secondary", pad=0)
        place.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(look.whole(8))
        row.addWidget(label, 1)
        row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self, section: CardSection) -> None:
        self._said.addWidget(Words(self._look, section.head, Use.SECOND, "text_secondary", pad=0))
        for line in section.text.split("\n"):
            self._said.addWidget(Words(self._look, line, Use.BASE, selectable=True, pad=0))
        self._said.addSpacing(self._look.whole(8))

    def _on_card(self) -> None:
        self.card_requested.emit(int(self.sender().property("mark")))
