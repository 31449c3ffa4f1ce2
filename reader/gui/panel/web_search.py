"""A search on the web, which only a person starts: first the address is shown, then it is opened, in the browser."""

from urllib.parse import quote_plus, urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words

WORDS = "{words}"


def search_address(pattern: str, words: str) -> str:
    """The address of a search; "" where the pattern is no web address with a place for the words."""
    try:
        parts = urlsplit(pattern)
    except ValueError:
        return ""
    usable = parts.scheme in {"https", "http"} and bool(parts.netloc) and WORDS in pattern
    return pattern.replace(WORDS, quote_plus(words)) if usable else ""


class WebSearch(QWidget):
    """Says which address is about to be opened, and opens it or not. `opened` carries the address."""

    opened = Signal(str)
    given_up = Signal()

    def __init__(self, look: Look, address: str) -> None:
        super().__init__()
        self._address = address
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.whole(6), 0, 0)
        column.setSpacing(look.whole(6))
        said = self.tr("Your browser will open {address} and send it these words.")
        column.addWidget(
            Words(look, said.format(address=urlsplit(address).netloc), Use.SECOND, "text_secondary", pad=0)
        )
        row = QHBoxLayout()
        self._open = QPushButton(self.tr("Open the browser"))
        self._open.setFont(look.font(Use.BASE))
        self._open.setMinimumHeight(look.whole(34))
        self._open.setToolTip(address)
        self._open.setAccessibleDescription(address)
        self._open.clicked.connect(self._on_open)
        not_now = QuietButton(look, self.tr("Not now"))
        not_now.clicked.connect(self.given_up)
        row.addWidget(self._open)
        row.addWidget(not_now)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self._open)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address, QUrl.ParsingMode.StrictMode))
        self.opened.emit(self._address)
