"""What the program is, which version, and on whose work it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.version import program_version

COLUMN = 620


class AboutPage(QScrollArea):
    """A page of plain text with one way back; its column narrows with the window."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._build()
        look.changed.connect(self._build)

    def _build(self) -> None:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        words = QWidget()
        words.setMaximumWidth(self._look.whole(COLUMN))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.whole(16))
        for text, use in self._paragraphs():
            column.addWidget(self._label(text, use))
        back = QPushButton(self.tr("Back to the article"))
        back.setFont(self._look.font(Use.BASE))
        back.clicked.connect(self.closed)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        beside = QHBoxLayout(page)
        beside.setContentsMargins(*(self._look.whole(side) for side in (32, 64, 32, 32)))
        beside.addStretch(1)
        beside.addWidget(words, 100)
        beside.addStretch(1)
        self.setWidget(page)

    def _paragraphs(self) -> tuple[tuple[str, TypeUse], ...]:
        return (
            (self.tr("Sourcelight"), Use.EMPTY_TITLE),
            (self.tr("Version {version}. Licence: Apache 2.0.").format(version=program_version()), Use.BASE),
            (self.tr("Who says so, and how do they know? The marks show how a text handles its sources. "
                     "They cannot tell whether it is true."), Use.ASK),
            (self.tr("Nothing leaves this computer."), Use.ASK),
            (self.tr("Built with Qt for Python (LGPL), spaCy and its English model (MIT), textstat (MIT), "
                     "vaderSentiment (MIT), trafilatura (Apache 2.0), the CMU Pronouncing Dictionary (BSD), and the "
                     "faces Literata, Source Sans, Atkinson Hyperlegible Next and Lexend (Open Font Licence). The "
                     "licence texts come with the program, in packaging/licences."), Use.BASE),
        )  # fmt: skip

    def _label(self, text: str, use: TypeUse) -> QLabel:
        label = QLabel(text)
        label.setFont(self._look.font(use))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
