"""What the program is, which version, and on whose work it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.sheet import TextSheet
from reader.version import program_version


class AboutPage(TextSheet):
    """A sheet of plain text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        for text, use in self._paragraphs():
            column.addWidget(self._label(text, use))

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
        label.setFont(self.look.font(use))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
