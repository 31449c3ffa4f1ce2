"""How much is read. Every limit of the program stands here."""

from typing import Final

WORD_LIMIT: Final = 200_000
"""Words of one article that are analysed; the text beyond them is shown without marks."""

FILE_LIMIT: Final = 50 * 1024 * 1024
"""Bytes of a file that is opened: some twenty times the longest text that is analysed."""

TEXT_LIMIT: Final = 10_000_000
"""Characters of a text that is opened: eight times what is analysed, and as much as a window can show."""

PAGE_LIMIT: Final = 5_000_000
"""Characters of a web page that is opened, pictures inside it aside: its extraction takes far longer than a text."""

TAGS_LIMIT: Final = 60_000
"""Tags of a page that is searched for its article; of one with more, all text is read."""

BLOCKS_LIMIT: Final = 100_000
"""Paragraphs, headings and list items of an article: a book of 1,000 pages has some 10,000."""

DROPPED_LIMIT: Final = 500
"""Blocks of a page that are listed as left out; the furniture of a page has rarely more."""

LESSON_LIMIT: Final = 8 * 1024 * 1024
"""Bytes of a lesson's file: the longest text that is analysed takes a quarter of it."""

LIBRARY_LIMIT: Final = 128 * 1024 * 1024
"""Bytes of another library that is taken in: some 10,000 articles; what is made of it takes several times that."""

STEP_LIMIT: Final = 500
"""Steps of one lesson: some five times as many as the marks of a long article."""

STEP_WORDS_LIMIT: Final = 4000
"""Characters of one question or answer: two printed pages of it."""

MEMBERS_LIMIT: Final = 5_000
"""Files inside a document that is an archive; a book of 500 pictures has some 600."""

UNPACKED_LIMIT: Final = 500 * 1024 * 1024
"""Bytes that an archive may claim to hold in all, pictures included; they are not unpacked."""

MEMBER_LIMIT: Final = 24 * 1024 * 1024
"""Bytes of one unpacked file with text in it: the XML of 200,000 words takes about a third of it."""

PDF_PAGES_LIMIT: Final = 1_000
"""Pages of a PDF that are read."""

PDF_LETTERS_LIMIT: Final = 1_500_000
"""Letters of a PDF after which its other pages are not read: more than WORD_LIMIT words, some ten seconds of work."""

CHAPTERS_LIMIT: Final = 1_000
"""Pages of an e-book that are read."""

MEMORY_LIMIT: Final = 1536 * 1024 * 1024
"""Bytes that a process may take while it reads a strange file; the longest articles need a third of it."""

PATIENCE: Final = 20.0
"""Seconds without a sign of progress after which the reading of a file, or of an article, is given up."""

LOADING_PATIENCE: Final = 90.0
"""The same while the language model is still being loaded, which an old disk takes its time for."""

FETCH_SECONDS: Final = 15.0
"""Seconds for a page from the web, all redirects together; less than PATIENCE, so that the reason can be told."""

REDIRECTS_LIMIT: Final = 5
"""Times that an address may lead on to another."""

FETCH_LIMIT: Final = 20 * 1024 * 1024
"""Bytes of a page or document from the web."""
