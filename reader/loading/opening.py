"""Opening: what arrives is told by its content, whatever it is called, and becomes an Article."""

import stat
from pathlib import Path
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts
from reader.loading.decoding import decoded
from reader.loading.file_kinds import refusal
from reader.loading.lesson_file import is_lesson, lesson_in
from reader.loading.plain_text import EMPTY, article_from_plain
from reader.model.article import Article
from reader.model.lesson import Lesson
from reader.model.lesson_json import LESSON_SUFFIX
from reader.model.limits import FILE_LIMIT
from reader.model.media import Media

PASTED: Final = "pasted text"

_TOO_LARGE: Final = f"The file is larger than {FILE_LIMIT // 1_048_576} MB, the most that can be opened."
_MARKDOWN_NAMES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def open_path(path: Path, origin: str | None = None) -> Article:
    """The article in a file. `origin` is the path unless it is given. Raises OpenError, one plain sentence."""
    return open_bytes(_content(path), origin or str(path), path.suffix.lower())


def open_lesson(path: Path) -> Lesson | None:
    """The lesson in a file; None where the file holds something else. Raises OpenError."""
    if path.suffix.lower() != LESSON_SUFFIX:
        return None
    content = _content(path)
    return lesson_in(content) if is_lesson(content) else None


def open_bytes(content: bytes, origin: str, suffix: str = "") -> Article:
    """The article in a file's bytes. The suffix of its name only decides between plain text and Markdown.

    Raises OpenError.
    """
    if len(content) > FILE_LIMIT:
        raise OpenError(_TOO_LARGE)
    if not content.strip():
        raise OpenError(EMPTY)
    if is_lesson(content):
        return lesson_in(content).article
    if problem := refusal(content):
        raise OpenError(problem)
    found = decoded(content)
    facts = Facts(notes=found.notes)
    if _looks_like_html(found.text):
        from reader.loading.html import article_from_page  # its libraries take longer to load than a text to open

        return article_from_page(found.text, origin, facts)
    if _is_markdown(found.text, suffix):
        from reader.loading.markdown import article_from_markdown

        return article_from_markdown(found.text, origin, facts)
    return article_from_plain(found.text, origin, facts)


def open_text(text: str, media: Media | None = None, origin: str | None = None) -> Article:
    """The article in a text that was pasted or dropped; without `media`, HTML if it begins so, else plain text.

    HTML is taken for a part of a page that a person chose: all of it is kept. Raises OpenError.
    """
    origin = origin or PASTED
    if len(text) > FILE_LIMIT:
        raise OpenError(_TOO_LARGE)
    if media is Media.HTML or (media is None and _looks_like_html(text)):
        from reader.loading.html import article_from_selection

        return article_from_selection(text, origin)
    if media is Media.MARKDOWN:
        from reader.loading.markdown import article_from_markdown

        return article_from_markdown(text, origin)
    return article_from_plain(text, origin)


def _looks_like_html(text: str) -> bool:
    """Whether the text begins with a tag of a page; asked before the libraries that read pages are loaded."""
    if not text[:1000].lstrip().startswith("<"):
        return False
    from reader.loading.html import looks_like_html

    return looks_like_html(text)


def _is_markdown(text: str, suffix: str) -> bool:
    """By the name where it says Markdown or plain text, else by the signs in the text."""
    if suffix in _MARKDOWN_NAMES:
        return True
    if suffix == ".txt":
        return False
    from reader.loading.markdown import looks_like_markdown

    return looks_like_markdown(text)


def _content(path: Path) -> bytes:
    """The bytes of a regular file. Raises OpenError; a pipe or a device is not even opened, for it may never end."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise OpenError("This is a folder, not a file.")
        if not stat.S_ISREG(status.st_mode):
            raise OpenError("This is not a file with a text in it.")
        if status.st_size > FILE_LIMIT:
            raise OpenError(_TOO_LARGE)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise OpenError("There is no such file.") from None
    except PermissionError:
        raise OpenError("This file may not be read: its owner does not allow it.") from None
    except OSError as error:
        raise OpenError(f"This file cannot be read: {error.strerror or 'the disk does not answer'}.") from error
