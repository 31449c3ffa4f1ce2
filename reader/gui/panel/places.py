"""Where in the article something stands, in the words of the panel."""

from PySide6.QtCore import QCoreApplication

from reader.model.article import Article
from reader.model.span import Span


def place_of(article: Article, position: int) -> str:
    """Where a position stands: "headline", "¶3", or "top" for what is above the first paragraph."""
    if article.headline is not None and article.headline.start <= position < article.headline.end:
        return QCoreApplication.translate("Places", "headline")
    number = article.place(position)
    return f"¶{number}" if number else QCoreApplication.translate("Places", "top")


def words_at(article: Article, spans: tuple[Span, ...]) -> str:
    """The words of some spans on one line, with an ellipsis where words between them are left out."""
    return " … ".join(span.on_one_line(article.text) for span in spans)


def in_quotation_marks(words: str) -> str:
    """The words as a quotation, unless they bring their own marks."""
    return words if words[:1] in "\"'“‘«„" else f"“{words}”"
