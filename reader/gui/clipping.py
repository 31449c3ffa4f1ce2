"""What goes to the clipboard: words for every program, and the same with their marks for those that can show them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

OWN_FORMAT: Final = "application/x-sourcelight-marked-text"
"""Says that the rich text has letters in it that are no words of an article."""


@dataclass(frozen=True, slots=True)
class Clipping:
    plain: str
    html: str

    def mime(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.plain)
        copied.setHtml(self.html)
        copied.setData(OWN_FORMAT, b"1")
        return copied


def copy(clipping: Clipping) -> None:
    """Put it on the clipboard."""
    QGuiApplication.clipboard().setMimeData(clipping.mime())
