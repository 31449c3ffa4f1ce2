"""The card on the wall: what the mark is, why it matters, when it is fine, and what to ask the class."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.mark_painter import ROLES
from reader.gui.panel.card_text import card_sections
from reader.gui.panel.door import PAD
from reader.gui.panel.kinds import kind_of_finding
from reader.gui.panel.page import Page
from reader.gui.panel.words import Words
from reader.model.report import Category, Report
from reader.model.rule import Rule


class WallCard(Page):
    """Empty until there is a mark to speak about; then it says how to reveal the first."""

    SIDE, TOP = 22, 16

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[Report, int, str, Rule] | None = None
        self._hint = ""
        self.rebuild()

    def show_hint(self, hint: str) -> None:
        """Say one plain line in place of a card."""
        self._shown, self._hint = None, hint
        self.rebuild()

    def show_finding(self, report: Report, index: int, letter: str, rule: Rule) -> None:
        """Explain a finding to a class."""
        if (report, index, letter, rule) != self._shown:
            self._shown = (report, index, letter, rule)
            self.rebuild()
            self.verticalScrollBar().setValue(0)

    def fill(self, column: QVBoxLayout) -> None:
        if self._shown is None:
            column.addWidget(Words(self.look, self._hint, Use.BASE, "text_secondary"))
            return
        report, index, letter, rule = self._shown
        finding = report.findings[index]
        column.addLayout(self._kind(letter, finding.category, kind_of_finding(report, finding)))
        self.gap(column, 9)
        title = Words(self.look, rule.title)
        column.addWidget(title)
        for section in card_sections(rule):
            if section.text in {rule.why, rule.fine_when, rule.ask}:
                self.gap(column, 9)
                column.addWidget(Words(self.look, section.head, Use.SECOND, "text_secondary"))
                column.addWidget(Words(self.look, section.text, Use.ASK if section.is_question else Use.BASE))
        if column.heightForWidth(self.viewport().width()) > self.viewport().height():
            title.hide()  # the kind above nearly says it, and nobody scrolls on a wall

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rebuild()

    def _kind(self, letter: str, category: Category, kind: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        row.setSpacing(self.look.whole(9))
        row.addWidget(WallSign(self.look, letter, category))
        row.addWidget(Words(self.look, kind, Use.CHOSEN_TAB, pad=0), 1)
        return row


class WallSign(QWidget):
    """A letter on a solid square of its category's colour."""

    def __init__(self, look: Look, letter: str, category: Category) -> None:
        super().__init__()
        self._look, self._letter, self._category = look, letter, category
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(letter)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(24), self._look.whole(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(f"{ROLES[self._category]}_line"))
        painter.drawRoundedRect(QRectF(self.rect()), self._look.px(4), self._look.px(4))
        painter.setPen(self._look.colour("page"))
        painter.setFont(self._look.font(Use.SECTION))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()
