"""What the program is, which version, and on whose work it stands."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from reader.gui.foot_button import FootButton
from reader.gui.licence_reader import LicenceReader
from reader.gui.look import TypeUse, Use
from reader.gui.sheet import TextSheet
from reader.logbook import details
from reader.version import version_and_build

QT_SOURCES = "download.qt.io/official_releases"


class AboutPage(TextSheet):
    """A sheet of plain text."""

    def fill(self, column: QVBoxLayout) -> None:
        for text, use in self._paragraphs():
            self.add_words(column, text, use)
        copying = FootButton(self.look, self.tr("Copy details"))
        copying.clicked.connect(self._on_copy)
        why = self.tr(
            "For whoever maintains this computer: version, system and the last lines of the log, "
            "without a word of any article."
        )
        self.add_words(column, why, Use.BASE, "text_secondary")
        column.addWidget(copying, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(LicenceReader(self.look))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(details(f"Qt {qVersion()}, {QGuiApplication.platformName()}"))

    def _paragraphs(self) -> tuple[tuple[str, TypeUse], ...]:
        return (
            (self.tr("Sourcelight"), Use.EMPTY_TITLE),
            (self.tr("Version {version}. Licence: Apache 2.0.").format(version=version_and_build()), Use.BASE),
            (self.tr("Who says so, and how do they know? The marks show how a text handles its sources. "
                     "They cannot tell whether it is true."), Use.ASK),
            (self.tr("Nothing leaves this computer."), Use.ASK),
            (self.tr("Sourcelight uses Qt and Qt for Python under the LGPL, version 3. They are shared libraries of "
                     "their own, in the folder PySide6 inside the program’s folder: put your own build of the same "
                     "version in their place and the program uses it. Their source code is at {address}; for three "
                     "years after a release we also send it to anyone who asks.").format(address=QT_SOURCES), Use.BASE),
        )  # fmt: skip
