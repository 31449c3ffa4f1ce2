"""What an article arrives as."""

from enum import StrEnum


class Media(StrEnum):
    """How the characters of a text are to be read."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
