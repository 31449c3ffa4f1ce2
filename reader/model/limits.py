"""How much is read. Every limit of the program stands here."""

from typing import Final

WORD_LIMIT: Final = 200_000
"""Words of one article that are analysed; the text beyond them is shown without marks."""

FILE_LIMIT: Final = 50 * 1024 * 1024
"""Bytes of a file that is opened: some twenty times the longest text that is analysed."""

PAGE_LIMIT: Final = 10 * 1024 * 1024
"""Characters of a web page that is opened: the extraction of a page takes far longer than reading a text."""

DROPPED_LIMIT: Final = 500
"""Blocks of a page that are listed as left out; the furniture of a page has rarely more."""

LESSON_LIMIT: Final = 8 * 1024 * 1024
"""Bytes of a lesson's file: the longest text that is analysed takes a quarter of it."""

STEP_LIMIT: Final = 500
"""Steps of one lesson: some five times as many as the marks of a long article."""

STEP_WORDS_LIMIT: Final = 4000
"""Characters of one question or answer: two printed pages of it."""
