"""The card on the wall: what the mark is, why it matters, when it is fine, and what to ask the class."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.mark_painter import ROLES
from reader.gui.panel.door import PAD
from reader.gui.panel.page import Page
from reader.gui.panel.words import Words
from reader.gui.predict.look_for import LookFor
from reader.gui.present.wall_words import WallWords


class WallCard(Page):
    """Empty until there is a mark to speak about; then it says how to reveal the first."""

    SIDE, TOP = 22, 16

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: WallWords | str | None = ""
        self.rebuild()

    def show_hint(self, hint: str) -> None:
        """Say one plain line in place of a card."""
        self._show(hint)

    def show_questions(self) -> None:
        """Say what a class looks for while it predicts."""
        self._show(None)

    def show_words(self, said: WallWords) -> None:
        """Explain a mark to a class."""
        self._show(said)

    def _show(self, shown: WallWords | str | None) -> None:
        """Show a mark's words, a hint, or, as None, the questions; what is shown already is not made again."""
        if shown != self._shown:
            self._shown = shown
            self.rebuild()
            self.verticalScrollBar().setValue(0)

    def fill(self, column: QVBoxLayout) -> None:
        said = self._shown
        if said is None:
            column.addWidget(Words(self.look, self.tr("Predict first"), Use.PAGE_TITLE))
            self.gap(column, 12)
            column.addWidget(LookFor(self.look))
            return
        if isinstance(said, str):
            column.addWidget(Words(self.look, said, Use.BASE, "text_secondary"))
            return
        column.addLayout(self._kind(said))
        for use in (Use.ASK, Use.BASE, Use.SECOND):  # a long answer is smaller, and never under the smallest type
            words = self._told(column, said, use)
            if self._fits(column) or use is Use.SECOND:
                break
            for one in words:
                column.removeWidget(one)
                one.deleteLater()

    def _told(self, column: QVBoxLayout, said: WallWords, use: TypeUse) -> list[Words]:
        """Put what is said into the column, question and answer in a use of type; what has no room is hidden."""
        tr = QCoreApplication.translate
        title = self._section("", said.title)
        why = self._section(tr("ExplanationCard", "Why it matters"), said.why)
        fine = self._section(tr("ExplanationCard", "Fine when"), said.fine_when)
        ask = self._section(tr("ExplanationCard", "Ask"), said.ask, use)
        answer = self._section(tr("SpeakerSide", "Answer"), said.answer, use)
        whole = [*title, *why, *fine, *ask, *answer]
        for words in whole:
            column.addWidget(words)
        for section in (title, fine, why):  # nobody scrolls on a wall; the kind above nearly says the title
            if not self._fits(column):
                for words in section:
                    words.hide()
        return whole

    def _fits(self, column: QVBoxLayout) -> bool:
        return column.heightForWidth(self.viewport().width()) <= self.viewport().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rebuild()

    def _kind(self, said: WallWords) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        row.setSpacing(self.look.whole(9))
        row.addWidget(WallSign(self.look, said))
        row.addWidget(Words(self.look, said.kind, Use.CHOSEN_TAB, pad=0), 1)
        return row

    def _section(self, head: str, text: str, use: TypeUse = Use.BASE) -> list[Words]:
        """A head and what stands under it, with room above; nothing where there is no text."""
        if not text:
            return []
        heads = [Words(self.look, head, Use.SECOND, "text_secondary")] if head else []
        section = [*heads, Words(self.look, text, use)]
        sides = section[0].contentsMargins()
        section[0].setContentsMargins(sides.left(), self.look.whole(9), sides.right(), 0)
        return section


class WallSign(QWidget):
    """A letter on a solid square of its category's colour; of a teacher's own mark its number, on ink."""

    def __init__(self, look: Look, said: WallWords) -> None:
        super().__init__()
        self._look, self._said = look, said
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said.letter)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(24), self._look.whole(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text" if self._said.own else f"{ROLES[self._said.category]}_line"))
        painter.drawRoundedRect(QRectF(self.rect()), self._look.px(4), self._look.px(4))
        painter.setPen(self._look.colour("page"))
        painter.setFont(self._look.font(Use.SECTION))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._said.letter)
        painter.end()
