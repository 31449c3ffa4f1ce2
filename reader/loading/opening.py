"""Opening: what arrives is told by its content, whatever it is called, and becomes an Article."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts
from reader.loading.decoding import Decoded, decoded
from reader.loading.file_kinds import FileKind, kind_of
from reader.loading.lesson_file import is_lesson, lesson_in
from reader.loading.plain_text import EMPTY, article_from_plain
from reader.model.answers import Answers
from reader.model.article import Article
from reader.model.contents import Contents
from reader.model.lesson import Lesson
from reader.model.lesson_json import LESSON_SUFFIX
from reader.model.limits import FILE_LIMIT, TEXT_LIMIT
from reader.model.media import Media

PASTED: Final = "pasted text"

_TOO_LARGE: Final = f"The file is larger than {FILE_LIMIT // 1_048_576} MB, the most that can be opened."
_TOO_LONG: Final = f"The text is too long to be opened: it has more than {TEXT_LIMIT // 1_000_000} million characters."
TOO_DEEP: Final = "This file is put together in a way that takes too much memory to read."

_MARKDOWN_NAMES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def open_path(path: Path, origin: str | None = None, chapter: int | None = None) -> Article:
    """The article in a file. `origin` is the path unless it is given. Raises OpenError, one plain sentence."""
    return open_bytes(_content(path), origin or str(path), path.suffix.lower(), chapter)


def open_lesson(path: Path) -> tuple[Lesson, Answers | None] | None:
    """The lesson in a file, and a student's answers if it has some; None for any other file. Raises OpenError."""
    if path.suffix.lower() != LESSON_SUFFIX:
        return None
    content = _content(path)
    return lesson_in(content) if is_lesson(content) else None


def contents_at(path: Path, origin: str | None = None) -> Contents | None:
    """The chapters to choose from where the file is a book of several. Raises OpenError."""
    _check(path)
    with _failures_told(), path.open("rb") as stream:
        if stream.read(2) != b"PK":  # whatever is no archive need not be read twice
            return None
    content = _content(path)
    if kind_of(content) is not FileKind.EPUB:
        return None
    from reader.loading.epub import contents_of

    contents = contents_of(content, origin or str(path))
    return contents if len(contents.chapters) > 1 else None


def open_bytes(
    content: bytes, origin: str, suffix: str = "", chapter: int | None = None, encoding: str | None = None
) -> Article:
    """The article in a file's bytes. The suffix of its name only decides between plain text and Markdown.

    `chapter` is one of a book's, counted from 0 as in its contents; None is all of it. `encoding` is what came with
    the bytes. Raises OpenError.
    """
    if len(content) > FILE_LIMIT:
        raise OpenError(_TOO_LARGE)
    if not content.strip():
        raise OpenError(EMPTY)
    if is_lesson(content):
        return lesson_in(content)[0].article
    try:
        return _opened(content, origin, suffix, chapter, encoding)
    except (RecursionError, MemoryError):
        raise OpenError(TOO_DEEP) from None


def _opened(content: bytes, origin: str, suffix: str, chapter: int | None, encoding: str | None) -> Article:
    """Each format's libraries are loaded only when a file needs them: they take longer than a text to open."""
    match kind_of(content):
        case FileKind.PDF:
            from reader.loading.pdf import article_from_pdf

            return article_from_pdf(content, origin)
        case FileKind.WORD:
            from reader.loading.word import article_from_word

            return article_from_word(content, origin)
        case FileKind.OPEN_DOCUMENT:
            from reader.loading.open_document import article_from_open_document

            return article_from_open_document(content, origin)
        case FileKind.RICH_TEXT:
            from reader.loading.rich_text import article_from_rich_text

            return article_from_rich_text(content, origin)
        case FileKind.EPUB:
            from reader.loading.epub import article_from_epub

            return article_from_epub(content, origin, chapter)
        case FileKind.LETTER:
            from reader.loading.letter import article_from_letter

            return article_from_letter(content, origin)
        case FileKind.MHTML:
            from reader.loading.web_archive import page_in_mhtml

            return _from_page(page_in_mhtml(content), origin)
        case FileKind.WEBARCHIVE:
            from reader.loading.web_archive import page_in_webarchive

            return _from_page(page_in_webarchive(content), origin)
        case FileKind.TEXT:
            return _from_text(decoded(content, encoding), origin, suffix)


def _from_page(found: Decoded, origin: str) -> Article:
    from reader.loading.html import article_from_page

    return article_from_page(found.text, origin, Facts(notes=found.notes))


def _from_text(found: Decoded, origin: str, suffix: str) -> Article:
    if _looks_like_html(found.text):
        return _from_page(found, origin)
    if len(found.text) > TEXT_LIMIT:
        raise OpenError(_TOO_LONG)
    facts = Facts(notes=found.notes)
    if _is_markdown(found.text, suffix):
        from reader.loading.markdown import article_from_markdown

        return article_from_markdown(found.text, origin, facts)
    return article_from_plain(found.text, origin, facts)


def open_text(text: str, media: Media | None = None, origin: str | None = None) -> Article:
    """The article in a text that was pasted or dropped; without `media`, HTML if it begins so, else plain text.

    HTML is taken for a part of a page that a person chose: all of it is kept. Raises OpenError.
    """
    origin = origin or PASTED
    if len(text) > TEXT_LIMIT:
        raise OpenError(_TOO_LONG)
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
    """The bytes of a regular file. Raises OpenError."""
    _check(path)
    with _failures_told():
        return path.read_bytes()


def _check(path: Path) -> None:
    """Raise OpenError for whatever is no regular file: a pipe or a device is not even opened, for it may never end."""
    with _failures_told():
        status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise OpenError("This is a folder, not a file.")
    if not stat.S_ISREG(status.st_mode):
        raise OpenError("This is not a file with a text in it.")
    if status.st_size > FILE_LIMIT:
        raise OpenError(_TOO_LARGE)


@contextmanager
def _failures_told() -> Iterator[None]:
    """What the system says of a file, as a sentence for a person."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise OpenError("There is no such file.") from None
    except PermissionError:
        raise OpenError("This file may not be read: its owner does not allow it.") from None
    except OSError as error:
        raise OpenError(f"This file cannot be read: {error.strerror or 'the disk does not answer'}.") from error
