"""The ways to an article that ask something first: a web address, a chapter of a book."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.gui.address_page import AddressPage
from reader.gui.contents_page import ContentsPage
from reader.gui.window_parts import WindowParts
from reader.model.contents import Contents
from reader.policy import policy_in_force


class FurtherWaysIn(QObject):
    """Connects the sheets that ask with the opening of an article."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._book: Path | None = None
        self._address, self._contents = AddressPage(parts.look), ContentsPage(parts.look)
        parts.pages.add_sheets({"address": self._address}, parts.actions)
        parts.pages.add_sheet(self._contents)
        parts.doing.book_opened.connect(self._on_book_opened)
        parts.doing.address_offered.connect(self._on_address_offered)
        self._address.address_given.connect(parts.doing.open_address)
        self._contents.chapter_chosen.connect(self._on_chapter_chosen)
        self._allows_addresses = policy_in_force().web_addresses
        parts.actions["address"].setVisible(self._allows_addresses)
        parts.actions["address"].setEnabled(self._allows_addresses)

    def _on_address_offered(self, address: str) -> None:
        if not self._allows_addresses:
            self._parts.doing.open_address(address)  # the engine says why not
            return
        self._address.offer(address)
        self._parts.pages.show_sheet(self._address)

    def _on_book_opened(self, path: Path, contents: Contents) -> None:
        self._book = path
        self._contents.show_contents(contents)
        self._parts.pages.show_sheet(self._contents)

    def _on_chapter_chosen(self, chapter: int) -> None:
        if self._book is not None:
            self._parts.doing.open_path(self._book, chapter)
