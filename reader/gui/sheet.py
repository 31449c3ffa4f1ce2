"""A sheet: a page that takes the place of the article and the panel until it is closed, such as keys or help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.panel.quiet_button import QuietButton

COLUMN = 620
SIDE, TOP, CLOSE_AT = 32, 64, 12


class Sheet(QScrollArea):
    """`closed` asks for the article back. One that HAS_FOOT brings a bar of its own, and the legend goes."""

    HAS_FOOT = False

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def begin(self) -> None:
        """The sheet has just been opened: show its beginning and take the keyboard."""
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)


class TextSheet(Sheet):
    """A sheet with one column to read, which narrows with the window, and a way back at its head and at its foot.

    It is made when it is opened, so that it costs nothing before. One whose words stand off the column's edge says by
    how much in INSET.
    """

    INSET = 0

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        look.changed.connect(self._on_look_changed)

    def begin(self) -> None:
        self.rebuild()
        super().begin()

    def fill(self, column: QVBoxLayout) -> None:
        """Put what there is to read into an empty column."""
        raise NotImplementedError(type(self).__name__)

    def rebuild(self) -> None:
        """Make the sheet anew at the present size and colours, at the same place."""
        place = self.verticalScrollBar().value()
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        words = QWidget()
        words.setMaximumWidth(self.look.whole(COLUMN))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.whole(16))
        self.fill(column)
        column.addSpacing(self.look.whole(8))
        foot = QHBoxLayout()
        foot.setContentsMargins(self.look.whole(self.INSET) if self.INSET else 0, 0, 0, 0)
        foot.addWidget(self._way_back())
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(*(self.look.whole(side) for side in (SIDE, CLOSE_AT, CLOSE_AT, SIDE)))
        whole.setSpacing(0)
        close = QuietButton(self.look, "", "close", self.tr("Back to the article"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # for the mouse: the keyboard has Escape, and the way at the foot
        close.clicked.connect(self.closed)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, self.look.whole(TOP - CLOSE_AT - 34), self.look.whole(SIDE - CLOSE_AT), 0)
        whole.addLayout(beside, 1)
        beside.addStretch(1)
        beside.addWidget(words, 100)
        beside.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)

    def add_words(self, column: QVBoxLayout, text: str, use: TypeUse, role: str = "text") -> None:
        """Add words that wrap and can be selected."""
        label = QLabel(text)
        label.setFont(self.look.font(use))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(role))
        label.setPalette(palette)
        column.addWidget(label)

    def add_heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(self.look.whole(12))
        self.add_words(column, text, Use.SECTION)

    def add_group(self, column: QVBoxLayout, apart: int = 0) -> QVBoxLayout:
        """A column within the column, whose parts stand closer together: so many pixels at 100 %."""
        group = QVBoxLayout()
        group.setSpacing(self.look.whole(apart) if apart else 0)
        column.addLayout(group)
        return group

    def _on_look_changed(self) -> None:
        if self.isVisible():
            self.rebuild()

    def _way_back(self) -> QPushButton:
        back = QPushButton(self.tr("Back to the article"))
        back.setFont(self.look.font(Use.BASE))
        back.clicked.connect(self.closed)
        return back
