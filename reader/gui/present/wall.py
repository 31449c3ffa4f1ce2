"""The wall: what a class sees. One window over a whole screen, with the article, its legend and a card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.present.show import Show
from reader.gui.present.show_keys import show_keys
from reader.gui.present.wall_card import WallCard
from reader.gui.present.wall_foot import WallFoot
from reader.gui.present.wall_look import WallLook
from reader.gui.present.wall_text import WallText
from reader.gui.present.wall_words import wall_words
from reader.model.rulebook import Rulebook

SIDE = 0.375
"""The card's share of the width."""


class Wall(QWidget):
    """Follows a show. `closed` comes however the speaker wants to end; `followed` after each step and another size.

    While a class predicts, `reveal_requested` asks for the program's marks.
    """

    closed = Signal()
    reveal_requested = Signal()
    followed = Signal()

    def __init__(self, look: WallLook, show: Show, rulebook: Rulebook) -> None:
        super().__init__()
        self._look, self._show, self._rulebook = look, show, rulebook
        self._keys = show_keys(show)
        self.text, self.card, self.foot = WallText(look), WallCard(look), WallFoot(look)
        self.setWindowTitle(self.tr("Presentation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.text.show_article(show.report.article)
        self.foot.course_chosen.connect(show.choose)
        self.foot.forward_requested.connect(show.forward)
        self.foot.back_requested.connect(show.back)
        self.foot.end_requested.connect(self.closed)
        self.foot.reveal_requested.connect(self.reveal_requested)
        show.changed.connect(self._follow)
        look.changed.connect(self._fit_side)
        self._follow()

    def stand_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def take_rulebook(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_R and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.reveal_requested.emit()
        elif not self._look.takes(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_J:
            self.text.go_to_next_paragraph()
        elif event.key() == Qt.Key.Key_K:
            self.text.go_to_previous_paragraph()
        elif (step := self._keys.get(event.key())) is not None:
            step()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.fit(self.height())
        self._fit_side()
        self.followed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.text, 1)
        above.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above, 1)
        whole.addWidget(self.foot)

    def _fit_side(self) -> None:
        self.card.setFixedWidth(round(self.width() * SIDE))

    def _follow(self) -> None:
        show, current = self._show, self._show.current
        self.card.setVisible(show.card)
        if show.predicts:
            self.card.show_questions()
        elif current is None:
            self.card.show_hint("" if show.blank else self._hint())
        else:
            self.card.show_words(wall_words(show, current, self._rulebook))
        self.foot.follow(show)
        layout = self.layout()
        assert layout is not None, "the wall is laid out when it is made"
        layout.activate()  # the text has its width before its place is looked for
        self.text.follow(show)
        self.followed.emit()

    def _hint(self) -> str:
        if not self._show.to_come:
            return self.tr("No marks of this kind were found. That does not make the text right.")
        return self.tr("→ shows the next mark, ← takes it back, ↑ and ↓ choose the kind.")
