"""The side of the window while a person predicts: what to look for, what they marked, and the way to the program's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marks import Mark
from reader.gui.panel.page import SIDE, Page, PanelSheet
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.words import Words
from reader.gui.predict.look_for import LookFor
from reader.gui.predict.main_button import MainButton
from reader.gui.predict.own_row import OwnRow
from reader.model.article import Article

LOW = 420
"""Under this height, at 100 %, the foot would leave the rest no room: it scrolls along."""


class PredictPage(PanelSheet):
    """`show_marks` fills it. The foot stays in place while the rest scrolls, where there is room for both."""

    reveal_requested = Signal()

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.list = OwnMarksPage(look)
        self.foot = RevealFoot(look, key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.foot)
        self.foot.reveal.clicked.connect(self.reveal_requested)
        look.changed.connect(self._fit)

    def show_marks(self, article: Article, marks: Sequence[Mark]) -> None:
        """List the person's marks."""
        self.list.show_marks(article, tuple(marks))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < self._look.px(LOW)
        self.foot.fit(self.width())
        if is_low is not self.list.has_foot:
            self.list.take_foot(self.foot if is_low else None)
            if not is_low:
                self._column.addWidget(self.foot)
                self.foot.show()


class RevealFoot(QWidget):
    """The main button, and what nobody needs to fear."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look = look
        said = self.tr("Your marks stay as they are. There is no score.")
        self._calm = Words(look, said, Use.SECOND, "text_secondary", pad=0)
        self.reveal = MainButton(look, self.tr("Show the program’s marks"), key)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._calm)
        self._column.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def fit(self, width: int) -> None:
        """Say no more on the button than the panel's width has room for."""
        self.reveal.fit(width - 2 * self._look.whole(SIDE))

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._column.setContentsMargins(px(SIDE), px(10), px(SIDE), px(22))
        self._column.setSpacing(px(12))
        self._calm.renew()


class OwnMarksPage(Page):
    """What to look for, and a row for each of the person's marks."""

    mark_chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._article = Article("", "", ())
        self._marks: tuple[Mark, ...] = ()
        self._foot: QWidget | None = None
        self.rows: list[OwnRow] = []
        self.rebuild()

    @property
    def has_foot(self) -> bool:
        return self._foot is not None

    def take_foot(self, foot: QWidget | None) -> None:
        """End with a foot, which scrolls along, or give it away again."""
        if self._foot is not None:
            self._foot.setParent(None)
        self._foot = foot
        self.rebuild()

    def rebuild(self) -> None:
        if self._foot is not None:
            self._foot.setParent(None)  # it outlives the column that it stands in
        super().rebuild()

    def show_marks(self, article: Article, marks: tuple[Mark, ...]) -> None:
        """List these marks; the keyboard stays in the row it was in, or goes to the one that took its place."""
        at = next((number for number, row in enumerate(self.rows) if _has_focus(row)), None)
        on_words = at is not None and self.rows[at].words.hasFocus()
        self._article, self._marks = article, marks
        self.rebuild()
        if at is not None and self.rows:
            row = self.rows[min(at, len(self.rows) - 1)]
            (row.words if on_words else row.away).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(Words(look, self.tr("Predict first"), Use.PAGE_TITLE))
        self.gap(column, 4)
        how = self.tr("Select words, then press 1, 2 or 3, or tap below. The program keeps its marks to itself.")
        column.addWidget(Words(look, how, Use.BASE, "text_secondary"))
        self.gap(column, 20)
        column.addWidget(SectionHead(look, self.tr("Look for"), below=6))
        column.addWidget(LookFor(look))
        self.gap(column, 24)
        column.addWidget(SectionHead(look, self.tr("Your marks"), str(len(self._marks)), below=6))
        self.rows = [self._row(mark) for mark in self._marks]
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            column.addWidget(Words(look, self.tr("None yet."), Use.BASE, "text_secondary"))
        if self._foot is not None:
            column.addWidget(self._foot)
            self._foot.show()

    def _row(self, mark: Mark) -> OwnRow:
        row = OwnRow(self.look, self._article, mark)
        row.mark_chosen.connect(self.mark_chosen)
        row.removed.connect(self.removed)
        return row


def _has_focus(row: OwnRow) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)
