"""What the program is, which version, and on whose work it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.version import program_version

COLUMN = 620


class AboutPage(QScrollArea):
    """A page of plain text with one way back."""

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
        column = QVBoxLayout(page)
        column.setContentsMargins(*(self._look.whole(side) for side in (48, 64, 48, 32)))
        column.setSpacing(self._look.whole(16))
        for text, use in self._paragraphs():
            column.addWidget(self._label(text, use), 0, Qt.AlignmentFlag.AlignHCenter)
        back = QPushButton(self.tr("Back to the article"))
        back.setFont(self._look.font(Use.BASE))
        back.clicked.connect(self.closed)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
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
        label.setFixedWidth(self._look.whole(COLUMN))
        label.setMinimumHeight(label.heightForWidth(label.width()))  # a layout with alignment asks for one line only
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
