"""The speaker's view, on the laptop while the wall is on the second screen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QScreen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.marks import Mark
from reader.gui.present.show import Show
from reader.gui.present.show_keys import show_keys
from reader.gui.present.speaker_sides import ClassSide, SpeakerSide
from reader.gui.present.speaker_steps import SpeakerSteps
from reader.gui.present.spoken import Spoken
from reader.gui.present.wall import Wall
from reader.gui.short_label import ShortLabel

LEFT = 0.47
"""The share of what the class sees."""


class SpeakerView(QWidget):
    """`says` tells what there is to say about a mark. `closed` comes however the speaker wants to end."""

    closed = Signal()

    def __init__(self, look: Look, show: Show, wall: Wall, says: Callable[[Mark], Spoken]) -> None:
        super().__init__()
        self._look, self._show, self._wall, self._says = look, show, wall, says
        self._keys = show_keys(show)
        self.left, self.right, self.steps = ClassSide(look, show), SpeakerSide(look, show), SpeakerSteps(look, show)
        self.blank = WordButton(look, self.tr("Blank"), key="B", checkable=True)
        self.spotlight = WordButton(look, self.tr("Spotlight"), key="S", checkable=True)
        self.without_card = WordButton(look, self.tr("Without the card"), key="C", checkable=True)
        self.answer = WordButton(look, self.tr("Answer on the wall"), key="A", checkable=True)
        self.end = WordButton(look, self.tr("End"), key=self.tr("Esc"))
        self.back = FootButton(look, self.tr("Take back"), drawing="prev")
        self.forward = FootButton(look, self.tr("Show the next"), main=True, drawing="next")
        self._title = ShortLabel()
        self._title.setText(show.report.article.shown_title.replace("\n", " "))
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self.setWindowTitle(self.tr("On the second screen"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._follow)
        self._lay_out()
        self._connect()
        self._on_look_changed()
        self._follow()

    def stand_on(self, screen: QScreen) -> None:
        """Fill what a screen leaves to windows."""
        self.setScreen(screen)
        self.setGeometry(screen.availableGeometry())
        self.showMaximized()
        self.activateWindow()
        self.setFocus()

    def let_go(self) -> None:
        """Follow the wall no longer: it is about to go."""
        self._rest.timeout.disconnect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not self._look.takes(event):
            super().keyPressEvent(event)
        elif (step := self._keys.get(event.key())) is not None:
            step()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.left.setFixedWidth(round(self.width() * LEFT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("panel"))
        painter.end()

    def _lay_out(self) -> None:
        self._above.addWidget(self._title, 1)
        for button in (self.answer, self.blank, self.spotlight, self.without_card, self.end):
            self._above.addWidget(button)
        sides = QHBoxLayout()
        sides.addWidget(self.left)
        sides.addWidget(self.right, 1)
        self._below.addWidget(self.back)
        self._below.addWidget(self.steps, 1)
        self._below.addWidget(self.forward)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._above)
        whole.addLayout(sides, 1)
        whole.addLayout(self._below)
        for pressed in self.findChildren(QAbstractButton):
            pressed.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the show's, wherever one has pressed

    def _connect(self) -> None:
        show = self._show
        self.blank.clicked.connect(show.turn_blank)
        self.spotlight.clicked.connect(show.turn_spotlight)
        self.answer.clicked.connect(show.turn_answer)
        self.without_card.clicked.connect(show.turn_card)
        self.back.clicked.connect(show.back)
        self.forward.clicked.connect(show.forward)
        self.end.clicked.connect(self.closed)
        self._wall.followed.connect(self._rest.start)
        self._look.changed.connect(self._on_look_changed)

    def _follow(self) -> None:
        """Take the wall's picture once it stands still, and say what belongs to it."""
        show = self._show
        self.blank.setChecked(show.blank)
        self.spotlight.setChecked(show.spotlight)
        self.without_card.setChecked(not show.card)
        self.answer.setChecked(show.answer)
        self.answer.setVisible(show.course is None)
        self.answer.setEnabled(show.current is not None and bool(show.step(show.current).answer.strip()))
        self.back.setEnabled(show.place > 0)
        self.forward.setEnabled(bool(show.to_come))
        self.left.show_wall(self._wall.grab(), self._says(show.to_come[0]).ask if show.to_come else "")
        self.right.show_spoken(self._says(show.current) if show.current is not None else None)

    def _on_look_changed(self) -> None:
        px, palette = self._look.whole, self._title.palette()
        for ink in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(ink, self._look.colour("text_secondary"))
        self._title.setPalette(palette)
        self._title.setFont(self._look.font(Use.BASE))
        self._above.setContentsMargins(px(32), px(11), px(28), px(11))
        self._above.setSpacing(px(9))
        self._below.setContentsMargins(px(32), px(16), px(32), px(16))
        self._below.setSpacing(px(16))
        self._rest.start()
