"""The documents that a report can be written as, whoever writes them."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """A kind of document. `suffix` is how its files are called."""

    PDF = "pdf"
    WORD = "docx"
    WEB_PAGE = "html"
    MARKDOWN = "md"
    MARKS_TABLE = "marks.csv"
    VOICES_TABLE = "voices.csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        return f".{self.value}"
